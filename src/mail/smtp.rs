//! A conversation with a mail server (RFC 5321), which knows at which word it was refused.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::{Error, response::Response};
use zeroize::Zeroizing;

use super::content::Content;
use super::message::Parcel;
use super::{Blame, Fate, one_line};

/// A mail server and how to talk to it.
#[derive(Debug)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<Login>,
    /// Certificates to trust beside those of the system, in PEM.
    pub authorities: Option<Vec<u8>>,
    /// How long one answer may take.
    pub patience: Duration,
}

/// How a conversation is kept from listeners; certificates are always verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Encrypted from the first byte.
    Tls,
    /// Encrypted before anything is said; a server that cannot do that gets nothing.
    StartTls,
    /// Not at all; for servers on this machine.
    Plain,
}

/// What a server asks for before it takes messages.
pub struct Login {
    pub user: String,
    pub password: Zeroizing<String>,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Login")
    }
}

/// A connection that is opened when it is needed and opened again when the server has hung up.
#[derive(Debug)]
pub struct Session<'s> {
    server: &'s Server,
    connection: Option<Line>,
}

struct Line(SmtpConnection);

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Line")
    }
}

/// Where in the conversation it went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Sender,
    Recipient,
    Content,
}

impl<'s> Session<'s> {
    /// Prepares a session; connects at the first message.
    pub fn new(server: &'s Server) -> Self {
        Self {
            server,
            connection: None,
        }
    }

    /// Sends one message.
    pub fn send(&mut self, parcel: &Parcel) -> Fate {
        let was_open = self.connection.is_some();
        match self.attempt(parcel) {
            // Nothing was said on a line that went dead while it was idle, so saying it again repeats nothing.
            Err((Stage::Sender, Fate::Away(_))) if was_open => {
                self.attempt(parcel).unwrap_or_else(|(_, fate)| fate)
            }
            Ok(fate) | Err((_, fate)) => fate,
        }
    }

    /// Connects, greets, encrypts and logs in; says who answered.
    pub fn probe(&mut self) -> Result<String, String> {
        let Server { host, port, .. } = self.server;
        match self.open() {
            Ok(_) => Ok(format!("{host}:{port} answers")),
            Err(Fate::Away(reply) | Fate::Unwelcome(reply) | Fate::Later(reply)) => Err(reply),
            Err(Fate::Delivered(_) | Fate::Refused { .. }) => {
                Err(format!("{host} does not answer"))
            }
        }
    }

    fn attempt(&mut self, parcel: &Parcel) -> Result<Fate, (Stage, Fate)> {
        let server = self.server;
        let connection = self.open().map_err(|fate| (Stage::Content, fate))?;
        let is_international =
            !parcel.to.to_string().is_ascii() || !parcel.from.to_string().is_ascii();
        let info = connection.server_info();
        if is_international && !info.supports_feature(Extension::SmtpUtfEight) {
            return Ok(Fate::Refused {
                blame: Blame::Address,
                reply: "the server does not take addresses with letters beyond a to z".to_owned(),
            });
        }
        match say(connection, parcel, is_international) {
            Ok(response) => Ok(Fate::Delivered(one_line(
                response.first_line().unwrap_or_default(),
            ))),
            Err((stage, error)) => {
                let fate = judge(server, stage, &error);
                let goes_on = matches!(fate, Fate::Refused { .. } | Fate::Later(_))
                    && connection.command(Rset).is_ok();
                if !goes_on {
                    // Without a farewell, for which a server that stopped answering would keep us waiting.
                    self.connection = None;
                }
                Err((stage, fate))
            }
        }
    }

    fn open(&mut self) -> Result<&mut SmtpConnection, Fate> {
        let line = match self.connection.take() {
            Some(line) => line,
            None => Line(connect(self.server)?),
        };
        Ok(&mut self.connection.insert(line).0)
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        if let Some(mut line) = self.connection.take() {
            line.0.quit().ok();
        }
    }
}

fn connect(server: &Server) -> Result<SmtpConnection, Fate> {
    let away = |error: &Error| {
        let reply = told(server, error);
        let is_distrusted = has_cause(error, &[io::ErrorKind::InvalidData]);
        if error.is_permanent() || error.is_tls() || error.is_client() || is_distrusted {
            Fate::Unwelcome(reply)
        } else {
            Fate::Away(reply)
        }
    };
    let name = ClientId::default();
    let tls = match server.security {
        Security::Plain => None,
        Security::Tls | Security::StartTls => Some(tls(server)?),
    };
    let at_once = tls.as_ref().filter(|_| server.security == Security::Tls);
    let place = (server.host.as_str(), server.port);
    let mut connection =
        SmtpConnection::connect(place, Some(server.patience), &name, at_once, None)
            .map_err(|error| away(&error))?;
    if let (Security::StartTls, Some(tls)) = (server.security, &tls) {
        connection
            .starttls(tls, &name)
            .map_err(|error| away(&error))?;
    }
    if let Some(Login { user, password }) = &server.login {
        let credentials = Credentials::new(user.clone(), password.as_str().to_owned());
        connection
            .auth(DEFAULT_MECHANISMS, &credentials)
            .map_err(|error| away(&error))?;
    }
    Ok(connection)
}

fn tls(server: &Server) -> Result<TlsParameters, Fate> {
    let unwelcome = |error: Error| Fate::Unwelcome(told(server, &error));
    let mut builder = TlsParameters::builder(server.host.clone());
    if let Some(pem) = &server.authorities {
        builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(unwelcome)?);
    }
    builder.build_rustls().map_err(unwelcome)
}

fn say(
    connection: &mut SmtpConnection,
    parcel: &Parcel,
    is_international: bool,
) -> Result<Response, (Stage, Error)> {
    let parameters = if is_international {
        vec![
            MailParameter::SmtpUtfEight,
            MailParameter::Body(MailBodyParameter::EightBitMime),
        ]
    } else {
        Vec::new()
    };
    let at = |stage: Stage| move |error: Error| (stage, error);
    connection
        .command(Mail::new(Some(parcel.from.clone()), parameters))
        .map_err(at(Stage::Sender))?;
    connection
        .command(Rcpt::new(parcel.to.clone(), Vec::new()))
        .map_err(at(Stage::Recipient))?;
    connection.command(Data).map_err(at(Stage::Content))?;
    connection
        .command(Content::of(&parcel.bytes))
        .map_err(at(Stage::Content))
}

/// What a failure at this stage means for the message and for those behind it.
fn judge(server: &Server, stage: Stage, error: &Error) -> Fate {
    let Some(code) = error.status() else {
        return Fate::Away(told(server, error));
    };
    let reply = format!("{code} {}", one_line(&words(error)));
    let number: u16 = code.into();
    match (number, stage) {
        (421, _) => Fate::Away(reply),
        (400..500, _) => Fate::Later(reply),
        (552, _) | (_, Stage::Content) => Fate::Refused {
            blame: Blame::Message,
            reply,
        },
        (_, Stage::Sender) => Fate::Unwelcome(reply),
        (_, Stage::Recipient) => Fate::Refused {
            blame: blame(number, &reply),
            reply,
        },
    }
}

/// Whether a refused recipient is nobody's address, or somebody who wants nothing from us (RFC 3463).
fn blame(code: u16, reply: &str) -> Blame {
    let detailed = reply.split_whitespace().nth(1).unwrap_or_default();
    let is_of = |class: &str| detailed.starts_with(class);
    if is_of("5.1.") || is_of("5.2.") {
        return Blame::Address;
    }
    let is_detailed = is_of("5.") && detailed.matches('.').count() == 2;
    if !is_detailed && matches!(code, 501 | 511 | 550 | 551 | 553) {
        return Blame::Address;
    }
    Blame::Message
}

/// What the server or the system said: the innermost cause.
fn words(error: &Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// Whether the system said one of these: it calls giving up by two names, and a bad certificate invalid data.
fn has_cause(error: &Error, kinds: &[io::ErrorKind]) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        let kind = inner.downcast_ref::<io::Error>().map(io::Error::kind);
        if kind.is_some_and(|kind| kinds.contains(&kind)) {
            return true;
        }
        cause = inner.source();
    }
    false
}

fn told(server: &Server, error: &Error) -> String {
    let Server { host, port, .. } = server;
    let code = error
        .status()
        .map_or_else(String::new, |code| format!("{code} "));
    let gave_up = [io::ErrorKind::TimedOut, io::ErrorKind::WouldBlock];
    let words = if has_cause(error, &gave_up) {
        format!("no answer within {} s", server.patience.as_secs())
    } else {
        words(error)
    };
    one_line(&format!("{host}:{port}: {code}{words}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nobodys_address_is_blamed() {
        for (code, reply) in [
            (550, "550 5.1.1 no such user"),
            (550, "550 no such user here"),
            (552, "552 5.2.2 mailbox full"),
            (553, "553 sorry"),
        ] {
            assert_eq!(blame(code, reply), Blame::Address, "{reply}");
        }
        for (code, reply) in [
            (550, "550 5.7.1 relaying denied"),
            (554, "554 5.7.1 blocked"),
            (554, "554 go away"),
            (503, "503 bad sequence"),
        ] {
            assert_eq!(blame(code, reply), Blame::Message, "{reply}");
        }
    }
}
