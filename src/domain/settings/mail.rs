//! What the portal mails of its own accord, and how passwords reach clients.

use crate::domain::inbox::InboxKind;
use crate::domain::wordset::{WordSet, word_enum};

word_enum! {
    /// What a client with a password login is mailed; a lasting password never is.
    PasswordMode, "way to hand out passwords" {
        /// A link under which the client chooses a password, once.
        Invite => "invite",
        /// A fresh password, to be replaced at the first login.
        Initial => "initial",
    }
}

word_enum! {
    /// A mail that a client gets without the operator sending it.
    ClientMail, "mail to clients" {
        /// The copy of a decision.
        Receipt => "receipt",
        /// What the operator answered.
        Answer => "answer",
        /// The own link, asked for on the page of one that is over.
        Link => "link",
    }
}

/// The policy about mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    pub password_mode: PasswordMode,
    /// What the operator is told about; the address is the company's.
    pub notify: WordSet<InboxKind>,
    /// The hour at which it is told, all at once; absent means at once, each by itself.
    pub digest_hour: Option<i8>,
    pub to_clients: WordSet<ClientMail>,
}

impl Default for Mail {
    fn default() -> Self {
        Self {
            password_mode: PasswordMode::Invite,
            notify: WordSet::all(),
            digest_hour: None,
            to_clients: WordSet::all(),
        }
    }
}

/// Reads an hour of the day, or `none`.
pub fn digest_hour(text: &str) -> Result<Option<i8>, String> {
    if text == "none" {
        return Ok(None);
    }
    let hour = text.parse().ok().filter(|hour| (0..24).contains(hour));
    hour.map(Some)
        .ok_or_else(|| format!("`{text}` is no hour; write 0 to 23, or none"))
}

/// Writes what [`digest_hour`] reads.
pub fn digest_hour_text(hour: Option<i8>) -> String {
    hour.map_or_else(|| "none".to_owned(), |hour| hour.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_of_the_day_is_read_as_written() {
        for hour in [None, Some(0), Some(23)] {
            assert_eq!(digest_hour(&digest_hour_text(hour)), Ok(hour));
        }
        for bad in ["24", "-1", "7:00", "", "x"] {
            assert!(digest_hour(bad).is_err(), "{bad} passed");
        }
    }
}
