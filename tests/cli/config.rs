//! `config`: where things lie and who said so.

use crate::sandbox::Sandbox;

#[test]
fn paths_are_one_per_line() {
    Sandbox::new().run("config path").is(snapbox::str![[r#"
[HOME]/.local/share/portalctl/portal.db
[HOME]/.local/share/portalctl/portal.key
[HOME]/.config/portalctl/config.toml
--- exit 0

"#]]);
}

#[test]
fn flag_beats_environment_beats_file_beats_default() {
    let mut sandbox = Sandbox::new();
    sandbox.write("c.toml", "store = 'file.db'\ncolor = 'never'\n");
    let shown = |sandbox: &Sandbox, flags: &str| {
        let all = sandbox.run(&format!("{flags} config show --json")).json();
        let store = all
            .as_array()
            .unwrap()
            .iter()
            .find(|entry| entry["key"] == "store");
        let store = store.unwrap();
        format!(
            "{} {}",
            store["value"].as_str().unwrap(),
            store["origin"].as_str().unwrap()
        )
    };
    assert!(shown(&sandbox, "").ends_with("portal.db default"));
    assert_eq!(shown(&sandbox, "--config c.toml"), "file.db file c.toml");
    sandbox.set("PORTALCTL_STORE", "environment.db");
    let found = shown(&sandbox, "--config c.toml");
    assert_eq!(found, "environment.db environment PORTALCTL_STORE");
    let found = shown(&sandbox, "--config c.toml --store flag.db");
    assert_eq!(found, "flag.db flag --store");
}

#[test]
fn the_origin_is_shown_where_it_is_asked_for() {
    let sandbox = Sandbox::new();
    assert!(!sandbox.run("config show").succeeds().contains("default"));
    let lines = sandbox.run("config show --origin").succeeds();
    assert!(lines.contains("color\tauto\tdefault\n"), "{lines}");
}

#[test]
fn a_mistake_in_the_file_is_told_by_every_command() {
    let sandbox = Sandbox::new();
    sandbox.write("c.toml", "# mine\nkeyfile = 'x'\n");
    for line in ["config show", "client list", "doctor"] {
        sandbox
            .run(&format!("--config c.toml {line}"))
            .is(snapbox::str![[r#"
--- stderr
error: c.toml line 2: there is no setting keyfile
hint: did you mean key-file?
--- exit 6

"#]]);
    }
    sandbox.run("--config missing.toml config show").fails(3);
}

#[test]
fn the_file_decides_about_colours_and_the_flag_beats_it() {
    let sandbox = Sandbox::new();
    sandbox.write("c.toml", "color = 'always'\n");
    let error = sandbox.run("--config c.toml client list").fails(3);
    assert!(error.contains('\u{1b}'), "{error:?}");
    let error = sandbox
        .run("--config c.toml --color never client list")
        .fails(3);
    assert!(!error.contains('\u{1b}'), "{error:?}");
}

#[test]
fn the_file_says_where_the_portal_is_served() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "c.toml",
        "listen = '[::1]:9000'\ntrusted-proxies = ['127.0.0.1', '::1']\n",
    );
    let shown = sandbox
        .run("--config c.toml config show --origin")
        .succeeds();
    for line in [
        "listen\t[::1]:9000\tfile c.toml\n",
        "trusted-proxies\t127.0.0.1,::1\tfile c.toml\n",
        "metrics\t\tdefault\n",
    ] {
        assert!(shown.contains(line), "{line} is missing in {shown}");
    }
    for wrong in [
        "listen = 8080",
        "listen = 'here'",
        "trusted-proxies = ['10.0.0.0/8']",
    ] {
        sandbox.write("c.toml", wrong);
        let said = sandbox.run("--config c.toml config show").fails(6);
        assert!(said.contains("c.toml line 1: "), "{said}");
    }
}
