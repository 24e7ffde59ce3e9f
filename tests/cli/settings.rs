//! `settings`: one value, a file, pictures, and the presetting.

use rexpect::session::spawn_command;
use serde_json::Value;

use crate::sandbox::Sandbox;

/// The smallest PNG that is one: a transparent pixel.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89";

fn value(sandbox: &Sandbox, key: &str) -> String {
    let shown = sandbox.run(&format!("settings show {key}")).succeeds();
    shown.trim_end().to_owned()
}

fn events(sandbox: &Sandbox) -> u64 {
    let checks = sandbox.run("doctor --format '{name} {message}'").succeeds();
    let mut audit = checks
        .lines()
        .filter_map(|line| line.strip_prefix("audit "));
    let events = audit.next().unwrap().split(' ').next();
    events.unwrap().parse().unwrap()
}

fn access(sandbox: &Sandbox, client: &str) -> Value {
    sandbox
        .run(&format!("client show {client} --json"))
        .json()
        .pointer("/access/state")
        .unwrap()
        .clone()
}

#[test]
fn one_key_prints_its_value_alone() {
    let sandbox = Sandbox::with_portal();
    let shown = sandbox.run("settings show base-url");
    assert_eq!(
        (shown.stdout.as_str(), shown.stderr.as_str()),
        ("https://portal.example\n", "")
    );
    assert_eq!(sandbox.run("settings show payment.iban").succeeds(), "");
}

#[test]
fn the_list_marks_defaults() {
    let sandbox = Sandbox::with_portal();
    let all = sandbox.run("settings show --json").json();
    let find = |key: &str| {
        let mut list = all.as_array().unwrap().iter();
        list.find(|setting| setting["key"] == key).unwrap().clone()
    };
    assert_eq!(find("company.name")["default"], false);
    assert_eq!(find("login-mode")["default"], true);
    assert_eq!(find("payment.iban")["value"], Value::Null);
    let lines = sandbox.run("settings show").succeeds();
    assert!(lines.contains("login-mode\tlink\tdefault\n"), "{lines}");
}

#[test]
fn sets_are_replaced_or_changed() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("settings set allow +edit-profile").succeeds();
    sandbox
        .run("settings set allow -edit-profile")
        .is(snapbox::str![[r#"
allow: download,comment,contact,decide,edit-profile -> download,comment,contact,decide
--- stderr
Changed.
--- exit 0

"#]]);
    sandbox
        .run("settings set share invoice offer --json")
        .succeeds();
    assert_eq!(value(&sandbox, "share"), "invoice,offer");
    sandbox.run("settings set share none").succeeds();
    assert_eq!(value(&sandbox, "share"), "none");
}

#[test]
fn the_lines_of_an_address_stay_lines() {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("settings set company.address 'Weg 1' '12345 Ort'")
        .succeeds();
    assert_eq!(value(&sandbox, "company.address"), "Weg 1\n12345 Ort");
}

#[test]
fn an_unknown_key_is_a_mistake_on_the_command_line() {
    let sandbox = Sandbox::with_portal();
    let error = sandbox.run("settings set theme.prmary '#000000'").fails(2);
    assert!(error.contains("'theme.primary'"), "{error}");
}

#[test]
fn a_bad_value_is_invalid_and_changes_nothing() {
    let sandbox = Sandbox::with_portal();
    for (line, part) in [
        ("share invoice,ofer", "`ofer` is no kind of document"),
        ("theme.primary blue", "`blue` is no colour"),
        ("base-url http://portal.example", "is not encrypted"),
        ("payment.iban DE03120300000000202051", "check digits"),
        ("company.email a@", "no e-mail address"),
        ("company.name ''", "the value is empty"),
        ("link.client-expiry due+90d", "needs a document"),
        ("theme.logo nothing.png", "is no file"),
        ("allow +pay", "payment.iban"),
    ] {
        let error = sandbox.run(&format!("settings set {line}")).fails(6);
        assert!(
            error.contains(part) && error.contains("hint: "),
            "{line}: {error}"
        );
    }
    assert_eq!(events(&sandbox), 1);
}

#[test]
fn colours_that_cannot_be_read_are_refused_with_their_ratio() {
    let sandbox = Sandbox::with_portal();
    let error = sandbox.run("settings set theme.primary '#eeeeee'").fails(6);
    assert!(error.contains("contrast of 1.16:1"), "{error}");
    let dark = "[theme]\nbackground = '#111111'\nsurface = '#222222'\nprimary = '#88ddcc'\ntext = '#eeeeee'\n";
    sandbox.with_stdin(dark, "settings apply -").succeeds();
    assert_eq!(value(&sandbox, "theme.surface"), "#222222");
}

#[test]
fn applying_what_export_wrote_changes_nothing() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add KD-1 --name A").succeeds();
    sandbox.write("logo.png", PNG);
    for line in [
        "company.name 'Muster \"&\" Söhne\u{202e}'",
        "company.address 'Weg 1' '1 Ort'",
        "share none",
        "payment.iban DE02120300000000202051",
        "theme.logo logo.png",
        "default-access all",
    ] {
        sandbox.run(&format!("settings set {line}")).succeeds();
    }
    let file = sandbox.run("settings export").succeeds();
    let before = events(&sandbox);
    sandbox.write("settings.toml", &file);
    let applied = sandbox.run("settings apply settings.toml --json").json();
    assert_eq!(applied["changed"], false);
    assert_eq!(applied["changes"], Value::Array(Vec::new()));
    assert_eq!(events(&sandbox), before);
    assert_eq!(sandbox.run("settings export").succeeds(), file);
}

#[test]
fn a_file_with_a_mistake_names_the_place_and_changes_nothing() {
    let sandbox = Sandbox::with_portal();
    for (text, message, hint) in [
        (
            "locale = 'en'\nlogin-mod = 'link'\n",
            "settings.toml line 2: there is no setting login-mod",
            "login-mode",
        ),
        (
            "locale = 'en'\n[theme]\nprimary = 7\n",
            "settings.toml line 3: theme.primary: takes text",
            "#rrggbb",
        ),
        (
            "locale = 'en'\n\n[theme]\nprimary = '#zz'\n",
            "settings.toml line 4: theme.primary: `#zz` is no colour",
            "#rrggbb",
        ),
        (
            "locale = 'en'\nshare = ['invoice', 'x']\n",
            "settings.toml line 2: share: `x` is no kind",
            "kinds",
        ),
        ("locale = en\n", "settings.toml line 1: ", "quotes"),
    ] {
        sandbox.write("settings.toml", text);
        let error = sandbox.run("settings apply settings.toml").fails(6);
        assert!(error.contains(message), "{error}");
        assert!(error.contains("hint: ") && error.contains(hint), "{error}");
    }
    assert_eq!(value(&sandbox, "locale"), "de");
    assert_eq!(events(&sandbox), 1);
}

#[test]
fn a_dry_run_shows_the_change_and_keeps_nothing() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("s.toml", "locale = 'en'\n");
    sandbox
        .run("settings apply s.toml --dry-run")
        .is(snapbox::str![[r#"
locale: de -> en
--- stderr
Dry run: nothing was changed.
--- exit 0

"#]]);
    assert_eq!(value(&sandbox, "locale"), "de");
}

#[test]
fn an_empty_text_in_a_file_and_reset_bring_the_default_back() {
    let sandbox = Sandbox::with_portal();
    sandbox
        .with_stdin("company.name = ''", "settings apply -")
        .succeeds();
    assert_eq!(value(&sandbox, "company.name"), "");
    sandbox.run("settings set locale en").succeeds();
    let reset = sandbox.run("settings reset locale --json").json();
    assert_eq!(reset.pointer("/changes/0/before").unwrap(), "en");
    assert_eq!(value(&sandbox, "locale"), "de");
}

#[test]
fn a_picture_is_taken_by_its_content() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("logo.png", PNG);
    sandbox.write("page.png", "<html><script>alert(1)</script></html>");
    sandbox.write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    sandbox.write("huge.png", [PNG, &vec![0; 5 * 1024 * 1024]].concat());
    sandbox.run("settings set theme.logo logo.png").succeeds();
    let stored = value(&sandbox, "theme.logo");
    assert!(
        stored.starts_with("image:") && stored.ends_with(":logo.png"),
        "{stored}"
    );
    for (file, part) in [
        ("page.png", "is no PNG, JPEG or WebP picture"),
        ("logo.svg", "is no PNG, JPEG or WebP picture"),
        ("huge.png", "is larger than 5 MiB"),
    ] {
        let error = sandbox
            .run(&format!("settings set theme.logo {file}"))
            .fails(6);
        assert!(error.contains(part), "{error}");
    }
    let strange = format!("image:{}:x.png", "0".repeat(64));
    let error = sandbox
        .run(&format!("settings set theme.logo {strange}"))
        .fails(6);
    assert!(error.contains("does not hold the picture"), "{error}");
    assert_eq!(value(&sandbox, "theme.logo"), stored);
}

#[test]
fn the_presetting_all_reaches_everybody_but_those_revoked() {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1", "KD-2", "KD-3"] {
        sandbox
            .run(&format!("client add {number} --name N"))
            .succeeds();
    }
    sandbox.run("settings set default-access future").succeeds();
    assert_eq!(access(&sandbox, "KD-1"), "never");
    let set = sandbox.run("settings set default-access all --json").json();
    assert_eq!(set["granted"], 3);
    assert_eq!(access(&sandbox, "KD-1"), "granted");
    let again = sandbox.run("settings set default-access all --json").json();
    assert_eq!(
        (&again["granted"], &again["changed"]),
        (&0.into(), &false.into())
    );
    sandbox.run("settings set default-access none").succeeds();
    assert_eq!(access(&sandbox, "KD-2"), "granted");
    sandbox.run("client add KD-4 --name N").succeeds();
    assert_eq!(access(&sandbox, "KD-4"), "never");
    let said = sandbox.run("settings set default-access all");
    assert!(
        said.stderr.contains("Granted access to 1 client."),
        "{said:?}"
    );
}

#[test]
fn a_person_is_asked_before_money_goes_to_another_account() {
    let (first, second) = ("DE02120300000000202051", "DE89370400440532013000");
    let sandbox = Sandbox::with_portal();
    let set = |iban: &str| format!("settings set payment.iban {iban}");
    sandbox.run(&set(first)).succeeds();
    for (answer, now) in [("n", first), ("y", second)] {
        let mut command = sandbox.command();
        command.args(shlex::split(&set(second)).unwrap());
        let mut session = spawn_command(command, Some(20_000)).unwrap();
        session
            .exp_string("Shall documents that are completed")
            .unwrap();
        session.send_line(answer).unwrap();
        session.exp_eof().unwrap();
        assert_eq!(value(&sandbox, "payment.iban"), now);
    }
    // A script means what it says.
    sandbox.run(&set(first)).succeeds();
    assert_eq!(value(&sandbox, "payment.iban"), first);
}

#[test]
fn a_misspelt_placeholder_in_the_reference_is_refused_when_it_is_set() {
    let sandbox = Sandbox::with_portal();
    let error = sandbox
        .run("settings set payment.reference '[Invoice.invoice_numbr]'")
        .fails(6);
    assert!(
        error.contains("did you mean `[Invoice.invoice_number]`?"),
        "{error}"
    );
    let file = "[payment]\nreference = \"[Invoice.invoice_numbr]\"\n";
    let error = sandbox.with_stdin(file, "settings apply -").fails(6);
    assert!(
        error.contains("line 2: payment.reference: unknown placeholder"),
        "{error}"
    );
    sandbox
        .run("settings set payment.reference 'KD [Client.client_number] [Invoice.invoice_number]'")
        .succeeds();
}
