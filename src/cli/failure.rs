//! A failure made readable: its text or JSON on standard error, and its exit code.

use std::ffi::OsString;
use std::io::Write;
use std::panic::{self, UnwindSafe};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::error::ErrorKind;
use serde_json::{Value, json};

use super::output::{Format, Output, Volume};
use super::sanitize::{sanitize, sanitize_lines};
use crate::app;
use crate::app::Kind;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const HINT: Style = AnsiColor::Green.on_default().bold();
const CAUSE: Style = Style::new().dimmed();

/// Every exit code and what it means, as the manual prints it.
pub const EXIT_CODES: [(u8, &str); 12] = [
    (0, "done (a closed pipe too)"),
    (1, "bug: please report"),
    (2, "usage: the command line is wrong"),
    (3, "not found"),
    (
        4,
        "refused by a rule: no access, immutable, not allowed, file permissions",
    ),
    (5, "conflict: already exists, or changed meanwhile"),
    (6, "the input data is invalid"),
    (7, "temporary: locked, disk full, mail server away"),
    (8, "partly done"),
    (
        9,
        "damaged or not trustworthy: store, key, audit chain, backup, newer schema",
    ),
    (10, "declined at a prompt"),
    (130, "interrupted"),
];

/// Returns the table of exit codes as text, one per line.
pub fn exit_code_table() -> String {
    let lines: Vec<_> = EXIT_CODES
        .iter()
        .map(|(code, meaning)| format!("{code:>3}  {meaning}"))
        .collect();
    lines.join("\n") + "\n"
}

/// Returns the exit code of a kind of failure and its stable word for scripts.
pub fn code(kind: Kind) -> (u8, &'static str) {
    match kind {
        Kind::Closed => (0, "closed"),
        Kind::Bug => (1, "bug"),
        Kind::Usage => (2, "usage"),
        Kind::NotFound => (3, "not_found"),
        Kind::Refused => (4, "refused"),
        Kind::Conflict => (5, "conflict"),
        Kind::Invalid => (6, "invalid"),
        Kind::Temporary => (7, "temporary"),
        Kind::Partial => (8, "partial"),
        Kind::Damaged => (9, "damaged"),
        Kind::Declined => (10, "declined"),
        Kind::Interrupted => (130, "interrupted"),
    }
}

/// Reports a failed command and returns the exit code.
pub fn report(out: &mut Output, error: &app::Error) -> ExitCode {
    let (exit, _word) = code(error.kind());
    if error.kind() != Kind::Closed {
        if out.is_json() {
            out.report(&in_json(error, error.message()));
        } else {
            // Nobody is left to tell when standard error is gone too.
            out.stderr().write_all(in_words(error).as_bytes()).ok();
        }
    }
    ExitCode::from(exit)
}

/// The error as scripts read it, under the message it has where it is told.
pub fn in_json(error: &app::Error, message: &str) -> Value {
    let (exit, word) = code(error.kind());
    let (cause, hint) = (error.reason(), error.advice());
    json!({ "error": {
        "code": word,
        "message": message,
        "cause": cause,
        "hint": hint,
        "exit": exit,
    } })
}

fn in_words(error: &app::Error) -> String {
    let message = sanitize_lines(error.message());
    let mut lines = vec![format!("{ERROR}error:{ERROR:#} {message}\n")];
    if let Some(cause) = error.reason() {
        let cause = sanitize(cause);
        lines.push(format!("  {CAUSE}cause:{CAUSE:#} {cause}\n"));
    }
    if let Some(hint) = error.advice() {
        let hint = sanitize_lines(hint).replace('\n', "\n      ");
        lines.push(format!("{HINT}hint:{HINT:#} {hint}\n"));
    }
    lines.concat()
}

/// Runs the program; a panic is told as the bug it is, without a back trace, and ends with exit code 1.
pub fn guarded(work: impl FnOnce() -> ExitCode + UnwindSafe) -> ExitCode {
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        panic::set_hook(Box::new(|info| {
            let message = info.payload_as_str().unwrap_or("no reason given");
            let place = info.location().map(ToString::to_string);
            // Nobody is left to tell when standard error is gone too.
            write!(anstream::stderr(), "{}", in_words(&bug(message, place))).ok();
        }));
    }
    panic::catch_unwind(work).unwrap_or_else(|_payload| ExitCode::from(code(Kind::Bug).0))
}

fn bug(message: &str, place: Option<String>) -> app::Error {
    app::Error::bug(format!("portalctl has stopped: {message}"))
        .cause(place.unwrap_or_else(|| "an unknown place".to_owned()))
        .hint("this is a bug in portalctl: please report it, with RUST_BACKTRACE=1 if it happens again")
}

/// Reports what clap made of the arguments: help, version, or a mistake.
pub fn report_arguments(
    error: &clap::Error,
    arguments: &[OsString],
    commands: &clap::Command,
) -> ExitCode {
    // A bare `portalctl` asks for help; a noun without its verb is a mistake.
    let asked_for_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) || arguments.len() <= 1;
    if asked_for_help {
        let mut stdout = anstream::stdout();
        let help = error.render();
        let written = write!(stdout, "{}", help.ansi()).and_then(|()| stdout.flush());
        let failed = written.err().map(app::Error::from);
        let mut out = Output::open(Format::Text, Volume::Normal);
        return failed.map_or(ExitCode::SUCCESS, |error| report(&mut out, &error));
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // The help, and nobody is left to tell when standard error is gone too.
        write!(anstream::stderr(), "{}", error.render().ansi()).ok();
        return ExitCode::from(code(Kind::Usage).0);
    }
    let format = if wants_json(arguments) {
        Format::Json
    } else {
        Format::Text
    };
    report(
        &mut Output::open(format, Volume::Normal),
        &in_our_words(error, &meant(arguments, commands)),
    )
}

/// The command that was meant, as far as the line names one.
fn meant(arguments: &[OsString], commands: &clap::Command) -> String {
    let mut path = commands.get_name().to_owned();
    let mut command = commands;
    let words = arguments.iter().skip(1);
    for word in words.filter_map(|argument| argument.to_str()) {
        if let Some(found) = command.find_subcommand(word) {
            path = format!("{path} {word}");
            command = found;
        }
    }
    path
}

/// Tells whether the line asks for JSON, although it could not be understood as a whole.
fn wants_json(arguments: &[OsString]) -> bool {
    let flags = arguments.iter().take_while(|argument| *argument != "--");
    flags
        .into_iter()
        .any(|flag| flag == "--json" || flag == "--jsonl")
}

/// Takes clap's message apart: the first paragraph says what is wrong, tips and usage help.
fn in_our_words(error: &clap::Error, command: &str) -> app::Error {
    let text = error.render().to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let mut paragraphs = text.trim().split("\n\n");
    let message = paragraphs.next().unwrap_or_default();
    let tips = paragraphs
        .flat_map(str::lines)
        .map(|line| line.trim().trim_start_matches("tip: "))
        .filter(|line| !line.is_empty() && !line.starts_with("For more information"))
        .map(ToOwned::to_owned);
    let help = format!("{command} --help says more");
    let hint: Vec<_> = tips.chain(std::iter::once(help)).collect();
    app::Error::usage(message.trim()).hint(hint.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, Command};

    fn mistake(line: &str) -> app::Error {
        let command = Command::new("portalctl")
            .subcommand(Command::new("access").arg(Arg::new("client").required(true)))
            .subcommand(Command::new("link"));
        let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
        let matches = command.clone().try_get_matches_from(&arguments);
        in_our_words(&matches.unwrap_err(), &meant(&arguments, &command))
    }

    #[test]
    fn every_exit_code_is_in_the_table() {
        for kind in [
            Kind::Closed,
            Kind::Bug,
            Kind::Usage,
            Kind::NotFound,
            Kind::Refused,
            Kind::Conflict,
            Kind::Invalid,
            Kind::Temporary,
            Kind::Partial,
            Kind::Damaged,
            Kind::Declined,
            Kind::Interrupted,
        ] {
            let (exit, _) = code(kind);
            assert!(
                EXIT_CODES.iter().any(|(known, _)| *known == exit),
                "{kind:?}"
            );
        }
    }

    #[test]
    fn a_failure_says_what_why_and_what_helps() {
        let error = app::Error::not_found("no client 'KD-1\u{1b}'")
            .cause("looked\nhere")
            .hint("portalctl client list");
        let text = anstream::adapter::strip_str(&in_words(&error)).to_string();
        assert_eq!(
            text,
            "error: no client 'KD-1\\x1b'\n  cause: looked\\nhere\nhint: portalctl client list\n"
        );
    }

    #[test]
    fn a_panic_is_a_bug_and_says_so() {
        let ended = panic::catch_unwind(|| panic!("on purpose"));
        let text = ended
            .unwrap_err()
            .downcast_ref::<&str>()
            .unwrap()
            .to_string();
        let error = bug(&text, Some("src/x.rs:1:2".to_owned()));
        assert_eq!(error.kind(), Kind::Bug);
        let text = anstream::adapter::strip_str(&in_words(&error)).to_string();
        let start =
            "error: portalctl has stopped: on purpose\n  cause: src/x.rs:1:2\nhint: this is a bug";
        assert!(text.starts_with(start), "{text}");
    }

    #[test]
    fn a_misspelt_command_keeps_claps_suggestion() {
        let error = mistake("portalctl acess");
        assert_eq!(error.message(), "unrecognized subcommand 'acess'");
        assert!(error.advice().unwrap().contains("'access'"), "{error:?}");
    }

    #[test]
    fn a_missing_argument_is_named() {
        let error = mistake("portalctl access");
        assert!(error.message().contains("<client>"), "{error:?}");
        let help = "portalctl access --help says more";
        assert!(error.advice().unwrap().ends_with(help), "{error:?}");
        assert_eq!(error.kind(), Kind::Usage);
    }

    #[test]
    fn json_counts_only_before_the_double_dash() {
        let line = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert!(wants_json(&line("portalctl --json clent")));
        assert!(wants_json(&line("portalctl clent --jsonl")));
        assert!(!wants_json(&line("portalctl client show -- --json")));
    }
}
