//! `portalctl template list`

use clap::Args;

use super::view::TemplateView;
use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::locale::Locale;
use crate::domain::template::TemplateKind;

/// List the templates: those that come with the program, and your own
///
/// A template of your own goes before the built-in one of the same name and language; its origin
/// is then called changed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl template list
  portalctl template list --kind mail --locale de --json")]
pub struct TemplateListArgs {
    /// Only notes, or only mails
    #[arg(long, value_name = "note|mail")]
    kind: Option<TemplateKind>,
    /// Only those in this language
    #[arg(long, value_name = "de|en")]
    locale: Option<Locale>,
}

impl TemplateListArgs {
    /// Lists the templates, ordered by name and language.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let mut list = out.list::<TemplateView>();
        for listed in admin::templates::list(app)? {
            let template = &listed.template;
            let is_asked = self.kind.is_none_or(|kind| kind == template.kind)
                && self.locale.is_none_or(|locale| locale == template.locale);
            if is_asked {
                list.push(&TemplateView::from(&listed))?;
            }
        }
        list.finish()?;
        Ok(())
    }
}
