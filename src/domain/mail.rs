//! Mails that the portal sends: what each is for, how far it is, and which addresses were rejected.

use jiff::Timestamp;

use super::address::EmailAddress;
use super::id::{ClientId, DocumentId, InboxId, OutboxId};
use super::template::TemplateName;
use super::wordset::word_enum;

word_enum! {
    /// What a mail is for.
    Purpose, "purpose of a mail" {
        /// How a client enters the portal.
        Access => "access",
        /// One document.
        Document => "document",
        /// A client's copy of the own decision.
        Receipt => "receipt",
        /// What the operator answered.
        Answer => "answer",
        /// Tells the operator what a client sent.
        Notice => "notice",
        /// Tells the operator everything that clients sent since the last one.
        Digest => "digest",
        /// Tells the operator's program what a client sent; no mail at all.
        Hook => "hook",
    }
}

impl Purpose {
    /// Whether it goes to the operator and not to a client.
    pub fn is_for_operator(self) -> bool {
        matches!(self, Self::Notice | Self::Digest | Self::Hook)
    }
}

word_enum! {
    /// How far a mail is.
    MailState, "state of a mail" {
        Waiting => "waiting",
        /// Taken by a process that delivers; after a crash it is taken again.
        Sending => "sending",
        /// The server took it.
        Sent => "sent",
        /// It cannot be delivered, or was tried for too long.
        Failed => "failed",
        /// It waited when a backup was made that was restored since, and may have been sent meanwhile.
        Held => "held",
        /// The operator does not want it sent any more.
        Dropped => "dropped",
    }
}

/// The row of an answer to a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerId {
    /// It stands under a document.
    Comment(i64),
    /// It stands beside the message.
    Reply(i64),
}

/// What is to be sent, without its text: that is rendered when it leaves, so that no link and no password lies in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub purpose: Purpose,
    /// Absent means the one that belongs to the purpose and the client's way in.
    pub template: Option<TemplateName>,
    /// Absent for the operator.
    pub client: Option<ClientId>,
    pub document: Option<DocumentId>,
    /// What it tells of.
    pub inbox: Option<InboxId>,
    /// The answer it brings; absent means the last one to that message.
    pub answer: Option<AnswerId>,
    /// Absent means the client's own address, or the operator's, at the time of sending.
    pub recipient: Option<EmailAddress>,
    /// Whether the document's PDF goes with it.
    pub encloses: bool,
}

impl Letter {
    /// A mail to the operator, or to nobody yet.
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            template: None,
            client: None,
            document: None,
            inbox: None,
            answer: None,
            recipient: None,
            encloses: false,
        }
    }

    /// Addresses it to a client.
    #[must_use]
    pub fn to(self, client: ClientId) -> Self {
        let client = Some(client);
        Self { client, ..self }
    }
}

/// A mail as the outbox keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    pub id: OutboxId,
    pub letter: Letter,
    /// What stands before the `@` of its `Message-ID`; the same at every attempt.
    pub message_id: String,
    pub state: MailState,
    pub attempts: u32,
    pub created_at: Timestamp,
    /// Not to be tried before.
    pub due_at: Timestamp,
    /// When it was last tried.
    pub tried_at: Option<Timestamp>,
    /// What the server said last, or why it was not tried; a stranger's text.
    pub reply: String,
}

/// An address that a server refused for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    pub address: String,
    pub reply: String,
    pub at: Timestamp,
}
