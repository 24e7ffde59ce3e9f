//! What stands around every page: the operator's company and look, and who is inside.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::client::ClientNumber;
use crate::domain::credential::Username;
use crate::domain::id::{ClientId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::settings::Settings;

/// What a page shows, and what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<T> {
    pub frame: Frame,
    pub content: T,
}

/// What stands around a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Company, theme, and the portal's address.
    pub settings: Arc<Settings>,
    /// Today where the operator is.
    pub today: Date,
    /// Who is inside; `None` before entering.
    pub guest: Option<Guest>,
}

/// Who is inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    pub session: SessionId,
    pub client: ClientId,
    pub name: String,
    pub number: ClientNumber,
    /// The language of the pages: the one chosen in this session, else the client's.
    pub locale: Locale,
    pub entrance: Entrance,
    /// A password has to be chosen before anything else.
    pub is_restricted: bool,
    /// Whether the contact form is open to the visitor.
    pub may_contact: bool,
    /// Whether the visitor sees the client's own data.
    pub sees_profile: bool,
    /// Whether the visitor may propose changes of them.
    pub may_edit_profile: bool,
}

/// How the visitor came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entrance {
    /// With a secret link: whoever has it sees the same.
    Link {
        /// It opens everything of the client, not only single documents.
        is_whole: bool,
        expires_at: Option<Timestamp>,
    },
    /// With user name and password.
    Password(Username),
}
