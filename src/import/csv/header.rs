//! Understands one name of a column: what it means, which of several addresses or numbers it belongs to, which person.

use super::dialect::{Dialect, Own};
use super::field::Field;
use super::names::{find, fold};

/// What a name says beside its meaning; the first are preferred.
const QUALIFIERS: [(&str, usize); 45] = [
    ("geschaeftlich", 1),
    ("geschaeft", 1),
    ("gesch", 1),
    ("business", 1),
    ("work", 1),
    ("dienstlich", 1),
    ("arbeit", 1),
    ("beruflich", 1),
    ("office", 1),
    ("firma", 1),
    ("rechnung", 2),
    ("rechnungs", 2),
    ("rechnungsadresse", 2),
    ("rechnungsanschrift", 2),
    ("billing", 2),
    ("invoice", 2),
    ("hauptadresse", 2),
    ("haupt", 2),
    ("main", 2),
    ("default", 2),
    ("standard", 2),
    ("primaer", 2),
    ("primaere", 2),
    ("primary", 2),
    ("privat", 3),
    ("private", 3),
    ("home", 3),
    ("persoenlich", 3),
    ("personal", 3),
    ("weitere", 4),
    ("weiterer", 4),
    ("weiteres", 4),
    ("andere", 4),
    ("other", 4),
    ("sonstige", 4),
    ("alternativ", 4),
    ("alternative", 4),
    ("liefer", 5),
    ("lieferung", 5),
    ("lieferadresse", 5),
    ("lieferanschrift", 5),
    ("versand", 5),
    ("versandadresse", 5),
    ("shipping", 5),
    ("delivery", 5),
];

/// Compounds that qualify: `Rechnungsstraße`, `Lieferort`.
const PREFIXES: [(&str, usize); 5] = [
    ("rechnungs", 2),
    ("firmen", 1),
    ("privat", 3),
    ("liefer", 5),
    ("versand", 5),
];

/// What is said of the person to talk to, not of the client.
const PERSON: [&str; 7] = [
    "ansprechpartner",
    "ansprechpartnerin",
    "ansprechperson",
    "kontaktperson",
    "contactperson",
    "ap",
    "asp",
];

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    pub field: Field,
    /// Among columns of the same meaning the lowest counts first.
    pub rank: usize,
    /// Which address it belongs to, or which person; the lowest first.
    pub group: usize,
    /// The number in its name, 1 without one.
    pub number: usize,
}

/// What a name of a column means.
pub fn meaning(name: &str, dialect: Dialect) -> Option<Meaning> {
    let name = name.replace("/r ", " ").replace("/e ", " ");
    let folded = fold(&name);
    let whole = match dialect.meaning(&folded) {
        Some(Own::Nothing) => return None,
        Some(Own::Means(field)) => Some((field, 0)),
        None => find(&folded),
    };
    if let Some((field, choice)) = whole {
        return Some(Meaning {
            field,
            rank: choice * 100,
            group: 0,
            number: 1,
        });
    }
    let words = words(&name);
    person(&words).or_else(|| qualified(&words)).or_else(|| {
        PREFIXES.iter().find_map(|(prefix, qualifier)| {
            let (field, choice) = find(folded.strip_prefix(prefix)?)?;
            Some(Meaning {
                field,
                rank: choice * 100 + qualifier * 10,
                group: qualifier * 10,
                number: 1,
            })
        })
    })
}

/// `Straße geschäftlich 2`: words that qualify, a number, and a name that is left.
fn qualified(words: &[String]) -> Option<Meaning> {
    let number = number_in(words);
    let plain: Vec<&str> = without_numbers(words);
    let of_word = |word: &&str| QUALIFIERS.iter().find(|(known, _)| known == word);
    let qualifier = plain.iter().find_map(of_word).map_or(0, |found| found.1);
    let rest: String = plain
        .iter()
        .filter(|word| of_word(word).is_none())
        .copied()
        .collect();
    // `Telefon Firma` is the telephone at the firm, but `Firma 2` a firm.
    // and `Default Address Company` is a company.
    let part = ["address", "adresse"]
        .iter()
        .find_map(|all| rest.strip_prefix(all));
    let (field, choice) = find(&rest)
        .or_else(|| find(&plain.concat()))
        .or_else(|| find(part?))?;
    Some(Meaning {
        field,
        rank: choice * 100 + qualifier * 10 + (number - 1).min(9),
        group: qualifier * 10 + (number - 1).min(9),
        number,
    })
}

/// `Ansprechpartner 1 Vorname`: something about a person at the client.
fn person(words: &[String]) -> Option<Meaning> {
    let plain = without_numbers(words);
    let is_person = |word: &str| PERSON.contains(&word);
    let joined = match plain.as_slice() {
        ["contact", "person", ..] => 2,
        [first, ..] if is_person(first) => 1,
        [.., last] if is_person(last) => 0,
        _ => return None,
    };
    let rest: String = plain
        .iter()
        .skip(joined)
        .filter(|word| !is_person(word))
        .copied()
        .collect();
    let field = match find(&rest) {
        _ if rest.is_empty() => Field::ContactName,
        Some((Field::Name | Field::ContactName, _)) => Field::ContactName,
        Some((Field::Salutation, _)) => Field::ContactSalutation,
        Some((Field::FirstName, _)) => Field::ContactFirstName,
        Some((Field::LastName, _)) => Field::ContactLastName,
        Some((Field::Email, _)) => Field::ContactEmail,
        Some((Field::Phone, _)) => Field::ContactPhone,
        Some(_) | None => return None,
    };
    let number = number_in(words);
    Some(Meaning {
        field,
        rank: 0,
        group: (number - 1).min(9),
        number,
    })
}

/// The words of a name, folded; numbers and humps begin new ones.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let is_hump = before.is_lowercase() && c.is_uppercase();
        let is_number = before.is_alphanumeric() && before.is_numeric() != c.is_numeric();
        if !c.is_alphanumeric() || is_hump || is_number {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
        before = c;
    }
    let folded = words.iter().map(|word| fold(word));
    folded.filter(|word| !word.is_empty()).collect()
}

fn number_in(words: &[String]) -> usize {
    let mut numbers = words.iter().filter_map(|word| word.parse().ok());
    numbers.next().filter(|number| *number > 0).unwrap_or(1)
}

fn without_numbers(words: &[String]) -> Vec<&str> {
    let is_number = |word: &&String| !word.bytes().all(|byte| byte.is_ascii_digit());
    words.iter().filter(is_number).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> (Field, usize, usize) {
        let meaning = meaning(name, Dialect::Plain).unwrap_or_else(|| panic!("{name}"));
        (meaning.field, meaning.group, meaning.number)
    }

    #[test]
    fn names_of_many_programs_are_understood() {
        for (name, field) in [
            ("Kunden-Nr.", Field::Number),
            ("KUNDENNUMMER", Field::Number),
            ("customer_number", Field::Number),
            ("CustomerNo", Field::Number),
            ("Umsatzsteuer ID", Field::VatId),
            ("UStIdNr", Field::VatId),
            ("E-Mail 2: Adresse", Field::Email),
            ("E-mail 1 - Value", Field::Email),
            ("Telefon1", Field::Phone),
            ("Mobil-Tel.-Nr.", Field::Mobile),
            ("Home ZipCode", Field::Postcode),
            ("Dienstlich: PLZ", Field::Postcode),
            ("Rechnungsstraße", Field::Street),
            ("Billing Street", Field::Street),
            ("Rabatt %", Field::Discount),
            ("Fälligkeit in Tagen (Debitor)", Field::PaymentDays),
            ("IBAN 1", Field::Iban),
            ("Ansprechpartner", Field::ContactName),
            ("Ansprechpartner 1 E-Mail", Field::ContactEmail),
            ("Contact Person", Field::ContactName),
            ("Vorname Ansprechpartner", Field::ContactFirstName),
            ("Weiteres/e Land/Region", Field::Country),
            ("Default Address Company", Field::Company),
            ("Default Address Address1", Field::Street),
            ("PLZ / Ort", Field::PostcodeCity),
        ] {
            assert_eq!(read(name).0, field, "{name}");
        }
    }

    #[test]
    fn addresses_are_told_apart() {
        assert_eq!(read("Straße geschäftlich 2"), (Field::Street, 11, 2));
        assert_eq!(read("PLZ 2"), (Field::Postcode, 1, 2));
        assert_eq!(read("Straße (Rechnungsadresse)"), (Field::Street, 20, 1));
        assert_eq!(read("Lieferort"), (Field::City, 50, 1));
        assert_eq!(read("Ort"), (Field::City, 0, 1));
        assert_eq!(
            read("Ansprechpartner 2 Vorname"),
            (Field::ContactFirstName, 1, 2)
        );
    }

    #[test]
    fn what_is_no_data_of_a_client_means_nothing() {
        for name in [
            "Konto",
            "Kunde seit",
            "E-Mail-Typ",
            "E-mail 1 - Label",
            "Adress-Kategorie",
            "Geburtstag",
            "Position",
            "Organization Title",
            "Länderkennzeichen 1",
            "Offener Betrag",
            "",
            "#",
            "12",
            "E-Mail: Angezeigter Name",
        ] {
            assert_eq!(meaning(name, Dialect::Plain), None, "{name}");
        }
    }
}
