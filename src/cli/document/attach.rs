//! `portalctl document attach`

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;

use super::view::{DocumentView, note};
use crate::admin;
use crate::admin::documents::NewFile;
use crate::app;
use crate::cli::desk::Desk;
use crate::domain::document::attachment::{Role, SIZE_LIMIT};
use crate::domain::wordset::Word;

/// Attach PDF or XML files to a draft
///
/// The type is told from the content. Up to 20 MiB each; equal files are kept once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl document attach RE-2026-002 rechnung.pdf
  portalctl document attach RE-2026-002 xrechnung.xml --role e-invoice")]
pub struct DocumentAttachArgs {
    /// Document number, KIND:NUMBER or #ID
    #[arg(value_name = "DOCUMENT")]
    document: String,
    /// Files to attach
    #[arg(value_name = "FILE", required = true, value_hint = clap::ValueHint::FilePath)]
    files: Vec<PathBuf>,
    /// What the files are: document, e-invoice or enclosure [default: told from the content]
    #[arg(long, value_name = "ROLE", value_parser = role)]
    role: Option<Role>,
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).map_err(|error| error.to_string())
}

impl DocumentAttachArgs {
    /// Attaches the files and shows the document.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let files = read_files(&self.files, self.role)?;
        let (app, out) = desk.open()?;
        let listed = admin::documents::attach(app, &self.document, &files)?;
        out.show(&DocumentView::from(&listed))?;
        note(out, &listed, "Attached");
        Ok(())
    }
}

/// Reads files, never more of one than is allowed; folders in their names are left out.
pub fn read_files(paths: &[PathBuf], role: Option<Role>) -> Result<Vec<NewFile>, app::Error> {
    paths.iter().map(|path| read_file(path, role)).collect()
}

fn read_file(path: &Path, role: Option<Role>) -> Result<NewFile, app::Error> {
    let mut bytes = Vec::new();
    let most = u64::try_from(SIZE_LIMIT)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let read = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    read.map_err(|error| {
        app::Error::file(path, &error).hint("check the path; ls shows what is there")
    })?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let file = NewFile { name, bytes, role };
    file.media_type()?;
    Ok(file)
}
