//! A page that says why something cannot be done with a document, and whom to talk to.

use askama::Template;

use super::frame::Frame;
use super::hindrance;
use crate::portal::permit::Hindrance;

/// The page.
#[derive(Debug, Template)]
#[template(path = "obstacle.html", config = "src/web/askama.toml")]
pub struct Obstacle {
    frame: Frame,
    id: i64,
    heading: &'static str,
    why: String,
    back: &'static str,
}

impl Obstacle {
    /// Why an offer cannot be decided about.
    pub fn of_decision(frame: Frame, id: i64, why: Hindrance) -> Self {
        let t = frame.t;
        Self {
            id,
            heading: t.decision.not_possible,
            why: hindrance::of_anything(t, why),
            back: t.payment.back,
            frame,
        }
    }

    /// Why a document cannot be paid here.
    pub fn of_payment(frame: Frame, id: i64, why: Hindrance) -> Self {
        let t = frame.t;
        Self {
            id,
            heading: t.payment.not_possible,
            why: match hindrance::of_payment(t, why) {
                text if text.is_empty() => hindrance::of_anything(t, why),
                text => text,
            },
            back: t.payment.back,
            frame,
        }
    }

    /// The offer changed, or somebody was faster.
    pub fn of_change(frame: Frame, id: i64) -> Self {
        let texts = &frame.t.decision;
        Self {
            id,
            heading: texts.changed_heading,
            why: texts.changed_text.to_owned(),
            back: texts.look_again,
            frame,
        }
    }
}
