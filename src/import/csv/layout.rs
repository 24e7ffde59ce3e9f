//! How a list is laid out: what separates its cells, which row names the columns, which program wrote it.

use std::collections::BTreeSet;

use super::decode::Decoder;
use super::dialect::{DATEV_COLUMNS, Dialect};
use super::encoding::Encoding;
use super::field::Field;
use super::flaw::Flaw;
use super::header::meaning;
use super::record::Record;
use super::tokens::{Shape, Tokens};

/// What may separate cells, the usual first.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// The names of the columns stand in one of the first rows.
const FIRST_ROWS: usize = 15;
/// So many rows are looked at.
const ROWS: usize = 60;
/// A piece of so many bytes is cut off somewhere; what is left of it without its mark is no shorter.
const CUT: usize = super::encoding::SAMPLE - 4;

/// What a spreadsheet takes for the beginning of a formula.
pub const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What the operator says about the layout.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    pub encoding: Option<Encoding>,
    pub delimiter: Option<u8>,
    /// The first row holds data already.
    pub is_nameless: bool,
}

/// How a list is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub shape: Shape,
    /// Whether the first line says what separates the cells.
    pub has_separator_line: bool,
    /// The line with the names of the columns; 0 when there is none.
    pub header_line: u64,
    /// How many rows there are before the first one with data.
    pub rows_before: usize,
    pub names: Vec<String>,
    pub dialect: Dialect,
    /// The first values of each column.
    pub samples: Vec<Vec<String>>,
    /// How lines end.
    pub line_end: &'static str,
    /// Cells that a spreadsheet would execute have an apostrophe in front, as our own export writes them.
    pub is_defused: bool,
}

/// The first rows, read with one delimiter.
struct Trial {
    shape: Shape,
    records: Vec<Record>,
    /// The place of the row that names the columns.
    header: usize,
    /// How many of its names are known.
    known: usize,
    /// How many rows behind it are as wide.
    alike: usize,
}

impl Layout {
    /// Finds the layout from the beginning of a file.
    pub fn detect(head: &[u8], encoding: Encoding, wishes: &Wishes) -> Result<Self, Flaw> {
        let separator = separator_line(head, encoding);
        let asked = wishes.delimiter.or(separator);
        let delimiters = asked.map_or_else(|| DELIMITERS.to_vec(), |delimiter| vec![delimiter]);
        let skipped = usize::from(separator.is_some());
        let trials = delimiters.into_iter().map(|delimiter| {
            let quote = b'"';
            Trial::read(head, encoding, Shape { delimiter, quote }, skipped)
        });
        let best = trials.reduce(|best, next| {
            if next.worth() > best.worth() {
                next
            } else {
                best
            }
        });
        let mut best = best.filter(Trial::has_rows).ok_or(if head.len() < CUT {
            Flaw::Empty
        } else {
            let limit = "64 KiB";
            Flaw::TooLong { line: 1, limit }
        })?;
        if best.is_in_single_quotes() {
            let quote = b'\'';
            let shape = Shape {
                quote,
                ..best.shape
            };
            best = Trial::read(head, encoding, shape, skipped);
        }
        let mut layout = best.layout(wishes.is_nameless)?;
        layout.has_separator_line = separator.is_some();
        layout.line_end = line_end(head);
        Ok(layout)
    }
}

impl Trial {
    fn read(head: &[u8], encoding: Encoding, shape: Shape, skipped: usize) -> Self {
        let mut tokens = Tokens::new(Decoder::new(head, encoding), shape, encoding.name());
        let (mut records, mut record) = (Vec::new(), Record::default());
        // What is cut off at the end of the piece is no flaw of the file.
        while records.len() < ROWS && tokens.read(&mut record).unwrap_or(false) {
            records.push(record.clone());
        }
        if records.len() < ROWS && head.len() >= CUT {
            records.pop();
        }
        let candidates = records.iter().enumerate().take(FIRST_ROWS).skip(skipped);
        let candidates = candidates.filter(|(_, record)| !record.is_blank());
        let best = candidates
            .map(|(at, record)| (known_names(record), at))
            // The first of equals names the columns.
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        let (known, header) = best.unwrap_or_default();
        let width = records.get(header).map_or(0, Record::used);
        let behind = records.iter().skip(header + 1);
        let alike = behind.filter(|record| width > 1 && record.len() >= width);
        Self {
            shape,
            known,
            header,
            alike: alike.count(),
            records,
        }
    }

    /// Known names count most, then rows of the same width.
    fn worth(&self) -> (usize, usize, usize) {
        let width = self.records.get(self.header).map_or(0, Record::used);
        (self.known, self.alike, width)
    }

    fn has_rows(&self) -> bool {
        self.records.iter().any(|record| !record.is_blank())
    }

    fn is_in_single_quotes(&self) -> bool {
        let Some(header) = self.records.get(self.header) else {
            return false;
        };
        let is_quoted =
            |cell: &str| cell.len() > 1 && cell.starts_with('\'') && cell.ends_with('\'');
        header.len() > 1
            && header
                .cells()
                .all(|cell| cell.is_empty() || is_quoted(cell))
    }

    /// DATEV begins with a row about the file.
    fn has_preamble(&self) -> bool {
        let first = self.records.first().map_or("", |record| record.cell(0));
        matches!(first, "EXTF" | "DTVF")
    }

    fn layout(self, is_nameless: bool) -> Result<Layout, Flaw> {
        let second = self.records.get(1).map_or("", |record| record.cell(0));
        let is_number = !second.is_empty() && second.bytes().all(|byte| byte.is_ascii_digit());
        let (names, rows_before, header_line) = if self.has_preamble() && is_number {
            (DATEV_COLUMNS.map(str::to_owned).to_vec(), 1, 0)
        } else if is_nameless {
            let width = self.records.iter().map(Record::used).max().unwrap_or(0);
            let names = (1..=width).map(|at| format!("#{at}"));
            (names.collect(), self.first_row(), 0)
        } else {
            let header = self.records.get(self.header).ok_or(Flaw::NoHeader)?;
            let names = header.cells().take(header.used()).map(str::to_owned);
            (names.collect(), self.header + 1, header.line)
        };
        let dialect = if self.has_preamble() {
            Dialect::Datev
        } else {
            Dialect::of(&names)
        };
        Ok(Layout {
            shape: self.shape,
            has_separator_line: false,
            header_line,
            rows_before,
            samples: samples(
                self.records.get(rows_before..).unwrap_or_default(),
                names.len(),
            ),
            is_defused: dialect == Dialect::Portalctl && !self.has_formulas(rows_before),
            names,
            dialect,
            line_end: "",
        })
    }

    /// Whether a spreadsheet would execute something; then it is no export that was made harmless.
    fn has_formulas(&self, rows_before: usize) -> bool {
        let mut rows = self.records.iter().skip(rows_before);
        rows.any(|record| record.cells().any(|cell| cell.starts_with(FORMULA)))
    }

    /// The place of the first row with anything in it.
    fn first_row(&self) -> usize {
        let blank = self.records.iter().take_while(|record| {
            let is_separator = record.cell(0).to_lowercase().starts_with("sep=");
            record.is_blank() || (is_separator && record.line == 1)
        });
        blank.count()
    }
}

/// How many different fields the cells of a row name.
fn known_names(record: &Record) -> usize {
    let fields: BTreeSet<Field> = record
        .cells()
        // What holds another delimiter is several names.
        .filter(|cell| !cell.contains([';', '\t', '|']))
        .filter_map(|cell| Some(meaning(cell, Dialect::Plain)?.field))
        .collect();
    fields.len()
}

/// The first values of each column.
fn samples(records: &[Record], width: usize) -> Vec<Vec<String>> {
    const KEPT: usize = 3;
    let mut samples = vec![Vec::new(); width];
    for record in records {
        for (cell, kept) in record.cells().zip(&mut samples) {
            if !cell.is_empty() && kept.len() < KEPT {
                kept.push(cell.to_owned());
            }
        }
    }
    samples
}

/// The delimiter that a first line `sep=;` says.
fn separator_line(head: &[u8], encoding: Encoding) -> Option<u8> {
    let shape = Shape {
        delimiter: 0,
        quote: b'"',
    };
    let mut record = Record::default();
    let mut tokens = Tokens::new(Decoder::new(head, encoding), shape, encoding.name());
    tokens.read(&mut record).ok()?;
    let line = record.raw();
    let (name, delimiter) = line.split_at_checked(4)?;
    let mut bytes = delimiter.bytes();
    let delimiter = bytes.next().filter(u8::is_ascii)?;
    let is_line = name.eq_ignore_ascii_case("sep=") && bytes.all(|byte| byte == b' ');
    is_line.then_some(delimiter)
}

fn line_end(head: &[u8]) -> &'static str {
    let end = head.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
    let rest = end.and_then(|end| head.get(end..)).unwrap_or_default();
    match rest {
        [b'\r', b'\n', ..] | [b'\r', 0, b'\n', ..] => "CRLF",
        [b'\n', ..] => "LF",
        [b'\r', ..] => "CR",
        _ => "none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(text: &str) -> Layout {
        Layout::detect(text.as_bytes(), Encoding::Utf8, &Wishes::default()).unwrap()
    }

    #[test]
    fn delimiters_are_told_by_known_names_and_width() {
        for (text, delimiter) in [
            ("Firma;Ort, Land\nA;B, C\n", b';'),
            ("Firma,Ort\n\"A; B; C\",D\n", b','),
            ("Firma\tOrt\nA, B\tC\n", b'\t'),
            ("Firma|Ort\nA;B|C\n", b'|'),
            ("foo;bar;baz\n1,5;2;3\n1,5;2;3\n", b';'),
            ("sep=,\nFirma;x,Ort\n", b','),
            ("\"SEP=|\"\r\nFirma|Ort\r\n", b'|'),
        ] {
            assert_eq!(layout(text).shape.delimiter, delimiter, "{text}");
        }
    }

    #[test]
    fn the_row_with_the_names_may_come_later() {
        let found = layout("Kundenliste\n\nStand: 01.01.2026\nKd-Nr.;Firma;Ort\n1;A;B\n");
        assert_eq!((found.header_line, found.rows_before), (4, 4));
        assert_eq!(found.names, ["Kd-Nr.", "Firma", "Ort"]);
        assert_eq!(found.samples[1], ["A"]);
    }

    #[test]
    fn a_list_may_stand_in_single_quotes() {
        let found = layout("'Firma';'Ort'\n'A;B';'C'\n");
        assert_eq!(found.shape.quote, b'\'');
        assert_eq!(found.samples[0], ["A;B"]);
    }

    #[test]
    fn a_datev_file_without_names_has_those_of_the_format() {
        let found = layout("\"EXTF\";700;16;\"Debitoren/Kreditoren\"\n10000;\"Muster AG\";;\n");
        assert_eq!(found.dialect, Dialect::Datev);
        assert_eq!((found.header_line, found.rows_before), (0, 1));
        assert_eq!(found.names[1], "Name (Adressatentyp Unternehmen)");
        assert_eq!(found.samples[1], ["Muster AG"]);
    }

    #[test]
    fn columns_without_names_are_numbered() {
        let wishes = Wishes {
            is_nameless: true,
            ..Wishes::default()
        };
        let found = Layout::detect(b"1;A;B\n2;C;D\n", Encoding::Utf8, &wishes).unwrap();
        assert_eq!(found.names, ["#1", "#2", "#3"]);
        assert_eq!((found.header_line, found.rows_before), (0, 0));
        assert_eq!(found.samples[0], ["1", "2"]);
    }
}
