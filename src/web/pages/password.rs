//! Choosing a password: by an invitation, in place of an initial one, or just a new one.

use askama::Template;

use super::frame::{Frame, Notice};

/// The form; passwords are never shown again.
#[derive(Debug, Template)]
#[template(path = "password.html", config = "src/web/askama.toml")]
pub struct Password {
    pub frame: Frame,
    pub notice: Option<Notice>,
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

impl Password {
    /// For a visitor who just wants another one.
    pub fn changed(frame: Frame, username: String, notice: Option<Notice>) -> Self {
        let texts = &frame.t.entry;
        Self {
            heading: texts.change_heading,
            text: texts.change_text,
            action: "/password",
            invitation: String::new(),
            ends_others: true,
            frame,
            notice,
            username,
        }
    }

    /// For a visitor who came in with an initial password.
    pub fn first(frame: Frame, username: String, notice: Option<Notice>) -> Self {
        let texts = &frame.t.entry;
        Self {
            heading: texts.choose_heading,
            text: texts.choose_initial,
            ends_others: false,
            ..Self::changed(frame, username, notice)
        }
    }

    /// For whoever has an invitation.
    pub fn invited(
        frame: Frame,
        username: String,
        invitation: String,
        notice: Option<Notice>,
    ) -> Self {
        let texts = &frame.t.entry;
        Self {
            text: texts.choose_invited,
            action: "/p",
            invitation,
            ..Self::first(frame, username, notice)
        }
    }
}
