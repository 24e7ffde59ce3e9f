//! The way out of this machine: the configuration made into a route, with everything checked before the first mail.

use std::net::IpAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::app::config::Config;
use crate::app::mail::{MailConfig, Security, Transport};
use crate::app::{App, Error};
use crate::mail::{self, Carrier, Login, Route, Server};

/// How long `doctor` waits for a server.
const SHORT: Duration = Duration::from_secs(5);
/// How long `status` waits for one.
const INSTANT: Duration = Duration::from_secs(1);

/// Where mails go and who hears of events.
#[derive(Debug)]
pub struct Post {
    /// Absent where only a program hears of events.
    pub route: Option<Route>,
    /// Program and arguments; empty where there is none.
    pub hook: Vec<String>,
    /// Most mails in a minute; 0 means any number.
    pub rate: u32,
}

impl Post {
    /// Reads the configuration; `ask` gives the password that no file holds. Refuses when there is no way out at all.
    pub fn new(
        app: &App,
        ask: impl FnOnce(&str) -> Result<Zeroizing<String>, Error>,
    ) -> Result<Self, Error> {
        let config = app.config();
        let hook = config.mail.on_event.value.clone();
        if !is_set_up(config) && hook.is_empty() {
            return Err(nothing_set_up(config));
        }
        let route = if is_set_up(config) {
            Some(route(config, ask)?)
        } else {
            None
        };
        // Files are no burden for anybody.
        let is_limited = !matches!(route, Some(Route::Folder(_)));
        Ok(Self {
            route,
            hook,
            rate: if is_limited {
                config.mail.rate.value
            } else {
                0
            },
        })
    }

    /// The same where nobody can be asked, and where nothing may be set up: then events are told to nobody.
    pub fn of_server(app: &App) -> Result<Self, Error> {
        if is_set_up(app.config()) {
            return Self::new(app, |user| Err(no_password(user)));
        }
        Ok(Self {
            route: None,
            hook: app.config().mail.on_event.value.clone(),
            rate: 0,
        })
    }

    /// The way for mails; refuses where there is none.
    pub fn route(&self, app: &App) -> Result<&Route, Error> {
        let route = self.route.as_ref();
        route.ok_or_else(|| nothing_set_up(app.config()))
    }
}

/// Whether anybody said how mails leave this machine.
pub fn is_set_up(config: &Config) -> bool {
    config.mail.transport.value.is_some()
}

/// Finds out whether mails would be taken, without sending one; says who answered.
pub fn probe(app: &App) -> Result<String, Error> {
    let mut route = route(app.config(), |user| Err(no_password(user)))?;
    if let Route::Smtp(server) = &mut route {
        server.patience = server.patience.min(SHORT);
    }
    Carrier::new(&route).probe().map_err(Error::temporary)
}

/// Finds out whether the mail server answers, without logging in and without waiting for it; says who answered.
pub fn knock(app: &App) -> Result<String, Error> {
    let mut route = route(app.config(), |_user| Ok(Zeroizing::default()))?;
    let late = match &mut route {
        Route::Smtp(server) => {
            server.login = None;
            server.patience = INSTANT;
            let (host, port) = (&server.host, server.port);
            format!("{host}:{port}: no answer within {} s", INSTANT.as_secs())
        }
        Route::Sendmail(_) | Route::Folder(_) => "no answer".to_owned(),
    };
    // Finding the address of a name knows no limit, so that it is left behind when it takes too long.
    let (report, said) = mpsc::channel();
    std::thread::spawn(move || {
        let mut carrier = Carrier::new(&route);
        report.send(carrier.probe()).ok();
    });
    let said = said.recv_timeout(INSTANT);
    said.unwrap_or(Err(late)).map_err(Error::temporary)
}

fn route(
    config: &Config,
    ask: impl FnOnce(&str) -> Result<Zeroizing<String>, Error>,
) -> Result<Route, Error> {
    let mail = &config.mail;
    match mail.transport.value {
        None => Err(nothing_set_up(config)),
        Some(Transport::Sendmail) => Ok(Route::Sendmail(mail.sendmail.value.clone())),
        Some(Transport::Folder) => match &mail.folder.value {
            Some(folder) => Ok(Route::Folder(folder.clone())),
            None => Err(missing("mail.folder", config)),
        },
        Some(Transport::Smtp) => Ok(Route::Smtp(server(config, ask)?)),
    }
}

fn server(
    config: &Config,
    ask: impl FnOnce(&str) -> Result<Zeroizing<String>, Error>,
) -> Result<Server, Error> {
    let MailConfig {
        server,
        port,
        security,
        user,
        password_file,
        ca_file,
        timeout,
        ..
    } = &config.mail;
    let host = server
        .value
        .clone()
        .ok_or_else(|| missing("mail.server", config))?;
    let security = match security.value {
        Security::Tls => mail::Security::Tls,
        Security::StartTls => mail::Security::StartTls,
        Security::None if is_loopback(&host) => mail::Security::Plain,
        Security::None => {
            return Err(Error::refused(format!(
                "mail.security is none, and {host} is not this machine"
            ))
            .cause("links and passwords would pass the network in plain text")
            .hint("mail.security = \"starttls\" or \"tls\" in the configuration"));
        }
    };
    let login = match (&user.value, &password_file.value) {
        (None, _) => None,
        (Some(user), Some(file)) => Some((user, password(file)?)),
        (Some(user), None) => Some((user, ask(user)?)),
    };
    let authorities = match &ca_file.value {
        Some(file) => Some(std::fs::read(file).map_err(|error| Error::file(file, &error))?),
        None => None,
    };
    Ok(Server {
        host,
        port: port.value,
        security,
        login: login.map(|(user, password)| Login {
            user: user.clone(),
            password,
        }),
        authorities,
        patience: Duration::from_secs(timeout.value),
    })
}

fn is_loopback(host: &str) -> bool {
    let is_loopback = |address: IpAddr| address.is_loopback();
    host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(is_loopback)
}

/// The first line of a file that nobody else may read.
fn password(file: &Path) -> Result<Zeroizing<String>, Error> {
    let told = |error: &std::io::Error| Error::file(file, error);
    let metadata = std::fs::metadata(file).map_err(|error| told(&error))?;
    if metadata.permissions().mode() & 0o077 != 0 {
        let name = file.display();
        return Err(
            Error::refused(format!("others can read the password in {name}"))
                .hint(format!("chmod 600 {name}")),
        );
    }
    let text = Zeroizing::new(std::fs::read_to_string(file).map_err(|error| told(&error))?);
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(Error::invalid(format!("{} is empty", file.display()))
            .hint("its first line is the password of the mail server"));
    }
    Ok(Zeroizing::new(line.to_owned()))
}

fn no_password(user: &str) -> Error {
    Error::refused(format!(
        "the password of {user} at the mail server is in no file"
    ))
    .hint("mail.password-file in the configuration names it")
}

fn missing(key: &str, config: &Config) -> Error {
    Error::refused(format!("{key} is missing in the configuration"))
        .hint(format!("add it to {}", config.file.value.display()))
}

fn nothing_set_up(config: &Config) -> Error {
    Error::refused("nobody said how mails leave this machine").hint(format!(
        "write mail.server = \"smtp.example.com\", or mail.folder = \"outbox\", into {}",
        config.file.value.display()
    ))
}
