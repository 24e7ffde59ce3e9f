//! A day of an operator, line by line in a shell, as the contract promises it to scripts.

use std::process::{Command, Stdio};

use crate::sandbox::Sandbox;

/// What is typed, and what a script reads from it.
const DAY: &str = r#"
portalctl init --no-input --company 'Muster GmbH' --base-url http://127.0.0.1:8080 --locale de
portalctl settings set login-mode link
portalctl settings set share invoice,offer,reminder
portalctl settings set allow -edit-profile
portalctl settings set theme.primary '#0a5c50'
portalctl settings set default-access future
portalctl client add KD-1001 --name 'Beispiel AG' --email info@beispiel.example --locale de
portalctl client add KD-1002 --name 'Probe & Söhne' --email buero@probe.example --ensure --json > added.json
portalctl document add invoice RE-2026-001 --client KD-1001 --date 2026-11-02 --due 2026-11-16 \
    --net 100.00 --gross 119.00 --currency EUR --attach rechnung.pdf --complete
portalctl document add offer AN-2026-007 --client KD-1001 --date 2026-11-02 --valid-until 2026-12-02 \
    --net 500.00 --gross 595.00 --currency EUR --complete
portalctl access grant KD-1001 > granted
cut -d';' -f1 kunden.csv | portalctl access grant - > list
portalctl link url KD-1001 > url
portalctl link create KD-1001 --document RE-2026-001 --label 'Buchhaltung' --expires 30d --max-uses 5 > document
portalctl link list --client KD-1001 --json > links.json
portalctl link identify - < url > identified
printf 'Vielen Dank!\n[Client.customerportal_url]\n' | portalctl note render --document RE-2026-001 --file - > note
portalctl access explain KD-1001 RE-2026-001 > explained
portalctl link rotate '#3' > rotated ; portalctl link revoke '#3'
portalctl access revoke KD-1001
portalctl audit verify && portalctl backup create portal-2026-11-23.backup
"#;

#[test]
fn every_line_of_the_scripted_day_works_and_links_are_all_that_is_printed() {
    let sandbox = Sandbox::new();
    sandbox.write("rechnung.pdf", include_bytes!("../data/rechnung.pdf"));
    sandbox.write("kunden.csv", "KD-1002;Probe\nKD-1001;Beispiel\n");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_portalctl"));
    let mut shell = Command::new("bash");
    shell
        .args(["-euo", "pipefail", "-c", DAY])
        .stdin(Stdio::null())
        .env_clear()
        .env("HOME", sandbox.path(""))
        .env(
            "PATH",
            format!("{}:/usr/bin:/bin", program.parent().unwrap().display()),
        )
        .current_dir(sandbox.path(""));
    let output = shell.output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");

    let read = |name: &str| std::fs::read_to_string(sandbox.path(name)).unwrap();
    let is_url = |line: &str| {
        let token = line.strip_prefix("http://127.0.0.1:8080/l/");
        token.is_some_and(|token| token.len() == 40)
    };
    let url = read("url");
    assert!(is_url(url.trim_end()), "{url}");
    assert_eq!(read("granted"), url);
    assert_eq!(read("note"), format!("Vielen Dank!\n{url}"));
    let list = read("list");
    let list: Vec<_> = list.lines().collect();
    assert!(list.len() == 2 && list.iter().all(|line| is_url(line)));
    assert_eq!(list[1], url.trim_end());
    for name in ["document", "rotated"] {
        assert!(is_url(read(name).trim_end()), "{}", read(name));
    }
    assert_ne!(read("document"), read("rotated"));
    assert!(read("identified").contains("client     KD-1001\n"));
    assert!(!read("identified").contains("/l/"));
    assert!(read("explained").starts_with("KD-1001 can see RE-2026-001.\n"));
    let links: serde_json::Value = serde_json::from_str(&read("links.json")).unwrap();
    assert_eq!(links[0]["url"], url.trim_end());
    assert_eq!(links[1]["label"], "Buchhaltung");
    assert_eq!(links[1]["max_uses"], 5);
    let added: serde_json::Value = serde_json::from_str(&read("added.json")).unwrap();
    assert_eq!(added["changed"], true);
    assert_eq!(added["access"]["state"], "granted");
}
