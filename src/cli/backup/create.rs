//! `portalctl backup create`

use std::path::PathBuf;

use clap::Args;

use super::clearing::clearing_when_stopped;
use super::passphrase::{PASSPHRASE, PassphraseArgs};
use super::view::BackupView;
use crate::admin::backup;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::prompt::SecretSource;

/// Write everything into one file, while the portal is in use
///
/// The file is one consistent moment of the store, read again and checked before it gets its name. The key file
/// stays out of it unless --with-keys puts it in, encrypted with a passphrase: without the keys no secret link
/// works after a restore.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl backup create
  portalctl backup create /srv/backup/portal.backup
  portalctl backup create --with-keys --passphrase-file ~/.portal-passphrase")]
pub struct BackupCreateArgs {
    /// File or folder to write to; portal-YEAR-MONTH-DAY.backup in this folder when absent
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: Option<PathBuf>,
    #[command(flatten)]
    passphrase: PassphraseArgs,
}

impl BackupCreateArgs {
    /// Makes the backup and says what is in it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let interaction = desk.interaction;
        let (app, out) = desk.open()?;
        let usual = format!("portal-{}.backup", app.today());
        let file = match self.file {
            Some(folder) if folder.is_dir() => folder.join(usual),
            Some(file) => file,
            None => PathBuf::from(usual),
        };
        backup::refuse_existing(&file)?;
        let passphrase = match self.passphrase.source() {
            None => None,
            Some(SecretSource::Prompt) => {
                let check = |text: &str| {
                    backup::check_passphrase(text).map_err(|error| error.message().to_owned())
                };
                Some(interaction.new_secret(PASSPHRASE, check)?)
            }
            Some(source) => Some(source.read(interaction, PASSPHRASE)?),
        };
        let created = clearing_when_stopped(&file, || {
            backup::create(app, &file, passphrase.as_ref().map(|text| text.as_str()))
        })?;
        out.show(&BackupView::new(
            &created.file,
            created.bytes,
            &created.manifest,
        ))?;
        if app.is_dry_run() {
            out.tell_dry_run("checked and thrown away");
            return Ok(());
        }
        if created.manifest.keys.is_none() {
            out.note("The keys are not inside: keep portal.key somewhere else too, or no link works after a restore.");
        } else {
            out.note("The keys are inside: without the passphrase nobody gets at them, and neither do you.");
        }
        out.next(&format!("portalctl backup verify {}", file.display()));
        Ok(())
    }
}
