//! Sample pages of what a client can do: decide, pay, write, look after the own data.

use super::data::{self, NAUGHTY, instant, number};
use super::frames::{at, inside, logged_in};
use super::{Page, lists, rendered};
use crate::domain::decision::{Decider, Decision, Evidence, Outcome};
use crate::domain::document::{Kind, Status};
use crate::domain::id::{DecisionId, DocumentId, EventId};
use crate::domain::inbox::{InboxKind, Reply};
use crate::domain::locale::Locale;
use crate::domain::money::Currency;
use crate::domain::profile::ProfileField;
use crate::domain::settings::ProfileChanges;
use crate::domain::wordset::Word as _;
use crate::portal::contact::{About, Contact, Letter, Message};
use crate::portal::decision::{Receipt, Terms};
use crate::portal::documents::Entry;
use crate::portal::message::{Fault, Field, Flaw};
use crate::portal::payment::{Code, Payment};
use crate::portal::permit::Hindrance;
use crate::portal::profile::Profile;
use crate::portal::statement::{Account, Statement};
use crate::web::pages::contact::ContactPage;
use crate::web::pages::decision::{DecisionPage, Draft};
use crate::web::pages::frame::Notice;
use crate::web::pages::obstacle::Obstacle;
use crate::web::pages::payment::PaymentPage;
use crate::web::pages::profile::ProfilePage;
use crate::web::pages::receipt::ReceiptPage;
use crate::web::pages::statement::StatementPage;
use crate::web::texts::Texts;

/// Every sample in one language.
pub fn pages(locale: Locale) -> Vec<Page> {
    let groups = [
        decisions(locale),
        payments(locale),
        letters(locale),
        own_data(locale),
    ];
    groups.into_iter().flatten().collect()
}

fn decisions(locale: Locale) -> Vec<Page> {
    let flaws = [flaw(Field::Name), flaw(Field::Box)];
    let draft = Draft {
        role: NAUGHTY.to_owned(),
        ..Draft::default()
    };
    let page = |draft, flaws: &[Flaw]| {
        rendered(&DecisionPage::new(inside(locale), &terms(), draft, flaws))
    };
    let consumer = Obstacle::of_decision(inside(locale), 20, Hindrance::Consumer);
    vec![
        ("decision", page(Draft::default(), &[])),
        ("decision-refused", page(draft, &flaws)),
        ("decision-consumer", rendered(&consumer)),
        (
            "decision-changed",
            rendered(&Obstacle::of_change(inside(locale), 20)),
        ),
        (
            "receipt",
            rendered(&ReceiptPage::new(inside(locale), &receipt())),
        ),
    ]
}

fn payments(locale: Locale) -> Vec<Page> {
    let page = |payment: &Payment, notice| {
        rendered(&PaymentPage::new(
            inside(locale),
            payment,
            String::new(),
            &[],
            notice,
        ))
    };
    let abroad = Payment {
        currency: Currency::new("CHF").unwrap(),
        code: None,
        reference: NAUGHTY.to_owned(),
        ..payment()
    };
    vec![
        ("payment", page(&payment(), None)),
        ("payment-without-code", page(&abroad, None)),
    ]
}

fn letters(locale: Locale) -> Vec<Page> {
    let t = Texts::of(locale);
    let frame = || at(inside(locale), "/contact");
    let letter = Letter {
        subject: NAUGHTY.to_owned(),
        text: NAUGHTY.to_owned(),
        about: None,
    };
    let flaws = [flaw(Field::Subject), flaw(Field::Text)];
    let sent = Some(Notice::good(t.contact.sent));
    let first = Contact {
        thread: Vec::new(),
        about: None,
    };
    vec![
        (
            "contact",
            rendered(&ContactPage::new(
                frame(),
                &thread(),
                Letter::default(),
                &[],
                sent,
            )),
        ),
        (
            "contact-refused",
            rendered(&ContactPage::new(frame(), &first, letter, &flaws, None)),
        ),
    ]
}

fn own_data(locale: Locale) -> Vec<Page> {
    let frame = || at(logged_in(locale), "/profile");
    let statement = || at(inside(locale), "/statement");
    let locked = Profile {
        permit: Err(Hindrance::NotAllowed),
        proposed: Vec::new(),
        ..profile()
    };
    let faults = [(ProfileField::Name, Fault::Missing)];
    vec![
        (
            "profile",
            rendered(&ProfilePage::new(frame(), &profile(), &[], &faults, None)),
        ),
        (
            "profile-locked",
            rendered(&ProfilePage::new(frame(), &locked, &[], &[], None)),
        ),
        (
            "statement",
            rendered(&StatementPage::new(statement(), &accounts())),
        ),
        (
            "statement-empty",
            rendered(&StatementPage::new(
                statement(),
                &Statement {
                    accounts: Vec::new(),
                },
            )),
        ),
    ]
}

fn flaw(field: Field) -> Flaw {
    Flaw {
        field,
        fault: Fault::Missing,
    }
}

fn terms() -> Terms {
    let offer = data::offer();
    Terms {
        document: offer.document,
        body: offer.body,
        pdf: offer.pdf,
        files: offer.files,
        fingerprint: "5f".repeat(32),
        ticket: "ticket".to_owned(),
    }
}

fn receipt() -> Receipt {
    let decision = Decision {
        id: DecisionId(1),
        document: DocumentId(20),
        outcome: Outcome::Accepted,
        decider: Decider::Client,
        name: "Maren Winter".to_owned(),
        role: "Geschäftsführung".to_owned(),
        reason: String::new(),
        statement: "Ich habe das Angebot AN-2026-041 über 11.233,60\u{a0}€ gelesen und bin berechtigt, es verbindlich anzunehmen.".to_owned(),
        evidence: Evidence {
            fingerprint: "5f".repeat(32),
            pdf_sha256: Some("a0".repeat(32)),
            ..Evidence::default()
        },
        decided_at: instant("2026-11-25T13:05:00Z"),
        event: EventId(1),
        withdrawn: None,
    };
    Receipt {
        document: data::offer().document,
        status: Status::Won,
        decision,
        seen_at: Some(instant("2026-11-25T13:01:00Z")),
    }
}

fn payment() -> Payment {
    // Not a code that can be scanned, but one of its looks.
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h29v29H0z\"/><path fill=\"#000\" d=\"M4 4h7v7H4zM18 4h7v7h-7zM4 18h7v7H4zM13 4h2v3h-2zM13 9h3v2h-3zM4 13h3v2H4zM9 13h4v2H9zM15 13h2v4h-2zM19 13h4v2h-4zM13 19h3v2h-3zM18 18h2v2h-2zM22 18h3v3h-3zM13 23h2v2h-2zM18 22h3v3h-3zM23 23h2v2h-2z\"/></svg>";
    Payment {
        document: DocumentId(21),
        kind: Kind::Invoice,
        number: number("RE-2026-118"),
        status: Status::Open,
        due_date: Some(jiff::civil::date(2026, 12, 2)),
        currency: Currency::EUR,
        amount: 648_672,
        iban: "DE02120300000000202051".to_owned(),
        bic: "BYLADEM1001".to_owned(),
        holder: "Kessler & Brandt Werkstätten GmbH".to_owned(),
        reference: "RE-2026-118 KD-1042".to_owned(),
        code: Some(Code {
            text: String::new(),
            svg: svg.to_owned(),
        }),
        is_said_paid: false,
    }
}

fn thread() -> Contact {
    Contact {
        thread: vec![
            Message {
                kind: InboxKind::Contact,
                subject: "Liefertermin Empfangstresen".to_owned(),
                text: "Guten Tag,\nkönnten Sie den Tresen noch vor Weihnachten liefern?".to_owned(),
                created_at: instant("2026-11-23T10:20:00Z"),
                replies: vec![Reply {
                    text: "Ja, das klappt, wenn Sie bis zum 2. Dezember zusagen.".to_owned(),
                    created_at: instant("2026-11-23T15:48:00Z"),
                }],
            },
            Message {
                kind: InboxKind::Paid,
                subject: "RE-2026-094".to_owned(),
                text: NAUGHTY.to_owned(),
                created_at: instant("2026-10-14T07:02:00Z"),
                replies: Vec::new(),
            },
        ],
        about: Some(About {
            document: DocumentId(20),
            number: number("AN-2026-041"),
        }),
    }
}

fn profile() -> Profile {
    let known = [
        (ProfileField::Name, "Atelier Winter GmbH"),
        (ProfileField::Email, "maren@atelier-winter.example"),
        (ProfileField::FirstName, "Maren"),
        (ProfileField::LastName, "Winter"),
        (ProfileField::Street, "Gneisenaustraße 88"),
        (ProfileField::Zip, "10961"),
        (ProfileField::City, "Berlin"),
        (ProfileField::Website, NAUGHTY),
    ];
    let value = |field: &ProfileField| {
        let found = known.iter().find(|(name, _)| name == field);
        found.map_or("", |(_, value)| value)
    };
    Profile {
        values: ProfileField::ALL
            .iter()
            .map(|field| (*field, value(field).to_owned()))
            .collect(),
        proposed: vec![(ProfileField::Street, "Bergmannstraße 12".to_owned())],
        permit: Ok(()),
        changes: ProfileChanges::Propose,
    }
}

fn accounts() -> Statement {
    let attention = lists::overview().attention;
    let credits = lists::overview()
        .entries
        .into_iter()
        .filter(|entry| entry.kind == Kind::CreditNote);
    Statement {
        accounts: vec![Account {
            claims: attention.claims,
            credits: credits
                .map(|entry| Entry {
                    open_amount: entry.gross,
                    ..entry
                })
                .collect(),
            sum: attention.sums[0],
            credit: 8_330,
        }],
    }
}
