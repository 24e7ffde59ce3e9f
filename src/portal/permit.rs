//! Whether a visitor may do something now, or why not, in terms that a page can put into words.

use jiff::civil::Date;

use super::visitor::Visitor;
use crate::domain::access::Requirement;
use crate::domain::action::Action;
use crate::domain::document::{Document, Status};

/// Yes, or why not.
pub type Permit = Result<(), Hindrance>;

/// Why a visitor may not do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hindrance {
    /// The operator allows it to nobody, or not to this client.
    NotAllowed,
    /// The link that the visitor came with does not allow it, or opens single documents only.
    LinkNarrow,
    /// It makes no sense with this kind of document: nothing to be said about it.
    Inapplicable,
    /// The document is not open any more, but this.
    NotOpen(Status),
    /// The offer stood until this day.
    Expired(Date),
    /// A consumer cannot accept or decline online in this version.
    Consumer,
    /// Nothing is left to pay.
    NothingToPay,
    /// The operator has named no account to pay to.
    NoAccount,
}

impl Visitor {
    /// Whether the visitor may do this now, on a document that it sees where the action needs one.
    pub fn permit(&self, action: Action, document: Option<&Document>) -> Permit {
        self.question()
            .permits(action, document)
            .map_err(|requirement| hindrance(requirement, document))?;
        if action == Action::Pay && !self.settings.payment.is_complete() {
            return Err(Hindrance::NoAccount);
        }
        Ok(())
    }
}

fn hindrance(requirement: Requirement, document: Option<&Document>) -> Hindrance {
    let status = document.map_or(Status::Draft, |document| document.status);
    match requirement {
        Requirement::LinkAllowsAction | Requirement::LinkOpensClient => Hindrance::LinkNarrow,
        Requirement::IsOffer | Requirement::IsClaim | Requirement::DocumentNamed => {
            Hindrance::Inapplicable
        }
        Requirement::OfferOpen | Requirement::ClaimOpen => Hindrance::NotOpen(status),
        Requirement::OfferValid => document
            .and_then(|document| document.head.valid_until)
            .map_or(Hindrance::NotOpen(status), Hindrance::Expired),
        Requirement::ClientIsBusiness => Hindrance::Consumer,
        Requirement::SomethingToPay => Hindrance::NothingToPay,
        // Who is inside and sees the document has met the others already.
        Requirement::ActionAllowed
        | Requirement::ClientNotArchived
        | Requirement::AccessGranted
        | Requirement::AccessNotOver
        | Requirement::LoginByLink
        | Requirement::LinkWorks
        | Requirement::OwnDocument
        | Requirement::KindShared
        | Requirement::DocumentCompleted
        | Requirement::DocumentNotHidden
        | Requirement::InScope => Hindrance::NotAllowed,
    }
}
