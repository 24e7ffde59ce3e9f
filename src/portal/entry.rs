//! Coming in with a secret link, and going out.

use std::sync::Arc;

use zeroize::Zeroizing;

use crate::domain::id::DocumentId;
use crate::domain::locale::Locale;
use crate::domain::settings::Settings;

/// What a secret link leads to before it is used: nothing of the client, and nothing is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Landing {
    /// It can be opened.
    Ready {
        settings: Arc<Settings>,
        /// The client's language.
        locale: Locale,
    },
    /// It is genuine but opens nothing any more.
    Gone { why: Gone, settings: Arc<Settings> },
    /// Unknown, malformed, forged or signed by a retired key; nobody can tell which.
    Unknown,
}

/// Why a genuine link opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gone {
    Expired,
    UsedUp,
    Revoked,
    /// The client has no access at present.
    NoAccess,
    /// The client enters with a password.
    LoginByPassword,
}

/// What came of opening a secret link.
#[derive(Debug)]
pub enum Opening {
    Entered(Entered),
    Gone { why: Gone, settings: Arc<Settings> },
    Unknown,
}

/// Somebody has entered: what the cookie is to hold, and where to go.
#[derive(Debug)]
pub struct Entered {
    pub cookie: CookieText,
    pub goal: Goal,
}

/// What the cookie is to hold; written nowhere else, not even into a log.
pub struct CookieText(Zeroizing<String>);

impl CookieText {
    /// The text itself, for the one header it is made for.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for CookieText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CookieText")
    }
}

/// Where somebody who has entered wants to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    Documents,
    /// The one document that the link opens.
    Document(DocumentId),
    /// The initial password has to be replaced first.
    Password,
}
