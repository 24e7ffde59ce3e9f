//! Documents, their lines, comments and payments.

use serde_json::{Value, json};

use super::{count, dump, invoice, invoices, item, report, with_client_and_invoice};

#[test]
fn lines_of_another_file_join_their_document_before_it_is_completed() {
    let sandbox = with_client_and_invoice();
    let items = json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), item(2, 1, 2)] } });
    sandbox.write("c.json", items.to_string());
    sandbox
        .run("import billomat a.json b.json c.json")
        .succeeds();
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
    let before = dump(&sandbox);
    let (again, code) = report(&sandbox, "import billomat c.json b.json a.json");
    assert_eq!((&again["changed"], code), (&json!(false), 0));
    assert_eq!(dump(&sandbox), before);
}

#[test]
fn a_document_stays_a_draft_while_one_of_its_lines_is_refused() {
    let sandbox = with_client_and_invoice();
    let mut bad = item(2, 1, 2);
    bad["total_net"] = "many".into();
    let items = |second: &Value| {
        json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), second] } }).to_string()
    };
    sandbox.write("c.json", items(&bad));
    let (first, code) = report(&sandbox, "import billomat a.json b.json c.json");
    assert_eq!((&first["kept_drafts"], code), (&json!(1), 8));
    sandbox.write("c.json", items(&item(2, 1, 2)));
    sandbox
        .run("import billomat a.json b.json c.json")
        .succeeds();
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
}

#[test]
fn a_document_stays_a_draft_while_the_file_of_its_lines_breaks_off() {
    let sandbox = with_client_and_invoice();
    let items = json!({ "invoice-items": { "invoice-item": [item(1, 1, 1), item(2, 1, 2)] } });
    let items = items.to_string();
    sandbox.write("c.json", items.split_at(items.len() - 20).0);
    for flag in ["", "--atomic"] {
        let (found, code) = report(
            &sandbox,
            &format!("import billomat a.json b.json c.json {flag}"),
        );
        assert_eq!((&found["kept_drafts"], code), (&json!(1), 8), "{flag}");
    }
    sandbox.write("c.json", items);
    sandbox
        .run("import billomat a.json b.json c.json --atomic")
        .succeeds();
    assert_eq!(count(&sandbox, "SELECT count(*) FROM document_line"), 2);
    assert_eq!(
        count(
            &sandbox,
            "SELECT count(*) FROM document WHERE status = 'open'"
        ),
        1
    );
}

#[test]
fn a_completed_document_moves_its_status_and_nothing_else() {
    let sandbox = with_client_and_invoice();
    sandbox.run("import billomat a.json b.json").succeeds();
    let mut paid = invoice(1, 1, "PAID");
    paid["paid_amount"] = "119.00".into();
    sandbox.write("b.json", invoices(std::slice::from_ref(&paid)));
    let (found, code) = report(&sandbox, "import billomat b.json");
    assert_eq!((&found["invoices"]["changed"], code), (&json!(1), 0));
    assert_eq!(
        count(&sandbox, "SELECT paid FROM document WHERE status = 'paid'"),
        11_900
    );

    paid["total_gross"] = "120.00".into();
    sandbox.write("b.json", invoices(&[paid]));
    let stderr = sandbox.run("import billomat b.json").fails(8);
    assert!(
        stderr.contains("its gross total is 119.00 EUR here and 120.00 EUR in the file"),
        "{stderr}"
    );
    assert_eq!(count(&sandbox, "SELECT total_gross FROM document"), 11_900);
}

#[test]
fn comments_and_payments_come_once() {
    let sandbox = with_client_and_invoice();
    let comments = json!({ "invoice-comments": { "invoice-comment": [
        { "id": "1", "invoice_id": "1", "comment": "Hello\u{1b}[2J", "actionkey": "COMMENT", "public": "1", "by_client": "1" },
        { "id": "2", "invoice_id": "1", "comment": "Status", "actionkey": "STATUS", "public": "0", "by_client": "0" },
        { "id": "3", "invoice_id": "1", "comment": "Yes", "actionkey": "COMMENT", "public": "1", "by_client": "0" },
    ] } });
    sandbox.write("c.json", comments.to_string());
    let payment = |id: &str| json!({ "id": id, "invoice_id": "1", "date": "2026-11-10", "amount": "20.5", "type": "BANK_TRANSFER" });
    let payments =
        json!({ "invoice-payments": { "invoice-payment": [payment("1"), payment("2")] } });
    sandbox.write("d.json", payments.to_string());
    for _ in 0..2 {
        sandbox
            .run("import billomat a.json b.json c.json d.json")
            .succeeds();
        assert_eq!(count(&sandbox, "SELECT paid FROM document"), 4_100);
        assert_eq!(
            count(
                &sandbox,
                "SELECT count(*) FROM payment WHERE method = 'bank-transfer'"
            ),
            2
        );
        for author in ["client", "system", "operator"] {
            let sql = format!("SELECT count(*) FROM comment WHERE author = '{author}'");
            assert_eq!(count(&sandbox, &sql), 1, "{author}");
        }
    }
}

#[test]
fn a_document_that_is_due_before_it_was_written_is_kept_and_warned_about() {
    let sandbox = with_client_and_invoice();
    let mut early = invoice(7, 1, "OPEN");
    early["due_date"] = "2026-10-01".into();
    sandbox.write("c.json", invoices(&[early]));
    sandbox.run("import billomat a.json").succeeds();
    let outcome = sandbox.run("import billomat c.json");
    assert!(
        outcome
            .text()
            .contains("2026-10-01 is before the document's date, 2026-11-02"),
        "{outcome:?}"
    );
    let document = sandbox.run("document show RE-7 --json").json();
    assert_eq!(document["due_date"], "2026-10-01");
}
