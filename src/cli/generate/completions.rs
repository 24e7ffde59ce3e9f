//! One completion script per shell.

use clap::Command;
use clap_complete::Shell;

use super::File;
use crate::app;

const SCRIPTS: [(Shell, &str); 5] = [
    (Shell::Bash, "portalctl.bash"),
    (Shell::Zsh, "_portalctl"),
    (Shell::Fish, "portalctl.fish"),
    (Shell::Elvish, "portalctl.elv"),
    (Shell::PowerShell, "portalctl.ps1"),
];

/// Returns the script of every shell.
pub fn scripts(command: &Command) -> Result<Vec<File>, app::Error> {
    let script = |(shell, name): (Shell, &str)| {
        let content = script(shell, command)?;
        Ok((name.to_owned(), content))
    };
    SCRIPTS.into_iter().map(script).collect()
}

/// Returns the script of one shell.
pub fn script(shell: Shell, command: &Command) -> Result<Vec<u8>, app::Error> {
    let mut command = visible(command);
    command.set_bin_name("portalctl");
    command.build();
    let mut content = Vec::new();
    clap_complete::Generator::try_generate(&shell, &command, &mut content)?;
    Ok(content)
}

/// Copies what completion needs to know, without the commands that are hidden from help.
fn visible(command: &Command) -> Command {
    let below = command.get_subcommands().filter(|c| !c.is_hide_set());
    let copy = Command::new(command.get_name().to_owned())
        .args(command.get_arguments().cloned())
        .visible_aliases(command.get_visible_aliases().map(str::to_owned))
        .disable_help_subcommand(command.is_disable_help_subcommand_set())
        .subcommands(below.map(visible));
    let copy = match command.get_version() {
        Some(version) => copy.version(version.to_owned()),
        None => copy,
    };
    match command.get_about() {
        Some(about) => copy.about(about.clone()),
        None => copy,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::tiny;
    use super::*;

    #[test]
    fn every_script_knows_the_commands() {
        for (name, content) in scripts(&tiny()).unwrap() {
            let text = String::from_utf8(content).unwrap();
            assert!(text.contains("grant"), "{name}");
            assert!(
                !text.contains("Secret links"),
                "{name} offers a hidden command"
            );
        }
    }
}
