//! How a client looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::clients::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;

/// A client as scripts see it.
#[derive(Debug, Serialize)]
pub struct ClientView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub number: String,
    pub name: String,
    pub email: Option<String>,
    pub locale: String,
    pub kind: String,
    pub archived: bool,
    pub access: AccessView,
    pub changed: bool,
}

/// A client's access as scripts see it.
#[derive(Debug, Serialize)]
pub struct AccessView {
    pub state: String,
    pub since: Option<String>,
    pub until: Option<String>,
    pub login: String,
}

impl From<&Listed> for ClientView {
    fn from(listed: &Listed) -> Self {
        let (client, access) = (&listed.client, &listed.access);
        Self {
            type_: "client",
            id: client.id.0,
            number: client.number().to_string(),
            name: client.data.name.clone(),
            email: client.data.email.as_ref().map(ToString::to_string),
            locale: client.data.locale.to_string(),
            kind: client.data.kind.to_string(),
            archived: client.archived_at.is_some(),
            access: AccessView {
                state: listed.stand.to_string(),
                since: access.since.map(|at| at.to_string()),
                until: access.until.map(|day| day.to_string()),
                login: listed.login.to_string(),
            },
            changed: listed.changed,
        }
    }
}

impl Row for ClientView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("NUMBER"),
        Column::text("NAME"),
        Column::text("E-MAIL"),
        Column::whole("LANG"),
        Column::whole("KIND"),
        Column::whole("ACCESS"),
    ];
    const EMPTY: &'static str =
        "No clients yet: portalctl client add, or portalctl import billomat.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let access = if self.archived {
            "archived"
        } else {
            &self.access.state
        };
        vec![
            self.number.as_str().into(),
            self.name.as_str().into(),
            self.email.as_deref().unwrap_or_default().into(),
            self.locale.as_str().into(),
            self.kind.as_str().into(),
            access.into(),
        ]
    }
}

impl View for ClientView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}  {}", sanitize(&self.number), sanitize(&self.name))
    }
}
