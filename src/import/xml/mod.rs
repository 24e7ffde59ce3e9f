//! Reads XML answers of any size: single records, lists, several after each other.

mod steps;

use std::io::BufRead;

use super::envelope::EXPECTED;
use super::error::ReadError;
use super::record::{
    ClientRecord, CommentRecord, ContactRecord, DocumentRecord, Draftable, ELEMENT_LIMIT,
    ItemRecord, PaymentRecord, Record, SettingsRecord, Slot, keep_extra,
};
use super::resource::{Name, Resource, named};
use super::scalar::quoted;
use super::session::{Session, Severity};
use steps::{Elements, Step, Stop};

/// Reads all documents of the stream; `bytes` were passed over before.
pub fn read(input: impl BufRead, bytes: u64, session: &mut Session<'_>) -> Result<(), ReadError> {
    let mut elements = Elements::new(input);
    let result = elements.read_roots(session);
    result.map_err(|stop| read_error(stop, bytes + elements.position(), session))
}

fn read_error(stop: Stop, byte: u64, session: &Session<'_>) -> ReadError {
    let file = std::sync::Arc::clone(&session.file);
    match stop {
        Stop::Asked => ReadError::Stopped { file },
        Stop::Broken(reason) => ReadError::Xml { file, byte, reason },
        Stop::Library(quick_xml::Error::Io(error)) => ReadError::Io {
            file,
            source: std::io::Error::new(error.kind(), error.to_string()),
        },
        Stop::Library(error) => ReadError::Xml {
            file,
            byte,
            reason: error.to_string(),
        },
    }
}

impl<R: BufRead> Elements<R> {
    fn read_roots(&mut self, session: &mut Session<'_>) -> Result<(), Stop> {
        loop {
            session.budget.renew();
            match self.next()? {
                Step::Open(name) => self.read_root(&name, session)?,
                Step::Text(text) if text.trim().is_empty() => {}
                Step::Text(text) => {
                    let reason = format!("{} stands outside of any element", quoted(&text));
                    return Err(Stop::Broken(reason));
                }
                Step::Close => {}
                Step::End => return Ok(()),
            }
        }
    }

    fn read_root(&mut self, name: &str, session: &mut Session<'_>) -> Result<(), Stop> {
        match named(name) {
            Name::Record(resource) if session.wants(resource) => {
                self.read_member(resource, session)
            }
            Name::List(resource) if session.wants(resource) => {
                while self.next_child()?.is_some() {
                    self.read_member(resource, session)?;
                }
                Ok(())
            }
            Name::Record(_) | Name::List(_) => self.skip_rest(session),
            Name::Foreign { list, is_list } => {
                let count = if is_list {
                    self.count_children(session)?
                } else {
                    1
                };
                if !is_list {
                    self.skip_rest(session)?;
                }
                session.skip(list, count);
                Ok(())
            }
            Name::Errors => {
                let mut text = String::new();
                self.read_text(&mut text)?;
                session.error_answer(text.split_whitespace().collect::<Vec<_>>().join(" "));
                Ok(())
            }
            Name::Attribute | Name::Unknown => {
                let text = format!("found an element {}; expected {EXPECTED}", quoted(name));
                session.report_file(text, Severity::Refused);
                self.skip_rest(session)
            }
        }
    }

    /// The next element inside the current one; `None` when the current one is closed.
    fn next_child(&mut self) -> Result<Option<String>, Stop> {
        loop {
            match self.next()? {
                Step::Open(name) => return Ok(Some(name)),
                Step::Text(_) => {}
                Step::Close | Step::End => return Ok(None),
            }
        }
    }

    /// Reads all text up to the end of the current element, that of inner elements too; says whether there were any.
    fn read_text(&mut self, text: &mut String) -> Result<bool, Stop> {
        let outside = self.depth.saturating_sub(1);
        let mut has_children = false;
        text.clear();
        while self.depth > outside {
            match self.next()? {
                Step::Open(_) => has_children = true,
                Step::Text(part) => text.push_str(&part),
                Step::Close | Step::End => {}
            }
        }
        Ok(has_children)
    }

    /// Reads the text of the current element; one with elements inside has none, and this is said.
    fn read_plain_text(&mut self, text: &mut String) -> Result<bool, Stop> {
        let has_children = self.read_text(text)?;
        if has_children {
            text.clear();
        }
        Ok(has_children)
    }

    fn skip_rest(&mut self, session: &Session<'_>) -> Result<(), Stop> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            session.budget.renew();
            self.next()?;
        }
        Ok(())
    }

    fn count_children(&mut self, session: &Session<'_>) -> Result<u64, Stop> {
        let mut count = 0;
        while self.next_child()?.is_some() {
            self.skip_rest(session)?;
            count += 1;
        }
        Ok(count)
    }

    fn read_member(&mut self, resource: Resource, session: &mut Session<'_>) -> Result<(), Stop> {
        session.budget.renew();
        match resource {
            Resource::Settings => self.submit::<SettingsRecord>(resource, session),
            Resource::Client => self.submit::<ClientRecord>(resource, session),
            Resource::Contact => self.submit::<ContactRecord>(resource, session),
            Resource::Document(_) => self.submit::<DocumentRecord>(resource, session),
            Resource::Item(_) => self.submit::<ItemRecord>(resource, session),
            Resource::Comment(_) => self.submit::<CommentRecord>(resource, session),
            Resource::Payment(_) => self.submit::<PaymentRecord>(resource, session),
        }
    }

    fn submit<T: Draftable>(
        &mut self,
        resource: Resource,
        session: &mut Session<'_>,
    ) -> Result<(), Stop> {
        let mut misplaced = 0;
        let record: T = self.read_record(&mut misplaced)?;
        if session.submit(resource, record, misplaced).is_break() {
            return Err(Stop::Asked);
        }
        Ok(())
    }

    /// Reads the current element as a record.
    fn read_record<T: Record>(&mut self, misplaced: &mut u32) -> Result<T, Stop> {
        let mut record = T::default();
        while let Some(name) = self.next_child()? {
            match record.slot(&name) {
                Slot::Text(text) => *misplaced += u32::from(self.read_plain_text(text)?),
                Slot::Extra(extra, name) => {
                    let mut value = String::new();
                    self.read_plain_text(&mut value)?;
                    keep_extra(extra, name, value);
                }
                Slot::Items(list) => self.read_list(list, misplaced)?,
                Slot::Taxes(list) => self.read_list(list, misplaced)?,
                Slot::Properties(list) => self.read_list(list, misplaced)?,
            }
        }
        Ok(record)
    }

    /// Replaces a nested collection by what the current element holds.
    fn read_list<T: Record>(&mut self, list: &mut Vec<T>, misplaced: &mut u32) -> Result<(), Stop> {
        list.clear();
        while self.next_child()?.is_some() {
            if list.len() >= ELEMENT_LIMIT {
                let reason = format!("a record has more than {ELEMENT_LIMIT} lines");
                return Err(Stop::Broken(reason));
            }
            let element = self.read_record(misplaced)?;
            list.push(element);
        }
        Ok(())
    }
}
