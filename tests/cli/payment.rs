//! `payment`: parts, the rest, too much, and money that goes back.

use crate::sandbox::Sandbox;

fn standing(sandbox: &Sandbox) -> (String, i64) {
    let line = sandbox
        .run("document show RE-1 --format '{status} {open_amount}'")
        .succeeds();
    let (status, open) = line.trim_end().split_once(' ').unwrap();
    (status.to_owned(), open.parse().unwrap())
}

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    sandbox
        .run("client add KD-1 --name 'Beispiel AG'")
        .succeeds();
    for number in ["RE-1", "RE-2"] {
        let line = format!(
            "document add invoice {number} --client KD-1 --date 2026-11-02 --due 2026-12-16 --net 100.00 --gross \
             119.00 --currency EUR --complete"
        );
        sandbox.run(&line).succeeds();
    }
    sandbox
}

#[test]
fn a_part_leaves_the_rest_open_and_the_rest_settles_it() {
    let sandbox = portal();
    let part = "payment record RE-1 --amount 50 --date 2026-11-20 --method bank-transfer --note 'Rate 1' --json";
    let part = sandbox.run(part).json();
    assert_eq!(
        (&part["amount"], &part["open_amount"], &part["status"]),
        (&5000.into(), &6900.into(), &"open".into())
    );
    let rest = sandbox.run("payment record RE-1 --amount 69.00");
    assert_eq!(rest.stderr, "Recorded; nothing is left to pay.\n");
    assert_eq!(standing(&sandbox), ("paid".to_owned(), 0));
    let list = sandbox.run("payment list --client KD-1 --format '{date} {amount} {method}'");
    assert_eq!(
        list.stdout,
        "2026-11-23 6900 \n2026-11-20 5000 bank-transfer\n"
    );
    assert_eq!(list.stderr, "119.00 EUR altogether.\n");
    let event = sandbox
        .run("audit list --action payment.record --json")
        .json();
    assert_eq!(event[1]["facts"]["status"], "paid");
    assert_eq!(
        sandbox
            .run("payment list --document RE-2 --json")
            .succeeds(),
        "[]\n"
    );
}

#[test]
fn more_than_is_open_is_refused_with_the_open_amount_unless_it_is_meant() {
    let sandbox = portal();
    let error = sandbox.run("payment record RE-1 --amount 120.00").fails(4);
    assert!(
        error.contains("which is 119.00 EUR") && error.contains("--overpaid"),
        "{error}"
    );
    assert_eq!(standing(&sandbox), ("open".to_owned(), 11_900));
    sandbox
        .run("payment record RE-1 --amount 120.00 --overpaid")
        .succeeds();
    assert_eq!(standing(&sandbox).0, "paid");
    sandbox.run("payment record RE-1 --amount 1").fails(4);
}

#[test]
fn money_that_goes_back_opens_a_paid_invoice() {
    let sandbox = portal();
    sandbox
        .run("payment record RE-1 --amount 119.00")
        .succeeds();
    let reopening = sandbox.run("document status RE-1 open").fails(4);
    assert!(reopening.contains("--amount -119.00"), "{reopening}");
    sandbox
        .run("payment record RE-1 --amount -19.00 --note 'zurückgebucht'")
        .succeeds();
    assert_eq!(standing(&sandbox), ("open".to_owned(), 1_900));
    sandbox.run("payment record RE-1 --amount -101").fails(4);
    sandbox.run("document status RE-1 paid").succeeds();
    sandbox.run("document status RE-1 open").succeeds();
    assert_eq!(standing(&sandbox), ("open".to_owned(), 1_900));
}

#[test]
fn what_cannot_be_paid_is_refused() {
    let sandbox = Sandbox::with_demo();
    let before = sandbox.run("payment list --json").succeeds();
    for (code, line) in [
        (4, "AN-2026-001 --amount 1"),
        (4, "RE-2026-900 --amount 1"),
        (4, "RE-2026-007 --amount 1"),
        (6, "RE-2026-002 --amount 0"),
        (6, "RE-2026-002 --amount 1.001"),
        (6, "RE-2026-002 --amount 1 --date tomorrow"),
        (2, "RE-2026-002 --amount 1,00"),
        (2, "RE-2026-002"),
        (3, "RE-2026-999 --amount 1"),
    ] {
        sandbox.run(&format!("payment record {line}")).fails(code);
    }
    assert_eq!(sandbox.run("payment list --json").succeeds(), before);
}
