//! Why something cannot be done, in words.

use crate::portal::permit::Hindrance;
use crate::web::texts::Texts;

/// Why an offer cannot be decided about; empty where nothing need be said.
pub fn of_decision(t: &Texts, why: Hindrance) -> String {
    let texts = &t.document.why;
    match why {
        Hindrance::NotAllowed => texts.decision_not_allowed.to_owned(),
        Hindrance::LinkNarrow => texts.link_narrow.to_owned(),
        Hindrance::Expired(last) => (texts.offer_expired)(&t.long_date(last)),
        Hindrance::Consumer => texts.consumer.to_owned(),
        Hindrance::NotOpen(_)
        | Hindrance::Inapplicable
        | Hindrance::NothingToPay
        | Hindrance::NoAccount => String::new(),
    }
}

/// Why a document cannot be paid here; empty where nothing need be said.
pub fn of_payment(t: &Texts, why: Hindrance) -> String {
    let texts = &t.document.why;
    match why {
        Hindrance::NotAllowed | Hindrance::NoAccount | Hindrance::LinkNarrow => {
            texts.payment_not_allowed.to_owned()
        }
        Hindrance::NothingToPay => texts.nothing_to_pay.to_owned(),
        Hindrance::NotOpen(_)
        | Hindrance::Inapplicable
        | Hindrance::Expired(_)
        | Hindrance::Consumer => String::new(),
    }
}

/// Why nothing is to be done on a page that was opened nevertheless.
pub fn of_anything(t: &Texts, why: Hindrance) -> String {
    let texts = &t.document.why;
    match why {
        Hindrance::NotAllowed | Hindrance::LinkNarrow => texts.link_narrow.to_owned(),
        Hindrance::NotOpen(_) => texts.not_open.to_owned(),
        Hindrance::Inapplicable => texts.inapplicable.to_owned(),
        Hindrance::Expired(last) => (texts.offer_expired)(&t.long_date(last)),
        Hindrance::Consumer => texts.consumer.to_owned(),
        Hindrance::NothingToPay => texts.nothing_to_pay.to_owned(),
        Hindrance::NoAccount => texts.payment_not_allowed.to_owned(),
    }
}
