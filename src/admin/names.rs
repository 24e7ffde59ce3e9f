//! What can be named on a command line, for completion: read without changing or creating anything.

use super::templates::built_in::BUILT_IN;
use crate::app::{Config, Error};
use crate::domain::settings::Key;
use crate::domain::wordset::Word;
use crate::store::inbox::InboxFilter;
use crate::store::sessions::SessionFilter;
use crate::store::{Connection, Store, clients, documents, inbox, links, sessions, templates};

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
            let name = if is_shared || prefix.contains(':') {
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

/// The numbers of messages that wait, with client and beginning.
pub fn messages(config: &Config) -> Result<Vec<Named>, Error> {
    look(config, |connection| {
        let waiting = InboxFilter {
            waiting: true,
            ..InboxFilter::default()
        };
        let mut named = Vec::new();
        inbox::for_each(connection, waiting, |item| {
            let client = clients::find_by_id(connection, item.client)?;
            let client = client.map_or_else(String::new, |client| client.data.name);
            named.push(Named {
                name: item.id.0.to_string(),
                what: format!("{}, {client}: {}{}", item.kind, item.subject, item.text),
            });
            Ok::<_, Error>(())
        })?;
        Ok(named)
    })
}

/// The numbers of sessions that nobody ended, with client and address.
pub fn sessions(config: &Config) -> Result<Vec<Named>, Error> {
    look(config, |connection| {
        let unended = SessionFilter {
            unended: true,
            ..SessionFilter::default()
        };
        let mut named = Vec::new();
        sessions::for_each(connection, unended, |session, client| {
            named.push(Named {
                name: session.id.0.to_string(),
                what: format!("{client}, {}", session.origin.address),
            });
            Ok::<_, Error>(())
        })?;
        Ok(named)
    })
}

/// The templates that come with the program, and the operator's own.
pub fn templates(config: &Config) -> Result<Vec<Named>, Error> {
    let mut names = own_templates(config)?;
    for template in BUILT_IN {
        if names.iter().all(|named| named.name != template.name) {
            names.push(Named {
                name: template.name.to_owned(),
                what: "built in".to_owned(),
            });
        }
    }
    Ok(names)
}

fn own_templates(config: &Config) -> Result<Vec<Named>, Error> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::config::Flags;

    /// A portal with one client, two links and three documents, two of which share their number.
    fn portal() -> (tempfile::TempDir, Config) {
        let folder = tempfile::tempdir().unwrap();
        let flags = Flags {
            config: None,
            store: Some(folder.path().join("portal.db")),
            ..Flags::default()
        };
        let config = Config::load(&flags).unwrap();
        Store::create(&config.store.value).unwrap();
        let connection = Connection::open(&config.store.value).unwrap();
        connection
            .execute_batch(
                "INSERT INTO client (id, number, name, locale, kind, created_at, updated_at)
                 VALUES (1, 'KD-1', 'Beispiel AG', 'de', 'business', 0, 0);
                 INSERT INTO link (public_id, key_id, client_id, scope, is_standing, label, created_at)
                 VALUES (7, 1, 1, 'client', 1, '', 0), (8, 1, 1, 'client', 0, 'Lager', 0);
                 INSERT INTO template VALUES ('gruss', 'de', 'note', '', 'Hallo', 0), ('gruss', 'en', 'note', '', 'Hi', 0);",
            )
            .unwrap();
        for (kind, number) in [("invoice", "RE-1"), ("letter", "RE-1"), ("offer", "AN-1")] {
            let sql = "INSERT INTO document (kind, number, client_id, status, title, date, currency, total_net, \
                total_gross, address, intro, note, created_at, updated_at) \
                VALUES (?1, ?2, 1, 'draft', '', '2026-11-02', 'EUR', 0, 0, '', '', '', 0, 0)";
            connection.execute(sql, (kind, number)).unwrap();
        }
        (folder, config)
    }

    fn said(named: Result<Vec<Named>, Error>) -> Vec<String> {
        let named = named.unwrap().into_iter();
        let mut said: Vec<String> = named
            .map(|named| format!("{} {}", named.name, named.what))
            .collect();
        said.sort();
        said
    }

    #[test]
    fn everything_is_named_with_what_it_is() {
        let (_folder, config) = portal();
        assert_eq!(said(clients(&config, "kd")), ["KD-1 Beispiel AG"]);
        assert_eq!(
            said(links(&config)),
            ["#1 Beispiel AG", "#2 Beispiel AG, Lager"]
        );
        let templates = said(templates(&config));
        assert!(
            templates.contains(&"gruss your own".to_owned()),
            "{templates:?}"
        );
        assert!(
            templates.contains(&"invoice-note built in".to_owned()),
            "{templates:?}"
        );
        assert_eq!(said(documents(&config, "AN")), ["AN-1 offer, Beispiel AG"]);
    }

    #[test]
    fn a_shared_document_number_is_offered_with_its_kind() {
        let (_folder, config) = portal();
        let both = [
            "invoice:RE-1 invoice, Beispiel AG",
            "letter:RE-1 letter, Beispiel AG",
        ];
        assert_eq!(said(documents(&config, "RE")), both);
        assert_eq!(said(documents(&config, "invoice:R")), both);
        assert_eq!(said(documents(&config, "offer:")).len(), 3);
    }

    #[test]
    fn without_a_store_it_fails_and_creates_nothing() {
        let (folder, mut config) = portal();
        config.store.value = folder.path().join("none/portal.db");
        assert!(clients(&config, "").is_err());
        assert!(!folder.path().join("none").exists());
    }
}
