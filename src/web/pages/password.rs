//! Choosing a password: by an invitation, in place of an initial one, or just a new one.

use std::time::Instant;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use serde::Deserialize;

use super::explanation::Explanation;
use super::form;
use super::frame::{Frame, Notice};
use crate::portal::password::{self, Accepted, Changed, Invited, PasswordPage};
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::form::{EntryForm, ProtectedForm};
use crate::web::site::{Answer, Site, page, see_other};

/// The form; passwords are never shown again.
#[derive(Debug, Template)]
#[template(path = "password.html", config = "src/web/askama.toml")]
pub struct Password {
    pub frame: Frame,
    pub notice: Option<Notice>,
    /// The field that the notice is about.
    pub faulty: Option<Field>,
    pub heading: &'static str,
    pub text: &'static str,
    /// Where the form goes.
    pub action: &'static str,
    /// For the password manager.
    pub username: String,
    /// The token of the invitation; empty for those who are inside.
    pub invitation: String,
    /// Whether saving logs other devices out.
    pub ends_others: bool,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Old,
    New,
    Again,
}

/// What is wrong, and with which field if it is one.
#[derive(Debug)]
struct Complaint {
    status: StatusCode,
    field: Option<Field>,
    text: String,
}

impl Complaint {
    fn about(field: Field, text: impl Into<String>) -> Self {
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            field: Some(field),
            text: text.into(),
        }
    }
}

impl Password {
    /// The same with what is wrong.
    fn wrong(self, complaint: Complaint) -> Self {
        Self {
            notice: Some(Notice::wrong(complaint.text)),
            faulty: complaint.field,
            ..self
        }
    }

    /// For a visitor who just wants another one.
    pub fn changed(frame: Frame, username: String) -> Self {
        let texts = &frame.t.entry;
        Self {
            heading: texts.change_heading,
            text: texts.change_text,
            action: "/password",
            invitation: String::new(),
            ends_others: true,
            frame,
            notice: None,
            faulty: None,
            username,
        }
    }

    /// For a visitor who came in with an initial password.
    pub fn first(frame: Frame, username: String) -> Self {
        let texts = &frame.t.entry;
        Self {
            heading: texts.choose_heading,
            text: texts.choose_initial,
            ends_others: false,
            ..Self::changed(frame, username)
        }
    }

    /// For whoever has an invitation.
    pub fn invited(frame: Frame, username: String, invitation: String) -> Self {
        let texts = &frame.t.entry;
        Self {
            text: texts.choose_invited,
            action: "/p",
            invitation,
            ..Self::first(frame, username)
        }
    }
}

/// What was typed inside.
#[derive(Debug, Deserialize)]
pub struct Typed {
    old: String,
    new: String,
    again: String,
}

/// What was typed by who has an invitation.
#[derive(Debug, Deserialize)]
pub struct Chosen {
    invitation: String,
    new: String,
    again: String,
}

/// Shows the form to who is inside.
pub async fn show(State(site): State<Site>, met: Met) -> Answer {
    form_inside(&site, &met, None)
}

/// Changes the password, and the session with it.
pub async fn change(
    State(site): State<Site>,
    met: Met,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    let pass = met.inside()?;
    let texts = site.frame(&met)?.t;
    if typed.new != typed.again {
        let complaint = Complaint::about(Field::Again, texts.entry.repeat_differs);
        return form_inside(&site, &met, Some(complaint));
    }
    let outcome = site
        .hash(move |app| password::change(app, &pass, &typed.old, &typed.new))
        .await?;
    let complaint = match outcome {
        Changed::Done(entered) => {
            let mut response = Site::enter(&met, &entered)?;
            let goal = met.address("/documents?said=password-changed");
            if let Ok(goal) = HeaderValue::try_from(goal) {
                response.headers_mut().insert(header::LOCATION, goal);
            }
            return Ok(response);
        }
        Changed::WrongOld => Complaint::about(Field::Old, texts.entry.old_wrong),
        Changed::Wait(seconds) => Complaint {
            status: StatusCode::TOO_MANY_REQUESTS,
            field: None,
            text: (texts.entry.log_in_wait)(seconds),
        },
        Changed::Unfit(unfit) => Complaint::about(Field::New, form::of_password(texts, unfit)),
    };
    form_inside(&site, &met, Some(complaint))
}

/// Shows the form to who has an invitation, without using it up.
pub async fn invitation(State(site): State<Site>, met: Met, Path(token): Path<String>) -> Answer {
    form_invited(&site, &met, token, None)
}

/// Chooses a password by invitation.
pub async fn accept(
    State(site): State<Site>,
    met: Met,
    EntryForm(chosen): EntryForm<Chosen>,
) -> Answer {
    let texts = site.frame_outside(&met)?.t;
    if chosen.new != chosen.again {
        let complaint = Complaint::about(Field::Again, texts.entry.repeat_differs);
        return form_invited(&site, &met, chosen.invitation, Some(complaint));
    }
    let token = chosen.invitation.clone();
    let outcome = site
        .hash(move |app| Ok(password::accept(app, &token, &chosen.new)?))
        .await?;
    match outcome {
        Accepted::Done => see_other(&met, "/login?said=password-chosen"),
        Accepted::Unfit(unfit) => {
            let complaint = Complaint::about(Field::New, form::of_password(texts, unfit));
            form_invited(&site, &met, chosen.invitation, Some(complaint))
        }
        Accepted::Gone => gone(&site, &met),
        Accepted::Unknown => Err(unknown(&site, &met)),
    }
}

fn form_inside(site: &Site, met: &Met, complaint: Option<Complaint>) -> Answer {
    let (frame, content): (Frame, PasswordPage) = site.show(met, password::show)?;
    let username = content.username.as_str().to_owned();
    let form = if content.is_forced {
        Password::first(frame, username)
    } else {
        Password::changed(frame, username)
    };
    answer(form, complaint)
}

fn answer(form: Password, complaint: Option<Complaint>) -> Answer {
    match complaint {
        Some(complaint) => page(complaint.status, &form.wrong(complaint)),
        None => page(StatusCode::OK, &form),
    }
}

fn form_invited(site: &Site, met: &Met, token: String, complaint: Option<Complaint>) -> Answer {
    let invited = site.read(|app| Ok(password::invitation(app, &token)?))?;
    match invited {
        Invited::Open { username, .. } => {
            let username = username.as_str().to_owned();
            let frame = site.frame_outside(met)?;
            answer(Password::invited(frame, username, token), complaint)
        }
        Invited::Gone => gone(site, met),
        Invited::Unknown => Err(unknown(site, met)),
    }
}

fn gone(site: &Site, met: &Met) -> Answer {
    let frame = site.frame_outside(met)?;
    page(StatusCode::GONE, &Explanation::of_ended_invitation(frame))
}

/// Counts a guess; who guesses too often waits.
fn unknown(site: &Site, met: &Met) -> Error {
    match site.failures().fail(met.counted, Instant::now()) {
        Ok(()) => Error::NotFound,
        Err(seconds) => Error::TooMany(seconds),
    }
}
