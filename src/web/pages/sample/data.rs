//! What the sample pages show: a small year of business with a joinery.

use jiff::Timestamp;
use jiff::civil::date;

use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::document::comment::{Author, Comment};
use crate::domain::document::line::taxes_of;
use crate::domain::document::summary::Neighbour;
use crate::domain::document::{
    Attachment, Body, Document, DocumentNumber, Head, Kind, Line, Status, Totals,
};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::money::{Currency, Decimal};
use crate::portal::documents::Detail;
use crate::portal::documents::detail::Permits;
use crate::portal::permit::Hindrance;

/// What a hostile text looks like.
pub const NAUGHTY: &str =
    "<img src=x onerror=alert(1)>\"'&amp;</title><script>alert(2)</script>{{7*7}}\u{202e}";

pub fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn number(text: &str) -> DocumentNumber {
    DocumentNumber::new(text).unwrap()
}

/// An invoice in the middle of its life, with everything.
pub fn invoice() -> Detail {
    let lines = vec![
        line(
            "Regalwand nach Maß, Eiche massiv geölt",
            "Acht Felder, Höhe 2.640 mm\nSockelblende umlaufend, Kabelauslässe nach Plan",
            ("1", "Stk."),
            "4890.00",
        ),
        line(
            "Montage vor Ort",
            "Zwei Personen, inklusive Anfahrt",
            ("11.5", "Std."),
            "72.50",
        ),
        line("Beschläge Blum Movento", "", ("16", "Paar"), "35.4755"),
        Line {
            is_optional: true,
            ..line("Nachölen nach zwölf Monaten", "", ("1", "psch."), "180.00")
        },
    ];
    detail(Kind::Invoice, "RE-2026-118", lines)
}

/// An offer that waits.
pub fn offer() -> Detail {
    let lines = vec![
        line(
            "Empfangstresen",
            "Eiche furniert, Platte Linoleum",
            ("1", "Stk."),
            "8640.00",
        ),
        line("Lieferung und Montage", "", ("1", "psch."), "800.00"),
    ];
    let mut offer = detail(Kind::Offer, "AN-2026-041", lines);
    offer.document.head.due_date = None;
    offer.document.head.valid_until = Some(date(2026, 12, 2));
    offer.document.paid = 0;
    offer.open_amount = 0;
    offer.permits.pay = Err(Hindrance::Inapplicable);
    offer.permits.decide = Ok(());
    offer.fingerprint = Some("5f".repeat(32));
    offer
}

/// A document of which only head and PDF are known.
pub fn bare() -> Detail {
    let mut bare = invoice();
    bare.body = Body::default();
    bare.document.head.intro.clear();
    bare.document.head.note.clear();
    bare.document.head.address.clear();
    bare.document.head.title.clear();
    bare.document.status = Status::Paid;
    bare.status = Status::Paid;
    bare.document.paid = 0;
    bare.open_amount = 0;
    bare.comments.clear();
    bare.files.clear();
    bare.permits.pay = Err(Hindrance::NotOpen(Status::Paid));
    bare.permits.comment = Err(Hindrance::NotAllowed);
    bare
}

/// A document that is hostile in every text.
pub fn naughty() -> Detail {
    let mut bad = invoice();
    let text = || NAUGHTY.to_owned();
    let head = &mut bad.document.head;
    head.number = DocumentNumber::from_store(text());
    (head.title, head.address) = (text(), text());
    (head.intro, head.note) = (text(), text());
    for line in &mut bad.body.lines {
        (line.title, line.description, line.unit) = (text(), text(), text());
    }
    for tax in &mut bad.body.taxes {
        tax.name = text();
    }
    for comment in &mut bad.comments {
        comment.text = text();
    }
    for file in &mut bad.files {
        file.name = text();
        file.role = Role::Enclosure;
    }
    bad
}

fn detail(kind: Kind, text: &str, lines: Vec<Line>) -> Detail {
    let taxes = taxes_of(&lines);
    let net = crate::domain::document::line::net_of(&lines);
    let gross = net + taxes.iter().map(|tax| tax.amount).sum::<i64>();
    let document = Document {
        id: DocumentId(21),
        head: head(kind, text, Totals { net, gross }),
        status: Status::Open,
        paid: 100_000,
        is_hidden: false,
        completed_at: Some(instant("2026-11-18T09:12:00Z")),
        created_at: instant("2026-11-18T09:00:00Z"),
        updated_at: instant("2026-11-18T09:12:00Z"),
    };
    Detail {
        open_amount: gross - document.paid,
        document,
        status: Status::Open,
        is_expired: false,
        body: Body { lines, taxes },
        pdf: Some(attachment(1, "RE-2026-118.pdf", Role::Document)),
        files: vec![
            attachment(2, "xrechnung.xml", Role::EInvoice),
            attachment(3, "Stundennachweis November.pdf", Role::Enclosure),
        ],
        comments: comments(),
        decision: None,
        newer: None,
        older: Some(Neighbour {
            id: DocumentId(20),
            kind: Kind::Offer,
            number: number("AN-2026-041"),
        }),
        permits: Permits {
            download: Ok(()),
            comment: Ok(()),
            decide: Err(Hindrance::Inapplicable),
            pay: Ok(()),
            contact: Ok(()),
        },
        fingerprint: None,
    }
}

fn head(kind: Kind, text: &str, totals: Totals) -> Head {
    Head {
        kind,
        number: number(text),
        client: ClientId(1),
        title: "Regalwand Besprechungsraum".to_owned(),
        date: date(2026, 11, 18),
        due_date: Some(date(2026, 12, 2)),
        valid_until: None,
        currency: Currency::EUR,
        totals,
        address: "Atelier Winter GmbH\nFrau Maren Winter\nGneisenaustraße 88\n10961 Berlin".to_owned(),
        intro: "Guten Tag Frau Winter,\nfür unsere Arbeiten im Oktober und November berechnen wir wie vereinbart:".to_owned(),
        note: "Der Betrag ist ohne Abzug zahlbar. Vielen Dank für Ihren Auftrag!".to_owned(),
        extra: Vec::new(),
    }
}

fn comments() -> Vec<Comment> {
    let comment = |author, text: &str, at| Comment {
        author,
        text: text.to_owned(),
        is_public: true,
        created_at: instant(at),
    };
    vec![
        comment(
            Author::Client,
            "Können Sie bitte unsere Bestellnummer 4500-2291 auf die Rechnung setzen?",
            "2026-11-19T08:40:00Z",
        ),
        comment(
            Author::Operator,
            "Gern, sie steht jetzt im Betreff der E-Rechnung.\nDas PDF bleibt unverändert.",
            "2026-11-19T13:05:00Z",
        ),
    ]
}

fn attachment(id: i64, name: &str, role: Role) -> Attachment {
    Attachment {
        id,
        name: name.to_owned(),
        media_type: if role == Role::EInvoice {
            MediaType::Xml
        } else {
            MediaType::Pdf
        },
        role,
        size: 84_120,
        sha256: "a".repeat(64),
    }
}

fn line(title: &str, description: &str, quantity: (&str, &str), price: &str) -> Line {
    let (count, unit_price) = (
        Decimal::parse(quantity.0).unwrap(),
        Decimal::parse(price).unwrap(),
    );
    Line {
        title: title.to_owned(),
        description: description.to_owned(),
        quantity: count,
        unit: quantity.1.to_owned(),
        unit_price,
        tax_name: "USt.".to_owned(),
        tax_rate: Some(Decimal {
            digits: 19,
            scale: 0,
        }),
        net: count.times_to_minor(unit_price, 2).unwrap(),
        is_optional: false,
    }
}
