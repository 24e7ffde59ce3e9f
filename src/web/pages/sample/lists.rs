//! Lists for the samples: full, calm, empty, and without a match.

use jiff::civil::{Date, date};

use super::data::number;
use crate::domain::document::{Kind, Status};
use crate::domain::id::DocumentId;
use crate::domain::money::Currency;
use crate::portal::documents::overview::Attention;
use crate::portal::documents::{Entry, InState, Overview, Sum};

/// Id, kind, number, title, month and day, and cents.
type Sample = (i64, Kind, &'static str, &'static str, (i8, i8), i64);

const DOCUMENTS: [Sample; 11] = [
    (
        21,
        Kind::Invoice,
        "RE-2026-118",
        "Regalwand Besprechungsraum, Schlussrechnung",
        (11, 18),
        748_510,
    ),
    (
        20,
        Kind::Offer,
        "AN-2026-041",
        "Empfangstresen Eiche",
        (11, 12),
        1_123_360,
    ),
    (
        19,
        Kind::DeliveryNote,
        "LS-2026-087",
        "Regalwand Besprechungsraum",
        (11, 10),
        0,
    ),
    (
        18,
        Kind::Reminder,
        "MA-2026-009",
        "Zahlungserinnerung zu RE-2026-101",
        (11, 6),
        35_700,
    ),
    (
        17,
        Kind::Invoice,
        "RE-2026-101",
        "Reparatur Schiebetür",
        (10, 16),
        35_700,
    ),
    (
        16,
        Kind::Confirmation,
        "AB-2026-052",
        "Regalwand Besprechungsraum",
        (9, 30),
        1_497_020,
    ),
    (
        15,
        Kind::Invoice,
        "RE-2026-094",
        "Regalwand Besprechungsraum, Abschlag",
        (9, 30),
        748_510,
    ),
    (
        14,
        Kind::CreditNote,
        "GS-2026-006",
        "Rückgabe Beschläge",
        (9, 14),
        8_330,
    ),
    (
        13,
        Kind::Offer,
        "AN-2026-035",
        "Regalwand Besprechungsraum",
        (9, 2),
        1_497_020,
    ),
    (
        12,
        Kind::Offer,
        "AN-2026-028",
        "Vitrine Foyer",
        (7, 1),
        414_120,
    ),
    (11, Kind::Invoice, "RE-2026-060", "", (6, 17), 119_000),
];

/// A list with everything that can be in it.
pub fn overview() -> Overview {
    let entries: Vec<Entry> = DOCUMENTS.iter().map(entry).collect();
    let find = |id| {
        entries
            .iter()
            .find(|entry| entry.id == DocumentId(id))
            .unwrap()
            .clone()
    };
    Overview {
        attention: Attention {
            offers: vec![find(20)],
            claims: vec![find(17), find(18), find(21)],
            sums: vec![Sum {
                currency: Currency::EUR,
                open: 819_910,
                overdue: 71_400,
            }],
        },
        page: 2,
        pages: 3,
        matching: 134,
        all: 134,
        kinds: vec![
            (Kind::Invoice, 71),
            (Kind::Offer, 23),
            (Kind::Confirmation, 14),
            (Kind::DeliveryNote, 18),
            (Kind::Reminder, 5),
            (Kind::CreditNote, 3),
        ],
        states: vec![
            in_state(Status::Open, 3, &[Kind::Invoice, Kind::Offer]),
            in_state(Status::Overdue, 2, &[Kind::Invoice]),
            in_state(Status::Paid, 72, &[Kind::Invoice, Kind::CreditNote]),
            in_state(Status::Canceled, 1, &[Kind::Invoice]),
        ],
        entries,
    }
}

fn in_state(status: Status, count: u32, kinds: &[Kind]) -> InState {
    InState {
        status,
        count,
        kinds: kinds.to_vec(),
    }
}

/// A list with nothing to do.
pub fn calm() -> Overview {
    let full = overview();
    let done = |entry: &Entry| matches!(entry.status, Status::Paid | Status::Won | Status::Created);
    let entries: Vec<Entry> = full.entries.into_iter().filter(done).collect();
    Overview {
        attention: Attention::default(),
        page: 1,
        pages: 1,
        matching: 5,
        all: 5,
        kinds: vec![
            (Kind::Invoice, 2),
            (Kind::Offer, 1),
            (Kind::DeliveryNote, 1),
            (Kind::CreditNote, 1),
        ],
        states: vec![in_state(Status::Paid, 5, &[Kind::Invoice])],
        entries,
    }
}

/// A list without documents.
pub fn nothing() -> Overview {
    Overview {
        attention: Attention::default(),
        entries: Vec::new(),
        page: 1,
        pages: 1,
        matching: 0,
        all: 0,
        kinds: Vec::new(),
        states: Vec::new(),
    }
}

/// A list in which nothing fits.
pub fn no_match() -> Overview {
    Overview {
        entries: Vec::new(),
        matching: 0,
        page: 1,
        pages: 1,
        ..overview()
    }
}

fn entry(&(id, kind, text, title, day, gross): &Sample) -> Entry {
    let date = date(2026, day.0, day.1);
    let (status, is_expired) = match text {
        "RE-2026-118" | "AN-2026-041" => (Status::Open, false),
        "AN-2026-028" => (Status::Open, true),
        "RE-2026-101" | "MA-2026-009" => (Status::Overdue, false),
        _ if kind == Kind::Offer => (Status::Won, false),
        _ if kind == Kind::Confirmation || kind == Kind::DeliveryNote => {
            (Status::completed(kind), false)
        }
        _ => (Status::Paid, false),
    };
    let is_open = matches!(status, Status::Open | Status::Overdue) && kind.is_claim();
    Entry {
        id: DocumentId(id),
        kind,
        number: number(text),
        title: title.to_owned(),
        date,
        due_date: kind.is_claim().then(|| fortnight(date)),
        valid_until: (kind == Kind::Offer).then(|| fortnight(fortnight(date))),
        status,
        is_expired,
        currency: Currency::EUR,
        gross,
        open_amount: if text == "RE-2026-118" {
            748_510 - 100_000
        } else if is_open {
            gross
        } else {
            0
        },
    }
}

fn fortnight(day: Date) -> Date {
    day.checked_add(jiff::Span::new().days(14)).unwrap()
}
