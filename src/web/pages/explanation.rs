//! A page that explains: a link that ended, a way in that is closed, something that went wrong.

use askama::Template;

use super::frame::Frame;
use crate::web::texts::faults::Fault;

/// A heading, what to do, and whom to ask.
#[derive(Debug, Template)]
#[template(path = "explanation.html", config = "src/web/askama.toml")]
pub struct Explanation {
    pub frame: Frame,
    pub heading: &'static str,
    pub text: &'static str,
    /// A second paragraph: how to go on; may be empty.
    pub way_on: String,
    pub button: Option<Button>,
    /// What stands above the ways to reach the company.
    pub ask: String,
    /// Under which the log knows more; may be empty.
    pub reference: String,
    /// What was written and not kept, to be copied; may be empty.
    pub draft: String,
}

/// A link that looks like a button.
#[derive(Debug)]
pub struct Button {
    pub path: &'static str,
    pub label: &'static str,
}

impl Explanation {
    /// The page for something that went wrong.
    pub fn of_fault(frame: Frame, fault: &'static Fault, reference: String) -> Self {
        let texts = frame.t;
        let button = frame.guest.is_some().then_some(Button {
            path: "/",
            label: texts.faults.home,
        });
        Self {
            heading: fault.heading,
            text: fault.text,
            way_on: String::new(),
            button,
            ask: texts.faults.ask.to_owned(),
            reference,
            draft: String::new(),
            frame,
        }
    }

    /// The same, with how long to wait.
    #[must_use]
    pub fn after(mut self, seconds: u64) -> Self {
        self.way_on = (self.frame.t.faults.wait)(seconds);
        self
    }

    /// The page of a link that was good once; `is_renewed` says whether a fresh one can be asked for.
    pub fn of_ended_link(frame: Frame, asks_for_password: bool, is_renewed: bool) -> Self {
        let texts = &frame.t.entry;
        let (way_on, button) = if asks_for_password {
            let label = texts.log_in;
            let path = "/login";
            (texts.gone_log_in.to_owned(), Some(Button { path, label }))
        } else if is_renewed {
            let (path, label) = ("/renew", texts.renew);
            (String::new(), Some(Button { path, label }))
        } else if frame.is_reachable() {
            (String::new(), None)
        } else {
            (texts.ask_somebody.to_owned(), None)
        };
        let ask = if asks_for_password {
            frame.t.faults.ask.to_owned()
        } else {
            (texts.ask)(frame.brand())
        };
        Self {
            heading: texts.gone_heading,
            text: texts.gone_text,
            way_on,
            button,
            ask,
            reference: String::new(),
            draft: String::new(),
            frame,
        }
    }

    /// The page of an invitation that was used or is too old.
    pub fn of_ended_invitation(frame: Frame) -> Self {
        let texts = &frame.t.entry;
        let (path, label) = ("/login", texts.log_in);
        Self {
            heading: texts.invitation_gone_heading,
            text: texts.invitation_gone_text,
            way_on: texts.gone_log_in.to_owned(),
            button: Some(Button { path, label }),
            ask: frame.t.faults.ask.to_owned(),
            reference: String::new(),
            draft: String::new(),
            frame,
        }
    }

    /// The landing page's address without its token: the link has to be opened once more.
    pub fn of_link_needed_again(frame: Frame) -> Self {
        let texts = &frame.t.entry;
        Self::plain(frame, texts.again_heading, texts.again_text)
    }

    fn plain(frame: Frame, heading: &'static str, text: &'static str) -> Self {
        Self {
            heading,
            text,
            way_on: String::new(),
            button: None,
            ask: frame.t.faults.ask.to_owned(),
            reference: String::new(),
            draft: String::new(),
            frame,
        }
    }
}
