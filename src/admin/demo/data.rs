//! The fictional company's clients and documents; days count from today, so that something is always open.

use crate::domain::client::ClientKind;
use crate::domain::document::{Kind, Status};
use crate::domain::locale::Locale;

/// What is special about a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Enters by secret link.
    Link,
    /// Enters by user name and password.
    Password,
    /// Had access until it was revoked.
    Revoked,
    /// Had access until a day that is over.
    Expired,
    /// Enters by secret link, and is protected by consumer law.
    Consumer,
    /// Was never given access.
    Never,
}

/// A client of the demo.
#[derive(Debug, Clone, Copy)]
pub struct DemoClient {
    pub number: &'static str,
    pub name: &'static str,
    pub email: &'static str,
    pub locale: Locale,
    pub kind: ClientKind,
    pub street: &'static str,
    pub zip: &'static str,
    pub city: &'static str,
    pub case: Case,
}

const fn client(
    number: &'static str,
    name: &'static str,
    email: &'static str,
    case: Case,
) -> DemoClient {
    let (street, zip, city) = ("Hafenstraße 12", "20457", "Hamburg");
    let (locale, kind) = (Locale::De, ClientKind::Business);
    DemoClient {
        number,
        name,
        email,
        locale,
        kind,
        street,
        zip,
        city,
        case,
    }
}

/// One client per case.
pub const CLIENTS: [DemoClient; 6] = [
    client(
        "KD-1001",
        "Beispiel AG",
        "einkauf@beispiel.example",
        Case::Link,
    ),
    DemoClient {
        street: "Marktplatz 3",
        zip: "04109",
        city: "Leipzig",
        ..client(
            "KD-1002",
            "Probe & Söhne GmbH",
            "buero@probe.example",
            Case::Password,
        )
    },
    DemoClient {
        street: "Mühlenweg 7",
        zip: "79098",
        city: "Freiburg",
        ..client(
            "KD-1003",
            "Alte Mühle KG",
            "post@alte-muehle.example",
            Case::Revoked,
        )
    },
    DemoClient {
        street: "12 Harbour Road",
        zip: "BT1 5GS",
        city: "Belfast",
        locale: Locale::En,
        ..client(
            "KD-1004",
            "Smith & Partners Ltd",
            "accounts@smith.example",
            Case::Expired,
        )
    },
    DemoClient {
        street: "Lindenallee 21",
        zip: "50668",
        city: "Köln",
        kind: ClientKind::Consumer,
        ..client(
            "KD-1005",
            "Erika Musterfrau",
            "erika@musterfrau.example",
            Case::Consumer,
        )
    },
    DemoClient {
        street: "Am Ring 5",
        zip: "80331",
        city: "München",
        ..client(
            "KD-1006",
            "Neukunde eG",
            "kontakt@neukunde.example",
            Case::Never,
        )
    },
];

/// A line of a demo document: quantity, unit, title, and price of one in cents.
pub type DemoLine = (i64, &'static str, &'static str, i64);

/// A document of the demo.
#[derive(Debug, Clone, Copy)]
pub struct DemoDocument {
    pub kind: Kind,
    pub number: &'static str,
    /// Which of [`CLIENTS`].
    pub client: usize,
    /// Its date, in days from today.
    pub day: i32,
    /// Its due date or last day, in days from today.
    pub end: Option<i32>,
    pub status: Status,
    pub lines: &'static [DemoLine],
}

const fn document(
    kind: Kind,
    number: &'static str,
    client: usize,
    day: i32,
    lines: &'static [DemoLine],
) -> DemoDocument {
    let status = match kind {
        Kind::Confirmation | Kind::Letter => Status::Completed,
        Kind::DeliveryNote => Status::Created,
        Kind::Invoice | Kind::Offer | Kind::Reminder | Kind::CreditNote => Status::Open,
    };
    DemoDocument {
        kind,
        number,
        client,
        day,
        end: None,
        status,
        lines,
    }
}

impl DemoDocument {
    const fn until(self, day: i32) -> Self {
        Self {
            end: Some(day),
            ..self
        }
    }

    const fn is(self, status: Status) -> Self {
        Self { status, ..self }
    }
}

const DESIGN: &[DemoLine] = &[
    (12, "Std.", "Gestaltung Produktkatalog", 9_500),
    (1, "Stk.", "Bildlizenzen", 18_000),
];
const WEB: &[DemoLine] = &[
    (1, "psch.", "Relaunch der Website", 480_000),
    (8, "Std.", "Schulung", 9_500),
];
const CARE: &[DemoLine] = &[(1, "Monat", "Wartung und Pflege", 19_900)];
const PRINT: &[DemoLine] = &[
    (500, "Stk.", "Broschüren A5, 24 Seiten", 142),
    (1, "psch.", "Lieferung", 3_900),
];
const POSTER: &[DemoLine] = &[(3, "Stk.", "Poster A1, gerahmt", 8_900)];
const REBATE: &[DemoLine] = &[(1, "psch.", "Gutschrift für beschädigte Ware", 7_800)];
const FEE: &[DemoLine] = &[
    (1, "psch.", "Offener Betrag", 35_343),
    (1, "psch.", "Mahngebühr", 500),
];
const NONE: &[DemoLine] = &[];

/// At least one document of each kind, and every state a client can meet.
pub const DOCUMENTS: [DemoDocument; 24] = [
    document(Kind::Offer, "AN-001", 0, -12, WEB).until(18),
    document(Kind::Offer, "AN-002", 0, -90, DESIGN)
        .until(-60)
        .is(Status::Won),
    document(Kind::Offer, "AN-003", 0, -70, PRINT)
        .until(-40)
        .is(Status::Lost),
    document(Kind::Confirmation, "AB-001", 0, -58, DESIGN),
    document(Kind::DeliveryNote, "LS-001", 0, -35, PRINT),
    document(Kind::Invoice, "RE-001", 0, -56, DESIGN)
        .until(-42)
        .is(Status::Paid),
    document(Kind::Invoice, "RE-002", 0, -34, PRINT).until(-20),
    document(Kind::Reminder, "MA-001", 0, -6, FEE).until(4),
    document(Kind::Invoice, "RE-003", 0, -5, CARE).until(9),
    document(Kind::CreditNote, "GS-001", 0, -3, REBATE),
    document(Kind::Letter, "BR-001", 0, -2, NONE),
    document(Kind::Invoice, "RE-900", 0, 0, WEB)
        .until(14)
        .is(Status::Draft),
    document(Kind::Offer, "AN-004", 1, -4, DESIGN).until(26),
    document(Kind::Invoice, "RE-004", 1, -20, CARE).until(-6),
    document(Kind::Invoice, "RE-005", 1, -1, PRINT).until(13),
    document(Kind::DeliveryNote, "LS-002", 1, -2, PRINT),
    document(Kind::Invoice, "RE-006", 2, -80, CARE)
        .until(-66)
        .is(Status::Paid),
    document(Kind::Invoice, "RE-007", 2, -50, CARE)
        .until(-36)
        .is(Status::Canceled),
    document(Kind::Invoice, "RE-008", 3, -40, DESIGN)
        .until(-26)
        .is(Status::Paid),
    document(Kind::CreditNote, "GS-002", 3, -30, REBATE).is(Status::Paid),
    document(Kind::Offer, "AN-005", 4, -2, POSTER).until(12),
    document(Kind::Invoice, "RE-009", 4, -9, POSTER).until(5),
    document(Kind::Offer, "AN-006", 5, -1, WEB).until(29),
    document(Kind::Letter, "BR-002", 5, -1, NONE),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wordset::Word;

    #[test]
    fn every_kind_and_every_case_is_there() {
        for kind in Kind::ALL {
            assert!(
                DOCUMENTS.iter().any(|document| document.kind == *kind),
                "no {kind}"
            );
        }
        for document in DOCUMENTS {
            assert!(
                document.status.belongs_to(document.kind),
                "{}",
                document.number
            );
            assert!(document.client < CLIENTS.len(), "{}", document.number);
        }
        let cases: Vec<_> = CLIENTS.iter().map(|client| client.case).collect();
        for case in [
            Case::Link,
            Case::Password,
            Case::Revoked,
            Case::Expired,
            Case::Consumer,
            Case::Never,
        ] {
            assert!(cases.contains(&case), "{case:?}");
        }
    }
}
