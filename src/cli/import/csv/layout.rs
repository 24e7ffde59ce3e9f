//! How a list was understood, for `--show-mapping`.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use crate::admin::imports::sheets::{Field, Mapping, Sheet};
use crate::app;
use crate::cli::listing::{Column, Row};
use crate::cli::output::{Format, Output, View};
use crate::cli::sheet;
use crate::domain::wordset::Word;

/// A column and what it became.
#[derive(Debug, Clone, Serialize)]
pub struct ColumnView {
    position: usize,
    column: String,
    /// Nothing: it is not taken.
    field: Option<&'static str>,
    /// The first value in it.
    sample: String,
}

impl Row for ColumnView {
    const COLUMNS: &'static [Column] = &[
        Column::amount("#"),
        Column::text("COLUMN"),
        Column::whole("FIELD"),
        Column::text("SAMPLE"),
    ];
    const EMPTY: &'static str = "There is no column.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.position.to_string().into(),
            self.column.as_str().into(),
            self.field.unwrap_or("-").into(),
            self.sample.as_str().into(),
        ]
    }
}

/// How a list was understood.
#[derive(Debug, Serialize)]
pub struct LayoutView {
    #[serde(rename = "type")]
    type_: &'static str,
    file: String,
    encoding: &'static str,
    byte_order_mark: bool,
    delimiter: String,
    quote: String,
    separator_line: bool,
    line_end: &'static str,
    program: &'static str,
    /// 0: there is none.
    header_line: u64,
    usable: bool,
    columns: Vec<ColumnView>,
}

impl LayoutView {
    /// Takes what was found out.
    pub fn new(path: &Path, sheet: &Sheet, mapping: &Mapping) -> Self {
        let layout = &sheet.layout;
        let columns = (1..).zip(&mapping.columns).zip(&layout.samples);
        let columns = columns.map(|((position, column), samples)| ColumnView {
            position,
            column: column.name.clone(),
            field: column.meaning.map(|meaning| Field::word(meaning.field)),
            sample: samples.first().cloned().unwrap_or_default(),
        });
        let character = |byte: u8| match byte {
            b'\t' => "tab".to_owned(),
            byte => char::from(byte).to_string(),
        };
        Self {
            type_: "mapping",
            file: path.display().to_string(),
            encoding: sheet.encoding.name(),
            byte_order_mark: sheet.has_mark(),
            delimiter: character(layout.shape.delimiter),
            quote: character(layout.shape.quote),
            separator_line: layout.has_separator_line,
            line_end: layout.line_end,
            program: layout.dialect.word(),
            header_line: layout.header_line,
            usable: mapping.is_usable(),
            columns: columns.collect(),
        }
    }

    /// `kunden.csv: sevDesk, UTF-8, delimiter ;, 12 of 37 columns taken`
    pub fn line(&self) -> String {
        let taken = self.columns.iter().filter(|column| column.field.is_some());
        format!(
            "{}: {}, {}, delimiter {}, {} of {} columns taken.",
            self.file,
            self.program,
            self.encoding,
            self.delimiter,
            taken.count(),
            self.columns.len()
        )
    }

    /// Shows it: what holds for the file, then each column.
    pub fn show(&self, out: &mut Output) -> Result<(), app::Error> {
        match out.format() {
            Format::Json | Format::Jsonl => return out.show(self),
            Format::Text => out.show(self)?,
            Format::Line(_) => {}
        }
        let mut list = out.list::<ColumnView>();
        for column in &self.columns {
            list.push(column)?;
        }
        list.finish()?;
        if !self.usable {
            out.warn("no column tells who the clients are; --map 'COLUMN=company' says which does");
        }
        Ok(())
    }
}

impl View for LayoutView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mark = if self.byte_order_mark {
            " with a byte order mark"
        } else {
            ""
        };
        let separator = if self.separator_line {
            ", said by the first line"
        } else {
            ""
        };
        let header = match self.header_line {
            0 => "none".to_owned(),
            line => format!("line {line}"),
        };
        sheet::Sheet::new()
            .row("file", &self.file)
            .row("program", self.program)
            .row("encoding", format!("{}{mark}", self.encoding))
            .row("delimiter", format!("{}{separator}", self.delimiter))
            .row("quote", &self.quote)
            .row("line end", self.line_end)
            .row("names of columns", header)
            .write(out)?;
        writeln!(out)
    }
}
