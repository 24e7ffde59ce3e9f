//! How access looks in lists and in JSON, and what is said about the refused ones of a list.

use std::borrow::Cow;

use serde::Serialize;

use crate::admin::access::{Outcome, Refusal, Standing};
use crate::app;
use crate::cli::desk::{Desk, Names};
use crate::cli::listing::{Column, Row, Shape};
use crate::cli::output::Output;

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

/// Reports the refused clients of a list; a single one that was asked for is the command's own failure.
pub fn report_refused(out: &mut Output, names: &Names, outcome: Outcome) -> Result<(), app::Error> {
    let all = names.names.len();
    let refused = outcome.refused.len();
    for Refusal { place, error } in outcome.refused {
        if all == 1 {
            return Err(error);
        }
        let origin = names.origin(place);
        let advice = error
            .advice()
            .map_or_else(String::new, |advice| format!(" ({advice})"));
        out.problem(format!("{origin}{}{advice}", error.message()));
    }
    Desk::partly(refused, all)
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

/// Says how many changed and how many did not.
pub fn count(changed: u64, unchanged: u64, verb: &str) -> Option<String> {
    match (changed, unchanged) {
        (0, 0) => None,
        (1, 0) => Some(format!("{verb}.")),
        (0, 1) => Some("Unchanged.".to_owned()),
        (0, _) => Some(format!("All {unchanged} unchanged.")),
        (_, 0) => Some(format!("{verb}: {changed}.")),
        (_, _) => Some(format!("{verb}: {changed}, unchanged: {unchanged}.")),
    }
}
