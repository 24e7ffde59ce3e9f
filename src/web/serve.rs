//! Starting the server, keeping it up, and ending it in order.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use jiff::tz::TimeZone;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;

use super::answer::Answerer;
use super::connections::Connections;
use super::journal::{Journal, Talk};
use super::metrics::{self, Metrics};
use super::options::{Limits, Options};
use super::readers::Readers;
use super::site::{Inner, Site};
use super::throttle::Throttle;
use super::workers::Workers;
use super::{listener, routes};
use crate::app::{App, Error};
use crate::domain::id::SessionId;
use crate::portal::forgetting;
use crate::portal::visits::Collector;

/// So many deeds wait for the thread that writes at most.
const WRITING_QUEUE: usize = 128;
/// So many passwords wait to be hashed at most.
const HASHING_QUEUE: usize = 32;
/// Threads that write archives, and how many archives wait at most; a slow reader holds one of them.
const STREAMERS: usize = 2;
const STREAMING_QUEUE: usize = 8;
/// How often what was looked at is written down, and what the journal collected.
const FLUSH: Duration = Duration::from_secs(1);
/// How often old sessions are looked through for addresses to forget, and how soon after the start for the first time.
const FORGET: Duration = Duration::from_hours(24);
const FORGET_FIRST: Duration = Duration::from_secs(5);
/// Failures that are let through within a minute: of one address, and of all together.
const FAILURES: (u32, u32) = (20, 600);

/// Tells where the server listens, once it does.
pub type Announce<'a> = &'a mut dyn FnMut(SocketAddr) -> Result<(), Error>;

/// Serves the portal until SIGTERM, which is an orderly end, or SIGINT, which is an interruption.
pub fn serve(
    app: App,
    (options, talk): (Options, Talk),
    announce: Announce<'_>,
) -> Result<(), Error> {
    let options = Options {
        limits: options.limits.within(descriptors(options.limits)?),
        ..options
    };
    check(&app)?;
    let journal = Arc::new(Journal::new(app.clock().clone(), talk));
    let readers = Arc::new(Readers::new(app));
    let runtime = runtime()?;
    let outcome = runtime.block_on(async {
        let server = Server::bind(readers, journal, options).await?;
        server.run(announce).await
    });
    // What is still running had its time.
    runtime.shutdown_timeout(Duration::from_millis(100));
    outcome
}

/// Refuses what would make every page fail.
fn check(app: &App) -> Result<(), Error> {
    app.keys()?;
    let policy = app.read(|connection| app.policy(connection))?;
    if policy.settings.base_url.is_none() {
        return Err(Error::refused("the portal has no address, so no page can be served")
            .cause("links, redirects and cookies depend on it")
            .hint("portalctl settings set base-url https://portal.example.com, or http://127.0.0.1:8080 to try"));
    }
    Ok(())
}

/// How many file descriptors there are, after asking for enough: many systems begin with 1,024.
fn descriptors(limits: Limits) -> Result<u64, Error> {
    let wanted = u64::try_from(limits.connections)
        .unwrap_or(u64::MAX)
        .saturating_mul(2);
    rlimit::increase_nofile_limit(wanted)
        .map_err(|error| Error::temporary("the server cannot count its descriptors").cause(error))
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

fn runtime() -> Result<Runtime, Error> {
    let built = Builder::new_multi_thread()
        .worker_threads(cores().max(2))
        .thread_name("portal")
        .enable_all()
        .build();
    built.map_err(|error| Error::temporary("the server cannot start its threads").cause(error))
}

struct Server {
    listener: TcpListener,
    metrics_listener: Option<TcpListener>,
    answerer: Answerer,
    places: Arc<Connections>,
    metrics: Arc<Metrics>,
    journal: Arc<Journal>,
    site: Site,
    signals: (Signal, Signal),
}

impl Server {
    async fn bind(
        readers: Arc<Readers>,
        journal: Arc<Journal>,
        options: Options,
    ) -> Result<Self, Error> {
        let listener = bind(options.listen, "--listen").await?;
        let metrics_listener = match options.metrics {
            Some(address) => Some(bind(address, "--metrics").await?),
            None => None,
        };
        let places = Connections::new(options.limits, options.trusted_proxies.clone());
        let hashers = cores().saturating_sub(1).max(1);
        let site = Site::new(Inner {
            writer: Workers::start("writer", &readers, (1, WRITING_QUEUE))?,
            hashers: Workers::start("hasher", &readers, (hashers, HASHING_QUEUE))?,
            streamers: Workers::start("streamer", &readers, (STREAMERS, STREAMING_QUEUE))?,
            readers,
            visits: Arc::new(Collector::default()),
            failures: Throttle::new(FAILURES.0, FAILURES.1),
            options,
            zone: TimeZone::system(),
            painted: RwLock::default(),
        });
        let metrics = Arc::new(Metrics::new());
        let router = routes::router(site.clone());
        Ok(Self {
            answerer: Answerer::new(
                router,
                site.clone(),
                Arc::clone(&journal),
                Arc::clone(&metrics),
            ),
            listener,
            metrics_listener,
            places,
            metrics,
            journal,
            site,
            signals: (
                signal(SignalKind::terminate()).map_err(no_signals)?,
                signal(SignalKind::interrupt()).map_err(no_signals)?,
            ),
        })
    }

    async fn run(self, announce: Announce<'_>) -> Result<(), Error> {
        let (stop, stopped) = watch::channel(false);
        let address = self.listener.local_addr();
        announce(
            address.map_err(|error| Error::temporary("the server has no address").cause(error))?,
        )?;
        let limits = self.site.limits();
        if let Some(listener) = self.metrics_listener {
            let page = metrics::Page::new(self.metrics, Arc::clone(&self.places));
            let limits = limits.for_metrics();
            let places = Connections::new(limits, Vec::new());
            let end = (limits, stopped.clone());
            tokio::spawn(listener::listen(listener, page, places, end));
        }
        let listening = tokio::spawn(listener::listen(
            self.listener,
            self.answerer,
            self.places,
            (limits, stopped.clone()),
        ));
        let flushing = tokio::spawn(flush(self.site.clone(), Arc::clone(&self.journal), stopped));
        tell(sd_notify::NotifyState::Ready);
        let (mut terminate, mut interrupt) = self.signals;
        let is_interrupted = tokio::select! {
            _ = terminate.recv() => false,
            _ = interrupt.recv() => true,
        };
        tell(sd_notify::NotifyState::Stopping);
        stop.send_replace(true);
        let _ended = listening.await;
        let _ended = flushing.await;
        // The queue is first in, first out: when this is done, so is everything before.
        write_down(&self.site, &self.journal).await;
        if is_interrupted {
            return Err(Error::interrupted());
        }
        Ok(())
    }
}

async fn flush(site: Site, journal: Arc<Journal>, mut stopped: watch::Receiver<bool>) {
    // Not at once: the first visitors of a server that has just started shall not wait for it.
    let first = tokio::time::Instant::now() + FORGET_FIRST;
    let mut forgetting = tokio::time::interval_at(first, FORGET);
    loop {
        tokio::select! {
            () = tokio::time::sleep(FLUSH) => write_down(&site, &journal).await,
            _now = forgetting.tick() => forget(&site, &journal).await,
            () = told(&mut stopped) => return,
        }
    }
}

/// Waits until the server is to stop.
pub async fn told(stop: &mut watch::Receiver<bool>) {
    // A sender that is gone means the same.
    let _told = stop.wait_for(|stopped| *stopped).await.map(|told| *told);
}

/// Writes down what was looked at, and the journal; what cannot be written now is tried again with the next.
async fn write_down(site: &Site, journal: &Journal) {
    let visits = site.visits();
    if let Err(error) = site.write(move |app| Ok(visits.flush(app)?)).await {
        journal.fault(&error);
    }
    journal.flush();
}

/// Forgets where visitors of long ago came from, some rows at a time; what fails is tried again the next day.
async fn forget(site: &Site, journal: &Journal) {
    let mut after = SessionId(0);
    loop {
        let next = site.write(move |app| Ok(forgetting::forget_origins(app, after)?));
        match next.await {
            Ok(Some(next)) => after = next,
            Ok(None) => return,
            Err(error) => {
                journal.fault(&error);
                return;
            }
        }
    }
}

async fn bind(address: SocketAddr, flag: &str) -> Result<TcpListener, Error> {
    TcpListener::bind(address).await.map_err(|error| {
        let message = format!("cannot listen on {address}");
        let is = |kind| error.kind() == kind;
        let failure = if is(ErrorKind::AddrInUse) {
            Error::conflict(message).cause("the port is in use")
        } else if is(ErrorKind::PermissionDenied) {
            Error::refused(message).cause("ports below 1024 belong to the system")
        } else {
            Error::temporary(message).cause(error)
        };
        failure.hint(format!(
            "portalctl serve {flag} 127.0.0.1:0 takes a free port"
        ))
    })
}

fn no_signals(error: std::io::Error) -> Error {
    Error::temporary("the server cannot hear signals").cause(error)
}

/// Tells the supervisor, where there is one.
fn tell(state: sd_notify::NotifyState) {
    let _unsupervised = sd_notify::notify(&[state]);
}
