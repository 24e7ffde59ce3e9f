//! Lists of names on standard input, and what is said about the entries that are refused.

use serde_json::Value;

use crate::sandbox::Sandbox;

fn portal() -> Sandbox {
    let sandbox = Sandbox::with_portal();
    for number in ["KD-1001", "KD-1002"] {
        let add = format!("client add {number} --name 'Firma {number}'");
        sandbox.run(&add).succeeds();
    }
    sandbox
}

#[test]
fn a_list_from_a_spreadsheet_may_begin_with_a_mark_and_hold_old_umlauts() {
    let sandbox = portal();
    let list = b"\xef\xbb\xbfKD-1001\r\nM\xfcller\r\nKD-1002\r\n";
    let outcome = sandbox.with_stdin(list, "access grant -");
    assert_eq!(outcome.stdout.lines().count(), 2, "{outcome:#?}");
    let error = outcome.fails(8);
    assert!(
        error.contains("line 2: there is no client M\u{fffd}ller"),
        "{error}"
    );
}

#[test]
fn a_refused_entry_is_the_same_json_as_any_other_error() {
    let sandbox = portal();
    let outcome = sandbox.with_stdin("KD-1001\nKD-100\n", "access grant - --json");
    let lines: Vec<Value> = outcome
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let refused = &lines[0]["error"];
    assert_eq!(refused["message"], "line 2: there is no client KD-100");
    assert_eq!(
        (&refused["code"], &refused["exit"]),
        (&"not_found".into(), &3.into())
    );
    assert!(
        refused["hint"]
            .as_str()
            .unwrap()
            .contains("did you mean KD-100"),
        "{refused}"
    );
    assert_eq!(lines[1]["error"]["code"], "partial");
    outcome.fails(8);
}
