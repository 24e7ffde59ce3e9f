//! `init`: by questions and by flags, and nothing left behind when it fails.

use rexpect::session::{PtySession, spawn_command};

use crate::sandbox::Sandbox;

/// Long enough for a busy machine.
const PATIENCE: u64 = 20_000;

fn wizard(sandbox: &Sandbox, arguments: &[&str]) -> PtySession {
    let mut command = sandbox.command();
    command
        .arg("init")
        .args(arguments)
        .env("TERM", "xterm-256color");
    spawn_command(command, Some(PATIENCE)).unwrap()
}

fn answer(session: &mut PtySession, question: &str, text: &str) {
    session.exp_string(question).unwrap();
    session.send_line(text).unwrap();
}

/// The session takes each byte for a character.
fn utf8(read: &str) -> String {
    let bytes = read.chars().map(|c| u8::try_from(u32::from(c)).unwrap());
    String::from_utf8(bytes.collect()).unwrap()
}

/// Everything in the home, but not the home itself.
fn left(sandbox: &Sandbox) -> Vec<String> {
    let entries = std::fs::read_dir(sandbox.path(".")).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn questions_and_the_command_they_print_make_the_same_portal() {
    let asked = Sandbox::new();
    let mut session = wizard(&asked, &[]);
    answer(&mut session, "Company name", "Muster & Söhne's");
    answer(&mut session, "Street", "Hauptstraße 1");
    answer(&mut session, "Town", "12345 Musterstadt");
    answer(&mut session, "E-mail", "nonsense");
    session.exp_string("is no e-mail address").unwrap();
    for _ in 0.."nonsense".len() {
        session.send("\u{7f}").unwrap();
    }
    session.send_line("info@muster.example").unwrap();
    answer(&mut session, "Web address", "");
    // One down: English.
    answer(&mut session, "Language", "\u{1b}[B");
    answer(&mut session, "How clients enter", "");
    answer(&mut session, "Documents that clients see", " ");
    answer(&mut session, "Who gets access", "\u{1b}[B");
    answer(&mut session, "IBAN", "DE02120300000000202051");
    answer(&mut session, "Holder", "");
    answer(&mut session, "What clients may do", "");
    answer(&mut session, "Colour", "#004a99");
    session.exp_string("The same without questions:").unwrap();
    let rest = utf8(&session.exp_eof().unwrap()).replace("\\\r\n", " ");
    let (script, _) = rest.split_once('\u{1b}').unwrap();
    let script = script.trim().strip_prefix("portalctl ").unwrap();

    let scripted = Sandbox::new();
    scripted.run(script).succeeds();
    let export = asked.run("settings export").succeeds();
    assert_eq!(scripted.run("settings export").succeeds(), export);
    for part in [
        "Muster & Söhne's",
        "locale = \"en\"",
        "\"future\"",
        "#004a99",
        "127.0.0.1:8080",
    ] {
        assert!(export.contains(part), "{part} is not in\n{export}");
    }
    assert!(!export.contains("share = [\"invoice\""), "{export}");
}

#[test]
fn an_interrupted_wizard_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    let mut session = wizard(&sandbox, &[]);
    answer(&mut session, "Company name", "Muster");
    session.exp_string("Street").unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
    assert_eq!(left(&sandbox), Vec::<String>::new());
}

#[test]
fn a_flag_answers_its_question() {
    let sandbox = Sandbox::new();
    let mut session = wizard(&sandbox, &["--company", "Muster"]);
    let (before, _) = session.exp_regex("Street").unwrap();
    assert!(!before.contains("Company name"), "{before}");
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_script_has_to_name_the_company() {
    let sandbox = Sandbox::new();
    let error = sandbox.run("init --no-input").fails(2);
    assert!(error.contains("pass --company NAME"), "{error}");
    assert_eq!(left(&sandbox), Vec::<String>::new());
}

#[test]
fn a_bad_answer_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    for flags in [
        "--base-url http://portal.example",
        "--primary '#eeeeee'",
        "--allow +pay",
        "--iban DE00",
        "--locale fr",
    ] {
        sandbox
            .run(&format!("init --no-input --company X {flags}"))
            .fails(6);
    }
    assert_eq!(left(&sandbox), Vec::<String>::new());
}

#[test]
fn a_store_without_room_for_its_key_is_taken_back() {
    let sandbox = Sandbox::new();
    sandbox.write("file", "in the way");
    sandbox.write(
        "c.toml",
        "store = 'new/portal.db'\nkey-file = 'file/portal.key'\n",
    );
    let failed = sandbox.run("--config c.toml init --no-input --company X");
    assert_ne!(failed.code, 0, "{failed:?}");
    assert_eq!(left(&sandbox), ["c.toml", "file"]);
}

#[test]
fn a_dry_run_creates_nothing() {
    let sandbox = Sandbox::new();
    sandbox
        .run("init --no-input --company X --dry-run")
        .succeeds();
    assert_eq!(left(&sandbox), Vec::<String>::new());
}

#[test]
fn answers_come_from_a_settings_file_and_flags_beat_them() {
    let first = Sandbox::with_portal();
    first
        .run("settings set company.register 'HRB 1'")
        .succeeds();
    let export = first.run("settings export").succeeds();
    let second = Sandbox::new();
    second.write("answers.toml", &export);
    second.run("init --answers answers.toml").succeeds();
    assert_eq!(second.run("settings export").succeeds(), export);

    let third = Sandbox::new();
    third.write("answers.toml", &export);
    third
        .run("init --answers answers.toml --company Andere")
        .succeeds();
    assert_eq!(
        third.run("settings show company.name").succeeds(),
        "Andere\n"
    );
}

#[test]
fn a_second_portal_is_refused_unless_it_is_ensured() {
    let sandbox = Sandbox::with_portal();
    let error = sandbox
        .run("init --no-input --company 'Muster GmbH'")
        .fails(5);
    assert!(error.contains("there is a store at"), "{error}");
    let same = "init --no-input --ensure --company 'Muster GmbH' --locale de --json";
    assert_eq!(sandbox.run(same).json()["changed"], false);
    let other = "init --no-input --ensure --company 'Muster & Co' --locale de";
    sandbox.run(other).is(snapbox::str![[r#"
--- stderr
error: there is a portal already, with another company.name
hint: portalctl settings set company.name 'Muster & Co'
--- exit 5

"#]]);
}

#[test]
fn a_key_file_without_its_store_is_not_overwritten() {
    let sandbox = Sandbox::with_portal();
    let store = sandbox.run("config path --json").json()["store"]
        .as_str()
        .unwrap()
        .to_owned();
    std::fs::remove_file(&store).unwrap();
    let key = std::path::Path::new(&store).with_file_name("portal.key");
    let before = std::fs::read(&key).unwrap();
    let error = sandbox.run("init --no-input --company X").fails(5);
    assert!(error.contains("there is a key file"), "{error}");
    assert_eq!(std::fs::read(&key).unwrap(), before);
}

#[test]
fn what_helps_before_there_is_a_portal_needs_none() {
    let sandbox = Sandbox::new();
    let pay = "init --no-input --company X --allow +pay";
    let iban = "--iban DE89370400440532013000";
    let error = sandbox.run(&format!("{pay} {iban}")).fails(6);
    assert!(
        error.contains("hint: pass --iban IBAN and --holder NAME\n"),
        "{error}"
    );
    let white = "init --no-input --company X --primary '#ffffff'";
    let error = sandbox.run(white).fails(6);
    assert!(
        error.contains("hint: pass a darker --primary COLOUR"),
        "{error}"
    );
    assert_eq!(left(&sandbox), Vec::<String>::new());
    sandbox
        .run(&format!("{pay} {iban} --holder X --store 'a b.db'"))
        .succeeds();
    let error = sandbox
        .run("init --no-input --company X --store 'a b.db'")
        .fails(5);
    assert!(
        error.contains("portalctl status --store 'a b.db' shows it"),
        "{error}"
    );
}
