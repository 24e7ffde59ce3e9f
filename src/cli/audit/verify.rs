//! `portalctl audit verify`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::admin::audit::{AuditReport, Seal};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;

/// Check that nobody changed, removed or inserted an event
///
/// Every event is hashed together with the one before it, and the end is sealed with a key that is not in the
/// store. Without the key file the events are checked, but not whether the newest ones were cut off.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl audit verify
  portalctl audit verify --json && portalctl backup create")]
pub struct AuditVerifyArgs {}

#[derive(Serialize)]
struct AuditReportView {
    #[serde(rename = "type")]
    type_: &'static str,
    ok: bool,
    events: u64,
    head: String,
    seal: &'static str,
    problems: Vec<FindingView>,
}

#[derive(Serialize)]
struct FindingView {
    event: Option<i64>,
    problem: String,
}

impl From<&AuditReport> for AuditReportView {
    fn from(report: &AuditReport) -> Self {
        let problems = report.findings.iter().map(|finding| FindingView {
            event: finding.event.map(|event| event.0),
            problem: finding.what.clone(),
        });
        Self {
            type_: "audit_report",
            ok: report.findings.is_empty(),
            events: report.events,
            head: report.head.clone(),
            seal: match report.seal {
                Seal::Genuine => "genuine",
                Seal::Broken => "broken",
                Seal::NotChecked => "not checked",
            },
            problems: problems.collect(),
        }
    }
}

impl FindingView {
    fn sentence(&self) -> String {
        match self.event {
            Some(event) => format!("event {event}: {}", self.problem),
            None => format!("the end of the trail: {}", self.problem),
        }
    }
}

impl View for AuditReportView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let verdict = if self.ok {
            "complete and unchanged"
        } else {
            "not to be trusted"
        };
        Sheet::new()
            .row("trail", verdict)
            .row("events", self.events)
            .row("head", &self.head)
            .row("seal", self.seal)
            .write(out)
    }
}

impl AuditVerifyArgs {
    /// Checks the trail and says what is wrong with it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let Self {} = self;
        let (app, out) = desk.open()?;
        let report = admin::audit::verify(app)?;
        let view = AuditReportView::from(&report);
        out.show(&view)?;
        if report.seal == Seal::NotChecked {
            out.warn(
                "Not sealed: the key file is missing or another portal's, so nobody can say whether the newest events were cut off.",
            );
        }
        let Some(first) = view.problems.first() else {
            return Ok(());
        };
        for problem in view.problems.iter().skip(1) {
            out.problem(problem.sentence());
        }
        Err(app::Error::damaged("the audit trail cannot be trusted")
            .cause(first.sentence())
            .hint("compare with a backup: portalctl backup verify FILE names the head it was made with"))
    }
}
