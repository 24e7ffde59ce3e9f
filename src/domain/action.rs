//! What a visitor may do beside looking.

use super::wordset::{WordSet, word_enum};

word_enum! {
    /// Something a visitor may do in the portal.
    Action, "action" {
        /// Take PDF, XML and attachments away.
        Download => "download",
        /// Write under a document.
        Comment => "comment",
        /// Write to the company.
        Contact => "contact",
        /// Accept or decline an offer.
        Decide => "decide",
        /// See how to pay, and say that it is paid.
        Pay => "pay",
        /// Propose changes of the own data.
        EditProfile => "edit-profile",
    }
}

/// A set of actions.
pub type Actions = WordSet<Action>;
