//! Clients and documents for other programs: CSV that no spreadsheet executes, or JSON Lines.

mod bundle;
mod rows;
mod visitors;

use std::io::Write;

use serde::Serialize;

pub use bundle::bundle;

use crate::app::{App, Error};
use crate::domain::access::Access;
use crate::store::{access, clients, documents};
use rows::{CLIENT_COLUMNS, ClientRow, DOCUMENT_COLUMNS, DocumentRow};

/// How an export is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// RFC 4180 with a header; cells that a spreadsheet would execute get an apostrophe in front.
    Csv,
    /// RFC 4180 with a header, every cell as it is.
    RawCsv,
    /// One JSON object per line.
    JsonLines,
}

/// Writes every client, archived ones too; returns how many.
pub fn clients(app: &App, form: Form, out: &mut dyn Write) -> Result<u64, Error> {
    let mut sheet = Sheet::new(form, out, &CLIENT_COLUMNS)?;
    app.read(|connection| {
        clients::for_each(connection, &clients::ClientFilter::default(), |client| {
            let access =
                access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
            sheet.write(&ClientRow::of(&client, &access))
        })
    })?;
    sheet.finish()
}

/// Writes every document with the hashes that prove it unchanged; returns how many.
pub fn documents(app: &App, form: Form, out: &mut dyn Write) -> Result<u64, Error> {
    let mut sheet = Sheet::new(form, out, &DOCUMENT_COLUMNS)?;
    app.read(|connection| {
        let filter = documents::DocumentFilter {
            today: app.today(),
            ..documents::DocumentFilter::default()
        };
        documents::for_each(connection, &filter, |document, client| {
            sheet.write(&DocumentRow::of(app, connection, &document, client)?)
        })
    })?;
    sheet.finish()
}

/// A cell: text is defused where that was asked for, numbers are never touched.
enum Cell<'a> {
    Text(&'a str),
    Plain(String),
}

/// A row of an export.
trait Record: Serialize {
    fn cells(&self) -> Vec<Cell<'_>>;
}

struct Sheet<'a> {
    form: Form,
    out: Target<'a>,
    count: u64,
}

enum Target<'a> {
    Csv(Box<csv::Writer<&'a mut dyn Write>>),
    Lines(&'a mut dyn Write),
}

impl<'a> Sheet<'a> {
    fn new(form: Form, out: &'a mut dyn Write, columns: &[&str]) -> Result<Self, Error> {
        let out = match form {
            Form::JsonLines => Target::Lines(out),
            Form::Csv | Form::RawCsv => {
                let mut writer = csv::WriterBuilder::new()
                    .terminator(csv::Terminator::CRLF)
                    .from_writer(out);
                writer.write_record(columns).map_err(unwritten)?;
                Target::Csv(Box::new(writer))
            }
        };
        Ok(Self {
            form,
            out,
            count: 0,
        })
    }

    fn write(&mut self, record: &impl Record) -> Result<(), Error> {
        self.count += 1;
        match &mut self.out {
            Target::Lines(out) => {
                serde_json::to_writer(&mut *out, record).map_err(std::io::Error::from)?;
                Ok(out.write_all(b"\n")?)
            }
            Target::Csv(writer) => {
                for cell in record.cells() {
                    let field = match cell {
                        Cell::Plain(number) => number,
                        Cell::Text(text) if self.form == Form::Csv => defused(text),
                        Cell::Text(text) => text.to_owned(),
                    };
                    writer.write_field(field).map_err(unwritten)?;
                }
                writer.write_record(None::<&[u8]>).map_err(unwritten)
            }
        }
    }

    fn finish(mut self) -> Result<u64, Error> {
        match &mut self.out {
            Target::Csv(writer) => writer.flush()?,
            Target::Lines(out) => out.flush()?,
        }
        Ok(self.count)
    }
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe, which it shows as text; so does one that has
/// such an apostrophe already, so that an import can take it off again.
fn defused(text: &str) -> String {
    let bare = text.trim_start_matches('\'');
    let is_formula = bare.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn unwritten(error: csv::Error) -> Error {
    let told = error.to_string();
    if let csv::ErrorKind::Io(error) = error.into_kind() {
        return error.into();
    }
    Error::bug("a CSV row could not be written").cause(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_defused_and_other_texts_are_not() {
        for formula in ["=1+1", "+49 40", "-2", "@SUM(A1)", "\t=1", "\r=1", "'=1"] {
            assert_eq!(defused(formula), format!("'{formula}"));
        }
        for text in ["", "Beispiel AG", "a=b", "'n Haus"] {
            assert_eq!(defused(text), text);
        }
    }
}
