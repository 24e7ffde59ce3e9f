//! `portalctl link create`

use clap::Args;

use super::view::{LinkView, UrlView, moment};
use crate::admin;
use crate::admin::links::{Shown, Wish};
use crate::app::{self, App};
use crate::cli::client::choose;
use crate::cli::desk::Desk;
use crate::domain::action::Actions;
use crate::domain::link::{Expiry, Scope};

/// Make a secret link, and print its URL
///
/// Without --document it opens whatever the client may see, now and later; with it, those documents only.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl link create KD-1001 --document RE-2026-001 --label 'Buchhaltung' --expires 30d --max-uses 5
  portalctl link create KD-1001 --label 'Steuerberater' --allow download --expires never")]
pub struct LinkCreateArgs {
    /// Client number or #ID
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// Document it opens; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,
    /// A name for yourself, such as who gets it
    #[arg(long, value_name = "TEXT", default_value = "")]
    label: String,
    /// When it ends: 30d, 12h, due+90d, a date, or never [default: see the settings link.*-expiry]
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    expires: Option<Expiry>,
    /// How often it can be opened
    #[arg(long, value_name = "NUMBER", allow_negative_numbers = true, value_parser = clap::value_parser!(u32).range(1..))]
    max_uses: Option<u32>,
    /// What its holder may do at most
    #[arg(long, value_name = "ACTIONS", value_parser = actions)]
    allow: Option<Actions>,
}

/// Reads a set of actions.
pub fn actions(text: &str) -> Result<Actions, String> {
    Actions::parse_change(text, Actions::EMPTY).map_err(|error| error.to_string())
}

/// What stands between the holder of a new link and what it is for, as the first rule that fails.
fn closed_door(app: &App, shown: &Shown) -> Result<Option<String>, app::Error> {
    let client = shown.client.as_str();
    let documents = match &shown.link.scope {
        Scope::Client => Vec::new(),
        Scope::Documents(list) => list.iter().map(ToString::to_string).collect(),
    };
    // After a dry run there is no link to ask about.
    let link = (!app.is_dry_run()).then(|| shown.link.id.to_string());
    let targets = documents.iter().zip(&shown.documents);
    let targets = targets.map(|(id, number)| (Some(id.as_str()), number.as_str()));
    for (document, named) in std::iter::once((None, client)).chain(targets) {
        let explained = admin::access::explain(app, client, document, link.as_deref())?;
        if let Some(failed) = explained.verdict.decided_by() {
            let (rule, value) = (failed.text, &failed.value);
            return Ok(Some(format!(
                "{named} is not to be seen through it yet, it fails at \"{rule}\": {value}"
            )));
        }
    }
    Ok(None)
}

impl LinkCreateArgs {
    /// Makes the link and prints its URL.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let client = choose(desk, self.client)?;
        let is_dry_run = desk.is_dry_run();
        let (app, out) = desk.open()?;
        let wish = Wish {
            documents: self.documents,
            label: self.label,
            expires: self.expires,
            max_uses: self.max_uses,
            allow: self.allow,
        };
        let mut shown = admin::links::create(app, &client, &wish)?;
        if is_dry_run {
            shown.url = None;
            out.note("A new link has no address before it is kept.");
        }
        let view = LinkView::from(&shown);
        let (id, opens) = (shown.link.id, view.opens_in_words());
        if view.url.is_some() || out.is_json() {
            let mut list = out.list::<UrlView>();
            list.push(&UrlView(view))?;
            list.finish()?;
        }
        out.note(&match shown.link.expires_at {
            None => format!("Link {id} opens {opens}, and never ends."),
            Some(at) => format!("Link {id} opens {opens} until {}.", moment(at)),
        });
        if let Some(closed) = closed_door(app, &shown)? {
            out.warn(&closed);
        }
        out.next(&format!("portalctl link show '{id}'"));
        Ok(())
    }
}
