//! `portalctl backup verify`

use std::path::PathBuf;

use clap::Args;

use super::view::BackupView;
use crate::admin::backup;
use crate::app;
use crate::cli::desk::Desk;

/// Check a backup down to every byte, page and count
///
/// Nothing is restored, and no store has to be there. The database is unpacked beside the backup for the check.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl backup verify portal-2026-11-23.backup
  portalctl backup verify portal-2026-11-23.backup --format '{created_at} {audit.head}'")]
pub struct BackupVerifyArgs {
    /// The backup
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
}

impl BackupVerifyArgs {
    /// Checks the backup and says what is in it.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let manifest = backup::verify(&self.file)?;
        let bytes = std::fs::metadata(&self.file)
            .map_err(|error| app::Error::file(&self.file, &error))?
            .len();
        desk.out
            .show(&BackupView::new(&self.file, bytes, &manifest))?;
        desk.out.note("The backup is complete and unchanged.");
        Ok(())
    }
}
