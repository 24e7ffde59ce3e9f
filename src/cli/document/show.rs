//! `portalctl document show`

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::view::DocumentView;
use crate::admin;
use crate::admin::documents::Detailed;
use crate::app::{self, App};
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::cli::sheet::Sheet;
use crate::domain::document::{Line, Tax};

/// Show everything about one document
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document show RE-2026-001
  portalctl document show invoice:17 --json
  portalctl document show RE-2026-001 --save files")]
pub struct DocumentShowArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Write its files into this folder
    #[arg(long, value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    save: Option<PathBuf>,
}

#[derive(Serialize)]
struct DocumentDetail {
    #[serde(flatten)]
    document: DocumentView,
    paid_amount: i64,
    address: String,
    intro: String,
    note: String,
    lines: Vec<LineView>,
    taxes: Vec<TaxView>,
    created_at: String,
    updated_at: String,
    /// SHA-256 over everything that is fixed once it is completed.
    fingerprint: String,
}

#[derive(Serialize)]
struct LineView {
    title: String,
    description: String,
    quantity: String,
    unit: String,
    unit_price: String,
    tax_name: String,
    tax_rate: Option<String>,
    net: i64,
    optional: bool,
}

#[derive(Serialize)]
struct TaxView {
    name: String,
    rate: String,
    net: i64,
    amount: i64,
}

impl From<&Line> for LineView {
    fn from(line: &Line) -> Self {
        Self {
            title: line.title.clone(),
            description: line.description.clone(),
            quantity: line.quantity.to_string(),
            unit: line.unit.clone(),
            unit_price: line.unit_price.to_string(),
            tax_name: line.tax_name.clone(),
            tax_rate: line.tax_rate.map(|rate| rate.to_string()),
            net: line.net,
            optional: line.is_optional,
        }
    }
}

impl From<&Tax> for TaxView {
    fn from(tax: &Tax) -> Self {
        Self {
            name: tax.name.clone(),
            rate: tax.rate.to_string(),
            net: tax.net,
            amount: tax.amount,
        }
    }
}

impl From<&Detailed> for DocumentDetail {
    fn from(detailed: &Detailed) -> Self {
        let document = &detailed.listed.document;
        Self {
            document: DocumentView::from(&detailed.listed),
            paid_amount: document.paid,
            address: document.head.address.clone(),
            intro: document.head.intro.clone(),
            note: document.head.note.clone(),
            lines: detailed.body.lines.iter().map(LineView::from).collect(),
            taxes: detailed.body.taxes.iter().map(TaxView::from).collect(),
            created_at: document.created_at.to_string(),
            updated_at: document.updated_at.to_string(),
            fingerprint: detailed.fingerprint.clone(),
        }
    }
}

impl View for DocumentDetail {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let document = &self.document;
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Sheet::new()
            .row("document", format!("{} {}", document.kind, document.number))
            .row_if("title", some(&document.title))
            .row("client", &document.client)
            .row("status", &document.status)
            .row("date", &document.date)
            .row_if("due", document.due_date.as_ref())
            .row_if("valid until", document.valid_until.as_ref())
            .row("net", document.money(document.total_net))
            .row("gross", document.money(document.total_gross))
            .row_if(
                "paid",
                (self.paid_amount != 0).then(|| document.money(self.paid_amount)),
            )
            .row_if(
                "open",
                (document.open_amount != 0).then(|| document.money(document.open_amount)),
            )
            .row_if("portal", document.hidden.then_some("hidden"))
            .row_if("completed", document.completed_at.as_ref())
            .row_if("address", some(&self.address.replace('\n', ", ")))
            .row_if("intro", some(&self.intro))
            .row_if("note", some(&self.note))
            .row("fingerprint", &self.fingerprint)
            .write(out)?;
        self.write_lines(out)?;
        for file in &document.attachments {
            let size = file.size.div_ceil(1024);
            writeln!(
                out,
                "\n{}  {}, {}, {size} KiB",
                sanitize(&file.name),
                file.role,
                file.media_type
            )?;
            writeln!(out, "  sha256 {}", file.sha256)?;
        }
        Ok(())
    }
}

impl DocumentDetail {
    fn write_lines(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut rows: Vec<[String; 4]> = Vec::new();
        for line in &self.lines {
            let optional = if line.optional { " (optional)" } else { "" };
            rows.push([
                format!("{} {}", line.quantity, sanitize(&line.unit)),
                format!("{}{optional}", sanitize(&line.title)),
                line.unit_price.clone(),
                self.document.money(line.net),
            ]);
        }
        for tax in &self.taxes {
            let label = format!("{} {} %", sanitize(&tax.name), tax.rate);
            rows.push([
                String::new(),
                label,
                String::new(),
                self.document.money(tax.amount),
            ]);
        }
        if rows.is_empty() {
            return Ok(());
        }
        let width = |column: fn(&[String; 4]) -> &String| {
            rows.iter()
                .map(|row| column(row).width())
                .max()
                .unwrap_or(0)
        };
        let (first, second, third, fourth) = (
            width(|row| &row[0]),
            width(|row| &row[1]),
            width(|row| &row[2]),
            width(|row| &row[3]),
        );
        writeln!(out)?;
        for [quantity, title, price, net] in &rows {
            let gap = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
            writeln!(
                out,
                "  {quantity}{}  {title}{}  {}{price}  {}{net}",
                gap(quantity, first),
                gap(title, second),
                gap(price, third),
                gap(net, fourth)
            )?;
        }
        Ok(())
    }
}

impl DocumentShowArgs {
    /// Shows the document, and saves its files where that was asked for.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let detailed = admin::documents::show(app, &self.document)?;
        if let Some(folder) = &self.save {
            for path in save(app, &self.document, folder)? {
                out.note(&format!("Written: {}", path.display()));
            }
        }
        out.show(&DocumentDetail::from(&detailed))?;
        let listed = &detailed.listed;
        out.next(&format!(
            "portalctl access explain {} {}",
            listed.client, listed.document.head.number
        ));
        Ok(())
    }
}

/// Writes the files of a document into a folder, never over another file.
fn save(app: &App, document: &str, folder: &Path) -> Result<Vec<PathBuf>, app::Error> {
    std::fs::create_dir_all(folder).map_err(|error| app::Error::file(folder, &error))?;
    let mut written = Vec::new();
    admin::documents::contents(app, document, |file, bytes| {
        let path = folder.join(safe_name(&file.name));
        let mut options = OpenOptions::new();
        let opened = options.write(true).create_new(true).mode(0o600).open(&path);
        opened
            .and_then(|mut target| target.write_all(bytes))
            .map_err(|error| {
                app::Error::file(&path, &error).hint("name another folder with --save FOLDER")
            })?;
        written.push(path);
        Ok(())
    })?;
    Ok(written)
}

/// A file name without folders, control characters, or dots in front.
fn safe_name(name: &str) -> String {
    let plain = |c: char| {
        if c.is_control() || matches!(c, '/' | '\\' | ':') {
            '_'
        } else {
            c
        }
    };
    let name: String = name.chars().map(plain).collect();
    let name = name.trim_start_matches('.').trim();
    if name.is_empty() {
        "file".to_owned()
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_never_leaves_its_folder() {
        for (name, safe) in [
            ("../../etc/passwd", "_.._etc_passwd"),
            ("a\u{1b}b.pdf", "a_b.pdf"),
            ("..", "file"),
            ("x.pdf", "x.pdf"),
        ] {
            assert_eq!(safe_name(name), safe);
        }
    }
}
