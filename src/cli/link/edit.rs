//! `portalctl link edit`

use clap::Args;

use super::create::actions;
use super::view::LinkView;
use crate::admin;
use crate::admin::links::{Edit, Limit};
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::action::Actions;
use crate::domain::link::Expiry;

/// Narrow or widen a link; its URL stays the same
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link edit '#3' --expires 90d --label 'Buchhaltung'
  portalctl link edit '#3' --max-uses none --allow inherit")]
pub struct LinkEditArgs {
    /// Link #ID; quote it, or leave the mark out
    #[arg(value_name = "LINK")]
    link: String,
    /// A name for yourself
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// When it ends: 30d, 12h, due+90d, a date, or never
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    expires: Option<Expiry>,
    /// How often it can be opened in all, or none for no limit
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true, value_parser = limit)]
    max_uses: Option<Limit<u32>>,
    /// What its holder may do at most, or inherit for whatever the settings allow
    #[arg(long, value_name = "ACTIONS", value_parser = permission)]
    allow: Option<Limit<Actions>>,
}

fn limit(text: &str) -> Result<Limit<u32>, String> {
    match text {
        "none" => Ok(Limit::Lift),
        _ => match text.parse() {
            Ok(number) if number > 0 => Ok(Limit::Set(number)),
            Ok(_) | Err(_) => Err("write a number from 1, or none".to_owned()),
        },
    }
}

fn permission(text: &str) -> Result<Limit<Actions>, String> {
    match text {
        "inherit" => Ok(Limit::Lift),
        _ => actions(text).map(Limit::Set),
    }
}

impl LinkEditArgs {
    /// Changes the link and shows it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let edit = Edit {
            label: self.label,
            expires: self.expires,
            max_uses: self.max_uses.unwrap_or_default(),
            allow: self.allow.unwrap_or_default(),
        };
        if edit.label.is_none()
            && edit.expires.is_none()
            && edit.max_uses.is_kept()
            && edit.allow.is_kept()
        {
            return Err(app::Error::usage("nothing to change")
                .hint("portalctl link edit --help lists the flags"));
        }
        let (app, out) = desk.open()?;
        let shown = admin::links::edit(app, &self.link, &edit)?;
        out.show(&LinkView::from(&shown))?;
        out.note(if shown.changed {
            "Changed."
        } else {
            "Unchanged."
        });
        Ok(())
    }
}
