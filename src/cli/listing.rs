//! Lists, row by row: a table on a terminal, tab-separated lines in a pipe, JSON or lines of one's own.

use std::borrow::Cow;
use std::io::Write;
use std::marker::PhantomData;

use serde::Serialize;

use super::output::{Format, Output};
use super::sanitize::sanitize;
use super::table::{Header, Layout};
use crate::app;

/// A table is drawn at the latest after so many rows, which bounds the memory.
const BATCH: usize = 2_000;

/// On which side of its column a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
}

/// Whether a column may be shortened when the terminal is narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    Whole,
    Cut,
}

/// A column of a table; the most important stand left.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub title: &'static str,
    pub align: Align,
    pub fit: Fit,
}

impl Column {
    /// A column that is never cut: numbers, ids, states, dates.
    pub const fn whole(title: &'static str) -> Self {
        Self {
            title,
            align: Align::Left,
            fit: Fit::Whole,
        }
    }

    /// A column that may end in an ellipsis: names, titles, comments.
    pub const fn text(title: &'static str) -> Self {
        Self {
            title,
            align: Align::Left,
            fit: Fit::Cut,
        }
    }

    /// A column of amounts or counts, aligned to the right and never cut.
    pub const fn amount(title: &'static str) -> Self {
        Self {
            title,
            align: Align::Right,
            fit: Fit::Whole,
        }
    }
}

/// How a list looks when neither JSON nor a format was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A table on a terminal, tab-separated lines in a pipe.
    Table,
    /// The first cell of each row on its own line, never cut: lists of URLs.
    Lines,
}

/// One entry of a list: its cells for people, its fields for programs.
pub trait Row: Serialize {
    const COLUMNS: &'static [Column];
    const SHAPE: Shape = Shape::Table;
    /// What to say when there is no row at all, as a sentence.
    const EMPTY: &'static str;

    /// Returns one text per column; they need not be sanitised.
    fn cells(&self) -> Vec<Cow<'_, str>>;
}

/// A list being written; `finish` completes it.
#[must_use = "a list is complete only after `finish`"]
pub struct Listing<'a, R: Row> {
    out: &'a mut Output,
    state: State,
    count: u64,
    is_empty: bool,
    is_narrowed: bool,
    row: PhantomData<fn(R)>,
}

enum State {
    Table {
        layout: Layout,
        rows: Vec<Vec<String>>,
        header: Header,
    },
    Tabs,
    Lines,
    Array,
    Objects,
    Template,
    Finished,
}

impl<'a, R: Row> Listing<'a, R> {
    /// Starts a list in the format the output was made with.
    pub fn new(out: &'a mut Output) -> Self {
        let state = match out.format() {
            Format::Json => State::Array,
            Format::Jsonl => State::Objects,
            Format::Line(_) => State::Template,
            Format::Text if R::SHAPE == Shape::Lines => State::Lines,
            Format::Text if out.is_interactive() => State::Table {
                layout: Layout::new(R::COLUMNS, out.terminal().width, out.terminal().charset),
                rows: Vec::new(),
                header: Header::Shown,
            },
            Format::Text => State::Tabs,
        };
        Self {
            out,
            state,
            count: 0,
            is_empty: true,
            is_narrowed: false,
            row: PhantomData,
        }
    }

    /// Returns the output, for notes and warnings between the rows.
    pub fn out(&mut self) -> &mut Output {
        self.out
    }

    /// Writes one more row.
    pub fn push(&mut self, row: &R) -> Result<(), app::Error> {
        self.count += 1;
        self.is_empty = false;
        match &mut self.state {
            State::Table { rows, .. } => {
                let cells = row.cells();
                rows.push(
                    cells
                        .iter()
                        .map(|cell| sanitize(cell).into_owned())
                        .collect(),
                );
                if rows.len() < BATCH {
                    return Ok(());
                }
                return self.draw();
            }
            State::Tabs => write_tabs(self.out.stdout(), &row.cells())?,
            State::Lines => {
                let cells = row.cells();
                let text = cells.first().map(Cow::as_ref).unwrap_or_default();
                self.out.line(text)?;
            }
            State::Array => {
                let lead: &[u8] = if self.count == 1 { b"[\n" } else { b",\n" };
                self.out.stdout().write_all(lead)?;
                self.out.json(row)?;
            }
            State::Objects => {
                self.out.json(row)?;
                self.out.stdout().write_all(b"\n")?;
            }
            State::Template => self.out.fill(row)?,
            State::Finished => {}
        }
        self.flush_early()
    }

    /// Passes over an entry that has no line; the list is not empty then.
    pub fn pass(&mut self) {
        self.is_empty = false;
    }

    /// Says that only some entries were asked for, so that an empty list is no empty portal.
    pub fn narrowed(mut self, is_narrowed: bool) -> Self {
        self.is_narrowed = is_narrowed;
        self
    }

    /// Completes the list; an empty one says so on standard error.
    pub fn finish(mut self) -> Result<u64, app::Error> {
        if self.is_empty && self.out.format() == &Format::Text {
            self.out.note(if self.is_narrowed {
                "Nothing matches what was asked for."
            } else {
                R::EMPTY
            });
        }
        self.close()?;
        Ok(self.count)
    }

    /// Sends the first rows on at once and later ones in ever larger batches.
    fn flush_early(&mut self) -> Result<(), app::Error> {
        if self.count.is_power_of_two() {
            self.out.flush()?;
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), app::Error> {
        self.draw()?;
        let tail: &[u8] = match (&self.state, self.count) {
            (State::Array, 0) => b"[]\n",
            (State::Array, _) => b"\n]\n",
            _ => b"",
        };
        self.state = State::Finished;
        self.out.stdout().write_all(tail)?;
        self.out.flush()
    }

    fn draw(&mut self) -> Result<(), app::Error> {
        let State::Table {
            layout,
            rows,
            header,
        } = &mut self.state
        else {
            return Ok(());
        };
        if rows.is_empty() {
            return Ok(());
        }
        let drawing = layout.draw(rows, *header);
        rows.clear();
        let first = *header == Header::Shown;
        *header = Header::Hidden;
        for line in &drawing.lines {
            self.out.line(line)?;
        }
        if first && drawing.hidden > 0 {
            let (count, verb) = match drawing.hidden {
                1 => ("1 column".to_owned(), "does"),
                several => (format!("{several} columns"), "do"),
            };
            self.out.note(&format!(
                "{count} {verb} not fit this width; --json shows all fields."
            ));
        }
        Ok(())
    }
}

/// A list that ends in an error still leaves complete JSON behind.
impl<R: Row> Drop for Listing<'_, R> {
    fn drop(&mut self) {
        if self.count > 0 {
            self.close().ok();
        }
    }
}

fn write_tabs(stdout: &mut dyn Write, cells: &[Cow<'_, str>]) -> std::io::Result<()> {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            stdout.write_all(b"\t")?;
        }
        stdout.write_all(sanitize(cell).as_bytes())?;
    }
    stdout.write_all(b"\n")
}
