//! Mistakes on the command line, and the answers everybody expects.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::Value;

use crate::sandbox::Sandbox;

#[test]
fn the_version_is_one_line() {
    let version = Sandbox::new().run("--version").succeeds();
    assert_eq!(
        version,
        concat!("portalctl ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn without_arguments_it_helps() {
    let sandbox = Sandbox::new();
    let help = sandbox.run("").succeeds();
    assert!(help.contains("Usage: portalctl"), "{help}");
    assert_eq!(sandbox.run("--help").stderr, "");
}

#[test]
fn an_unknown_command_is_a_usage_error() {
    Sandbox::new().run("generat").is(snapbox::str![[r#"
--- stderr
error: unrecognized subcommand 'generat'
hint: a similar subcommand exists: 'generate'
      Usage: portalctl [OPTIONS] <COMMAND>
      portalctl --help says more
--- exit 2

"#]]);
}

#[test]
fn colours_follow_the_environment() {
    let mut sandbox = Sandbox::new();
    assert!(!sandbox.run("frobnicate").fails(2).contains('\u{1b}'));
    sandbox.set("CLICOLOR_FORCE", "1");
    assert!(sandbox.run("frobnicate").fails(2).contains('\u{1b}'));
    sandbox.set("NO_COLOR", "1");
    assert!(!sandbox.run("frobnicate").fails(2).contains('\u{1b}'));
}

#[test]
fn a_file_in_the_way_is_a_conflict() {
    let sandbox = Sandbox::new();
    sandbox.write("completions", "mine");
    let error = sandbox.run("generate .").fails(5);
    assert!(error.contains("completions exists already"), "{error}");
    let kept = std::fs::read(sandbox.path("completions")).unwrap();
    assert_eq!(kept, b"mine");
}

#[test]
fn with_json_a_mistake_is_json_too() {
    let outcome = Sandbox::new().run("frobnicate --json");
    assert_eq!(outcome.stdout, "");
    let error: Value = serde_json::from_str(&outcome.fails(2)).unwrap();
    assert_eq!(error["error"]["code"], "usage");
    assert_eq!(error["error"]["exit"], 2);
}

#[test]
fn arguments_that_are_no_text_are_a_usage_error() {
    let argument = OsStr::from_bytes(b"KD-\xff\x1b");
    let error = Sandbox::new().run_args(&[argument]).fails(2);
    assert!(
        !error.contains('\u{1b}') && !error.contains("panicked"),
        "{error:?}"
    );
}

#[test]
fn escape_sequences_in_arguments_are_shown_and_not_obeyed() {
    let error = Sandbox::new().run_args(&["a\u{1b}[2Jb\u{202e}"]).fails(2);
    assert!(error.contains("b\\u{202e}"), "{error:?}");
    assert!(!error.contains(['\u{1b}', '\u{202e}']), "{error:?}");
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let help = Sandbox::new().unread("--help");
    assert_eq!((help.code, help.stderr.as_str()), (0, ""));
}

#[test]
fn a_noun_without_a_verb_shows_the_verbs_and_is_a_usage_error() {
    let sandbox = Sandbox::new();
    let help = sandbox.run("access").fails(2);
    assert!(
        help.starts_with("Access: who may enter, and why\n\nUsage:"),
        "{help}"
    );
    assert!(help.contains("\n  grant    Grant access"), "{help}");
    let error = sandbox.run("access --json").fails(2);
    let error: Value = serde_json::from_str(&error).unwrap();
    assert_eq!(error["error"]["code"], "usage");
}
