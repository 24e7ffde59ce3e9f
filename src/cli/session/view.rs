//! How a session looks in lists and in JSON.

use std::borrow::Cow;

use serde::Serialize;

use crate::admin::sessions::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::visit::door;
use crate::domain::session::Way;

/// A session as scripts see it; never what its cookie holds.
#[derive(Debug, Serialize)]
pub struct SessionView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub client: String,
    pub state: String,
    /// `link` or `password`.
    pub way: &'static str,
    pub link: Option<i64>,
    pub label: Option<String>,
    pub username: Option<String>,
    /// Whether it may only choose a new password.
    pub restricted: bool,
    pub address: String,
    pub agent: String,
    pub created_at: String,
    pub seen_at: String,
    pub ends_at: String,
    pub ended_at: Option<String>,
    pub changed: bool,
}

impl From<&Listed> for SessionView {
    fn from(listed: &Listed) -> Self {
        let session = &listed.session;
        let (way, link, username) = match &session.way {
            Way::Link { link, .. } => ("link", Some(link.0), None),
            Way::Password(username) => ("password", None, Some(username.to_string())),
        };
        Self {
            type_: "session",
            id: session.id.0,
            client: listed.client.to_string(),
            state: listed.state.to_string(),
            way,
            link,
            label: link.map(|_| listed.label.clone()),
            username,
            restricted: session.is_restricted,
            address: session.origin.address.clone(),
            agent: session.origin.agent.clone(),
            created_at: session.created_at.to_string(),
            seen_at: session.seen_at.to_string(),
            ends_at: session.ends_at.to_string(),
            ended_at: session.ended_at.map(|at| at.to_string()),
            changed: listed.changed,
        }
    }
}

impl SessionView {
    /// Such as `link #3 'Buchhaltung'` or `account einkauf@beispiel.example`.
    fn door(&self) -> String {
        door(self.link, self.label.as_deref(), self.username.as_deref())
    }
}

impl Row for SessionView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("ID"),
        Column::whole("CLIENT"),
        Column::whole("STATE"),
        Column::text("BY"),
        Column::whole("SINCE"),
        Column::whole("SEEN"),
        Column::text("ADDRESS"),
        Column::text("BROWSER"),
    ];
    const EMPTY: &'static str = "Nobody is in the portal; --all shows past sessions, too.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("#{}", self.id).into(),
            self.client.as_str().into(),
            self.state.as_str().into(),
            self.door().into(),
            self.created_at.as_str().into(),
            self.seen_at.as_str().into(),
            self.address.as_str().into(),
            self.agent.as_str().into(),
        ]
    }
}
