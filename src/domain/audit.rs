//! Events of the audit trail: who did what to whom.

use super::id::{ClientId, DocumentId, LinkId};

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The operator, by the name of the account at the operating system.
    Operator(String),
}

impl Actor {
    /// The actor as the trail writes it, such as `operator:anna`.
    pub fn text(&self) -> String {
        match self {
            Self::Operator(name) => format!("operator:{name}"),
        }
    }
}

/// What an event is about, beside the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Document(DocumentId),
    Link(LinkId),
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
