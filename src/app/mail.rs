//! The part of the configuration about mail: the way out of this machine, its speed, and the program that hears of events.

use std::path::{Path, PathBuf};

use super::Error;
use super::config::{Origin, Setting};
use super::written::Entry;
use crate::domain::address::EmailAddress;
use crate::domain::wordset::word_enum;

word_enum! {
    /// How mails leave this machine.
    Transport, "transport" {
        Smtp => "smtp",
        Sendmail => "sendmail",
        Folder => "folder",
    }
}

word_enum! {
    /// How the conversation with a mail server is kept from listeners.
    Security, "kind of security" {
        StartTls => "starttls",
        Tls => "tls",
        None => "none",
    }
}

/// Where sendmail lies on most machines.
const SENDMAIL: &str = "/usr/sbin/sendmail";
/// Most providers let at least so many mails through in a minute.
const RATE: u32 = 120;
/// Longer than any server takes to answer that will.
const PATIENCE: u64 = 30;

/// How mails leave this machine; absent values are not needed by every transport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailConfig {
    /// Absent while nobody said how.
    pub transport: Setting<Option<Transport>>,
    pub server: Setting<Option<String>>,
    pub port: Setting<u16>,
    pub security: Setting<Security>,
    pub user: Setting<Option<String>>,
    pub password_file: Setting<Option<PathBuf>>,
    pub ca_file: Setting<Option<PathBuf>>,
    pub from: Setting<Option<EmailAddress>>,
    pub sendmail: Setting<PathBuf>,
    pub folder: Setting<Option<PathBuf>>,
    /// Most mails in a minute; 0 means any number.
    pub rate: Setting<u32>,
    /// Longest wait for an answer, in seconds.
    pub timeout: Setting<u64>,
    /// The program that gets events, and its arguments.
    pub on_event: Setting<Vec<String>>,
}

impl MailConfig {
    /// Every key with its value as text, where it has one; no secret is among them.
    pub fn listing(&self) -> Vec<(&'static str, String, &Origin)> {
        fn row<'s, T>(
            key: &'static str,
            setting: &'s Setting<T>,
            text: impl Fn(&T) -> String,
        ) -> (&'static str, String, &'s Origin) {
            (key, text(&setting.value), &setting.origin)
        }
        fn optional<T>(text: impl Fn(&T) -> String) -> impl Fn(&Option<T>) -> String {
            move |value| value.as_ref().map_or_else(String::new, &text)
        }
        let path = || optional(|path: &PathBuf| path.display().to_string());
        vec![
            row(
                "mail.transport",
                &self.transport,
                optional(ToString::to_string),
            ),
            row("mail.server", &self.server, optional(String::clone)),
            row("mail.port", &self.port, u16::to_string),
            row("mail.security", &self.security, ToString::to_string),
            row("mail.user", &self.user, optional(String::clone)),
            row("mail.password-file", &self.password_file, path()),
            row("mail.ca-file", &self.ca_file, path()),
            row("mail.from", &self.from, optional(ToString::to_string)),
            row("mail.sendmail", &self.sendmail, |path| {
                path.display().to_string()
            }),
            row("mail.folder", &self.folder, path()),
            row("mail.rate", &self.rate, u32::to_string),
            row("mail.timeout", &self.timeout, u64::to_string),
            row("hooks.on-event", &self.on_event, |words| words.join(" ")),
        ]
    }
}

/// What holds where the file says nothing.
impl Default for MailConfig {
    fn default() -> Self {
        WrittenMail::default().settle(&Origin::Default)
    }
}

/// The same as the file has it.
#[derive(Debug, Default)]
pub struct WrittenMail {
    transport: Option<Transport>,
    server: Option<String>,
    port: Option<u16>,
    security: Option<Security>,
    user: Option<String>,
    password_file: Option<PathBuf>,
    ca_file: Option<PathBuf>,
    from: Option<EmailAddress>,
    sendmail: Option<PathBuf>,
    folder: Option<PathBuf>,
    rate: Option<u32>,
    timeout: Option<u64>,
    on_event: Option<Vec<String>>,
}

impl WrittenMail {
    /// Takes one key in; a relative path is meant from the folder of the file.
    pub fn take(&mut self, entry: &Entry, file: &Path) -> Result<(), Error> {
        match entry.key {
            "mail.transport" => self.transport = Some(parsed(entry, "smtp, sendmail or folder")?),
            "mail.server" => self.server = Some(host(entry)?),
            "mail.port" => self.port = Some(number(entry, 1, "a number from 1 to 65535")?),
            "mail.security" => self.security = Some(parsed(entry, "starttls, tls or none")?),
            "mail.user" => self.user = Some(entry.text("a user name in quotes")?),
            "mail.password-file" => self.password_file = Some(path(entry, file)?),
            "mail.ca-file" => self.ca_file = Some(path(entry, file)?),
            "mail.from" => {
                let text = entry.text("an e-mail address in quotes")?;
                let from = EmailAddress::new(&text).map_err(|error| entry.invalid(error))?;
                self.from = Some(from);
            }
            "mail.sendmail" => self.sendmail = Some(path(entry, file)?),
            "mail.folder" => self.folder = Some(path(entry, file)?),
            "mail.rate" => self.rate = Some(number(entry, 0, "a number from 0")?),
            "mail.timeout" => self.timeout = Some(number(entry, 1, "a number of seconds from 1")?),
            _ => {
                let text = entry.text("a program and its arguments, between blanks")?;
                let words: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
                if words.is_empty() {
                    return Err(entry.invalid("the program is missing"));
                }
                self.on_event = Some(words);
            }
        }
        Ok(())
    }

    /// Adds the defaults to what the file says.
    pub fn settle(self, file: &Origin) -> MailConfig {
        let inferred = match (&self.server, &self.folder, &self.sendmail) {
            (Some(_), _, _) => Some(Transport::Smtp),
            (None, Some(_), _) => Some(Transport::Folder),
            (None, None, Some(_)) => Some(Transport::Sendmail),
            (None, None, None) => None,
        };
        let security = self.security.unwrap_or(if self.port == Some(465) {
            Security::Tls
        } else {
            Security::StartTls
        });
        let port = match security {
            Security::StartTls => 587,
            Security::Tls => 465,
            Security::None => 25,
        };
        MailConfig {
            transport: or_default(self.transport.map(Some), file, inferred),
            server: or_default(self.server.map(Some), file, None),
            port: or_default(self.port, file, port),
            security: or_default(self.security, file, security),
            user: or_default(self.user.map(Some), file, None),
            password_file: or_default(self.password_file.map(Some), file, None),
            ca_file: or_default(self.ca_file.map(Some), file, None),
            from: or_default(self.from.map(Some), file, None),
            sendmail: or_default(self.sendmail, file, PathBuf::from(SENDMAIL)),
            folder: or_default(self.folder.map(Some), file, None),
            rate: or_default(self.rate, file, RATE),
            timeout: or_default(self.timeout, file, PATIENCE),
            on_event: or_default(self.on_event, file, Vec::new()),
        }
    }
}

fn or_default<T>(written: Option<T>, file: &Origin, default: T) -> Setting<T> {
    match written {
        Some(value) => Setting {
            value,
            origin: file.clone(),
        },
        None => Setting {
            value: default,
            origin: Origin::Default,
        },
    }
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
    entry: &Entry,
    form: &str,
) -> Result<T, Error> {
    let text = entry.text(form)?;
    text.parse().map_err(|error| entry.invalid(error))
}

fn number<T: TryFrom<i64>>(entry: &Entry, least: i64, form: &str) -> Result<T, Error> {
    let number = entry.number(form)?;
    let fits = Some(number).filter(|number| *number >= least);
    fits.and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| entry.invalid(format!("{number} is not {form}")))
}

fn host(entry: &Entry) -> Result<String, Error> {
    let text = entry.text("a host name in quotes")?;
    let fits = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    if text.is_empty() || !text.chars().all(fits) {
        return Err(entry.invalid(format!("`{text}` is no host name")));
    }
    Ok(text.trim_matches(['[', ']']).to_owned())
}

fn path(entry: &Entry, file: &Path) -> Result<PathBuf, Error> {
    let text = entry.text("a path in quotes")?;
    if text.is_empty() {
        return Err(entry.invalid("the path is empty"));
    }
    Ok(file.with_file_name("").join(text))
}
