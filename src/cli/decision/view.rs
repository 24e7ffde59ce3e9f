//! How a decision looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::decisions::Shown;
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sheet::Sheet;

/// A decision as scripts see it.
#[derive(Debug, Serialize)]
pub struct DecisionView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub document: String,
    pub client: String,
    pub client_name: String,
    pub outcome: String,
    pub state: &'static str,
    /// `client` or `operator`.
    pub by: String,
    pub name: String,
    pub role: String,
    pub reason: String,
    pub decided_at: String,
    pub withdrawn_at: Option<String>,
    pub withdrawn_reason: Option<String>,
    pub evidence: EvidenceView,
    pub changed: bool,
}

/// What proves a decision, as scripts see it.
#[derive(Debug, Serialize)]
pub struct EvidenceView {
    pub statement: String,
    pub fingerprint: String,
    pub pdf_sha256: Option<String>,
    pub time_zone: String,
    pub session: Option<i64>,
    pub seen_at: Option<String>,
    pub nonce: String,
    pub address: String,
    pub agent: String,
    pub version: String,
    pub event: i64,
}

impl From<&Shown> for DecisionView {
    fn from(shown: &Shown) -> Self {
        let decision = &shown.decision;
        let evidence = &decision.evidence;
        let withdrawn = decision.withdrawn.as_ref();
        Self {
            type_: "decision",
            id: decision.id.0,
            document: shown.number.to_string(),
            client: shown.client.to_string(),
            client_name: shown.client_name.clone(),
            outcome: decision.outcome.to_string(),
            state: if withdrawn.is_some() {
                "withdrawn"
            } else {
                "standing"
            },
            by: decision.decider.to_string(),
            name: decision.name.clone(),
            role: decision.role.clone(),
            reason: decision.reason.clone(),
            decided_at: decision.decided_at.to_string(),
            withdrawn_at: withdrawn.map(|withdrawal| withdrawal.at.to_string()),
            withdrawn_reason: withdrawn.map(|withdrawal| withdrawal.reason.clone()),
            evidence: EvidenceView {
                statement: decision.statement.clone(),
                fingerprint: evidence.fingerprint.clone(),
                pdf_sha256: evidence.pdf_sha256.clone(),
                time_zone: evidence.time_zone.clone(),
                session: evidence.session.map(|session| session.0),
                seen_at: evidence.seen_at.map(|at| at.to_string()),
                nonce: evidence.nonce.clone(),
                address: evidence.origin.address.clone(),
                agent: evidence.origin.agent.clone(),
                version: evidence.version.clone(),
                event: decision.event.0,
            },
            changed: shown.changed,
        }
    }
}

impl Row for DecisionView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("ID"),
        Column::whole("OFFER"),
        Column::whole("CLIENT"),
        Column::whole("OUTCOME"),
        Column::whole("STATE"),
        Column::whole("AT"),
        Column::text("NAME"),
        Column::whole("BY"),
        Column::text("REASON"),
    ];
    const EMPTY: &'static str = "No decisions yet.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            format!("#{}", self.id).into(),
            self.document.as_str().into(),
            self.client.as_str().into(),
            self.outcome.as_str().into(),
            self.state.into(),
            self.decided_at.as_str().into(),
            self.name.as_str().into(),
            self.by.as_str().into(),
            self.reason.as_str().into(),
        ]
    }
}

impl DecisionView {
    /// Everything about it, line by line.
    pub fn sheet(&self) -> Sheet {
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let evidence = &self.evidence;
        let by = match self.by.as_str() {
            "operator" => "recorded by the operator",
            _ => "in the portal",
        };
        let withdrawn = self.withdrawn_at.as_ref().map(|at| {
            format!(
                "{at}: {}",
                self.withdrawn_reason.as_deref().unwrap_or_default()
            )
        });
        Sheet::new()
            .row("decision", format!("#{}", self.id))
            .row("offer", &self.document)
            .row("client", format!("{}  {}", self.client, self.client_name))
            .row("outcome", format!("{}, {by}", self.outcome))
            .row("name", &self.name)
            .row_if("role", text(&self.role))
            .row_if("reason", text(&self.reason))
            .row(
                "decided",
                format!("{} ({})", self.decided_at, evidence.time_zone),
            )
            .row_if("withdrawn", withdrawn)
            .row_if("statement", text(&evidence.statement))
            .row("fingerprint", &evidence.fingerprint)
            .row_if("pdf sha256", evidence.pdf_sha256.as_ref())
            .row_if("terms shown", evidence.seen_at.as_ref())
            .row_if(
                "session",
                evidence.session.map(|session| format!("#{session}")),
            )
            .row_if("form", text(&evidence.nonce))
            .row_if("address", text(&evidence.address))
            .row_if("browser", text(&evidence.agent))
            .row("program", format!("portalctl {}", evidence.version))
            .row("event", evidence.event)
    }
}

impl View for DecisionView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        self.sheet().write(out)
    }
}
