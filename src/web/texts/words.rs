//! The words of the trade: kinds, statuses, days, and who wrote something.

use crate::domain::document::comment::Author;
use crate::domain::document::{Kind, Status};

/// Words that several pages use.
#[derive(Debug)]
pub struct Words {
    pub kind: fn(Kind) -> &'static str,
    pub kinds: fn(Kind) -> &'static str,
    pub status: fn(Kind, Status) -> &'static str,
    /// Who wrote a comment; `None` for the operator, whose company's name says it better.
    pub author: fn(Author) -> Option<&'static str>,
    /// So many days after the day something was due.
    pub overdue: fn(i32) -> String,
    /// So many days before the day something is due.
    pub due: fn(i32) -> String,
    /// So many days before an offer ends.
    pub valid: fn(i32) -> String,
    pub due_on: fn(&str) -> String,
    pub valid_until: fn(&str) -> String,
    pub was_valid: fn(&str) -> String,
    pub expired: &'static str,
    pub optional: &'static str,
    pub date: &'static str,
    pub amount: &'static str,
    pub status_label: &'static str,
    pub send: &'static str,
    pub back_to_documents: &'static str,
}

pub const GERMAN: Words = Words {
    kind: |kind| match kind {
        Kind::Invoice => "Rechnung",
        Kind::Offer => "Angebot",
        Kind::Confirmation => "Auftragsbestätigung",
        Kind::DeliveryNote => "Lieferschein",
        Kind::Reminder => "Mahnung",
        Kind::CreditNote => "Gutschrift",
        Kind::Letter => "Brief",
    },
    kinds: |kind| match kind {
        Kind::Invoice => "Rechnungen",
        Kind::Offer => "Angebote",
        Kind::Confirmation => "Auftragsbestätigungen",
        Kind::DeliveryNote => "Lieferscheine",
        Kind::Reminder => "Mahnungen",
        Kind::CreditNote => "Gutschriften",
        Kind::Letter => "Briefe",
    },
    status: |kind, status| match status {
        Status::Draft => "Entwurf",
        Status::Open => "offen",
        Status::Overdue => "überfällig",
        Status::Paid if kind == Kind::CreditNote => "ausgezahlt",
        Status::Paid => "bezahlt",
        Status::Won => "angenommen",
        Status::Lost => "abgelehnt",
        Status::Completed if kind == Kind::Letter => "verschickt",
        Status::Completed => "bestätigt",
        Status::Created => "ausgestellt",
        Status::Cleared => "abgerechnet",
        Status::Canceled => "storniert",
    },
    author: |author| match author {
        Author::Client => Some("Sie"),
        Author::Operator => None,
        Author::System => Some("Portal"),
    },
    overdue: |days| match days {
        1 => "überfällig seit gestern".to_owned(),
        days => format!("überfällig seit {days}\u{a0}Tagen"),
    },
    due: |days| match days {
        0 => "heute fällig".to_owned(),
        1 => "morgen fällig".to_owned(),
        days => format!("fällig in {days}\u{a0}Tagen"),
    },
    valid: |days| match days {
        0 => "nur noch heute gültig".to_owned(),
        1 => "noch bis morgen gültig".to_owned(),
        days => format!("noch {days}\u{a0}Tage gültig"),
    },
    due_on: |date| format!("fällig am {date}"),
    valid_until: |date| format!("gültig bis {date}"),
    was_valid: |date| format!("galt bis {date}"),
    expired: "abgelaufen",
    optional: "freiwillig",
    date: "Datum",
    amount: "Betrag",
    status_label: "Status",
    send: "Absenden",
    back_to_documents: "Alle Dokumente",
};

pub const ENGLISH: Words = Words {
    kind: |kind| match kind {
        Kind::Invoice => "Invoice",
        Kind::Offer => "Quote",
        Kind::Confirmation => "Order confirmation",
        Kind::DeliveryNote => "Delivery note",
        Kind::Reminder => "Payment reminder",
        Kind::CreditNote => "Credit note",
        Kind::Letter => "Letter",
    },
    kinds: |kind| match kind {
        Kind::Invoice => "Invoices",
        Kind::Offer => "Quotes",
        Kind::Confirmation => "Order confirmations",
        Kind::DeliveryNote => "Delivery notes",
        Kind::Reminder => "Payment reminders",
        Kind::CreditNote => "Credit notes",
        Kind::Letter => "Letters",
    },
    status: |kind, status| match status {
        Status::Draft => "draft",
        Status::Open => "open",
        Status::Overdue => "overdue",
        Status::Paid if kind == Kind::CreditNote => "paid out",
        Status::Paid => "paid",
        Status::Won => "accepted",
        Status::Lost => "declined",
        Status::Completed if kind == Kind::Letter => "sent",
        Status::Completed => "confirmed",
        Status::Created => "issued",
        Status::Cleared => "invoiced",
        Status::Canceled => "cancelled",
    },
    author: |author| match author {
        Author::Client => Some("You"),
        Author::Operator => None,
        Author::System => Some("Portal"),
    },
    overdue: |days| match days {
        1 => "overdue since yesterday".to_owned(),
        days => format!("overdue for {days}\u{a0}days"),
    },
    due: |days| match days {
        0 => "due today".to_owned(),
        1 => "due tomorrow".to_owned(),
        days => format!("due in {days}\u{a0}days"),
    },
    valid: |days| match days {
        0 => "valid until today".to_owned(),
        1 => "valid until tomorrow".to_owned(),
        days => format!("valid for {days}\u{a0}more days"),
    },
    due_on: |date| format!("due on {date}"),
    valid_until: |date| format!("valid until {date}"),
    was_valid: |date| format!("was valid until {date}"),
    expired: "expired",
    optional: "optional",
    date: "Date",
    amount: "Amount",
    status_label: "Status",
    send: "Send",
    back_to_documents: "All documents",
};
