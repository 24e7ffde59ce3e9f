//! Which column becomes which field: by the names of the columns, and by what the operator says otherwise.

use std::collections::{BTreeMap, BTreeSet};

use super::dialect::Dialect;
use super::field::{Field, OF_CONTACT};
use super::header::{Meaning, meaning};
use super::names::fold;
use crate::domain::wordset::Word;

/// What the operator says about a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Its name, or `#3` for the third.
    pub column: String,
    /// Nothing: it is left out.
    pub field: Option<Field>,
}

/// Why an assignment cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no column `{column}` in the file")]
pub struct UnknownColumn {
    pub column: String,
    /// The names that there are.
    pub names: Vec<String>,
}

/// A column of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub meaning: Option<Meaning>,
}

/// Where the values of each field stand.
#[derive(Debug, Clone)]
pub struct Mapping {
    pub dialect: Dialect,
    pub columns: Vec<Column>,
    /// By the index of the field: its columns, the first with a value counts. Addresses and persons have their own.
    places: Vec<Vec<usize>>,
    /// Each address: the columns of its parts.
    addresses: Vec<Vec<(Field, usize)>>,
    /// Each person: the columns of what is known of it.
    people: Vec<Vec<(Field, usize)>>,
    /// What any column can change; the rest of a known client is left alone.
    pub covered: BTreeSet<Field>,
}

impl Mapping {
    /// Maps columns by their names, except where the operator says otherwise.
    pub fn new(
        names: &[String],
        dialect: Dialect,
        assignments: &[Assignment],
    ) -> Result<Self, UnknownColumn> {
        let mut columns: Vec<Column> = names
            .iter()
            .map(|name| Column {
                name: name.clone(),
                meaning: meaning(name, dialect),
            })
            .collect();
        decide_plain_name(&mut columns);
        join_street_lines(&mut columns);
        assign(&mut columns, assignments)?;
        keep_one_number(&mut columns);
        Ok(Self::of(columns, dialect))
    }

    fn of(columns: Vec<Column>, dialect: Dialect) -> Self {
        let mut places: Vec<Vec<(usize, usize)>> = vec![Vec::new(); Field::ALL.len()];
        let mut addresses = BTreeMap::<usize, Vec<(Field, usize)>>::new();
        let mut people = BTreeMap::<usize, Vec<(Field, usize)>>::new();
        let mut covered = BTreeSet::new();
        for (at, column) in columns.iter().enumerate() {
            let Some(meaning) = column.meaning else {
                continue;
            };
            covered.insert(meaning.field);
            if meaning.field == Field::PostcodeCity {
                covered.extend([Field::Postcode, Field::City]);
            }
            if meaning.field.is_of_address() {
                let address = addresses.entry(meaning.group).or_default();
                address.push((meaning.field, at));
            } else if OF_CONTACT.contains(&meaning.field) {
                let person = people.entry(meaning.group).or_default();
                person.push((meaning.field, at));
            } else if let Some(places) = places.get_mut(meaning.field.index()) {
                places.push((meaning.rank, at));
            }
        }
        let in_order = |mut places: Vec<(usize, usize)>| {
            places.sort_unstable();
            places.into_iter().map(|(_, at)| at).collect()
        };
        Self {
            dialect,
            columns,
            places: places.into_iter().map(in_order).collect(),
            addresses: addresses.into_values().collect(),
            people: people.into_values().collect(),
            covered,
        }
    }

    /// Whether it can be told who the clients are.
    pub fn is_usable(&self) -> bool {
        let is_naming = self.covered.iter().any(|field| field.is_naming());
        let has = |field| self.covered.contains(&field);
        // A list of addresses for mail says no more.
        let is_all_known = self.columns.iter().all(|column| column.meaning.is_some());
        is_naming || (has(Field::Email) && (has(Field::Number) || is_all_known))
    }

    /// The columns of a field that is no part of an address or person.
    pub fn places(&self, field: Field) -> &[usize] {
        self.places
            .get(field.index())
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The addresses, the preferred first.
    pub fn addresses(&self) -> &[Vec<(Field, usize)>] {
        &self.addresses
    }

    /// The persons to talk to.
    pub fn people(&self) -> &[Vec<(Field, usize)>] {
        &self.people
    }

    /// Names that more than one column has; of those the first with a value counts.
    pub fn doubled(&self) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let named = self.columns.iter().map(|column| column.name.as_str());
        named
            .filter(|name| !name.is_empty() && !seen.insert(*name))
            .collect()
    }
}

/// `Name` is the family where only the first name has a column of its own, else the company where no other column is,
/// and the person to talk to beside a company.
fn decide_plain_name(columns: &mut [Column]) {
    let has = |wanted: Field| {
        columns
            .iter()
            .any(|column| column.meaning.is_some_and(|found| found.field == wanted))
    };
    let meant = match (
        has(Field::Company),
        has(Field::FirstName),
        has(Field::LastName),
    ) {
        (_, true, false) => Field::LastName,
        (true, false, false) => Field::ContactName,
        (true, _, _) => Field::Name,
        (false, _, _) => Field::Company,
    };
    for column in columns {
        if let Some(meaning) = &mut column.meaning
            && meaning.field == Field::Name
            && fold(&column.name) == "name"
        {
            meaning.field = meant;
        }
    }
}

/// `Straße 2` is a second line of the first address, unless a second address has a postcode or city of its own.
fn join_street_lines(columns: &mut [Column]) {
    let towns: BTreeSet<usize> = columns
        .iter()
        .filter_map(|column| column.meaning)
        .filter(|meaning| matches!(meaning.field, Field::Postcode | Field::City))
        .map(|meaning| meaning.group)
        .collect();
    for column in columns {
        let Some(meaning) = &mut column.meaning else {
            continue;
        };
        let is_line = matches!(meaning.field, Field::Street | Field::AddressAddition);
        if is_line && meaning.number > 1 && !towns.contains(&meaning.group) {
            meaning.field = Field::AddressAddition;
            meaning.group -= meaning.group % 10;
        }
    }
}

/// Follows the operator: a field that was assigned has no other columns.
fn assign(columns: &mut [Column], assignments: &[Assignment]) -> Result<(), UnknownColumn> {
    let mut assigned = BTreeMap::new();
    for assignment in assignments {
        let at = place_of(columns, &assignment.column).ok_or_else(|| UnknownColumn {
            column: assignment.column.clone(),
            names: columns.iter().map(|column| column.name.clone()).collect(),
        })?;
        assigned.insert(at, assignment.field);
    }
    let taken: BTreeSet<Field> = assigned.values().filter_map(|field| *field).collect();
    let of_address = |column: &Column| column.meaning.filter(|found| found.field.is_of_address());
    let address = columns.iter().filter_map(of_address);
    let group = address.map(|meaning| meaning.group).min().unwrap_or(0);
    for (at, column) in columns.iter_mut().enumerate() {
        if let Some(field) = assigned.get(&at) {
            column.meaning = field.map(|field| Meaning {
                field,
                rank: 0,
                group: if field.is_of_address() { group } else { 0 },
                number: 1,
            });
        } else if column
            .meaning
            .is_some_and(|found| taken.contains(&found.field))
        {
            column.meaning = None;
        }
    }
    Ok(())
}

fn place_of(columns: &[Column], wanted: &str) -> Option<usize> {
    let place = wanted
        .strip_prefix('#')
        .and_then(|number| number.parse::<usize>().ok());
    if let Some(number) = place {
        return number.checked_sub(1).filter(|at| *at < columns.len());
    }
    let exact = columns.iter().position(|column| column.name == wanted);
    let folded = fold(wanted);
    exact.or_else(|| {
        columns
            .iter()
            .position(|column| fold(&column.name) == folded)
    })
}

/// A client has one number: the empty cell of one column is not filled from another.
fn keep_one_number(columns: &mut [Column]) {
    let of_number = |column: &Column| column.meaning.filter(|found| found.field == Field::Number);
    let best = columns
        .iter()
        .enumerate()
        .filter_map(|(at, column)| Some((of_number(column)?.rank, at)))
        .min();
    for (at, column) in columns.iter_mut().enumerate() {
        if of_number(column).is_some() && best.is_some_and(|(_, best)| best != at) {
            column.meaning = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(names: &[&str], assignments: &[(&str, Option<Field>)]) -> Vec<Option<Field>> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let assignments: Vec<Assignment> = assignments
            .iter()
            .map(|(column, field)| Assignment {
                column: (*column).to_owned(),
                field: *field,
            })
            .collect();
        let mapping = Mapping::new(&names, Dialect::of(&names), &assignments).unwrap();
        let columns = mapping.columns.iter();
        columns.map(|column| Some(column.meaning?.field)).collect()
    }

    #[test]
    fn a_plain_name_is_what_is_missing_beside_it() {
        assert_eq!(fields(&["Name", "Ort"], &[])[0], Some(Field::Company));
        assert_eq!(fields(&["Name", "Vorname"], &[])[0], Some(Field::LastName));
        assert_eq!(fields(&["Firma", "Name"], &[])[1], Some(Field::ContactName));
        assert_eq!(
            fields(&["Firma", "Name", "Vorname"], &[])[1],
            Some(Field::LastName)
        );
        assert_eq!(
            fields(&["name", "first_name", "last_name"], &[])[0],
            Some(Field::Company)
        );
        assert_eq!(
            fields(&["Firma", "Name", "Vorname", "Nachname"], &[])[1],
            Some(Field::Name)
        );
    }

    #[test]
    fn the_operator_beats_the_names() {
        let names = ["Debitor", "Alte Nr", "Firma"];
        assert_eq!(fields(&names, &[])[0], Some(Field::Number));
        let asked = fields(&names, &[("alte nr", Some(Field::Number)), ("#3", None)]);
        assert_eq!(asked, [None, Some(Field::Number), None]);
    }

    #[test]
    fn a_second_street_is_a_line_or_an_address() {
        let line = fields(&["Straße", "Straße 2", "PLZ", "Ort"], &[]);
        assert_eq!(line[1], Some(Field::AddressAddition));
        let address = fields(&["Straße 1", "Ort 1", "Straße 2", "Ort 2"], &[]);
        assert_eq!(address[2], Some(Field::Street));
    }

    #[test]
    fn a_client_has_one_number() {
        let found = fields(&["Debitoren-Nr", "Kunden-Nr.", "Firma"], &[]);
        assert_eq!(found, [None, Some(Field::Number), Some(Field::Company)]);
    }

    #[test]
    fn an_unknown_column_is_told() {
        let names = ["A".to_owned()];
        let assignment = Assignment {
            column: "B".to_owned(),
            field: None,
        };
        let error = Mapping::new(&names, Dialect::Plain, &[assignment]).unwrap_err();
        assert_eq!(error.to_string(), "there is no column `B` in the file");
    }
}
