//! `portalctl backup restore`

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::clearing::clearing_when_stopped;
use super::passphrase::{PASSPHRASE, PassphraseArgs};
use super::view::contents;
use crate::admin::backup::{KeyState, Restored, Restoring};
use crate::app::config::Origin;
use crate::app::{self, Clock, Config};
use crate::cli::desk::Desk;
use crate::cli::output::View;
use crate::cli::sheet::Sheet;

/// Bring a backup back
///
/// The backup is checked completely before anything is touched. A store that is there already stays unless
/// --replace is given, and even then it is kept beside the new one, under a dated name. Stop other programs that
/// have it open first. Mails that waited when the backup was made are held: see mail queue list.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl backup restore portal-2026-11-23.backup
  portalctl backup restore portal-2026-11-23.backup --to /tmp/look/portal.db
  portalctl backup restore portal-2026-11-23.backup --with-keys --replace")]
pub struct BackupRestoreArgs {
    /// The backup
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Store to write instead of the usual one
    #[arg(long, value_name = "STORE", value_hint = clap::ValueHint::FilePath)]
    to: Option<PathBuf>,
    /// Take the place of a store that is there, which is kept under a dated name
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

#[derive(Serialize)]
struct RestoredView {
    #[serde(rename = "type")]
    type_: &'static str,
    store: String,
    key_file: String,
    keys: &'static str,
    links_work: bool,
    created_at: String,
    kept_aside: Vec<String>,
    /// Mails that waited when the backup was made, and are sent only when the operator says so.
    held_mails: usize,
    changed: bool,
}

impl View for RestoredView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut sheet = Sheet::new()
            .row("store", &self.store)
            .row("made", &self.created_at)
            .row("keys", self.keys)
            .row(
                "links",
                if self.links_work {
                    "work"
                } else {
                    "open nothing"
                },
            );
        for path in &self.kept_aside {
            sheet = sheet.row("kept", path);
        }
        sheet.write(out)
    }
}

impl From<&Restored> for RestoredView {
    fn from(restored: &Restored) -> Self {
        Self {
            type_: "restored",
            store: restored.store.display().to_string(),
            key_file: restored.key_file.display().to_string(),
            keys: match restored.keys {
                KeyState::Restored => "restored",
                KeyState::Present => "present",
                KeyState::Missing => "missing",
                KeyState::Unusable => "unusable",
            },
            links_work: matches!(restored.keys, KeyState::Restored | KeyState::Present),
            created_at: restored.manifest.created_at.clone(),
            kept_aside: restored
                .kept_aside
                .iter()
                .map(|path| path.display().to_string())
                .collect(),
            held_mails: restored.held,
            changed: true,
        }
    }
}

impl BackupRestoreArgs {
    /// Checks the backup, asks before something is replaced, and puts it into place.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let config = self.destination(desk.config()?);
        let exists = config.store.value.symlink_metadata().is_ok();
        if exists && !self.replace {
            crate::admin::backup::refuse_to_replace(&config.store.value, None)?;
        }
        clearing_when_stopped(&config.store.value, || self.restore(desk, &config, exists))
    }

    fn restore(&self, desk: &mut Desk, config: &Config, exists: bool) -> Result<(), app::Error> {
        let mut restoring = Restoring::prepare(&self.file, config)?;
        if let Some(source) = self.passphrase.source() {
            restoring.unlock(&source.read(desk.interaction, PASSPHRASE)?)?;
        }
        let manifest = restoring.manifest();
        let made = format!("{} ({})", manifest.created_at, contents(manifest));
        if exists {
            let store = config.store.value.display();
            desk.out.note(&format!("The backup is good: {made}."));
            desk.confirm(&format!("Replace {store} by it?"))?;
        }
        if desk.is_dry_run() {
            desk.out.note(&format!(
                "The backup of {made} is good; nothing was restored."
            ));
            return Ok(());
        }
        let restored = restoring.place(config, Clock::from_environment(), self.replace)?;
        desk.out.show(&RestoredView::from(&restored))?;
        explain(desk, &restored);
        Ok(())
    }

    /// Where the store goes: `--to` means what `--store` means everywhere.
    fn destination(&self, mut config: Config) -> Config {
        if let Some(to) = &self.to {
            config.store.value.clone_from(to);
            config.store.origin = Origin::Flag("--to");
            if config.key_file.origin == Origin::Default {
                config.key_file.value = to.with_file_name("portal.key");
            }
        }
        config
    }
}

fn explain(desk: &mut Desk, restored: &Restored) {
    let key_file = restored.key_file.display();
    match restored.keys {
        KeyState::Restored | KeyState::Present => desk.out.note("Restored."),
        KeyState::Missing => desk.out.warn(&format!(
            "Restored, but the key is missing: no link works until {key_file} is brought back."
        )),
        KeyState::Unusable => desk.out.warn(&format!(
            "Restored, but {key_file} is damaged or another portal's: no link works until the right one is brought back."
        )),
    }
    if restored.held > 0 {
        desk.out.warn(&format!(
            "{} mails that waited when the backup was made are held, because they may have been sent since: \
             portalctl mail queue retry --held sends them, portalctl mail queue drop --held does not.",
            restored.held
        ));
    }
    desk.out.next("portalctl audit verify");
}
