//! Table `setting`: the portal's policy, one row per key that differs from its default.

use rusqlite::{Connection, Transaction};

use super::Error;
use crate::domain::settings::{Key, Settings};
use crate::domain::wordset::Word;

/// Reads the whole policy.
pub fn load(connection: &Connection) -> Result<Settings, Error> {
    let mut settings = Settings::default();
    let mut statement = connection.prepare_cached("SELECT key, value FROM setting")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (key, value): (String, String) = (row.get(0)?, row.get(1)?);
        let corrupt = |reason: String| Error::Corrupt {
            table: "setting",
            column: key.clone(),
            row: 0,
            reason,
        };
        let known = Key::parse(&key).map_err(|error| corrupt(error.to_string()))?;
        settings
            .set(known, &value)
            .map_err(|error| corrupt(error.to_string()))?;
    }
    Ok(settings)
}

/// Writes the whole policy; what equals its default takes no row.
pub fn save(transaction: &Transaction<'_>, settings: &Settings) -> Result<(), Error> {
    let defaults = Settings::default();
    let mut put = transaction.prepare_cached("INSERT INTO setting (key, value) VALUES (?1, ?2)")?;
    transaction.execute("DELETE FROM setting", [])?;
    for key in Key::ALL {
        let value = settings.get(*key);
        if let Some(value) = value.filter(|value| Some(value) != defaults.get(*key).as_ref()) {
            put.execute((key.word(), value))?;
        }
    }
    Ok(())
}
