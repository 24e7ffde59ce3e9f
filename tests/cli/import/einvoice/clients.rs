//! Whose document it becomes: found in a fixed order, added when asked, never guessed.

use super::{CII, CREDIT_NOTE, UBL, import, with_clients};
use crate::sandbox::Sandbox;

/// The client that a file was taken for.
fn client_of(sandbox: &Sandbox, xml: &str) -> String {
    sandbox.write("a.xml", xml);
    let (files, code) = import(sandbox, "a.xml --dry-run");
    assert_eq!(code, 0, "{files:?}");
    let client = files.first().unwrap()["client"].as_str();
    client.unwrap().to_owned()
}

#[test]
fn number_then_vat_number_then_e_mail_then_name_and_postcode() {
    let sandbox = with_clients();
    let by_number = UBL.replace(">KD-1001</cbc:ID>", ">kd-1002</cbc:ID>");
    assert_eq!(client_of(&sandbox, &by_number), "KD-1002");
    assert_eq!(client_of(&sandbox, CREDIT_NOTE), "KD-1001");
    let by_email = CII.replace(">KD-1002<", ">unknown<").replace("53111", "1");
    assert_eq!(client_of(&sandbox, &by_email), "KD-1002");
    let by_name = CII
        .replace(">KD-1002<", ">unknown<")
        .replace("buero@probe", "x@probe");
    assert_eq!(client_of(&sandbox, &by_name), "KD-1002");
}

#[test]
fn nobody_is_told_with_the_command_that_adds_the_client() {
    let sandbox = Sandbox::with_portal();
    sandbox.write("a.xml", UBL);
    let stderr = sandbox.run("import einvoice a.xml").fails(3);
    assert!(stderr.contains("no client"), "{stderr}");
    let hint = stderr
        .lines()
        .find_map(|line| line.strip_prefix("hint: portalctl "))
        .unwrap();
    let command = hint.split("; or").next().unwrap();
    sandbox.run(command).succeeds();
    sandbox.run("import einvoice a.xml").succeeds();
}

#[test]
fn missing_clients_are_added_once_each() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("settings set default-access future").succeeds();
    sandbox.write("a.xml", UBL.replace(">KD-1001</cbc:ID>", "></cbc:ID>"));
    sandbox.write("b.xml", CII);
    sandbox.write("c.xml", CREDIT_NOTE);
    let (files, code) = import(&sandbox, "a.xml b.xml c.xml --create-clients");
    assert_eq!(code, 0);
    let clients: Vec<_> = files
        .iter()
        .map(|file| (file["client"].as_str().unwrap(), file["new_client"] == true))
        .collect();
    // Without an id the next number counts; the credit note is the same buyer by its VAT number.
    assert_eq!(
        clients,
        [("KD-1001", true), ("KD-1002", true), ("KD-1001", false)]
    );
    let shown = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(shown["name"], "Beispiel AG");
    assert_eq!(shown["email"], "rechnung@beispiel.example");
    assert_eq!(shown["access"]["state"], "granted");
}

#[test]
fn access_can_be_withheld_from_new_clients() {
    let sandbox = Sandbox::with_portal();
    sandbox.run("settings set default-access future").succeeds();
    sandbox.write("a.xml", UBL);
    sandbox
        .run("import einvoice a.xml --create-clients --no-access")
        .succeeds();
    let shown = sandbox.run("client show KD-1001 --json").json();
    assert_eq!(shown["access"]["state"], "never");
}

#[test]
fn two_that_fit_are_one_too_many() {
    let sandbox = with_clients();
    sandbox
        .run("client add KD-1003 --name Zweite --vat-number DE222222223")
        .succeeds();
    sandbox.write("a.xml", CREDIT_NOTE);
    let stderr = sandbox
        .run("import einvoice a.xml --create-clients")
        .fails(5);
    assert!(stderr.contains("ambiguous"), "{stderr}");
    assert!(stderr.contains("KD-1001, KD-1003"), "{stderr}");
}

#[test]
fn what_others_sent_to_the_operator_is_no_document_of_a_client() {
    let sandbox = with_clients();
    sandbox
        .run("settings set company.vat-number 'DE 222 222 223'")
        .succeeds();
    sandbox.write("a.xml", UBL);
    let stderr = sandbox
        .run("import einvoice a.xml --create-clients")
        .fails(6);
    assert!(stderr.contains("its buyer is your own company"), "{stderr}");
}
