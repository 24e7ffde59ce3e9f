//! `portalctl decision show`

use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::view::DecisionView;
use crate::admin;
use crate::admin::decisions::Check;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;

/// Show a decision and everything that proves it
///
/// --verify reads the stored document again and compares its fingerprint, the hash of its PDF, and the event in
/// the audit trail with what was decided on; when anything differs, the exit code is 9.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl decision show AN-2026-007
  portalctl decision show '#3' --verify
  portalctl decision show AN-2026-007 --verify --json")]
pub struct DecisionShowArgs {
    /// Decision #ID, or the offer it is about
    #[arg(value_name = "DOCUMENT")]
    decision: String,
    /// Recompute what proves it, and compare
    #[arg(long)]
    verify: bool,
}

#[derive(Serialize)]
struct VerifiedView {
    #[serde(flatten)]
    decision: DecisionView,
    /// Whether everything is as it was.
    verified: bool,
    checks: Vec<CheckView>,
}

#[derive(Serialize)]
struct CheckView {
    name: &'static str,
    ok: bool,
    problem: Option<String>,
}

impl From<&Check> for CheckView {
    fn from(check: &Check) -> Self {
        Self {
            name: check.name,
            ok: check.problem.is_none(),
            problem: check.problem.clone(),
        }
    }
}

impl View for VerifiedView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut sheet = self.decision.sheet();
        for check in &self.checks {
            let found = check.problem.as_deref().unwrap_or("as it was");
            sheet = sheet.row(format!("check {}", check.name), found);
        }
        sheet.write(out)
    }
}

impl DecisionShowArgs {
    /// Shows the decision; fails when something that proves it differs.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        if !self.verify {
            return out.show(&DecisionView::from(&admin::decisions::show(
                app,
                &self.decision,
            )?));
        }
        let (shown, checks) = admin::decisions::verify(app, &self.decision)?;
        let checks: Vec<_> = checks.iter().map(CheckView::from).collect();
        let broken: Vec<_> = checks
            .iter()
            .filter(|check| !check.ok)
            .map(|check| check.name)
            .collect();
        out.show(&VerifiedView {
            decision: DecisionView::from(&shown),
            verified: broken.is_empty(),
            checks,
        })?;
        if broken.is_empty() {
            return Ok(());
        }
        let message = format!(
            "decision {} is not proven any more: {}",
            shown.decision.id,
            broken.join(", ")
        );
        Err(app::Error::damaged(message)
            .hint("portalctl doctor looks at everything; portalctl backup restore FILE brings an older state back"))
    }
}
