//! Events of the audit trail: who did what to whom.

use super::id::{ClientId, DecisionId, DocumentId, InboxId, LinkId, SessionId};
use super::session::Way;

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The operator, by the name of the account at the operating system.
    Operator(String),
    /// A client in the portal, who came in by link or by password.
    Visitor { client: ClientId, way: Way },
    /// The portal itself: nobody asked for it.
    Portal,
}

impl Actor {
    /// The actor as the trail writes it, such as `operator:anna` or `client:12/link:3`: never a name of the client's,
    /// so that erasing a client leaves the chain whole.
    pub fn text(&self) -> String {
        match self {
            Self::Operator(name) => format!("operator:{name}"),
            Self::Visitor {
                client,
                way: Way::Link { link, .. },
            } => format!("client:{}/link:{}", client.0, link.0),
            Self::Visitor {
                client,
                way: Way::Password(_),
            } => format!("client:{}/password", client.0),
            Self::Portal => "portal".to_owned(),
        }
    }
}

/// What an event is about, beside the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Document(DocumentId),
    Link(LinkId),
    Session(SessionId),
    Inbox(InboxId),
    Decision(DecisionId),
}

/// One deed for the audit trail; never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// `noun.verb`, such as `access.grant`.
    pub action: &'static str,
    /// The one client it is about.
    pub client: Option<ClientId>,
    /// The one document or link it is about.
    pub subject: Option<Subject>,
    /// Named facts in the order they were added.
    pub facts: Vec<(&'static str, String)>,
    /// It is about the clients noted under its number; the trail keeps their count and digest.
    pub concerns_noted: bool,
}

impl Event {
    /// Starts an event of `noun.verb`.
    pub fn new(action: &'static str) -> Self {
        Self {
            action,
            client: None,
            subject: None,
            facts: Vec::new(),
            concerns_noted: false,
        }
    }

    /// Names the client.
    #[must_use]
    pub fn client(mut self, client: ClientId) -> Self {
        self.client = Some(client);
        self
    }

    /// Names the document.
    #[must_use]
    pub fn document(mut self, document: DocumentId) -> Self {
        self.subject = Some(Subject::Document(document));
        self
    }

    /// Names the link.
    #[must_use]
    pub fn link(mut self, link: LinkId) -> Self {
        self.subject = Some(Subject::Link(link));
        self
    }

    /// Names the session.
    #[must_use]
    pub fn session(mut self, session: SessionId) -> Self {
        self.subject = Some(Subject::Session(session));
        self
    }

    /// Names the message.
    #[must_use]
    pub fn inbox(mut self, item: InboxId) -> Self {
        self.subject = Some(Subject::Inbox(item));
        self
    }

    /// Names the decision.
    #[must_use]
    pub fn decision(mut self, decision: DecisionId) -> Self {
        self.subject = Some(Subject::Decision(decision));
        self
    }

    /// Says that it is about the clients noted under its number.
    #[must_use]
    pub fn noted_clients(mut self) -> Self {
        self.concerns_noted = true;
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn fact(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.facts.push((name, value.to_string()));
        self
    }
}
