//! A document as the operator writes it, and the rules that make a head and a body of it.

use jiff::civil::Date;

use crate::app::Error;
use crate::domain::client::Client;
use crate::domain::document::line::{check_totals, net_of, taxes_of};
use crate::domain::document::{Body, Document, DocumentNumber, Head, Kind, Line, Tax, Totals};
use crate::domain::locale::Locale;
use crate::domain::money::Currency;
use crate::domain::name::checked_line;

/// Nobody reads a longer intro or note.
const TEXT_LIMIT: usize = 100_000;

/// What a document shall say; what is absent follows from the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub kind: Kind,
    pub number: DocumentNumber,
    /// The client's number or `#ID`.
    pub client: String,
    pub title: String,
    pub date: Date,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
    pub currency: Currency,
    /// In minor units; follows from the lines.
    pub net: Option<i64>,
    /// In minor units; follows from net and taxes.
    pub gross: Option<i64>,
    /// The recipient as printed; follows from the client.
    pub address: Option<String>,
    pub intro: String,
    pub note: String,
    pub lines: Vec<Line>,
    /// Follow from the lines.
    pub taxes: Option<Vec<Tax>>,
    pub extra: Vec<(String, String)>,
}

impl Draft {
    /// Starts an empty draft.
    pub fn new(kind: Kind, number: DocumentNumber, client: String, date: Date) -> Self {
        Self {
            kind,
            number,
            client,
            date,
            title: String::new(),
            due_date: None,
            valid_until: None,
            currency: Currency::EUR,
            net: None,
            gross: None,
            address: None,
            intro: String::new(),
            note: String::new(),
            lines: Vec::new(),
            taxes: None,
            extra: Vec::new(),
        }
    }

    /// Takes up a document that is there, to change it.
    pub fn of(document: &Document, body: Body) -> Self {
        let head = document.head.clone();
        Self {
            client: head.client.to_string(),
            title: head.title,
            due_date: head.due_date,
            valid_until: head.valid_until,
            currency: head.currency,
            net: Some(head.totals.net),
            gross: Some(head.totals.gross),
            address: Some(head.address),
            intro: head.intro,
            note: head.note,
            lines: body.lines,
            taxes: Some(body.taxes),
            extra: head.extra,
            ..Self::new(head.kind, head.number, String::new(), head.date)
        }
    }

    /// Checks everything to the cent and fills in what follows.
    pub fn compose(mut self, client: &Client) -> Result<(Head, Body), Error> {
        self.check_texts()?;
        self.check_days()?;
        for line in &mut self.lines {
            if line.tax_rate.is_some() && line.tax_name.is_empty() {
                tax_name(client.data.locale).clone_into(&mut line.tax_name);
            }
        }
        let are_computed = self.taxes.is_none();
        let mut taxes = self.taxes.take().unwrap_or_else(|| taxes_of(&self.lines));
        for tax in taxes.iter_mut().filter(|tax| tax.name.is_empty()) {
            tax_name(client.data.locale).clone_into(&mut tax.name);
        }
        let totals = self.totals(&taxes)?;
        check_totals(&self.lines, &taxes, totals, self.currency).map_err(|mismatch| {
            let error = self.invalid(&mismatch.to_string());
            if are_computed {
                error.hint("leave the totals out to have them computed, or say the taxes as printed with --tax")
            } else {
                error.hint("correct the amount that is wrong, or leave the totals out to have them computed")
            }
        })?;
        let head = Head {
            kind: self.kind,
            number: self.number,
            client: client.id,
            title: self.title,
            date: self.date,
            due_date: self.due_date,
            valid_until: self.valid_until,
            currency: self.currency,
            totals,
            address: self.address.unwrap_or_else(|| address_of(client)),
            intro: self.intro,
            note: self.note,
            extra: self.extra,
        };
        let lines = self.lines;
        Ok((head, Body { lines, taxes }))
    }

    fn totals(&self, taxes: &[Tax]) -> Result<Totals, Error> {
        let has_figures = !self.lines.is_empty() || !taxes.is_empty();
        let is_text = matches!(self.kind, Kind::Letter | Kind::DeliveryNote);
        let net = match self.net {
            Some(net) => net,
            None if !self.lines.is_empty() => net_of(&self.lines),
            None if is_text && self.gross.is_none() => 0,
            None => return Err(self.missing("net total", "--net")),
        };
        let with_taxes = || {
            taxes
                .iter()
                .fold(net, |sum, tax| sum.saturating_add(tax.amount))
        };
        let gross = match self.gross {
            Some(gross) => gross,
            None if has_figures || (is_text && self.net.is_none()) => with_taxes(),
            None => return Err(self.missing("gross total", "--gross")),
        };
        Ok(Totals { net, gross })
    }

    fn missing(&self, what: &str, flag: &str) -> Error {
        self.invalid(&format!("the {what} is missing"))
            .hint(format!(
                "say it with {flag} AMOUNT, or give lines, from which the totals are computed"
            ))
    }

    /// Nothing has to be paid or accepted before it was written.
    fn check_days(&self) -> Result<(), Error> {
        let limits = [
            ("due on", "--due", self.due_date),
            ("valid until", "--valid-until", self.valid_until),
        ];
        for (what, flag, limit) in limits {
            let Some(day) = limit.filter(|day| *day < self.date) else {
                continue;
            };
            let date = self.date;
            return Err(self
                .invalid(&format!("it is {what} {day}, which is before its date"))
                .cause(format!("its date is {date}"))
                .hint(format!(
                    "say {flag} {date} or later, {flag} none, or an earlier --date"
                )));
        }
        Ok(())
    }

    fn check_texts(&mut self) -> Result<(), Error> {
        if !self.title.trim().is_empty() {
            let title = checked_line(&self.title, "title");
            self.title = title.map_err(|error| self.invalid(&error.to_string()))?;
        }
        let lines = self.lines.iter();
        let texts = lines
            .flat_map(|line| [&line.title, &line.description, &line.unit, &line.tax_name])
            .chain([&self.intro, &self.note])
            .chain(&self.address);
        for text in texts {
            if text.contains('\0') {
                return Err(self.invalid("a text holds a NUL character"));
            }
            if text.chars().count() > TEXT_LIMIT {
                let message = format!("a text is longer than {TEXT_LIMIT} characters");
                return Err(self.invalid(&message));
            }
        }
        Ok(())
    }

    fn invalid(&self, what: &str) -> Error {
        Error::invalid(format!("{} {}: {what}", self.kind, self.number))
    }
}

/// The recipient as it is printed in the window of an envelope.
fn address_of(client: &Client) -> String {
    let profile = &client.data.profile;
    let place = format!("{} {}", profile.zip, profile.city);
    let lines = [&client.data.name, &profile.street, place.trim()].map(str::trim);
    let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// What a tax is called when nobody said.
fn tax_name(locale: Locale) -> &'static str {
    match locale {
        Locale::De => "USt",
        Locale::En => "VAT",
    }
}
