//! What a page says after a deed led to it: one word in the address, and no other.

use serde::Deserialize;

use super::frame::Notice;
use crate::web::texts::Texts;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    Commented,
    Sent,
    Paid,
    Proposed,
    Applied,
    Unchanged,
    PasswordChanged,
    PasswordChosen,
    LoggedOut,
    Ended,
}

/// The part of an address that says it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    said: Option<Said>,
}

impl After {
    /// The sentence above the page.
    pub fn notice(&self, t: &Texts) -> Option<Notice> {
        let said = self.said?;
        let sentence = said.sentence(t);
        Some(match said {
            Said::Ended => Notice::caution(sentence),
            Said::Commented
            | Said::Sent
            | Said::Paid
            | Said::Proposed
            | Said::Applied
            | Said::Unchanged
            | Said::PasswordChanged
            | Said::PasswordChosen
            | Said::LoggedOut => Notice::good(sentence),
        })
    }

    /// Whether the visitor has just chosen a password, with which they log in now.
    pub fn has_password(&self) -> bool {
        self.said == Some(Said::PasswordChosen)
    }
}

impl Said {
    fn sentence(self, t: &Texts) -> &'static str {
        match self {
            Self::Commented => t.document.comment_sent,
            Self::Sent => t.contact.sent,
            Self::Paid => t.payment.paid_sent,
            Self::Proposed => t.contact.profile_proposed,
            Self::Applied => t.contact.profile_applied,
            Self::Unchanged => t.contact.profile_unchanged,
            Self::PasswordChanged => t.entry.password_changed,
            Self::PasswordChosen => t.entry.password_chosen,
            Self::LoggedOut => t.entry.logged_out,
            Self::Ended => t.entry.session_ended,
        }
    }
}
