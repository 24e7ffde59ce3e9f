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
    let mut command = command.clone();
    command.set_bin_name("portalctl");
    command.build();
    let mut content = Vec::new();
    clap_complete::Generator::try_generate(&shell, &command, &mut content)?;
    Ok(content)
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
        }
    }
}
