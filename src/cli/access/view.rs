//! How access looks in lists and in JSON.

use std::borrow::Cow;

use serde::Serialize;

use crate::admin::access::Standing;
use crate::cli::listing::{Column, Row, Shape};
use crate::cli::refused::count;

/// A client's access as scripts see it.
#[derive(Debug, Serialize)]
pub struct AccessView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub client: String,
    pub state: String,
    pub since: Option<String>,
    pub until: Option<String>,
    pub login: String,
    pub changed: bool,
    pub url: Option<String>,
}

impl From<&Standing> for AccessView {
    fn from(standing: &Standing) -> Self {
        Self {
            type_: "access",
            client: standing.client.to_string(),
            state: standing.state.to_string(),
            since: standing.since.map(|at| at.to_string()),
            until: standing.until.map(|day| day.to_string()),
            login: standing.login.to_string(),
            changed: standing.changed,
            url: standing.url.clone(),
        }
    }
}

impl Row for AccessView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("CLIENT"),
        Column::whole("ACCESS"),
        Column::whole("SINCE"),
        Column::whole("UNTIL"),
        Column::whole("LOGIN"),
    ];
    const EMPTY: &'static str = "No clients to show: portalctl client list.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.client.as_str().into(),
            self.state.as_str().into(),
            self.since.as_deref().unwrap_or_default().into(),
            self.until.as_deref().unwrap_or_default().into(),
            self.login.as_str().into(),
        ]
    }
}

/// Granted access: for people and pipes nothing but its URL.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct GrantedView(pub AccessView);

impl Row for GrantedView {
    const COLUMNS: &'static [Column] = &[Column::whole("URL")];
    const SHAPE: Shape = Shape::Lines;
    const EMPTY: &'static str = "No access was granted.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![self.0.url.as_deref().unwrap_or_default().into()]
    }
}

/// How many of a list changed and how many did not, as a sentence; nothing for none at all.
pub fn summary(done: &[Standing], verb: &str) -> Option<String> {
    let changed = done.iter().filter(|standing| standing.changed).count();
    count(
        u64::try_from(changed).unwrap_or(u64::MAX),
        u64::try_from(done.len() - changed).unwrap_or(u64::MAX),
        verb,
    )
}
