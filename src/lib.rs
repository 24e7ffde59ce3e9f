//! portalctl: a customer portal for business documents, run from the command line.
//!
//! The map of the house. Each folder may name only those listed beside it; `tests/house` holds it to that.
//!
//! | folder | what it is | may name |
//! | --- | --- | --- |
//! | [`domain`] | types and rules; no input or output, no clock, no randomness | nothing |
//! | [`placeholder`] | the language of notes and mails; pure | `domain` |
//! | [`secret`] | keys, tokens, hashes; the only user of the crypto crates and of randomness | `domain` |
//! | [`store`] | every SQL statement; the only user of rusqlite | `domain` |
//! | [`import`] | foreign files to drafts; knows no store | `domain` |
//! | [`app`] | what every use case is given: store, clock, keys, configuration | `domain`, `secret`, `store` |
//! | [`admin`] | what the operator may do: one file per noun, one function per deed | all above |
//! | [`cli`] | arguments, output, exit codes; the only user of clap | `admin`, `app`, `domain` |

mod admin;
mod app;
mod cli;
mod domain;
mod import;
mod placeholder;
mod secret;
mod store;

use std::process::ExitCode;

/// Runs the program on the process's arguments and returns its exit code.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    cli::guarded(|| cli::run(&arguments))
}
