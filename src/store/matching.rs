//! Clients by what their invoices say of them: VAT number, e-mail, name and postcode.

use rusqlite::{Connection, params_from_iter};

use super::Error;
use crate::domain::address::EmailAddress;
use crate::domain::client::ClientNumber;
use crate::domain::id::ClientId;

/// The clients with a VAT number, compared without blanks and signs between; at most three.
pub fn find_by_vat_number(
    connection: &Connection,
    plain: &str,
) -> Result<Vec<(ClientId, ClientNumber)>, Error> {
    find_few(
        connection,
        "vat_number <> '' AND upper(replace(replace(replace(replace(vat_number, ' ', ''), '.', ''), '-', ''), '/', '')) = ?1",
        &[plain],
    )
}

/// The clients with an e-mail address, in any case; at most three.
pub fn find_by_email(
    connection: &Connection,
    email: &EmailAddress,
) -> Result<Vec<(ClientId, ClientNumber)>, Error> {
    let condition = "lower(email) = lower(?1)";
    find_few(connection, condition, &[email.as_str()])
}

/// The clients with exactly this name and postcode; at most three.
pub fn find_by_name(
    connection: &Connection,
    name: &str,
    zip: &str,
) -> Result<Vec<(ClientId, ClientNumber)>, Error> {
    find_few(connection, "name = ?1 AND zip = ?2", &[name, zip])
}

/// The highest number behind a prefix: 1002 for `KD-` where `KD-1001` and `KD-1002` are.
pub fn highest_behind(connection: &Connection, prefix: &str) -> Result<Option<u64>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT max(CAST(substr(number, length(?1) + 1) AS INTEGER)) FROM client \
         WHERE number LIKE ?1 || '%' AND substr(number, length(?1) + 1) NOT GLOB '*[^0-9]*' \
           AND length(number) < length(?1) + 16",
    )?;
    Ok(statement.query_row([prefix], |row| row.get(0))?)
}

fn find_few(
    connection: &Connection,
    condition: &str,
    keys: &[&str],
) -> Result<Vec<(ClientId, ClientNumber)>, Error> {
    let sql = format!("SELECT id, number FROM client WHERE {condition} ORDER BY number LIMIT 3");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(keys), |row| {
        Ok((ClientId(row.get(0)?), ClientNumber::from_store(row.get(1)?)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Ending, Store};

    const CLIENTS: &str = "
        INSERT INTO client (number, name, email, locale, kind, vat_number, zip, created_at, updated_at) VALUES
            ('KD-1001', 'Beispiel AG', 'Info@beispiel.example', 'de', 'business', 'DE 123.456-789', '10115', 0, 0),
            ('KD-9', 'Beispiel AG', NULL, 'de', 'business', '', '10117', 0, 0),
            ('KD-2x', 'Probe', 'info@BEISPIEL.example', 'de', 'business', '', '', 0, 0);";

    #[test]
    fn clients_are_found_by_what_is_known_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        let check = |connection: &Connection| -> Result<(), Error> {
            let numbers = |found: Vec<(ClientId, ClientNumber)>| -> Vec<String> {
                found.iter().map(|(_, number)| number.to_string()).collect()
            };
            let vat = find_by_vat_number(connection, "DE123456789")?;
            assert_eq!(numbers(vat), ["KD-1001"]);
            let email = EmailAddress::new("info@Beispiel.example").unwrap();
            let found = find_by_email(connection, &email)?;
            assert_eq!(numbers(found), ["KD-1001", "KD-2x"]);
            let named = find_by_name(connection, "Beispiel AG", "10117")?;
            assert_eq!(numbers(named), ["KD-9"]);
            assert!(find_by_name(connection, "beispiel AG", "10117")?.is_empty());
            assert_eq!(highest_behind(connection, "KD-")?, Some(1001));
            assert_eq!(highest_behind(connection, "B-")?, None);
            Ok(())
        };
        store
            .write(Ending::Commit, |transaction| {
                transaction.execute_batch(CLIENTS)?;
                check(transaction)
            })
            .unwrap();
    }
}
