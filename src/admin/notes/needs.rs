//! Which of the portal's values a text prints.

use crate::placeholder::{Context, Parsed, Portal, PortalField, Reason};

/// Stands for the portal's values while a text is tried out.
pub const MADE_UP: Portal<'static> = Portal {
    client_url: Some(""),
    document_url: Some(""),
    invitation_url: Some(""),
    username: Some(""),
    password: Some(""),
};

/// The values that a text prints; those that are replaced by a value of one's own are not needed.
#[derive(Debug, Clone)]
pub struct Needs(Vec<PortalField>);

impl Needs {
    /// Asks by trying the text out without the one and with all other values.
    pub fn of(parsed: &Parsed<'_>, context: &Context<'_>) -> Self {
        let is_needed = |field: &PortalField| {
            let portal = without(*field);
            let tried = || parsed.render(&Context { portal, ..*context }).err();
            parsed.uses(*field)
                && tried().is_some_and(|error| matches!(error.reason, Reason::NoValue { .. }))
        };
        let all = [
            PortalField::ClientUrl,
            PortalField::DocumentUrl,
            PortalField::InvitationUrl,
            PortalField::Username,
            PortalField::Password,
        ];
        Self(all.into_iter().filter(is_needed).collect())
    }

    /// Whether the text prints nothing that only a client with access may have.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the text prints this value.
    pub fn has(&self, field: PortalField) -> bool {
        self.0.contains(&field)
    }
}

fn without(field: PortalField) -> Portal<'static> {
    let mut portal = MADE_UP;
    match field {
        PortalField::ClientUrl => portal.client_url = None,
        PortalField::DocumentUrl => portal.document_url = None,
        PortalField::InvitationUrl => portal.invitation_url = None,
        PortalField::Username => portal.username = None,
        PortalField::Password => portal.password = None,
    }
    portal
}
