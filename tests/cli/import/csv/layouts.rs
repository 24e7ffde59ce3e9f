//! How lists are understood, and what the operator says otherwise.

use rexpect::session::spawn_command;

use super::{client, import, sample};
use crate::sandbox::Sandbox;

/// Long enough for a busy machine.
const PATIENCE: u64 = 20_000;

#[test]
fn fictional_lists_of_many_kinds_come_in() {
    for (name, number, town) in [
        ("excel-unicode-text.txt", "0815", "Überlingen"),
        ("excel-mac.csv", "0815", "Überlingen"),
        ("excel-msdos.csv", "0815", "Überlingen"),
        ("outlook-en.csv", "KD-0001", "Sample City"),
        ("thunderbird-de.csv", "KD-0001", "Musterstadt"),
        ("datev-700.csv", "10000", "Musterstadt"),
        ("title-above.csv", "K-1", "Musterstadt"),
    ] {
        let sandbox = Sandbox::with_portal();
        let file = sample(name);
        let outcome = sandbox.run(&format!("import csv '{}'", file.display()));
        assert_eq!(outcome.code, 0, "{name}: {}", outcome.stderr);
        assert_eq!(client(&sandbox, number)["profile"]["city"], town, "{name}");
    }
}

#[test]
fn the_mapping_is_shown_without_a_portal() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "liste.csv",
        "\u{feff}sep=;\r\nKd-Nr.;Firma;Kunde seit\r\n007;Beispiel AG;2019\r\n",
    );
    sandbox
        .run("import csv liste.csv --show-mapping")
        .is(snapbox::str![[r#"
file              liste.csv
program           plain list
encoding          UTF-8 with a byte order mark
delimiter         ;, said by the first line
quote             "
line end          CRLF
names of columns  line 2

1	Kd-Nr.	number	007
2	Firma	company	Beispiel AG
3	Kunde seit	-	2019
--- exit 0

"#]]);
    let json = sandbox
        .run("import csv liste.csv --show-mapping --json --map 'Kunde seit=note'")
        .json();
    assert_eq!(json["header_line"], 2);
    assert_eq!(json["columns"][2]["field"], "note");
}

#[test]
fn the_operator_says_what_a_column_means() {
    let sandbox = Sandbox::with_portal();
    let list = "Nr;Alt;Wer\n1;A-1;Beispiel AG\n";
    import(&sandbox, list, "--map Alt=number --map '#3=company'");
    assert_eq!(client(&sandbox, "A-1")["name"], "Beispiel AG");
    let stderr = sandbox.run("import csv liste.csv --map X=number").fails(6);
    assert!(stderr.contains("the columns are Nr, Alt, Wer"), "{stderr}");
    let stderr = sandbox
        .run("import csv liste.csv --map Alt=nummer")
        .fails(2);
    assert!(stderr.contains("name_addition"), "{stderr}");
}

#[test]
fn a_list_without_names_is_mapped_by_position() {
    let sandbox = Sandbox::with_portal();
    import(
        &sandbox,
        "1;Beispiel AG\n2;Probe\n",
        "--no-header --map '#1=number' --map '#2=company'",
    );
    assert_eq!(client(&sandbox, "1")["name"], "Beispiel AG");
    assert_eq!(client(&sandbox, "2")["name"], "Probe");
}

#[test]
fn an_unknown_layout_prints_a_command_to_complete() {
    let sandbox = Sandbox::with_portal();
    sandbox.write(
        "x.csv",
        "Spalte A;Spalte B;E-Mail\n1;Muster's;a@b.example\n",
    );
    sandbox.run("import csv x.csv").is(snapbox::str![[r#"
portalctl import csv x.csv \
  --map 'Spalte A=-' \
  --map 'Spalte B=-'
--- stderr
error: x.csv: no column tells who the clients are
  cause: none of the names of its columns means a company or person
hint: complete the command on standard output, or see portalctl import csv --help for the fields
--- exit 6

"#]]);
    sandbox
        .run("import csv x.csv --map 'Spalte A=number' --map 'Spalte B=company'")
        .succeeds();
}

#[test]
fn a_person_is_asked_column_by_column() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("x.csv", "Spalte A;Spalte B\n17;Muster\n");
    let mut command = sandbox.command();
    command
        .args(["import", "csv", "x.csv"])
        .env("TERM", "xterm-256color");
    let mut session = spawn_command(command, Some(PATIENCE)).unwrap();
    session.exp_string("1. Spalte A (such as 17)").unwrap();
    session.send_line("number").unwrap();
    session.exp_string("2. Spalte B (such as Muster)").unwrap();
    session.send_line("company").unwrap();
    session.exp_string("--map '#2=company'").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(client(&sandbox, "17")["name"], "Muster");
}

#[test]
fn layout_flags_beat_what_was_found_out() {
    let sandbox = Sandbox::with_portal();
    import(
        &sandbox,
        b"Firma:Ort\nGr\x81n:K\x94ln\n",
        "--delimiter : --encoding cp850",
    );
    assert_eq!(client(&sandbox, "KD-0001")["profile"]["city"], "Köln");
    sandbox.run("import csv liste.csv --delimiter ab").fails(2);
    sandbox
        .run("import csv liste.csv --encoding klingon")
        .fails(2);
    let stderr = sandbox
        .run("import csv liste.csv --delimiter : --encoding utf-8")
        .fails(6);
    assert!(
        stderr.contains("line 2: there are bytes that are no UTF-8 text"),
        "{stderr}"
    );
}
