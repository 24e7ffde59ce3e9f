//! `demo`: a portal to try everything on.

use crate::sandbox::Sandbox;

#[test]
fn every_case_has_its_entrance() {
    let sandbox = Sandbox::new();
    let demo = sandbox.run("demo --folder demo --json").json();
    let clients = demo["clients"].as_array().unwrap();
    let cases: Vec<_> = clients
        .iter()
        .map(|client| client["case"].as_str().unwrap())
        .collect();
    assert_eq!(
        cases,
        [
            "secret link",
            "password",
            "access revoked",
            "access over",
            "consumer, secret link",
            "never granted"
        ]
    );
    for client in clients {
        let has_entrance = client["url"].is_string();
        assert_eq!(has_entrance, client["case"] != "never granted", "{client}");
        assert_eq!(
            client["password"].is_string(),
            client["case"] == "password",
            "{client}"
        );
    }
    assert!(demo["document_url"].as_str().unwrap().contains("/l/"));
    sandbox.run("demo --folder demo").fails(5);
}

#[test]
fn its_store_is_sound() {
    let sandbox = Sandbox::with_demo();
    let doctor = sandbox.run("doctor --format '{state} {name}'").succeeds();
    let complaints: Vec<_> = doctor
        .lines()
        .filter(|line| !line.starts_with("ok "))
        .collect();
    assert_eq!(complaints, ["warning backup"], "{doctor}");
    sandbox.run("audit verify").succeeds();
}

#[test]
fn paying_is_allowed_and_the_account_is_known() {
    let sandbox = Sandbox::with_demo();
    let allow = sandbox.run("settings show allow").succeeds();
    assert!(
        allow.contains("pay") && allow.contains("edit-profile"),
        "{allow}"
    );
    for key in ["payment.iban", "payment.bic", "payment.holder"] {
        assert_ne!(
            sandbox.run(&format!("settings show {key}")).succeeds(),
            "",
            "{key}"
        );
    }
    let invoice = sandbox.run("document show RE-2026-002 --json").json();
    assert_eq!(
        (&invoice["open_amount"], &invoice["status"]),
        (&35_343.into(), &"overdue".into())
    );
}
