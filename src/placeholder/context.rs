//! What a template is rendered with.

use jiff::civil::Date;

use crate::domain::client::{Client, Contact};
use crate::domain::decision::Decision;
use crate::domain::document::Document;
use crate::domain::inbox::InboxItem;
use crate::domain::locale::Locale;
use crate::domain::settings::Settings;

/// Everything that placeholders may print.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Language and formats; usually the client's.
    pub locale: Locale,
    /// The date that `[Date.…]` starts from.
    pub today: Date,
    pub client: &'a Client,
    /// The person addressed; without one, the client's own values are printed.
    pub contact: Option<&'a Contact>,
    pub settings: &'a Settings,
    /// Without one, `[Invoice.…]` and the like are errors.
    pub document: Option<&'a Document>,
    /// What the text tells of; without one, `[Message.…]` prints nothing.
    pub message: Option<Message<'a>>,
    pub portal: Portal<'a>,
    /// Values to print instead of the real ones, by name such as `Client.name`.
    pub overrides: &'a [(String, String)],
}

/// What a client sent, and what came of it.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    pub item: &'a InboxItem,
    pub decision: Option<&'a Decision>,
    pub answer: Option<&'a str>,
    /// When it was sent, as people read it.
    pub time: &'a str,
}

/// What only the portal can give; ask [`super::Parsed::uses`] first which of it is needed.
#[derive(Clone, Copy, Default)]
pub struct Portal<'a> {
    pub client_url: Option<&'a str>,
    pub document_url: Option<&'a str>,
    pub invitation_url: Option<&'a str>,
    pub username: Option<&'a str>,
    pub password: Option<&'a str>,
}

/// A placeholder whose value only the portal can give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortalField {
    /// The client's standing link, or the login page.
    ClientUrl,
    /// The link to the document.
    DocumentUrl,
    /// The page where a password is chosen, once.
    InvitationUrl,
    Username,
    /// A fresh initial password.
    Password,
}

impl PortalField {
    /// What is missing when it has no value.
    pub fn noun(self) -> &'static str {
        match self {
            Self::ClientUrl => "link to the portal",
            Self::DocumentUrl => "link to the document",
            Self::InvitationUrl => "invitation to choose a password",
            Self::Username => "user name for the portal",
            Self::Password => "fresh password for the portal",
        }
    }
}

impl<'a> Portal<'a> {
    /// The value of one field.
    pub fn value(&self, field: PortalField) -> Option<&'a str> {
        match field {
            PortalField::ClientUrl => self.client_url,
            PortalField::DocumentUrl => self.document_url,
            PortalField::InvitationUrl => self.invitation_url,
            PortalField::Username => self.username,
            PortalField::Password => self.password,
        }
    }
}
