//! `portalctl template`: notes and mails with placeholders.

mod check;
mod delete;
mod list;
mod placeholders;
mod set;
mod show;
pub mod source;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `template`.
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    List(list::TemplateListArgs),
    Show(show::TemplateShowArgs),
    Set(set::TemplateSetArgs),
    Check(check::TemplateCheckArgs),
    Delete(delete::TemplateDeleteArgs),
    Placeholders(placeholders::TemplatePlaceholdersArgs),
}

impl TemplateCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::List(args) => args.run(desk),
            Self::Show(args) => args.run(desk),
            Self::Set(args) => args.run(desk),
            Self::Check(args) => args.run(desk),
            Self::Delete(args) => args.run(desk),
            Self::Placeholders(args) => args.run(desk),
        }
    }
}
