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
//! | [`mail`] | messages and the ways to send them; the only user of lettre | `domain` |
//! | [`import`] | foreign files to drafts; knows no store | `domain` |
//! | [`app`] | what every use case is given: store, clock, keys, configuration | `domain`, `secret`, `store` |
//! | [`admin`] | what the operator may do: one file per noun, one function per deed | all above |
//! | [`portal`] | what a client may do: one file per deed, each with the proof of having entered | `app`, `domain`, `placeholder`, `secret`, `store` |
//! | [`web`] | routes, pages, sessions; the only user of axum, tokio and askama | `portal`, `app`, `domain` |
//! | [`cli`] | arguments, output, exit codes; the only user of clap | `admin`, `app`, `domain`; `serve.rs` alone also `web` |

mod admin;
mod app;
mod cli;
mod domain;
mod import;
mod mail;
mod placeholder;
mod portal;
mod secret;
mod store;
mod web;

use std::process::ExitCode;

/// What the targets in `fuzz/` reach; only their build has it.
#[cfg(fuzzing)]
pub mod fuzzing {
    pub use crate::import::einvoice::fuzzing::{pdf as einvoice_pdf, xml as einvoice_xml};
}

/// Runs the program on the process's arguments and returns its exit code.
pub fn run() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    cli::guarded(|| cli::run(&arguments))
}
