//! Choosing a password: instead of the old one, or for the first time by invitation.

use std::sync::Arc;

use super::entry::Entered;
use crate::domain::credential::Username;
use crate::domain::settings::Settings;

/// The page on which a password is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasswordPage {
    /// For password managers.
    pub username: Username,
    /// The initial password has to be replaced before anything else.
    pub is_forced: bool,
    /// The fewest characters.
    pub shortest: usize,
}

/// What came of changing a password.
#[derive(Debug)]
pub enum Changed {
    /// All other sessions are over, and this one goes on with a new cookie.
    Done(Entered),
    /// The old password is wrong.
    WrongOld,
    /// Too many wrong passwords in a row: the next try counts after so many seconds.
    Wait(u64),
    Unfit(Unfit),
}

/// Why a text may not become the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It has fewer than so many characters.
    TooShort(usize),
    /// It has more than so many bytes.
    TooLong(usize),
    /// It is one of those that are tried first.
    Common,
    /// It holds the name of the user, the client or the company.
    OwnWord,
    /// It is the old one.
    Unchanged,
}

/// What an invitation to choose a password leads to; nothing is used up by looking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invited {
    Open {
        settings: Arc<Settings>,
        username: Username,
        /// The fewest characters.
        shortest: usize,
    },
    /// It is genuine but was used, is too old, or was replaced by a newer one.
    Gone(Arc<Settings>),
    Unknown,
}

/// What came of choosing a password by invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// It can be used to log in now.
    Done,
    Unfit(Unfit),
    Gone(Arc<Settings>),
    Unknown,
}
