//! `portalctl template check`

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::source::Source;
use crate::admin;
use crate::admin::templates::checking;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;
use crate::domain::document::Kind;
use crate::domain::locale::Locale;

/// Check the placeholders of a template or of a text
///
/// Ends with exit code 6 and shows every problem with its line, its column and a mark below it.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl template check invoice-note
  portalctl template check --file note.txt --kind offer
  portalctl template check --file - --json < note.txt")]
pub struct TemplateCheckArgs {
    /// Name of a template
    #[arg(
        value_name = "NAME",
        required_unless_present = "file",
        conflicts_with = "file"
    )]
    name: Option<String>,
    /// File with the text; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: Option<PathBuf>,
    /// The template in this language
    #[arg(long, value_name = "de|en", conflicts_with = "file")]
    locale: Option<Locale>,
    /// Whether it can also stand on a document of this kind
    #[arg(long, value_name = "KIND")]
    kind: Option<Kind>,
}

#[derive(Serialize)]
struct Check {
    #[serde(rename = "type")]
    type_: &'static str,
    name: String,
    fine: bool,
    problems: Vec<ProblemView>,
}

#[derive(Serialize)]
struct ProblemView {
    /// The name of the text, or `the subject`.
    text: String,
    line: usize,
    column: usize,
    message: String,
}

impl View for Check {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        if self.fine {
            writeln!(out, "{} is fine.", sanitize(&self.name))?;
        }
        Ok(())
    }
}

impl TemplateCheckArgs {
    /// Checks the text, and the subject where there is one.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let sources = self.sources(desk)?;
        let mut problems = Vec::new();
        for source in &sources {
            let found = checking::problems(&source.text, self.kind);
            problems.extend(found.into_iter().map(|problem| ProblemView {
                text: source.name.clone(),
                line: problem.line,
                column: problem.column,
                message: problem.message,
            }));
        }
        let Some(body) = sources.first() else {
            return Ok(());
        };
        checking::require_some(&body.name, &body.text)?;
        let out = &mut desk.out;
        let fine = problems.is_empty();
        if fine || out.is_json() {
            out.show(&Check {
                type_: "check",
                name: body.name.clone(),
                fine,
                problems,
            })?;
        }
        sources
            .iter()
            .try_for_each(|source| checking::require_fine(&source.name, &source.text, self.kind))
    }

    /// The text, and behind it the subject of a mail.
    fn sources(&self, desk: &mut Desk) -> Result<Vec<Source>, app::Error> {
        if let Some(file) = &self.file {
            return Ok(vec![Source::read(file)?]);
        }
        let (app, _out) = desk.open()?;
        let name = self.name.as_deref().unwrap_or_default();
        let template = admin::templates::show(app, name, self.locale)?.template;
        let subject = Source {
            name: format!("the subject of {name}"),
            text: template.subject,
        };
        let body = Source {
            name: format!("{name} ({})", template.locale),
            text: template.body,
        };
        Ok(vec![body, subject])
    }
}
