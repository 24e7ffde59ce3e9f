//! Arguments, output, exit codes; the only user of clap.

mod amount;
mod failure;
mod generate;
mod line;
mod listing;
mod output;
mod progress;
mod prompt;
mod sanitize;
mod sheet;
mod table;
mod terminal;
mod values;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use output::{Format, Output, Volume};

const EXAMPLES: &str = "Examples:
  portalctl --help
  portalctl --version";

/// Run a customer portal for business documents
#[derive(Debug, Parser)]
#[command(name = "portalctl", version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    #[command(hide = true)]
    Generate(generate::GenerateArgs),
}

/// Runs the command line and returns the exit code.
pub fn run() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().collect();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return failure::report_arguments(&error, &arguments),
    };
    let mut out = Output::open(Format::Text, Volume::Normal);
    let done = match cli.command {
        Command::Generate(args) => args.run(&Cli::command()),
    };
    match done.and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::report(&mut out, &error),
    }
}
