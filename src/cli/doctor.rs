//! `portalctl doctor`

use std::borrow::Cow;
use std::io::{self, Write};

use clap::Args;
use serde::Serialize;

use super::desk::Desk;
use super::listing::{Column, Row};
use super::output::{Format, View};
use super::sanitize::sanitize;
use crate::admin;
use crate::admin::health::{Check, State};
use crate::app::{self, Clock};

/// Look for problems, and say what helps
///
/// Reads everything: files and their modes, every page, the audit trail, every attachment. A
/// warning ends with exit code 0, a problem with 9.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl doctor
  portalctl doctor --json | jq -r '.[] | select(.state != \"ok\") | .fix'")]
pub struct DoctorArgs {}

/// One check as scripts see it.
#[derive(Debug, Serialize)]
pub struct CheckView {
    #[serde(rename = "type")]
    type_: &'static str,
    name: &'static str,
    state: String,
    message: String,
    fix: Option<String>,
}

impl From<&Check> for CheckView {
    fn from(check: &Check) -> Self {
        Self {
            type_: "check",
            name: check.name,
            state: check.state.to_string(),
            message: check.message.clone(),
            fix: check.fix.clone(),
        }
    }
}

impl Row for CheckView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("STATE"),
        Column::whole("CHECK"),
        Column::text("RESULT"),
        Column::text("FIX"),
    ];
    const EMPTY: &'static str = "Nothing was checked.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.state.as_str().into(),
            self.name.into(),
            self.message.as_str().into(),
            self.fix.as_deref().unwrap_or_default().into(),
        ]
    }
}

impl CheckView {
    /// What was found, as a fragment.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Writes it over two lines, so that the command that helps can be copied whole.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let Self {
            state,
            name,
            message,
            ..
        } = self;
        writeln!(out, "{state:8} {name:12} {}", sanitize(message))?;
        match &self.fix {
            Some(fix) => writeln!(out, "{:21} help: {}", "", sanitize(fix)),
            None => Ok(()),
        }
    }
}

/// All checks for people; everybody else gets a list.
#[derive(Serialize)]
struct Sickbed<'a>(&'a [CheckView]);

impl View for Sickbed<'_> {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        self.0.iter().try_for_each(|check| check.write(out))
    }
}

impl DoctorArgs {
    /// Examines the portal; fails when there is a problem.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let Self {} = self;
        let checks = admin::health::examine(&desk.config()?, Clock::from_environment())?;
        let views: Vec<CheckView> = checks.iter().map(CheckView::from).collect();
        if *desk.out.format() == Format::Text && desk.out.is_interactive() {
            desk.out.show(&Sickbed(&views))?;
        } else {
            let mut list = desk.out.list::<CheckView>();
            views.iter().try_for_each(|view| list.push(view))?;
            list.finish()?;
        }
        let count = |state| checks.iter().filter(|check| check.state == state).count();
        match (count(State::Problem), count(State::Warning)) {
            (0, 0) => desk.out.note("All is well."),
            (0, 1) => desk.out.note("No problems, 1 warning."),
            (0, warnings) => desk.out.note(&format!("No problems, {warnings} warnings.")),
            (problems, _) => {
                let noun = if problems == 1 { "problem" } else { "problems" };
                return Err(
                    app::Error::damaged(format!("doctor found {problems} {noun}"))
                        .hint("the list says what helps"),
                );
            }
        }
        Ok(())
    }
}
