//! `portalctl password`: how clients log in without a link.

mod clear;
mod generate;
mod invite;
mod set;
mod view;

use clap::Subcommand;

use super::desk::Desk;
use crate::app;

/// The verbs of `password`.
#[derive(Debug, Subcommand)]
pub enum PasswordCommand {
    Generate(generate::PasswordGenerateArgs),
    Invite(invite::PasswordInviteArgs),
    Set(set::PasswordSetArgs),
    Clear(clear::PasswordClearArgs),
}

impl PasswordCommand {
    /// Runs the chosen verb.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Generate(args) => args.run(desk),
            Self::Invite(args) => args.run(desk),
            Self::Set(args) => args.run(desk),
            Self::Clear(args) => args.run(desk),
        }
    }
}
