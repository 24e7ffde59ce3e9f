//! A fictional client and document of each kind: what listings and checks print.

use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::context::{Context, Message, Portal};
use crate::domain::address::EmailAddress;
use crate::domain::client::{Client, ClientData, ClientKind, Contact, Profile};
use crate::domain::decision::{Decider, Decision, Evidence, Outcome};
use crate::domain::document::{Document, Head, Kind, Status, Totals};
use crate::domain::id::{ClientId, DecisionId, DocumentId, EventId, InboxId};
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::locale::Locale;
use crate::domain::money::Currency;
use crate::domain::name::{ClientNumber, DocumentNumber};
use crate::domain::settings::{Company, Payment, Settings};

/// The day on which samples are rendered.
pub const TODAY: Date = date(2026, 11, 23);

/// Everything that a context borrows, with a value for every field.
pub struct Sample {
    client: Client,
    contact: Contact,
    settings: Settings,
    document: Document,
    item: InboxItem,
    decision: Decision,
}

impl Sample {
    /// A sample whose document is of `kind`.
    pub fn new(kind: Kind) -> Self {
        Self {
            client: client(),
            contact: contact(),
            settings: settings(),
            document: document(kind),
            item: item(),
            decision: decision(),
        }
    }

    /// The context to render with; the portal's links are made up.
    pub fn context(&self, locale: Locale) -> Context<'_> {
        Context {
            locale,
            today: TODAY,
            client: &self.client,
            contact: Some(&self.contact),
            settings: &self.settings,
            document: Some(&self.document),
            message: Some(Message {
                item: &self.item,
                decision: Some(&self.decision),
                answer: Some("Gern, wir rufen Sie an."),
                time: "23.11.2026, 10:00",
            }),
            portal: Portal {
                client_url: Some("https://portal.example/l/CLIENT-TOKEN"),
                document_url: Some("https://portal.example/l/DOCUMENT-TOKEN"),
                invitation_url: Some("https://portal.example/p/INVITATION"),
                username: Some("kd-1001"),
                password: Some("zebra-kupfer-lampe-ufer"),
            },
            overrides: &[],
        }
    }
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
    pairs.iter().map(own).collect()
}

fn client() -> Client {
    Client {
        id: ClientId(1),
        data: ClientData {
            number: ClientNumber::from_store("KD-1001".to_owned()),
            name: "Beispiel AG".to_owned(),
            email: EmailAddress::new("info@beispiel.example").ok(),
            locale: Locale::De,
            kind: ClientKind::Business,
            profile: profile(),
        },
        archived_at: None,
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
    }
}

fn profile() -> Profile {
    Profile {
        salutation: "Frau".to_owned(),
        first_name: "Ada".to_owned(),
        last_name: "Beispiel".to_owned(),
        street: "Musterweg 5".to_owned(),
        zip: "8001".to_owned(),
        city: "Zürich".to_owned(),
        state: "ZH".to_owned(),
        country: "CH".to_owned(),
        phone: "+41 44 000 00 00".to_owned(),
        fax: "+41 44 000 00 01".to_owned(),
        mobile: "+41 79 000 00 00".to_owned(),
        website: "www.beispiel.example".to_owned(),
        tax_number: "12/345/67890".to_owned(),
        vat_number: "CHE-123.456.788".to_owned(),
        bank_owner: "Beispiel AG".to_owned(),
        bank_name: "Beispielbank".to_owned(),
        iban: "CH9300762011623852957".to_owned(),
        bic: "BEISCHZZ".to_owned(),
        note: "Stammkundin".to_owned(),
        extra: owned(&[
            ("bank_account_number", "1234567890"),
            ("bank_number", "12030000"),
            ("discount_days", "7"),
            ("discount_rate", "2.5"),
            ("due_days", "14"),
            ("offer_validity_days", "30"),
            ("price_group", "1"),
            ("property1", "Sachsen"),
            ("reminder_due_days", "7"),
            ("sepa_mandate", "M-2026-5"),
            ("sepa_mandate_date", "2026-01-15"),
        ]),
    }
}

fn contact() -> Contact {
    Contact {
        label: "Buchhaltung".to_owned(),
        name: "Grete Probe".to_owned(),
        salutation: "Frau".to_owned(),
        first_name: "Grete".to_owned(),
        last_name: "Probe".to_owned(),
        email: "buchhaltung@beispiel.example".to_owned(),
        phone: "+41 44 000 00 02".to_owned(),
        source_id: String::new(),
    }
}

fn settings() -> Settings {
    Settings {
        company: Company {
            name: "Muster GmbH".to_owned(),
            address: "Hauptstraße 1\n10115 Berlin".to_owned(),
            email: "post@muster.example".to_owned(),
            phone: "+49 30 0000000".to_owned(),
            website: "www.muster.example".to_owned(),
            vat_number: "DE123456789".to_owned(),
            tax_number: "37/123/45678".to_owned(),
            register: "Amtsgericht Berlin HRB 12345".to_owned(),
            imprint_url: "https://muster.example/impressum".to_owned(),
            privacy_url: "https://muster.example/datenschutz".to_owned(),
        },
        payment: Payment {
            iban: "DE02120300000000202051".to_owned(),
            bic: "BYLADEM1001".to_owned(),
            holder: "Muster GmbH".to_owned(),
            reference: "[Invoice.invoice_number]".to_owned(),
        },
        ..Settings::default()
    }
}

fn document(kind: Kind) -> Document {
    let (number, title) = match kind {
        Kind::Invoice => ("RE-2026-017", "Rechnung"),
        Kind::Offer => ("AN-2026-007", "Angebot"),
        Kind::Confirmation => ("AB-2026-004", "Auftragsbestätigung"),
        Kind::DeliveryNote => ("LS-2026-012", "Lieferschein"),
        Kind::Reminder => ("MA-2026-002", "Zahlungserinnerung"),
        Kind::CreditNote => ("GS-2026-003", "Gutschrift"),
        Kind::Letter => ("BR-2026-001", "Brief"),
    };
    let ends = date(2026, 12, 2);
    let head = Head {
        kind,
        number: DocumentNumber::from_store(number.to_owned()),
        client: ClientId(1),
        title: title.to_owned(),
        date: date(2026, 11, 2),
        due_date: Some(date(2026, 11, 16)),
        valid_until: Some(ends),
        currency: Currency::EUR,
        totals: Totals {
            net: 103_744,
            gross: 123_456,
        },
        address: "Beispiel AG\nMusterweg 5\n8001 Zürich".to_owned(),
        intro: "wie besprochen:".to_owned(),
        note: "Vielen Dank für Ihren Auftrag.".to_owned(),
        extra: document_extra(),
    };
    Document {
        id: DocumentId(1),
        status: Status::completed(kind),
        head,
        paid: 23_456,
        is_hidden: false,
        completed_at: Some(Timestamp::UNIX_EPOCH),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
    }
}

fn document_extra() -> Vec<(String, String)> {
    owned(&[
        ("discount_amount", "24.69"),
        ("discount_date", "2026-11-09"),
        ("discount_days", "7"),
        ("discount_rate", "2"),
        ("invoice_number", "RE-2026-017"),
        ("label", "Projekt Nord"),
        ("payment_types", "BANK_TRANSFER"),
        ("reduction", "10%"),
        ("reminder_level", "1"),
        ("reminder_level_name", "1. Mahnung"),
        ("subject", "Ihr Auftrag vom Oktober"),
        ("supply_date", "2026-10-30"),
        ("total_gross_unreduced", "1371.73"),
        ("total_net_unreduced", "1152.71"),
    ])
}

fn item() -> InboxItem {
    InboxItem {
        id: InboxId(7),
        kind: InboxKind::Decision,
        client: ClientId(1),
        document: Some(DocumentId(1)),
        comment: None,
        decision: Some(DecisionId(1)),
        session: None,
        subject: "Ihr Angebot".to_owned(),
        text: "Bitte rufen Sie uns an.".to_owned(),
        facts: Vec::new(),
        created_at: Timestamp::UNIX_EPOCH,
        done_at: None,
    }
}

fn decision() -> Decision {
    Decision {
        id: DecisionId(1),
        document: DocumentId(1),
        outcome: Outcome::Declined,
        decider: Decider::Client,
        name: "Grete Probe".to_owned(),
        role: "Einkauf".to_owned(),
        reason: "Das Projekt ruht.".to_owned(),
        statement: "Wir lehnen das Angebot ab.".to_owned(),
        evidence: Evidence {
            fingerprint: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                .to_owned(),
            ..Evidence::default()
        },
        decided_at: Timestamp::UNIX_EPOCH,
        event: EventId(1),
        withdrawn: None,
    }
}
