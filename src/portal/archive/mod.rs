//! Everything that the visitor sees as one ZIP, written while it is read: nothing is collected.

use std::collections::HashSet;
use std::io::{self, Write};

use jiff::civil::Date;
use zip::ZipWriter;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::documents::Entry;
use super::documents::overview::entries;
use super::files::{self, File};
use super::visitor::read;
use super::{Error, Hindrance, Pass};
use crate::app::{App, Error as Failure};
use crate::domain::action::Action;
use crate::domain::document::Attachment;
use crate::domain::document::attachment::Role;
use crate::domain::file_name;
use crate::domain::id::DocumentId;
use crate::store::attachments;

/// What the archive will hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What the archive is called.
    pub name: String,
    pub items: Vec<Item>,
}

/// One file of the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub document: DocumentId,
    pub file: i64,
    /// Unlike every other name in the archive.
    pub name: String,
    date: Date,
}

/// Names every file that the visitor may save.
pub fn plan(app: &App, pass: &Pass) -> Result<Plan, Error> {
    read(app, pass, |connection, visitor| {
        visitor
            .permit(Action::Download, None)
            .map_err(Error::Hindered)?;
        let mut plan = Plan {
            name: file_name::with_ending(
                &format!("{} {}", visitor.settings.company.name, visitor.today),
                "zip",
            ),
            items: Vec::new(),
        };
        let mut taken = HashSet::new();
        for entry in entries(connection, visitor)? {
            for file in attachments::list(connection, entry.id)? {
                let name = name(&entry, &file);
                plan.items.push(Item {
                    document: entry.id,
                    file: file.id,
                    name: file_name::free(&mut taken, &name),
                    date: entry.date,
                });
            }
        }
        Ok(plan)
    })
}

fn name(entry: &Entry, file: &Attachment) -> String {
    let number = entry.number.as_str();
    let name = files::name(number, file);
    match file.role {
        Role::Document | Role::EInvoice => name,
        Role::Enclosure => format!("{number} {name}"),
    }
}

/// Writes the archive. Each file is fetched when its turn comes, so that a revocation bites in the middle of it, and
/// nobody who reads slowly holds a snapshot; what the visitor does not see any more is left out.
pub fn write(
    plan: &Plan,
    out: impl Write,
    mut fetch: impl FnMut(&Item) -> Result<File, Error>,
) -> Result<(), Error> {
    let is_broken = false;
    let mut zip = ZipWriter::new_stream(Fuse { out, is_broken });
    for item in &plan.items {
        let file = match fetch(item) {
            Ok(file) => file,
            Err(Error::NotFound | Error::Hindered(Hindrance::NotAllowed)) => continue,
            Err(error) => return Err(error),
        };
        zip.start_file(&*item.name, options(item.date))
            .map_err(unwritten)?;
        zip.write_all(&file.bytes).map_err(Failure::from)?;
    }
    zip.finish().map_err(unwritten)?;
    Ok(())
}

/// Takes nothing on after a failure: an archive that is given up still tries to finish itself, and would complain on
/// standard error that it cannot.
struct Fuse<W> {
    out: W,
    is_broken: bool,
}

impl<W: Write> Write for Fuse<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.is_broken {
            return Ok(bytes.len());
        }
        let written = self.out.write(bytes);
        self.is_broken = written.is_err();
        written
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.is_broken {
            return Ok(());
        }
        self.out.flush()
    }
}

fn options(date: Date) -> SimpleFileOptions {
    let part = |number: i8| number.unsigned_abs();
    let time = zip::DateTime::from_date_and_time(
        date.year().unsigned_abs(),
        part(date.month()),
        part(date.day()),
        0,
        0,
        0,
    );
    SimpleFileOptions::default()
        .compression_level(Some(1))
        .last_modified_time(time.unwrap_or_default())
}

fn unwritten(error: ZipError) -> Failure {
    if let ZipError::Io(error) = error {
        return error.into();
    }
    io::Error::other(error).into()
}

#[cfg(test)]
mod tests;
