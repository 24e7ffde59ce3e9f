//! Writing to the company, and what was written before.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::form;
use super::frame::{Frame, Notice};
use super::said::After;
use crate::domain::id::DocumentId;
use crate::domain::inbox::InboxKind;
use crate::portal::contact::{self, Contact, Letter, Message};
use crate::portal::message::{Field, Flaw, Sending};
use crate::web::caller::Met;
use crate::web::form::ProtectedForm;
use crate::web::site::{Answer, Site, page, see_other};

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
    /// Who came for single documents reads no answers here.
    has_thread: bool,
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

/// The document that an address names.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Subject {
    about: Option<i64>,
}

/// What somebody wrote.
#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default)]
    subject: String,
    text: String,
    about: Option<i64>,
    /// Nobody sees this field; whoever fills it in is a program.
    #[serde(default)]
    homepage: String,
}

/// Shows the form and what was written before.
pub async fn show(
    State(site): State<Site>,
    met: Met,
    Query(subject): Query<Subject>,
    Query(after): Query<After>,
) -> Answer {
    let about = subject.about.map(DocumentId);
    let (frame, content) = site.show(&met, |app, pass| contact::show(app, pass, about))?;
    let notice = after.notice(frame.t);
    let shown = ContactPage::new(frame, &content, Letter::default(), &[], notice);
    page(StatusCode::OK, &shown)
}

/// Sends a message.
pub async fn send(
    State(site): State<Site>,
    met: Met,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    const SENT: &str = "/contact?said=sent";
    let pass = met.inside()?;
    if !typed.homepage.is_empty() {
        return see_other(&met, SENT);
    }
    let letter = Letter {
        subject: typed.subject,
        text: typed.text,
        about: typed.about.map(DocumentId),
    };
    let sent = letter.clone();
    let sending = site
        .write(move |app| contact::send(app, &pass, &sent))
        .await?;
    let flaws = match &sending {
        Sending::Done => return see_other(&met, SENT),
        Sending::TooMany => &[],
        Sending::Unfit(flaws) => flaws.as_slice(),
    };
    let (frame, content) = site.show(&met, |app, pass| contact::show(app, pass, letter.about))?;
    let (status, notice) = form::refusal(frame.t, flaws);
    let shown = ContactPage::new(frame, &content, letter, flaws, notice);
    page(status, &shown)
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
            has_thread: !frame.menu().is_empty(),
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
