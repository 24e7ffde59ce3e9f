//! What a document says, from flags or from JSON: the same for `add` and `edit`.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;
use serde::Deserialize;

use super::figures::{LineSpec, Money, TaxSpec};
use super::nullable::{currency_text, text};
use crate::admin::documents::{Draft, File};
use crate::app;
use crate::cli::values::Day;
use crate::domain::document::attachment::Role;
use crate::domain::document::{DocumentNumber, Kind};
use crate::domain::money::Currency;

/// Everything that can be said about a document.
#[derive(Clone, Debug, Default, Args, Deserialize)]
#[serde(
    default,
    deny_unknown_fields,
    expecting = "an object with the fields of a document"
)]
pub struct Fields {
    #[arg(skip)]
    #[serde(deserialize_with = "text")]
    pub kind: Option<Kind>,
    #[arg(skip)]
    pub number: Option<String>,
    /// Whose document it is
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,
    /// Date of the document: 2026-11-02, today, yesterday
    #[arg(long, value_name = "DATE")]
    #[serde(deserialize_with = "text")]
    pub date: Option<Day>,
    /// When it is to be paid, or none
    #[arg(long = "due", value_name = "DATE")]
    #[serde(deserialize_with = "text", alias = "due")]
    due_date: Option<Limit>,
    /// Last day on which an offer can be accepted, or none
    #[arg(long, value_name = "DATE")]
    #[serde(deserialize_with = "text")]
    valid_until: Option<Limit>,
    /// Net total, such as 100.00; follows from the lines when left out
    #[arg(long = "net", value_name = "AMOUNT", allow_hyphen_values = true)]
    #[serde(alias = "net")]
    total_net: Option<Money>,
    /// Gross total, such as 119.00; follows from the lines when left out
    #[arg(long = "gross", value_name = "AMOUNT", allow_hyphen_values = true)]
    #[serde(alias = "gross")]
    total_gross: Option<Money>,
    /// Currency of all amounts [default: EUR]
    #[arg(long, value_name = "CODE", value_parser = currency)]
    #[serde(deserialize_with = "currency_text")]
    currency: Option<Currency>,
    /// What the document is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Text above the lines
    #[arg(long, value_name = "TEXT")]
    intro: Option<String>,
    /// Text below the lines
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// The recipient as printed; follows from the client when left out
    #[arg(long, value_name = "TEXT")]
    address: Option<String>,
    #[arg(
        long = "line",
        help = "A line: 'QUANTITY;UNIT;TITLE;UNIT_PRICE;TAX_RATE'; the rate may be empty, the flag repeated",
        value_name = "LINE",
        allow_hyphen_values = true
    )]
    lines: Vec<LineSpec>,
    /// A tax as printed: 'RATE;BASE;AMOUNT' or 'RATE;BASE;AMOUNT;NAME'; follows from the lines when left out
    #[arg(long = "tax", value_name = "TAX", allow_hyphen_values = true)]
    taxes: Vec<TaxSpec>,
    #[arg(skip)]
    pub attachments: Vec<AttachmentSpec>,
    #[arg(skip)]
    pub complete: bool,
}

/// A file to attach: its path, or in JSON an object that says its role too.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "AttachmentWritten")]
pub struct AttachmentSpec {
    file: PathBuf,
    role: Option<Role>,
}

#[derive(Deserialize)]
#[serde(
    untagged,
    expecting = "the path of a file, or an object with \"file\" and \"role\""
)]
enum AttachmentWritten {
    Path(PathBuf),
    Object(AttachmentObject),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AttachmentObject {
    file: PathBuf,
    #[serde(default, deserialize_with = "text")]
    role: Option<Role>,
}

impl From<AttachmentWritten> for AttachmentSpec {
    fn from(written: AttachmentWritten) -> Self {
        match written {
            AttachmentWritten::Path(file) => Self { file, role: None },
            AttachmentWritten::Object(AttachmentObject { file, role }) => Self { file, role },
        }
    }
}

impl From<PathBuf> for AttachmentSpec {
    fn from(file: PathBuf) -> Self {
        Self { file, role: None }
    }
}

/// A last day, or that there is none.
#[derive(Clone, Copy, Debug)]
enum Limit {
    None,
    On(Day),
}

impl std::str::FromStr for Limit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "none" | "" => Ok(Self::None),
            _ => text.parse().map(Self::On),
        }
    }
}

impl Fields {
    /// Whether nothing was said at all.
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.number,
            &self.client,
            &self.title,
            &self.intro,
            &self.note,
            &self.address,
        ];
        texts.iter().all(|text| text.is_none())
            && self.kind.is_none()
            && self.date.is_none()
            && self.due_date.is_none()
            && self.valid_until.is_none()
            && self.currency.is_none()
            && !self.has_amounts()
            && self.attachments.is_empty()
    }

    /// Starts a new document, whose kind, number, client and date must have been said.
    pub fn draft(&self, today: Date) -> Result<Draft, app::Error> {
        let missing = |what: &str| {
            app::Error::invalid(format!("the {what} of the document is missing"))
                .hint("portalctl document add --help shows an example")
        };
        let number = self.number.as_deref().ok_or_else(|| missing("number"))?;
        let number = document_number(number)?;
        let draft = Draft::new(
            self.kind.ok_or_else(|| missing("kind"))?,
            number,
            self.client.clone().ok_or_else(|| missing("client"))?,
            day(self.date.ok_or_else(|| missing("date"))?, today)?,
        );
        self.apply(draft, today)
    }

    /// Writes what was said over a draft; new lines bring new totals.
    pub fn apply(&self, mut draft: Draft, today: Date) -> Result<Draft, app::Error> {
        if let Some(number) = &self.number {
            draft.number = document_number(number)?;
        }
        self.client.clone_into_some(&mut draft.client);
        self.title.clone_into_some(&mut draft.title);
        self.intro.clone_into_some(&mut draft.intro);
        self.note.clone_into_some(&mut draft.note);
        draft.address = self.address.clone().or(draft.address);
        if let Some(date) = self.date {
            draft.date = day(date, today)?;
        }
        for (said, field) in [
            (self.due_date, &mut draft.due_date),
            (self.valid_until, &mut draft.valid_until),
        ] {
            match said {
                None => {}
                Some(Limit::None) => *field = None,
                Some(Limit::On(limit)) => *field = Some(day(limit, today)?),
            }
        }
        self.apply_amounts(draft)
    }

    fn apply_amounts(&self, mut draft: Draft) -> Result<Draft, app::Error> {
        let currency = self.currency.unwrap_or(draft.currency);
        let had_amounts = draft.net.is_some();
        if currency.decimals() != draft.currency.decimals() && had_amounts && !self.has_amounts() {
            return Err(app::Error::invalid(format!(
                "the amounts are in {}, which has other decimals than {currency}",
                draft.currency
            ))
            .hint("say the amounts again in the new currency: --net, --gross or --line"));
        }
        draft.currency = currency;
        if !self.lines.is_empty() {
            let lines = self.lines.iter().map(|line| line.line(currency));
            draft.lines = lines.collect::<Result<_, _>>()?;
            (draft.net, draft.gross, draft.taxes) = (None, None, None);
        }
        if !self.taxes.is_empty() {
            let taxes = self.taxes.iter().map(|tax| tax.tax(currency));
            draft.taxes = Some(taxes.collect::<Result<_, _>>()?);
            draft.gross = None;
        }
        if let Some(net) = &self.total_net {
            draft.net = Some(net.minor(currency)?);
        }
        if let Some(gross) = &self.total_gross {
            draft.gross = Some(gross.minor(currency)?);
        }
        Ok(draft)
    }

    /// Reads the files to attach.
    pub fn files(&self) -> Result<Vec<File>, app::Error> {
        let read = |spec: &AttachmentSpec| File::read(&spec.file, spec.role);
        self.attachments.iter().map(read).collect()
    }

    fn has_amounts(&self) -> bool {
        self.total_net.is_some()
            || self.total_gross.is_some()
            || !self.lines.is_empty()
            || !self.taxes.is_empty()
    }
}

/// Overwrites a text where a new one was said.
trait CloneIntoSome {
    fn clone_into_some(&self, text: &mut String);
}

impl CloneIntoSome for Option<String> {
    fn clone_into_some(&self, text: &mut String) {
        if let Some(said) = self {
            text.clone_from(said);
        }
    }
}

fn document_number(text: &str) -> Result<DocumentNumber, app::Error> {
    DocumentNumber::new(text).map_err(|error| {
        app::Error::invalid(error.to_string()).hint("a number looks like RE-2026-001")
    })
}

fn day(day: Day, today: Date) -> Result<Date, app::Error> {
    day.date(today)
        .ok_or_else(|| app::Error::invalid("that day is beyond the calendar"))
}

pub fn currency(code: &str) -> Result<Currency, String> {
    Currency::new(code).map_err(|error| error.to_string())
}
