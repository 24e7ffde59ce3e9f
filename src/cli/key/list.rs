//! `portalctl key list`

use std::borrow::Cow;

use clap::Args;
use serde::Serialize;

use crate::admin;
use crate::admin::keys::{Listed, LooseEnd};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::listing::{Column, Row};

/// List the keys of this portal; fails when the key file does not hold them
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl key list
  portalctl key list --json")]
pub struct KeyListArgs {}

#[derive(Serialize)]
struct KeyView {
    #[serde(rename = "type")]
    type_: &'static str,
    id: u8,
    created_at: String,
    fingerprint: String,
    state: String,
    live_links: u64,
}

impl From<&Listed> for KeyView {
    fn from(key: &Listed) -> Self {
        Self {
            type_: "key",
            id: key.id,
            created_at: key.created_at.to_string(),
            fingerprint: key.fingerprint.clone(),
            state: key.state.to_string(),
            live_links: key.live_links,
        }
    }
}

impl Row for KeyView {
    const COLUMNS: &'static [Column] = &[
        Column::amount("KEY"),
        Column::whole("STATE"),
        Column::amount("LIVE LINKS"),
        Column::whole("CREATED"),
        Column::whole("FINGERPRINT"),
    ];
    const EMPTY: &'static str = "The store knows no key.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.id.to_string().into(),
            self.state.as_str().into(),
            self.live_links.to_string().into(),
            self.created_at.as_str().into(),
            self.fingerprint.as_str().into(),
        ]
    }
}

impl KeyListArgs {
    /// Lists the keys, and ends with what is wrong with the key file.
    #[expect(clippy::unused_self, reason = "every command runs the same way")]
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, out) = desk.open()?;
        let (keys, problem) = admin::keys::list(app)?;
        let mut list = out.list::<KeyView>();
        for key in &keys {
            list.push(&KeyView::from(key))?;
        }
        list.finish()?;
        for key in &keys {
            let id = key.id;
            match key.loose_end {
                None => {}
                Some(LooseEnd::Unrecorded) => out.warn(&format!(
                    "key {id} is in the key file and not in the store: portalctl key rotate records it"
                )),
                Some(LooseEnd::SecretLeft) => out.warn(&format!(
                    "key {id} is retired and its secret is still in the key file: \
                     portalctl key retire {id} --confirm {id} removes it"
                )),
            }
        }
        problem.map_or(Ok(()), Err)
    }
}
