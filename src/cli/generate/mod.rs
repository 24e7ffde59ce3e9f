//! `portalctl generate`: writes the completions and the manual that are kept beside the source.

pub mod completions;
mod manual;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::app;

/// Write completions and manual pages into a folder
///
/// The folder gets `completions/` and `man/`. Run it with `.` in the source folder after a change
/// to the command line.
#[derive(Args, Debug)]
pub struct GenerateArgs {
    /// The folder to write into
    #[arg(value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    folder: PathBuf,
}

impl GenerateArgs {
    /// Writes all files for the given command line.
    pub fn run(&self, command: &clap::Command) -> Result<(), app::Error> {
        let completions = completions::scripts(command)?;
        write_all(&self.folder.join("completions"), completions)?;
        write_all(&self.folder.join("man"), manual::pages(command)?)
    }
}

/// A file's name and content.
type File = (String, Vec<u8>);

fn write_all(folder: &Path, files: Vec<File>) -> Result<(), app::Error> {
    fs::create_dir_all(folder).map_err(|error| app::Error::file(folder, &error))?;
    for (name, content) in files {
        let path = folder.join(name);
        fs::write(&path, content).map_err(|error| app::Error::file(&path, &error))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};

    pub(super) fn tiny() -> Command {
        let grant = Command::new("grant")
            .about("Let clients in")
            .long_about("Let clients in\n\nPrints one URL per client.")
            .arg(Arg::new("client").required(true).help("Who"))
            .after_long_help(
                "Examples:\n  portalctl access grant KD-1001\n\n  .hidden | portalctl access grant -\n\nGranting twice changes nothing.",
            );
        let link = Command::new("link").about("Secret links").hide(true);
        Command::new("portalctl")
            .version("0.1.0")
            .about("A customer portal")
            .arg(
                Arg::new("store")
                    .long("store")
                    .global(true)
                    .help("The store's file"),
            )
            .subcommand(
                Command::new("access")
                    .about("Who may enter")
                    .subcommand(grant),
            )
            .subcommand(link)
    }

    #[test]
    fn it_writes_one_script_per_shell_and_one_page_per_command() {
        let folder = tempfile::tempdir().unwrap();
        let args = GenerateArgs {
            folder: folder.path().to_owned(),
        };
        args.run(&tiny()).unwrap();
        let names = |name: &str| {
            let mut names: Vec<String> = fs::read_dir(folder.path().join(name))
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        assert_eq!(
            names("completions"),
            [
                "_portalctl",
                "portalctl.bash",
                "portalctl.elv",
                "portalctl.fish",
                "portalctl.ps1"
            ]
        );
        assert_eq!(
            names("man"),
            [
                "portalctl-access-grant.1",
                "portalctl-access.1",
                "portalctl.1"
            ]
        );
    }
}
