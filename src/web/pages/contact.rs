//! Writing to the company, and what was written before.

use askama::Template;

use super::form;
use super::frame::{Frame, Notice};
use crate::domain::inbox::InboxKind;
use crate::portal::contact::{Contact, Letter, Message};
use crate::portal::message::{Field, Flaw};

/// The page.
#[derive(Debug, Template)]
#[template(path = "contact.html", config = "src/web/askama.toml")]
pub struct ContactPage {
    frame: Frame,
    notice: Option<Notice>,
    /// The document the message is about.
    about: Option<About>,
    subject: String,
    text: String,
    subject_fault: String,
    text_fault: String,
    thread: Vec<Written>,
}

/// The document that a message is about.
#[derive(Debug)]
pub struct About {
    pub id: i64,
    pub name: String,
}

/// A message with its answers.
#[derive(Debug)]
pub struct Written {
    pub subject: String,
    pub at: String,
    pub text: String,
    pub answers: Vec<(String, String)>,
}

impl ContactPage {
    /// Puts the thread into words; `letter` is what was typed before.
    pub fn new(
        frame: Frame,
        contact: &Contact,
        letter: Letter,
        flaws: &[Flaw],
        notice: Option<Notice>,
    ) -> Self {
        let t = frame.t;
        let about = contact.about.as_ref().map(|about| About {
            id: about.document.0,
            name: (t.contact.about)(about.number.as_str()),
        });
        Self {
            subject_fault: form::fault(t, flaws, Field::Subject),
            text_fault: form::fault(t, flaws, Field::Text),
            thread: contact
                .thread
                .iter()
                .map(|message| written(&frame, message))
                .collect(),
            about,
            subject: letter.subject,
            text: letter.text,
            frame,
            notice,
        }
    }
}

fn written(frame: &Frame, message: &Message) -> Written {
    let texts = &frame.t.contact;
    let kind = match message.kind {
        InboxKind::Contact => "",
        InboxKind::Comment => texts.was_comment,
        InboxKind::Decision => texts.was_decision,
        InboxKind::Profile => texts.was_profile,
        InboxKind::Paid => texts.was_paid,
    };
    let parts = [kind, message.subject.as_str()];
    let present: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let answers = message.replies.iter();
    Written {
        subject: present.join(" · "),
        at: frame.moment(message.created_at),
        text: message.text.clone(),
        answers: answers
            .map(|reply| (frame.moment(reply.created_at), reply.text.clone()))
            .collect(),
    }
}
