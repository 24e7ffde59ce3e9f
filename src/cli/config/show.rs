//! `portalctl config show`

use std::borrow::Cow;

use clap::Args;
use serde::Serialize;

use crate::app::{self, Config};
use crate::cli::desk::Desk;
use crate::cli::listing::{Column, Row};

/// Show what holds on this machine
///
/// Flags beat the environment, which beats the configuration file, which beats the defaults. The file is TOML. Passwords stand in files of their own and are never shown.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl config show
  portalctl config show --origin
  portalctl --store test.db config show --origin --json")]
pub struct ConfigShowArgs {
    /// Say where each value comes from
    #[arg(long)]
    origin: bool,
}

/// One value of the configuration; people see its origin where they ask for it.
#[derive(Serialize)]
struct Entry<const ORIGIN: bool> {
    #[serde(rename = "type")]
    type_: &'static str,
    key: &'static str,
    value: String,
    origin: String,
}

const COLUMNS: [Column; 3] = [
    Column::whole("KEY"),
    Column::text("VALUE"),
    Column::whole("ORIGIN"),
];

impl<const ORIGIN: bool> Row for Entry<ORIGIN> {
    const COLUMNS: &'static [Column] = if ORIGIN {
        &COLUMNS
    } else {
        COLUMNS.split_at(2).0
    };
    const EMPTY: &'static str = "There is no configuration.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let cells = [self.key, self.value.as_str(), self.origin.as_str()];
        let shown = if ORIGIN { 3 } else { 2 };
        cells.into_iter().take(shown).map(Into::into).collect()
    }
}

impl ConfigShowArgs {
    /// Lists the configuration.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        if self.origin {
            list::<true>(desk)
        } else {
            list::<false>(desk)
        }
    }
}

fn list<const ORIGIN: bool>(desk: &mut Desk) -> Result<(), app::Error> {
    let Config {
        file,
        store,
        key_file,
        color,
        mail,
        serving,
        operator: _,
    } = desk.config()?;
    let path = |path: std::path::PathBuf| path.display().to_string();
    let mut entries = vec![
        ("config", path(file.value), file.origin),
        ("store", path(store.value), store.origin),
        ("key-file", path(key_file.value), key_file.origin),
        ("color", color.value.to_string(), color.origin),
    ];
    let mail = mail.listing().into_iter();
    entries.extend(mail.map(|(key, value, origin)| (key, value, origin.clone())));
    let serving = serving.listing().into_iter();
    entries.extend(serving.map(|(key, value, origin)| (key, value, origin.clone())));
    let mut list = desk.out.list::<Entry<ORIGIN>>();
    for (key, value, origin) in entries {
        list.push(&Entry {
            type_: "config",
            key,
            value,
            origin: origin.to_string(),
        })?;
    }
    list.finish()?;
    Ok(())
}
