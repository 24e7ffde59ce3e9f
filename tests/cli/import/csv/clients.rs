//! What becomes of clients: added, numbered, known again, brought up to date.

use serde_json::json;

use super::{client, import};
use crate::import::{count, dump};
use crate::sandbox::Sandbox;

const LIST: &str =
    "Kd-Nr.;Firma;E-Mail;PLZ;Tel.\n0007;Beispiel AG;info@beispiel.example;01067;0221 1\n";

#[test]
fn importing_twice_changes_nothing() {
    let sandbox = Sandbox::with_portal();
    let people = "Kundennummer;Firma;Ansprechpartner\n1;A;Frau Muster\n";
    let numberless =
        "First Name,Last Name,E-mail 1 - Value\nErika,Muster,erika@muster.example\n,Ohne,\n";
    for list in [LIST, people, numberless] {
        assert_eq!(import(&sandbox, list, "")["changed"], true);
        let before = dump(&sandbox);
        let again = import(&sandbox, list, "--update");
        assert_eq!(again["changed"], false, "{again}");
        assert_eq!(again["clients"]["skipped"], 0);
        assert_eq!(dump(&sandbox), before);
    }
}

#[test]
fn known_clients_change_only_when_that_is_asked_for() {
    let sandbox = Sandbox::with_portal();
    import(&sandbox, LIST, "");
    let other = "Kd-Nr.;Firma;E-Mail;Tel.;Ort\n0007;Beispiel SE;;0221 2;Köln\n";
    let left = import(&sandbox, other, "");
    assert_eq!(left["clients"]["skipped"], 1);
    let message = left["problems"][0]["message"].as_str().unwrap();
    assert_eq!(
        message,
        "0007 is known and differs in name, email, city, phone; --update takes the changes over"
    );
    assert_eq!(client(&sandbox, "0007")["name"], "Beispiel AG");

    import(&sandbox, other, "--update=fill");
    let filled = client(&sandbox, "0007");
    assert_eq!(
        (&filled["name"], &filled["profile"]["city"]),
        (&json!("Beispiel AG"), &json!("Köln"))
    );

    import(&sandbox, other, "--update");
    let written = client(&sandbox, "0007");
    assert_eq!(
        (&written["name"], &written["email"]),
        (&json!("Beispiel SE"), &json!(null))
    );
    // The list has no column for it.
    assert_eq!(written["profile"]["zip"], "01067");
}

#[test]
fn a_dry_run_shows_what_differs_field_by_field() {
    let sandbox = Sandbox::with_portal();
    import(&sandbox, LIST, "");
    sandbox.write(
        "neu.csv",
        "Kd-Nr.;Firma;Tel.\n0007;Beispiel AG;0221 2\n8;Neu & Co;\n9;;\n",
    );
    let before = dump(&sandbox);
    sandbox
        .run("import csv neu.csv --update --dry-run")
        .is(snapbox::str![[r#"
~ 0007 (line 2)
    phone: 0221 1 → 0221 2
+ 8 (line 3): Neu & Co
+ 9 (line 4): 9
clients	2	1	0	0	0
--- stderr
neu.csv: plain list, UTF-8, delimiter ;, 3 of 3 columns taken.
Dry run: nothing was kept.
--- exit 0

"#]]);
    assert_eq!(dump(&sandbox), before);
}

#[test]
fn clients_without_a_number_get_the_next_one() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add KD-1001 --name Erste").succeeds();
    let list = "Firma;Kundennummer\nA;\nB;KD-1005\nC;\n";
    import(&sandbox, list, "");
    assert_eq!(client(&sandbox, "KD-1006")["name"], "A");
    assert_eq!(client(&sandbox, "KD-1005")["name"], "B");
    assert_eq!(client(&sandbox, "KD-1007")["name"], "C");
    import(&sandbox, "Firma\nD\n", "--number 'K{n:06}/x'");
    assert_eq!(client(&sandbox, "K000001/x")["name"], "D");
    sandbox.run("import csv liste.csv --number K").fails(2);
}

#[test]
fn equal_names_never_make_one_client() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("client add M-1 --name 'Max Muster'").succeeds();
    let list = "Vorname;Nachname;Ort;E-Mail\nMax;Muster;Köln;\nMax;Muster;Bonn;\nMax;Muster;;max@muster.example\n\
                Max;Muster;Bonn;\nMax;Muster;Ulm;max@muster.example\n";
    let report = import(&sandbox, list, "");
    assert_eq!(report["clients"]["added"], 4);
    assert_eq!(report["clients"]["skipped"], 1);
    let again = import(&sandbox, list, "");
    assert_eq!(again["changed"], false);
    assert_eq!(count(&sandbox, "SELECT count(*) FROM client"), 5);
    // The same person with another telephone is known again by the e-mail address.
    let later = "Vorname;Nachname;Mobil;E-Mail\nMax;Muster;0171 1;max@muster.example\n";
    assert_eq!(import(&sandbox, later, "--update")["clients"]["changed"], 1);
}

#[test]
fn a_number_that_comes_twice_is_told_with_its_line() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("liste.csv", "Kd-Nr.;Firma\n1;A\n\n1;A\n1;B\n");
    let outcome = sandbox.run("import csv liste.csv");
    let stderr = outcome.fails(8);
    assert!(
        stderr.contains("liste.csv: line 4: 1 comes twice, with the same data"),
        "{stderr}"
    );
    assert!(
        stderr.contains("liste.csv: line 5: 1 comes twice with different data"),
        "{stderr}"
    );
}

#[test]
fn atomic_keeps_nothing_when_a_row_is_refused() {
    let sandbox = Sandbox::with_portal();
    let before = dump(&sandbox);
    sandbox.write("liste.csv", "Kd-Nr.;Firma\n1;A\n#2;B\n");
    for dry in ["", "--dry-run"] {
        let stderr = sandbox
            .run(&format!("import csv liste.csv --atomic {dry}"))
            .fails(6);
        assert!(
            stderr.contains("1 row was refused, so nothing was kept"),
            "{stderr}"
        );
        assert_eq!(dump(&sandbox), before);
    }
    sandbox.run("import csv liste.csv").fails(8);
    assert_eq!(count(&sandbox, "SELECT count(*) FROM client"), 1);
}

#[test]
fn new_clients_get_access_where_the_presetting_says_so() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("settings set default-access future").succeeds();
    import(&sandbox, LIST, "");
    assert_eq!(client(&sandbox, "0007")["access"]["state"], "granted");
    import(&sandbox, "Kd-Nr.;Firma\n8;B\n", "--no-access");
    assert_eq!(client(&sandbox, "8")["access"]["state"], "never");
    sandbox.run("audit verify").succeeds();
    let events = "SELECT count(*) FROM audit WHERE action = 'import.csv'";
    assert_eq!(count(&sandbox, events), 2);
}

#[test]
fn our_own_export_comes_in_again_as_it_was() {
    let list = "Kundennummer;Firma;E-Mail;Straße;PLZ;Ort;Bundesland;Telefon;Fax;Mobil;Notiz;Anrede;Vorname\n\
                007;=Formel;a@b.example;-Weg 1;01067;Köln;NRW;+49 1;+49 2;@home;\"zwei\r\nZeilen; \"\"ja\"\"\";'=x;''n\n";
    let sandbox = Sandbox::with_portal();
    import(&sandbox, list, "");
    for raw in ["", "--raw"] {
        let export = sandbox.run(&format!("export clients {raw}")).succeeds();
        assert_eq!(
            import(&sandbox, &export, "--update")["clients"]["unchanged"],
            1
        );
        let other = Sandbox::with_portal();
        if raw.is_empty() {
            import(&other, &export, "");
            assert_eq!(other.run("export clients").succeeds(), export);
            assert_eq!(client(&other, "007"), client(&sandbox, "007"));
        }
    }
}
