//! Arguments, output, exit codes; the only user of clap.

mod access;
mod amount;
mod audit;
mod backup;
mod client;
mod completions;
mod config;
mod decision;
mod demo;
mod desk;
mod doctor;
mod document;
mod export;
mod failure;
mod fold;
mod generate;
mod import;
mod inbox;
mod init;
mod key;
mod late;
mod line;
mod link;
mod listing;
mod mail;
mod note;
mod output;
mod password;
mod payment;
mod progress;
mod prompt;
mod refused;
mod sanitize;
mod serve;
mod session;
mod settings;
mod sheet;
mod status;
mod table;
mod template;
mod terminal;
mod values;
mod visit;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Args as _, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::admin::imports::einvoices::{READ_PDFS, read_pdfs};
use crate::app;
use desk::{Desk, Globals};
pub use failure::guarded;
use late::Late;

/// Help is never wider, in columns.
const WIDEST_HELP: usize = 100;

/// Run a customer portal for business documents
///
/// The portal shows clients their invoices, offers and other documents, behind a secret link or a
/// password. Everything lies in one local SQLite file.
#[derive(Debug, Parser)]
#[command(
    name = "portalctl",
    version,
    max_term_width = WIDEST_HELP,
    infer_subcommands = false
)]
#[command(subcommand_required = true, arg_required_else_help = true)]
#[command(after_help = "Examples:
  portalctl demo
  portalctl init --no-input --company 'Muster GmbH' --base-url https://portal.example.com
  portalctl access grant KD-1001")]
pub struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::InitArgs),
    Demo(demo::DemoArgs),
    Status(status::StatusArgs),
    Doctor(doctor::DoctorArgs),
    Serve(serve::ServeArgs),
    /// Settings: the portal's policy
    #[command(subcommand)]
    Settings(Late<settings::SettingsCommand>),
    /// Clients: the operator's business partners
    #[command(subcommand)]
    Client(Late<client::ClientCommand>),
    /// Documents: invoices, offers and what else clients see
    #[command(subcommand)]
    Document(Late<document::DocumentCommand>),
    /// Access: who may enter, and why
    #[command(subcommand)]
    Access(Late<access::AccessCommand>),
    /// Secret links: create, list, rotate, revoke
    #[command(subcommand)]
    Link(Late<link::LinkCommand>),
    /// Passwords: for clients who log in instead of using a link
    #[command(subcommand)]
    Password(Late<password::PasswordCommand>),
    /// Sessions: visitors who have entered, by link or by password
    #[command(subcommand)]
    Session(Late<session::SessionCommand>),
    /// Notes with portal links
    #[command(subcommand)]
    Note(Late<note::NoteCommand>),
    /// Templates of notes and mails
    #[command(subcommand)]
    Template(Late<template::TemplateCommand>),
    /// Mails: send, preview, test, mind the queue
    #[command(subcommand)]
    Mail(Late<mail::MailCommand>),
    /// Inbox: comments, messages, decisions and proposals of clients
    #[command(subcommand)]
    Inbox(Late<inbox::InboxCommand>),
    /// Decisions: offers accepted and declined, and what proves it
    #[command(subcommand)]
    Decision(Late<decision::DecisionCommand>),
    /// Payments: what came in for invoices, reminders and credit notes
    #[command(subcommand)]
    Payment(Late<payment::PaymentCommand>),
    /// Import what other programs export
    #[command(subcommand)]
    Import(Late<import::ImportCommand>),
    /// Export clients and documents
    #[command(subcommand)]
    Export(Late<export::ExportCommand>),
    /// The audit trail: who changed what, and the proof that it is complete
    #[command(subcommand)]
    Audit(Late<audit::AuditCommand>),
    /// Backups: one file with everything, and how to bring it back
    #[command(subcommand)]
    Backup(Late<backup::BackupCommand>),
    /// Keys: what signs the secret links
    #[command(subcommand)]
    Key(Late<key::KeyCommand>),
    /// Configuration of this machine
    #[command(subcommand)]
    Config(Late<config::ConfigCommand>),
    Completions(completions::CompletionsArgs),
    /// Exit codes: what the number means that a command ends with
    #[command(hide = true, after_help = failure::exit_code_table())]
    ExitCodes,
    #[command(hide = true)]
    Generate(generate::GenerateArgs),
    /// Read PDFs for another process of this program
    #[command(name = READ_PDFS, hide = true)]
    ReadPdfs,
}

impl Command {
    fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        match self {
            Self::Init(args) => args.run(desk),
            Self::Demo(args) => args.run(desk),
            Self::Status(args) => args.run(desk),
            Self::Doctor(args) => args.run(desk),
            Self::Serve(args) => args.run(desk),
            Self::Settings(Late(command)) => command.run(desk),
            Self::Client(Late(command)) => command.run(desk),
            Self::Document(Late(command)) => command.run(desk),
            Self::Access(Late(command)) => command.run(desk),
            Self::Link(Late(command)) => command.run(desk),
            Self::Password(Late(command)) => command.run(desk),
            Self::Session(Late(command)) => command.run(desk),
            Self::Note(Late(command)) => command.run(desk),
            Self::Template(Late(command)) => command.run(desk),
            Self::Mail(Late(command)) => command.run(desk),
            Self::Inbox(Late(command)) => command.run(desk),
            Self::Decision(Late(command)) => command.run(desk),
            Self::Payment(Late(command)) => command.run(desk),
            Self::Import(Late(command)) => command.run(desk),
            Self::Export(Late(command)) => command.run(desk),
            Self::Audit(Late(command)) => command.run(desk),
            Self::Backup(Late(command)) => command.run(desk),
            Self::Key(Late(command)) => command.run(desk),
            Self::Config(Late(command)) => command.run(desk),
            Self::Completions(args) => args.run(desk),
            Self::ExitCodes => desk.out.document(&failure::exit_code_table()),
            Self::Generate(args) => args.run(&commands()),
            Self::ReadPdfs => read_pdfs(),
        }
    }
}

/// Every command with everything below it, for who looks at all of them.
fn commands() -> clap::Command {
    late::whole(Cli::command)
}

/// Runs the command line of the process.
pub fn run(arguments: &[OsString]) -> ExitCode {
    completions::live::answer(commands);
    if asks_for_version(arguments) {
        return say_version();
    }
    let cli = match understand(arguments) {
        Ok(cli) => cli,
        Err(error) => return failure::report_arguments(&error, arguments, &commands()),
    };
    if matches!(cli.command, Command::ReadPdfs) {
        // Looks at its pipe and nothing else, not even for a configuration.
        return read_pdfs().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let mut desk = Desk::new(cli.globals);
    let code = match cli.command.run(&mut desk).and_then(|()| desk.out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::report(&mut desk.out, &error),
    };
    desk.leave();
    code
}

/// Reads the line; where it names a command, without handing the flags of all down to every other command.
fn understand(arguments: &[OsString]) -> Result<Cli, clap::Error> {
    let root = clap::Command::new(env!("CARGO_PKG_NAME"))
        .max_term_width(WIDEST_HELP)
        .subcommand_required(true);
    let root = Globals::augment_args(root);
    let mut words = behind_flags(&root, arguments).iter();
    let (noun, verb) = (words.next(), words.next());
    let branch = branch(root, noun);
    let mut matches = late::along(verb.map(OsString::as_os_str), || {
        branch.try_get_matches_from(arguments)
    })?;
    Cli::from_arg_matches_mut(&mut matches)
}

/// The root with the one command that is named, or the tree of all.
fn branch(root: clap::Command, noun: Option<&OsString>) -> clap::Command {
    let tree = Cli::command();
    match noun.and_then(|word| tree.find_subcommand(word)) {
        Some(named) => root.subcommand(named.clone()),
        None => tree,
    }
}

/// The words behind the program's name and the flags that `root` knows.
fn behind_flags<'a>(root: &clap::Command, arguments: &'a [OsString]) -> &'a [OsString] {
    let flag = |word: &OsString| {
        let word = word.to_str()?.strip_prefix("--")?;
        let long = word.split('=').next();
        root.get_arguments().find(|flag| flag.get_long() == long)
    };
    let mut words = arguments.get(1..).unwrap_or_default();
    while let [first, rest @ ..] = words
        && let Some(flag) = flag(first)
    {
        let has_value =
            flag.get_action().takes_values() && !first.as_encoded_bytes().contains(&b'=');
        words = rest.get(usize::from(has_value)..).unwrap_or_default();
    }
    words
}

/// Whether nothing but the version is asked for: building the tree of all commands would take longer than the answer.
fn asks_for_version(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, flag] if flag == "--version" || flag == "-V")
}

fn say_version() -> ExitCode {
    let line = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"), "\n");
    // Nobody who closed the pipe misses it.
    let _unread = std::io::stdout().write_all(line.as_bytes());
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_says_the_same_version_as_the_long_one() {
        let error = Cli::try_parse_from(["portalctl", "--version"]).unwrap_err();
        let short = format!("{} {}\n", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
        assert_eq!(error.to_string(), short);
        assert!(asks_for_version(&["portalctl".into(), "-V".into()]));
        assert!(!asks_for_version(&["portalctl".into(), "status".into()]));
    }

    #[test]
    fn the_short_way_to_a_command_says_the_same_as_the_long_one() {
        for line in [
            "portalctl client --help",
            "portalctl client show --help",
            "portalctl serve -h",
            "portalctl access grant --until never",
            "portalctl client shw",
            "portalctl access help grant",
            "portalctl access grant KD-1 --jsno",
            "portalctl access list --al",
            "portalctl link url KD-1 --all",
            "portalctl mail queue lst",
            "portalctl mail queue list --help",
            "portalctl --json access grant --until never",
            "portalctl --store access access grnat",
            "portalctl --store=access --yes client show --help",
            "portalctl --store",
            "portalctl --jsno access list",
            "portalctl --json --store x acess list",
            "portalctl --json=x access list",
            "portalctl access --jsno",
        ] {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let long = Cli::try_parse_from(&words).unwrap_err();
            let short = understand(&words).unwrap_err();
            assert_eq!(short.to_string(), long.to_string(), "{line}");
        }
    }

    /// Every command without further commands below it, with its path.
    fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
        let path = format!("{path} {}", command.get_name());
        let below: Vec<_> = command
            .get_subcommands()
            .filter(|below| !below.is_hide_set())
            .collect();
        if below.is_empty() {
            let examples = command.get_after_help().or(command.get_after_long_help());
            found.push((path, examples.map(ToString::to_string).unwrap_or_default()));
            return;
        }
        for below in below {
            leaves(below, &path, found);
        }
    }

    /// The calls of ourselves in a line of shell, without what leads to files and other programs.
    fn calls(line: &str) -> Vec<Vec<String>> {
        let words = shlex::split(line).unwrap_or_default();
        let parts = words.split(|word| matches!(word.as_str(), "|" | "&&" | ";"));
        let ours = parts.filter_map(|part| {
            let start = part.iter().position(|word| word == "portalctl")?;
            let words = part.iter().skip(start);
            let words = words.take_while(|word| !matches!(word.as_str(), "<" | ">" | ">>"));
            Some(words.cloned().collect())
        });
        // Alone the name stands for the program, in the line that a shell asks for completions.
        ours.filter(|call: &Vec<_>| call.len() > 1).collect()
    }

    /// Every flag that takes a value, with the path of its command.
    fn valued_flags(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
        let path = format!("{path} {}", command.get_name());
        for argument in command.get_arguments() {
            if argument.get_action().takes_values() {
                found.push((path.clone(), argument.get_id().to_string()));
            }
        }
        for below in command.get_subcommands() {
            valued_flags(below, &path, found);
        }
    }

    #[test]
    fn no_secret_is_the_value_of_a_flag() {
        let mut found = Vec::new();
        valued_flags(&commands(), "", &mut found);
        assert!(found.len() > 100, "only {} flags", found.len());
        let tells = |flag: &str| {
            ["password", "passphrase", "secret", "token", "pin"]
                .iter()
                .any(|word| flag.split(['_', '-']).any(|part| part == *word))
        };
        // The name of a file is none.
        let is_file = |flag: &str| flag.ends_with("_file") || flag.ends_with("-file");
        found.retain(|(_, flag)| tells(flag) && !is_file(flag));
        assert_eq!(found, []);
    }

    #[test]
    fn every_command_has_two_examples_and_all_of_them_are_understood() {
        let mut found = Vec::new();
        leaves(&commands(), "", &mut found);
        let mut complaints = Vec::new();
        for (path, examples) in &found {
            let examples = examples.replace("\\\n", " ");
            let calls: Vec<_> = examples.lines().flat_map(calls).collect();
            if calls.len() < 2 && path != " portalctl help" {
                complaints.push(format!("{path} has {} examples", calls.len()));
            }
            let misunderstood = calls.iter().filter_map(|call| {
                let words: Vec<OsString> = call.iter().map(OsString::from).collect();
                let error = understand(&words).err()?;
                Some(format!("{}: {:?}", call.join(" "), error.kind()))
            });
            complaints.extend(misunderstood);
        }
        assert!(found.len() > 50, "only {} commands", found.len());
        assert_eq!(complaints, Vec::<String>::new());
    }
}
