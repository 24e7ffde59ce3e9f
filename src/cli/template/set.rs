//! `portalctl template set`

use std::path::PathBuf;

use clap::Args;

use super::source::Source;
use super::view::TemplateView;
use crate::admin;
use crate::admin::templates::Draft;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::locale::Locale;
use crate::domain::template::{TemplateKind, TemplateName};

/// Keep a text of your own as a template
///
/// It goes before the built-in template of the same name and language. A text that
/// `template check` refuses is refused here too, so that nothing fails at the moment of sending.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl template set invoice-note --file note.txt
  portalctl template set welcome --kind mail --locale en --subject 'Welcome, [Client.name]' --file -")]
pub struct TemplateSetArgs {
    /// Name: lower-case words joined by hyphens
    #[arg(value_name = "NAME")]
    name: String,
    /// Language of the text; without it the portal's
    #[arg(long, value_name = "de|en")]
    locale: Option<Locale>,
    /// What it is for; without it a note, or what a template of that name is already
    #[arg(long, value_name = "note|mail")]
    kind: Option<TemplateKind>,
    /// Subject of a mail; may hold placeholders
    #[arg(long, value_name = "TEXT")]
    subject: Option<String>,
    /// File with the text; - reads standard input
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
}

impl TemplateSetArgs {
    /// Checks and keeps the text.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let name = TemplateName::new(&self.name).map_err(|error| {
            app::Error::invalid(error.to_string())
                .hint("a name is lower-case words joined by hyphens, such as invoice-note")
        })?;
        let source = Source::read(&self.file)?;
        let draft = Draft {
            name,
            locale: self.locale,
            kind: self.kind,
            subject: self.subject,
            source: source.name,
            body: source.text,
        };
        let (app, out) = desk.open()?;
        let listed = admin::templates::set(app, &draft)?;
        out.show(&TemplateView::from(&listed))?;
        out.next(&format!("portalctl template show {}", draft.name));
        Ok(())
    }
}
