//! What belongs to this machine: where store and key file lie. Flag beats environment beats file beats default.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use super::Error;
use super::mail::{MailConfig, WrittenMail};
use super::serving::{ServeConfig, WrittenServe};
use super::written::{self, Entry};
use crate::domain::wordset::word_enum;

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag(&'static str),
    /// The environment.
    Variable(&'static str),
    /// The configuration file.
    File(PathBuf),
    /// Nobody said anything else.
    Default,
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    pub value: T,
    pub origin: Origin,
}

/// The checked configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The configuration file; it need not exist.
    pub file: Setting<PathBuf>,
    /// The SQLite file.
    pub store: Setting<PathBuf>,
    /// The key file, kept apart from the store.
    pub key_file: Setting<PathBuf>,
    /// Whether messages are coloured.
    pub color: Setting<Color>,
    /// How mails leave this machine, and who is told of events.
    pub mail: MailConfig,
    /// Where the portal is served.
    pub serving: ServeConfig,
    /// The operator's account at the operating system, for the audit trail.
    pub operator: String,
}

/// What the command line says.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    pub config: Option<PathBuf>,
    pub store: Option<PathBuf>,
    pub color: Option<Color>,
}

word_enum! {
    /// When messages are coloured.
    Color, "choice of colours" {
        /// On a terminal that shows them.
        Auto => "auto",
        Always => "always",
        Never => "never",
    }
}

/// The configuration file as written.
#[derive(Debug, Default)]
struct Written {
    store: Option<PathBuf>,
    key_file: Option<PathBuf>,
    color: Option<Color>,
    mail: WrittenMail,
    serving: WrittenServe,
}

/// The keys of the configuration file with their meaning, for the manual and `config show`.
pub const KEYS: [(&str, &str); 19] = [
    ("store", "path of the SQLite file"),
    (
        "key-file",
        "path of the key file; portal.key beside the store when absent",
    ),
    ("color", "colours in messages: auto, always or never"),
    (
        "mail.transport",
        "how mails leave this machine: smtp, sendmail or folder; told by the other keys when absent",
    ),
    ("mail.server", "host name of the mail server"),
    ("mail.port", "its port; 587, or 465 with tls, or 25 without"),
    (
        "mail.security",
        "starttls, tls, or none, which is for servers on this machine only",
    ),
    ("mail.user", "user name at the mail server"),
    (
        "mail.password-file",
        "file whose first line is the password, mode 600",
    ),
    (
        "mail.ca-file",
        "certificates to trust beside those of the system, PEM",
    ),
    (
        "mail.from",
        "sender's address; the setting company.email when absent",
    ),
    (
        "mail.sendmail",
        "program that takes a mail; /usr/sbin/sendmail",
    ),
    ("mail.folder", "folder that gets every mail as a file"),
    ("mail.rate", "most mails in a minute, 0 for any number; 120"),
    ("mail.timeout", "longest wait for an answer, in seconds; 30"),
    (
        "hooks.on-event",
        "program that gets what clients send as JSON on standard input",
    ),
    ("listen", "address and port of the portal; 127.0.0.1:8080"),
    (
        "trusted-proxies",
        "list of proxies whose X-Forwarded-For is believed",
    ),
    (
        "metrics",
        "address and port on which Prometheus reads metrics",
    ),
];

impl Config {
    /// Puts flags, environment, file and defaults together; refuses a file with unknown keys or wrong types.
    pub fn load(flags: &Flags) -> Result<Self, Error> {
        let folders = ProjectDirs::from("", "", "portalctl");
        let file = first(
            [
                (flags.config.clone(), Origin::Flag("--config")),
                (
                    path_variable("PORTALCTL_CONFIG"),
                    Origin::Variable("PORTALCTL_CONFIG"),
                ),
            ],
            || {
                folders.as_ref().map_or_else(
                    || PathBuf::from("config.toml"),
                    |folders| folders.config_dir().join("config.toml"),
                )
            },
        );
        let written = read(&file)?;
        let from_file = Origin::File(file.value.clone());
        let store = first(
            [
                (flags.store.clone(), Origin::Flag("--store")),
                (
                    path_variable("PORTALCTL_STORE"),
                    Origin::Variable("PORTALCTL_STORE"),
                ),
                (written.store, from_file.clone()),
            ],
            || {
                folders.as_ref().map_or_else(
                    || PathBuf::from("portal.db"),
                    |folders| folders.data_dir().join("portal.db"),
                )
            },
        );
        let beside = store.value.with_file_name("portal.key");
        let key_file = first([(written.key_file, from_file.clone())], || beside);
        let color = first(
            [
                (flags.color, Origin::Flag("--color")),
                (written.color, from_file),
            ],
            || Color::Auto,
        );
        Ok(Self {
            mail: written.mail.settle(&Origin::File(file.value.clone())),
            serving: written.serving.settle(&Origin::File(file.value.clone())),
            file,
            store,
            key_file,
            color,
            operator: operator(),
        })
    }
}

/// Reads an environment variable; an empty or non-UTF-8 one counts as absent.
pub fn variable(name: &str) -> Option<String> {
    std::env::var_os(name)?
        .into_string()
        .ok()
        .filter(|text| !text.is_empty())
}

fn path_variable(name: &str) -> Option<PathBuf> {
    std::env::var_os(name)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

/// The name the audit trail gives the operator.
fn operator() -> String {
    variable("USER")
        .or_else(|| variable("LOGNAME"))
        .unwrap_or_else(|| "unknown".to_owned())
}

fn first<T, const N: usize>(
    candidates: [(Option<T>, Origin); N],
    default: impl FnOnce() -> T,
) -> Setting<T> {
    candidates
        .into_iter()
        .find_map(|(value, origin)| value.map(|value| Setting { value, origin }))
        .unwrap_or_else(|| Setting {
            value: default(),
            origin: Origin::Default,
        })
}

fn read(file: &Setting<PathBuf>) -> Result<Written, Error> {
    let text = match std::fs::read_to_string(&file.value) {
        Ok(text) => text,
        Err(error)
            if error.kind() == std::io::ErrorKind::NotFound && file.origin == Origin::Default =>
        {
            return Ok(Written::default());
        }
        Err(error) => return Err(Error::file(&file.value, &error)),
    };
    let mut written = Written::default();
    let known = KEYS.map(|(key, _)| key);
    for entry in written::entries(&file.value.display().to_string(), &text, &known)? {
        written.take(&entry, &file.value)?;
    }
    Ok(written)
}

impl Written {
    /// Takes one key in; a relative path is meant from the folder of the file.
    fn take(&mut self, entry: &Entry, file: &Path) -> Result<(), Error> {
        let path = || -> Result<PathBuf, Error> {
            let text = entry.text("a path in quotes")?;
            if text.is_empty() {
                return Err(entry.invalid("the path is empty"));
            }
            Ok(file.with_file_name("").join(text))
        };
        match entry.key {
            "store" => self.store = Some(path()?),
            "key-file" => self.key_file = Some(path()?),
            "color" => {
                let text = entry.text("auto, always or never")?;
                let color = text.parse().map_err(|error| entry.invalid(error))?;
                self.color = Some(color);
            }
            key if key.starts_with("mail.") || key.starts_with("hooks.") => {
                self.mail.take(entry, file)?;
            }
            _ => self.serving.take(entry)?,
        }
        Ok(())
    }
}

impl Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "flag {flag}"),
            Self::Variable(name) => write!(f, "environment {name}"),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Default => f.write_str("default"),
        }
    }
}
