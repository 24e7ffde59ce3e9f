//! Row ids as newtypes without arithmetic, so that a client's id is never taken for a document's.

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "#{}", self.0)
            }
        }
    };
}

id! {
    /// The row of a client.
    ClientId
}
id! {
    /// The row of a document.
    DocumentId
}
id! {
    /// The row of a link, as `#3` in listings; never part of a URL.
    LinkId
}
id! {
    /// The position of an event in the audit trail, counted from 1 without gaps.
    EventId
}
id! {
    /// The row of a visitor's session, as `#7` in listings; never what the cookie holds.
    SessionId
}
id! {
    /// The row of something a client wrote.
    InboxId
}
id! {
    /// The row of a decision about an offer.
    DecisionId
}
id! {
    /// The row of an invitation to choose a password.
    InvitationId
}
id! {
    /// The row of a mail that is to be sent, as `#4` in listings.
    OutboxId
}
