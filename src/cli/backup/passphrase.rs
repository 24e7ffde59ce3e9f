//! Whether the keys come along, and where their passphrase comes from; the same for `create` and `restore`.

use std::path::PathBuf;

use clap::Args;

use crate::cli::prompt::{Question, SecretSource};

/// The question for the passphrase.
pub const PASSPHRASE: Question<'_> = Question {
    what: "Passphrase of the keys",
    flag: "--passphrase-stdin or --passphrase-file FILE",
};

/// The flags about keys.
#[derive(Debug, Args)]
pub struct PassphraseArgs {
    /// The key file too, encrypted with a passphrase
    #[arg(long)]
    with_keys: bool,
    /// Read the passphrase from standard input
    #[arg(long, requires = "with_keys", conflicts_with = "passphrase_file")]
    passphrase_stdin: bool,
    /// Read the passphrase from a file
    #[arg(long, requires = "with_keys", value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    passphrase_file: Option<PathBuf>,
}

impl PassphraseArgs {
    /// Where the passphrase comes from; none when the keys stay out of it.
    pub fn source(&self) -> Option<SecretSource> {
        let source = match (&self.passphrase_file, self.passphrase_stdin) {
            (Some(file), _) => SecretSource::File(file.clone()),
            (None, true) => SecretSource::Stdin,
            (None, false) => SecretSource::Prompt,
        };
        self.with_keys.then_some(source)
    }
}
