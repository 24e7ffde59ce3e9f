//! The inside of a document: its text, lines, taxes and totals, as the page of the document and that of its terms show it.

use super::frame::Frame;
use crate::domain::document::{Body, Document, Line, Tax};
use crate::domain::money::Currency;
use crate::web::texts::Texts;

/// Everything between head and files.
#[derive(Debug)]
pub struct Sheet {
    pub intro: String,
    pub lines: Vec<LineView>,
    pub totals: Vec<Total>,
    pub note: String,
}

/// One line.
#[derive(Debug)]
pub struct LineView {
    pub position: usize,
    pub title: String,
    pub details: String,
    pub quantity: String,
    pub unit_price: String,
    pub total: String,
    pub is_option: bool,
}

/// One line below the lines.
#[derive(Debug)]
pub struct Total {
    pub label: String,
    pub amount: String,
    /// The class that lifts it out: `gross`, `rest`, or nothing.
    pub rank: &'static str,
}

impl Sheet {
    /// Puts the inside of a document into words; `open` is what is left to pay.
    pub fn new(frame: &Frame, document: &Document, body: &Body, open: i64) -> Self {
        let t = frame.t;
        let currency = document.head.currency;
        let lines = body.lines.iter().enumerate();
        Self {
            intro: document.head.intro.clone(),
            lines: lines
                .map(|(index, line)| line_view(t, index, line, currency))
                .collect(),
            totals: totals(t, document, &body.taxes, open),
            note: document.head.note.clone(),
        }
    }
}

fn line_view(t: &Texts, index: usize, line: &Line, currency: Currency) -> LineView {
    let mut quantity = t.quantity(line.quantity);
    if !line.unit.is_empty() {
        quantity.push('\u{a0}');
        quantity.push_str(&line.unit);
    }
    LineView {
        position: index.saturating_add(1),
        title: line.title.clone(),
        details: line.description.clone(),
        quantity,
        unit_price: t.unit_price(line.unit_price, currency),
        total: t.money(line.net, currency),
        is_option: line.is_optional,
    }
}

fn totals(t: &Texts, document: &Document, taxes: &[Tax], open: i64) -> Vec<Total> {
    let (head, texts) = (&document.head, &t.document);
    let money = |amount| t.money(amount, head.currency);
    let plain = |label: String, amount: i64| Total {
        label,
        amount: money(amount),
        rank: "",
    };
    let mut totals = Vec::new();
    if head.totals.net == 0 && head.totals.gross == 0 {
        return totals;
    }
    if head.totals.net != head.totals.gross {
        totals.push(plain(texts.net.to_owned(), head.totals.net));
    }
    for tax in taxes {
        let label = (texts.tax)(&tax.name, &t.quantity(tax.rate));
        totals.push(plain(label, tax.amount));
    }
    totals.push(Total {
        rank: "gross",
        ..plain(texts.gross.to_owned(), head.totals.gross)
    });
    if document.paid != 0 {
        totals.push(plain(texts.paid.to_owned(), document.paid));
        totals.push(Total {
            rank: "rest",
            ..plain(texts.still_open.to_owned(), open)
        });
    }
    totals
}
