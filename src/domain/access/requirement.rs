//! What the rule requires, condition by condition, and who listens while it is asked.

/// One condition of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    ClientNotArchived,
    AccessGranted,
    AccessNotOver,
    LoginByLink,
    LinkWorks,
    OwnDocument,
    KindShared,
    DocumentCompleted,
    DocumentNotHidden,
    InScope,
    ActionAllowed,
    LinkAllowsAction,
    LinkOpensClient,
    DocumentNamed,
    IsOffer,
    OfferOpen,
    OfferValid,
    ClientIsBusiness,
    IsClaim,
    ClaimOpen,
    SomethingToPay,
}

impl Requirement {
    /// What is asked, such as `the kind is shared`.
    pub fn text(self) -> &'static str {
        match self {
            Self::ClientNotArchived => "the client is not archived",
            Self::AccessGranted => "access is granted",
            Self::AccessNotOver => "access is not over",
            Self::LoginByLink => "the login mode is link",
            Self::LinkWorks => "the link works",
            Self::OwnDocument => "the document is the client's",
            Self::KindShared => "the kind is shared",
            Self::DocumentCompleted => "the document is completed",
            Self::DocumentNotHidden => "the document is not hidden",
            Self::InScope => "the link's scope contains it",
            Self::ActionAllowed => "the action is allowed",
            Self::LinkAllowsAction => "the link's own list has the action",
            Self::LinkOpensClient => "the link opens the whole client",
            Self::DocumentNamed => "the action has a document",
            Self::IsOffer => "the document is an offer",
            Self::OfferOpen => "the offer is open",
            Self::OfferValid => "the offer is still valid",
            Self::ClientIsBusiness => "the client is a business",
            Self::IsClaim => "the document is an invoice or reminder",
            Self::ClaimOpen => "the document is open",
            Self::SomethingToPay => "something is left to pay",
        }
    }
}

/// Hears every condition that the rule asks, in its order.
pub trait Listener {
    /// Takes one condition; the value is made only by who wants to read it.
    fn hear(&mut self, requirement: Requirement, holds: bool, value: impl FnOnce() -> String);
}

/// One condition of the rule, with what it was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What is asked, such as `the kind is shared`.
    pub text: &'static str,
    /// What was found, such as `invoice; settings share invoice,offer`.
    pub value: String,
    /// Whether it holds.
    pub holds: bool,
}

/// All conditions in the order they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    pub conditions: Vec<Condition>,
}

impl Verdict {
    /// Whether every condition holds.
    pub fn holds(&self) -> bool {
        self.conditions.iter().all(|condition| condition.holds)
    }

    /// The first condition that fails: the one that decided.
    pub fn decided_by(&self) -> Option<&Condition> {
        self.conditions.iter().find(|condition| !condition.holds)
    }
}

impl Listener for Verdict {
    fn hear(&mut self, requirement: Requirement, holds: bool, value: impl FnOnce() -> String) {
        self.conditions.push(Condition {
            text: requirement.text(),
            value: value(),
            holds,
        });
    }
}

/// Keeps the first condition that fails and nothing else: pages ask for hundreds of documents.
#[derive(Debug, Default)]
pub struct Gate(Option<Requirement>);

impl Gate {
    /// Whether every condition held, or the first that did not.
    pub fn outcome(self) -> Result<(), Requirement> {
        self.0.map_or(Ok(()), Err)
    }
}

impl Listener for Gate {
    fn hear(&mut self, requirement: Requirement, holds: bool, _value: impl FnOnce() -> String) {
        if !holds {
            self.0.get_or_insert(requirement);
        }
    }
}
