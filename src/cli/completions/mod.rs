//! `portalctl completions`: the static script of a shell, and how to get live values.

pub mod live;
mod offer;

use clap::Args;
use clap_complete::Shell;

use super::commands;
use super::desk::Desk;
use super::generate::completions::script;
use crate::app;

/// Print the completion script of a shell
///
/// The script knows commands and flags, and opens no store. Live completion also knows the client numbers,
/// document numbers, link ids and templates of your store: the shell then asks portalctl at every Tab.
/// Install one of the two.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl completions bash > ~/.local/share/bash-completion/completions/portalctl
  portalctl completions zsh > ~/.zfunc/_portalctl
  portalctl completions fish > ~/.config/fish/completions/portalctl.fish
  portalctl completions elvish > ~/.config/elvish/lib/portalctl.elv
  portalctl completions powershell >> $PROFILE

For zsh, ~/.zfunc has to be in $fpath before compinit runs; for elvish, add 'use portalctl' to rc.elv.

Live completion is one line in the shell's own startup file:
  bash        source <(COMPLETE=bash portalctl)                        # ~/.bashrc
  zsh         source <(COMPLETE=zsh portalctl)                         # ~/.zshrc, after compinit
  fish        COMPLETE=fish portalctl | source                         # ~/.config/fish/config.fish
  elvish      eval (E:COMPLETE=elvish portalctl | slurp)               # ~/.config/elvish/rc.elv
  powershell  $env:COMPLETE='powershell'; portalctl | Out-String | Invoke-Expression; Remove-Item Env:COMPLETE")]
pub struct CompletionsArgs {
    /// bash, zsh, fish, elvish or powershell
    shell: Shell,
}

impl CompletionsArgs {
    /// Prints the script.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let script = script(self.shell, &commands())?;
        desk.out.document(&String::from_utf8_lossy(&script))
    }
}
