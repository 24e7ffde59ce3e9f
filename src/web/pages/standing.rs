//! How a document stands, in a word, a shape and perhaps a date: used wherever documents are shown.

use jiff::civil::Date;

use crate::domain::document::{Kind, Status};
use crate::web::texts::Texts;

/// So many days ahead are counted; what is further away is a date.
const NEAR: i32 = 14;

/// How a document stands: the shape says the same as the word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The class that draws it.
    pub shape: &'static str,
    pub word: String,
    /// When it is due, or how long an offer stands; empty where that says nothing more.
    pub days: String,
}

/// What decides about it.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    pub kind: Kind,
    /// As shown today.
    pub status: Status,
    pub is_expired: bool,
    pub due_date: Option<Date>,
    pub valid_until: Option<Date>,
}

impl Standing {
    /// Puts into words how a document stands on a day.
    pub fn new(t: &Texts, facts: Facts, today: Date) -> Self {
        let shape = shape(facts);
        let word = (t.words.status)(facts.kind, facts.status).to_owned();
        let (word, days) = match (facts.status, facts.due_date, facts.valid_until) {
            (Status::Overdue, Some(due), _) => {
                ((t.words.overdue)(between(due, today)), String::new())
            }
            (Status::Open, _, Some(end)) if facts.is_expired => (
                t.words.expired.to_owned(),
                (t.words.was_valid)(&t.date(end)),
            ),
            (Status::Open, _, Some(end)) if facts.kind == Kind::Offer => {
                (word, validity(t, today, end))
            }
            (Status::Open, Some(due), _) if facts.kind.is_claim() => (word, dueness(t, today, due)),
            _ => (word, String::new()),
        };
        Self { shape, word, days }
    }
}

/// The title, unless it says no more than kind and number do.
pub fn own_title(title: &str, number: &str) -> String {
    if title.contains(number) {
        String::new()
    } else {
        title.to_owned()
    }
}

fn shape(facts: Facts) -> &'static str {
    match facts.status {
        Status::Open if facts.is_expired => "over",
        Status::Open if facts.kind == Kind::Offer => "waiting",
        Status::Open => "open",
        Status::Overdue => "overdue",
        Status::Paid | Status::Won => "good",
        Status::Lost | Status::Canceled => "over",
        Status::Draft | Status::Completed | Status::Created | Status::Cleared => "plain",
    }
}

fn validity(t: &Texts, today: Date, end: Date) -> String {
    let left = between(today, end);
    if left <= NEAR {
        (t.words.valid)(left)
    } else {
        (t.words.valid_until)(&t.date(end))
    }
}

fn dueness(t: &Texts, today: Date, due: Date) -> String {
    let left = between(today, due);
    if left <= NEAR {
        (t.words.due)(left)
    } else {
        (t.words.due_on)(&t.date(due))
    }
}

fn between(first: Date, second: Date) -> i32 {
    first.until(second).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::locale::Locale;

    fn invoice(status: Status, due: Date) -> Standing {
        let facts = Facts {
            kind: Kind::Invoice,
            status,
            is_expired: false,
            due_date: Some(due),
            valid_until: None,
        };
        Standing::new(Texts::of(Locale::De), facts, date(2026, 11, 25))
    }

    #[test]
    fn near_days_are_counted_and_far_ones_are_dates() {
        let late = invoice(Status::Overdue, date(2026, 11, 22));
        assert_eq!(late.word, "überfällig seit 3\u{a0}Tagen");
        assert_eq!(late.days, "");
        let near = invoice(Status::Open, date(2026, 11, 26));
        assert_eq!(
            (near.word.as_str(), near.days.as_str()),
            ("offen", "morgen fällig")
        );
        let far = invoice(Status::Open, date(2027, 1, 31));
        assert_eq!(far.days, "fällig am 31.01.2027");
        let paid = invoice(Status::Paid, date(2026, 11, 22));
        assert_eq!((paid.word.as_str(), paid.days.as_str()), ("bezahlt", ""));
    }

    #[test]
    fn an_offer_that_ended_is_over_whatever_its_status() {
        let facts = Facts {
            kind: Kind::Offer,
            status: Status::Open,
            is_expired: true,
            due_date: None,
            valid_until: Some(date(2026, 11, 1)),
        };
        let ended = Standing::new(Texts::of(Locale::En), facts, date(2026, 11, 25));
        assert_eq!((ended.shape, ended.word.as_str()), ("over", "expired"));
    }
}
