//! `portalctl serve`

use std::net::{IpAddr, SocketAddr};

use clap::Args;

use super::desk::Desk;
use super::mail::Delivery;
use super::output::Volume;
use crate::app::serving::ServeConfig;
use crate::app::{self, App, Clock, Ending, config};
use crate::web::{self, Limits, Options, Talk};

/// Serve the portal to clients
///
/// Prints the address it listens on and serves until it is stopped: SIGTERM lets running requests finish. Settings,
/// access and links are read at every request, so that what the command line changes takes effect at once. The
/// configuration file may say where with the keys listen, trusted-proxies and metrics; flags beat it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl serve
  portalctl serve --listen 127.0.0.1:0
  portalctl serve --listen 127.0.0.1:8080 --trusted-proxy 127.0.0.1 --metrics 127.0.0.1:9090")]
pub struct ServeArgs {
    /// Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Proxy whose X-Forwarded-For is believed; may be given several times
    #[arg(long = "trusted-proxy", value_name = "IP")]
    trusted_proxies: Vec<IpAddr>,
    /// Address and port on which Prometheus reads metrics
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
}

/// Serves a store with nothing but an address to listen on, and logs faults alone; for the demo.
pub fn serve_plainly(
    config: &app::Config,
    listen: SocketAddr,
    announce: &mut dyn FnMut(SocketAddr) -> Result<(), app::Error>,
) -> Result<(), app::Error> {
    let options = Options {
        listen,
        trusted_proxies: Vec::new(),
        metrics: None,
        limits: Limits::default(),
    };
    web::serve(open(config)?, (options, Talk::Faults), announce)
}

fn open(config: &app::Config) -> Result<App, app::Error> {
    App::open(config.clone(), Clock::from_environment(), Ending::Commit)
}

impl ServeArgs {
    /// Serves until stopped.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if desk.is_dry_run() {
            return Err(app::Error::usage("serve has no dry run")
                .cause("what clients do in the portal is kept")
                .hint("portalctl demo --serve opens a portal to try things on"));
        }
        let config = desk.config()?;
        let talk = match desk.out.volume() {
            Volume::Quiet => Talk::Faults,
            Volume::Normal | Volume::Verbose => Talk::Requests,
        };
        let options = self.options(&config.serving);
        let app = open(&config)?;
        // Mails are no reason to keep clients out.
        let _delivery = match Delivery::start(&app) {
            Ok(delivery) => Some(delivery),
            Err(error) => {
                desk.out
                    .warn(&format!("no mails are sent: {}", error.message()));
                None
            }
        };
        web::serve(app, (options, talk), &mut |address| {
            desk.out.document(&format!("http://{address}\n"))?;
            desk.out.flush()
        })
    }

    /// What the flags say, and otherwise the configuration.
    fn options(self, serving: &ServeConfig) -> Options {
        let proxies = &serving.trusted_proxies.value;
        Options {
            listen: self.listen.unwrap_or(serving.listen.value),
            trusted_proxies: if self.trusted_proxies.is_empty() {
                proxies.clone()
            } else {
                self.trusted_proxies
            },
            metrics: self.metrics.or(serving.metrics.value),
            limits: limits(),
        }
    }
}

/// The limits; in debug builds `PORTALCTL_HURRY` divides every deadline, so that tests need not wait.
fn limits() -> Limits {
    let hurry = config::variable("PORTALCTL_HURRY").filter(|_| cfg!(debug_assertions));
    let divisor = hurry.and_then(|text| text.parse().ok()).unwrap_or(1);
    Limits::default().hurried(divisor)
}
