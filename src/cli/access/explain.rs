//! `portalctl access explain`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::admin::access::Explanation;
use crate::app;
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::cli::terminal::Charset;
use crate::domain::access::Verdict;

/// Explain what a client can see and do, and why
///
/// Shows every condition of the rule with what was found, and the one that decided; then each action.
/// --json has all conditions of the actions, too.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl access explain KD-1001
  portalctl access explain KD-1001 RE-2026-001
  portalctl access explain KD-1001 RE-2026-001 --link '#3' --json")]
pub struct AccessExplainArgs {
    /// Client number or #ID; on a terminal, without it, a search opens
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// Document number, KIND:NUMBER or #ID; without it, whether the client may enter
    #[arg(value_name = "DOCUMENT")]
    document: Option<String>,
    /// As seen by whoever comes with this link
    #[arg(long, value_name = "LINK")]
    link: Option<String>,
}

#[derive(Serialize)]
struct ExplanationView {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    document: Option<String>,
    link: Option<i64>,
    #[serde(flatten)]
    verdict: VerdictView,
    actions: Vec<ActionView>,
    #[serde(skip)]
    charset: Charset,
}

#[derive(Serialize)]
struct ActionView {
    action: String,
    #[serde(flatten)]
    verdict: VerdictView,
}

#[derive(Serialize)]
struct VerdictView {
    allowed: bool,
    decided_by: Option<String>,
    conditions: Vec<ConditionView>,
}

#[derive(Serialize)]
struct ConditionView {
    condition: &'static str,
    value: String,
    holds: bool,
}

impl From<&Verdict> for VerdictView {
    fn from(verdict: &Verdict) -> Self {
        let conditions = verdict.conditions.iter().map(|condition| ConditionView {
            condition: condition.text,
            value: condition.value.clone(),
            holds: condition.holds,
        });
        Self {
            allowed: verdict.holds(),
            decided_by: verdict
                .decided_by()
                .map(|condition| condition.text.to_owned()),
            conditions: conditions.collect(),
        }
    }
}

impl ExplanationView {
    fn new(explanation: &Explanation, charset: Charset) -> Self {
        let actions = explanation
            .actions
            .iter()
            .map(|(action, verdict)| ActionView {
                action: action.to_string(),
                verdict: VerdictView::from(verdict),
            });
        Self {
            type_: "explanation",
            client: explanation.client.number().to_string(),
            document: explanation
                .document
                .as_ref()
                .map(|document| document.head.number.to_string()),
            link: explanation.link.as_ref().map(|link| link.id.0),
            verdict: VerdictView::from(&explanation.verdict),
            actions: actions.collect(),
            charset,
        }
    }

    fn headline(&self) -> String {
        let whom = self.link.map_or_else(
            || self.client.clone(),
            |link| format!("{} with link #{link}", self.client),
        );
        let what = self
            .document
            .as_ref()
            .map_or_else(|| "enter".to_owned(), |document| format!("see {document}"));
        let may = if self.verdict.allowed {
            "can"
        } else {
            "cannot"
        };
        format!("{whom} {may} {what}.")
    }
}

impl View for ExplanationView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}\n", sanitize(&self.headline()))?;
        let conditions = &self.verdict.conditions;
        let widest = conditions
            .iter()
            .map(|condition| condition.condition.len())
            .max();
        let widest = widest.unwrap_or_default();
        let mut is_open = true;
        for condition in conditions {
            let mark = mark(self.charset, condition.holds);
            let decides = if is_open && !condition.holds {
                "  (decides)"
            } else {
                ""
            };
            is_open &= condition.holds;
            let value = sanitize(&condition.value);
            writeln!(
                out,
                "{mark} {:widest$}  {value}{decides}",
                condition.condition
            )?;
        }
        writeln!(out)?;
        for action in &self.actions {
            let mut decision = action.verdict.conditions.iter();
            let decision = decision.find(|condition| !condition.holds);
            let why = decision.map_or_else(String::new, |condition| {
                format!("{}: {}", condition.condition, condition.value)
            });
            let mark = mark(self.charset, action.verdict.allowed);
            let line = format!("{:12}  {mark} {why}", action.action);
            writeln!(out, "{}", sanitize(line.trim_end()))?;
        }
        Ok(())
    }
}

fn mark(charset: Charset, holds: bool) -> &'static str {
    match (charset, holds) {
        (Charset::Unicode, true) => "✓",
        (Charset::Unicode, false) => "✗",
        (Charset::Ascii, true) => "yes",
        (Charset::Ascii, false) => "no ",
    }
}

impl AccessExplainArgs {
    /// Explains; that something is not allowed is an answer and no failure.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let (app, out) = desk.open()?;
        let explanation =
            admin::access::explain(app, &client, self.document.as_deref(), self.link.as_deref())?;
        let charset = out.terminal().charset;
        out.show(&ExplanationView::new(&explanation, charset))
    }
}
