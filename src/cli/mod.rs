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
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::admin::imports::einvoices::{READ_PDFS, read_pdfs};
use crate::app;
use desk::{Desk, Globals};

/// Run a customer portal for business documents
///
/// The portal shows clients their invoices, offers and other documents, behind a secret link or a
/// password. Everything lies in one local SQLite file.
#[derive(Debug, Parser)]
#[command(
    name = "portalctl",
    version,
    max_term_width = 100,
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
    #[command(subcommand)]
    Settings(settings::SettingsCommand),
    #[command(subcommand)]
    Client(client::ClientCommand),
    #[command(subcommand)]
    Document(document::DocumentCommand),
    #[command(subcommand)]
    Access(access::AccessCommand),
    #[command(subcommand)]
    Link(link::LinkCommand),
    #[command(subcommand)]
    Password(password::PasswordCommand),
    #[command(subcommand)]
    Session(session::SessionCommand),
    #[command(subcommand)]
    Note(note::NoteCommand),
    #[command(subcommand)]
    Template(template::TemplateCommand),
    #[command(subcommand)]
    Mail(mail::MailCommand),
    #[command(subcommand)]
    Inbox(inbox::InboxCommand),
    #[command(subcommand)]
    Decision(decision::DecisionCommand),
    #[command(subcommand)]
    Payment(payment::PaymentCommand),
    #[command(subcommand)]
    Import(import::ImportCommand),
    #[command(subcommand)]
    Export(export::ExportCommand),
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    #[command(subcommand)]
    Backup(backup::BackupCommand),
    #[command(subcommand)]
    Key(key::KeyCommand),
    #[command(subcommand)]
    Config(config::ConfigCommand),
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
            Self::Settings(command) => command.run(desk),
            Self::Client(command) => command.run(desk),
            Self::Document(command) => command.run(desk),
            Self::Access(command) => command.run(desk),
            Self::Link(command) => command.run(desk),
            Self::Password(command) => command.run(desk),
            Self::Session(command) => command.run(desk),
            Self::Note(command) => command.run(desk),
            Self::Template(command) => command.run(desk),
            Self::Mail(command) => command.run(desk),
            Self::Inbox(command) => command.run(desk),
            Self::Decision(command) => command.run(desk),
            Self::Payment(command) => command.run(desk),
            Self::Import(command) => command.run(desk),
            Self::Export(command) => command.run(desk),
            Self::Audit(command) => command.run(desk),
            Self::Backup(command) => command.run(desk),
            Self::Key(command) => command.run(desk),
            Self::Config(command) => command.run(desk),
            Self::Completions(args) => args.run(desk),
            Self::ExitCodes => desk.out.document(&failure::exit_code_table()),
            Self::Generate(args) => args.run(&Cli::command()),
            Self::ReadPdfs => read_pdfs(),
        }
    }
}

/// Runs the command line of the process.
pub fn run(arguments: &[OsString]) -> ExitCode {
    completions::live::answer(Cli::command);
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => return failure::report_arguments(&error, arguments, &Cli::command()),
    };
    if matches!(cli.command, Command::ReadPdfs) {
        // Looks at its pipe and nothing else, not even for a configuration.
        return read_pdfs().map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS);
    }
    let mut desk = Desk::new(cli.globals);
    match cli.command.run(&mut desk).and_then(|()| desk.out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failure::report(&mut desk.out, &error),
    }
}
