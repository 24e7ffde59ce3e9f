//! What can be named on a command line, for completion: read without changing or creating anything.

use crate::app::{Config, Error};
use crate::domain::settings::Key;
use crate::domain::wordset::Word;
use crate::store::{Connection, Store, clients, documents, links, templates};

/// No list offered at a prompt is longer.
const OFFERED: usize = 10_000;

/// Something that can be named, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    /// Written by strangers: not to be shown without the sanitiser.
    pub what: String,
}

/// The clients whose number starts with `prefix`.
pub fn clients(config: &Config, prefix: &str) -> Result<Vec<Named>, Error> {
    look(config, |connection| {
        let found = clients::numbers(connection, prefix, OFFERED)?;
        Ok(found
            .into_iter()
            .map(|(name, what)| Named { name, what })
            .collect())
    })
}

/// The documents whose number starts with `prefix`, newest first; `KIND:NUMBER` where two kinds share it.
pub fn documents(config: &Config, prefix: &str) -> Result<Vec<Named>, Error> {
    // Of `invoice:RE-1` only the number is looked for.
    let number = prefix.split_once(':').map_or(prefix, |(_, number)| number);
    look(config, |connection| {
        let found = documents::numbers(connection, number, OFFERED)?;
        let mut count = std::collections::HashMap::<String, u32>::new();
        for (number, _, _) in &found {
            *count.entry(number.to_lowercase()).or_default() += 1;
        }
        let named = found.iter().map(|(number, kind, client)| {
            let is_shared = count
                .get(&number.to_lowercase())
                .is_some_and(|count| *count > 1);
            let name = if is_shared || number.len() < prefix.len() {
                format!("{kind}:{number}")
            } else {
                number.clone()
            };
            Named {
                name,
                what: format!("{kind}, {client}"),
            }
        });
        Ok(named.collect())
    })
}

/// The links that are not revoked, newest first.
pub fn links(config: &Config) -> Result<Vec<Named>, Error> {
    look(config, |connection| {
        let found = links::recent(connection, u32::try_from(OFFERED).unwrap_or(u32::MAX))?;
        let named = found.into_iter().map(|(link, client, label)| Named {
            name: link.to_string(),
            what: if label.is_empty() {
                client
            } else {
                format!("{client}, {label}")
            },
        });
        Ok(named.collect())
    })
}

/// The templates of the operator.
pub fn templates(config: &Config) -> Result<Vec<Named>, Error> {
    look(config, |connection| {
        let found = templates::names(connection)?;
        let named = found.into_iter().map(|name| Named {
            name,
            what: "your own".to_owned(),
        });
        Ok(named.collect())
    })
}

/// The settings.
pub fn setting_keys() -> Vec<Named> {
    let named = Key::ALL.iter().map(|key| Named {
        name: key.word().to_owned(),
        what: key.form().to_owned(),
    });
    named.collect()
}

fn look<T>(
    config: &Config,
    reading: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    Store::open_to_look(&config.store.value)?.read(reading)
}
