//! `portalctl template show`

use clap::Args;

use super::view::TemplateText;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::Format;
use crate::domain::locale::Locale;

/// Print the text of a template
///
/// Standard output gets the text exactly as it is kept; a mail's subject is in --json.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl template show invoice-note
  portalctl template show access --locale en > access.txt
  portalctl template show access --format '{subject}'")]
pub struct TemplateShowArgs {
    /// Name of the template
    #[arg(value_name = "NAME")]
    name: String,
    /// In this language; without it in the portal's, or else in the one there is
    #[arg(long, value_name = "de|en")]
    locale: Option<Locale>,
}

impl TemplateShowArgs {
    /// Prints the text.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let listed = admin::templates::show(app, &self.name, self.locale)?;
        if out.format() != &Format::Text {
            return out.show(&TemplateText::from(&listed));
        }
        let template = &listed.template;
        if !template.subject.is_empty() && out.is_interactive() {
            out.note(&format!("Subject: {}", template.subject));
        }
        out.document(&template.body)
    }
}
