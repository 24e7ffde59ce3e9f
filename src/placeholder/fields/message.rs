//! `[Message.…]`: what a client sent, and what was answered; nothing in mails about anything else.

use std::borrow::Cow;

use super::{Field, Value};
use crate::domain::decision::{Decision, Outcome};
use crate::domain::inbox::InboxKind;
use crate::domain::locale::Locale;
use crate::placeholder::context::{Context, Message};

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    Field::of_context("answer", "what the operator answered", |c| {
        of(c, |message| {
            Cow::Borrowed(message.answer.unwrap_or_default())
        })
    }),
    Field::of_context(
        "document",
        "number of the document it is about, if any",
        |c| {
            let number = c.message.and(c.document);
            Value::text(number.map_or("", |document| document.head.number.as_str()))
        },
    ),
    Field::of_context(
        "fingerprint",
        "SHA-256 of the document that was decided about",
        |c| {
            decided(c, |decision| {
                Cow::Borrowed(decision.evidence.fingerprint.as_str())
            })
        },
    ),
    Field::of_context("id", "its number, as the inbox lists it", |c| {
        of(c, |message| Cow::Owned(message.item.id.to_string()))
    }),
    Field::of_context(
        "kind",
        "comment, contact, decision, profile or paid, in words",
        |c| {
            of(c, |message| {
                Cow::Borrowed(kind(message.item.kind, c.locale))
            })
        },
    ),
    Field::of_context("name", "who decided, as typed", |c| {
        decided(c, |decision| Cow::Borrowed(decision.name.as_str()))
    }),
    Field::of_context("outcome", "accepted or declined, in words", |c| {
        let locale = c.locale;
        match c.message.and_then(|message| message.decision) {
            Some(decision) => Value::text(outcome(decision.outcome, locale)),
            None => Value::NOTHING,
        }
    }),
    Field::of_context("reason", "why an offer was declined", |c| {
        decided(c, |decision| Cow::Borrowed(decision.reason.as_str()))
    }),
    Field::of_context("role", "in which role somebody decided", |c| {
        decided(c, |decision| Cow::Borrowed(decision.role.as_str()))
    }),
    Field::of_context("statement", "the words that were agreed to", |c| {
        decided(c, |decision| Cow::Borrowed(decision.statement.as_str()))
    }),
    Field::of_context("subject", "its subject", |c| {
        of(c, |message| Cow::Borrowed(message.item.subject.as_str()))
    }),
    Field::of_context("summary", "everything that was sent, several lines", |c| {
        let locale = c.locale;
        match c.message {
            Some(message) => Value::Text(Cow::Owned(summary(&message, locale))),
            None => Value::NOTHING,
        }
    }),
    Field::of_context("text", "its text, several lines", |c| {
        of(c, |message| Cow::Borrowed(message.item.text.as_str()))
    }),
    Field::of_context(
        "time",
        "when it was sent, in the operator's time zone",
        |c| of(c, |message| Cow::Borrowed(message.time)),
    ),
];

fn of<'a>(context: &Context<'a>, read: impl Fn(Message<'a>) -> Cow<'a, str>) -> Value<'a> {
    context
        .message
        .map_or(Value::NOTHING, |message| Value::Text(read(message)))
}

fn decided<'a>(context: &Context<'a>, read: impl Fn(&'a Decision) -> Cow<'a, str>) -> Value<'a> {
    let decision = context.message.and_then(|message| message.decision);
    decision.map_or(Value::NOTHING, |decision| Value::Text(read(decision)))
}

fn kind(kind: InboxKind, locale: Locale) -> &'static str {
    match (kind, locale) {
        (InboxKind::Comment, Locale::De) => "Kommentar",
        (InboxKind::Comment, Locale::En) => "comment",
        (InboxKind::Contact, Locale::De) => "Nachricht",
        (InboxKind::Contact, Locale::En) => "message",
        (InboxKind::Decision, Locale::De) => "Entscheidung",
        (InboxKind::Decision, Locale::En) => "decision",
        (InboxKind::Profile, Locale::De) => "geänderte Daten",
        (InboxKind::Profile, Locale::En) => "changed data",
        (InboxKind::Paid, Locale::De) => "Zahlungsmeldung",
        (InboxKind::Paid, Locale::En) => "notice of payment",
    }
}

fn outcome(outcome: Outcome, locale: Locale) -> &'static str {
    match (outcome, locale) {
        (Outcome::Accepted, Locale::De) => "angenommen",
        (Outcome::Accepted, Locale::En) => "accepted",
        (Outcome::Declined, Locale::De) => "abgelehnt",
        (Outcome::Declined, Locale::En) => "declined",
    }
}

fn summary(message: &Message<'_>, locale: Locale) -> String {
    let (by, reason) = match locale {
        Locale::De => ("von", "Grund"),
        Locale::En => ("by", "Reason"),
    };
    let mut lines = Vec::new();
    if let Some(decision) = message.decision {
        let role = match decision.role.as_str() {
            "" => String::new(),
            role => format!(" ({role})"),
        };
        let what = outcome(decision.outcome, locale);
        lines.push(format!("{what} {by} {}{role}", decision.name));
        if !decision.reason.is_empty() {
            lines.push(format!("{reason}: {}", decision.reason));
        }
    }
    let item = message.item;
    let facts = item.facts.iter();
    lines.extend(facts.map(|(name, value)| format!("{name}: {value}")));
    // The text of a decision is its reason.
    if message.decision.is_none() && !item.text.is_empty() {
        lines.push(item.text.clone());
    }
    lines.join("\n")
}
