//! What a message says, according to a parser that is not ours: the one of Python.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

const PROGRAM: &str = r#"
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
def addresses(name):
    header = message[name]
    return [[a.display_name, a.addr_spec] for a in header.addresses] if header else []
parts, files = {}, []
for part in message.walk():
    if part.is_multipart():
        continue
    kind = part.get_content_type()
    if part.get_content_disposition() == "attachment":
        files.append({"name": part.get_filename(), "type": kind, "size": len(part.get_payload(decode=True))})
    elif kind.startswith("text/"):
        parts[kind] = part.get_content()
    else:
        parts[kind] = part["Content-ID"]
json.dump({
    "headers": [name for name in message.keys()],
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "from": addresses("From"), "to": addresses("To"), "reply_to": addresses("Reply-To"),
    "subject": message["Subject"], "id": message["Message-ID"], "date": str(message["Date"]),
    "auto": message["Auto-Submitted"], "unsubscribe": message["List-Unsubscribe"],
    "type": message.get_content_type(), "parts": parts, "files": files,
}, sys.stdout)
"#;

/// Reads a message.
pub fn parse(message: &[u8]) -> Value {
    let mut child = Command::new("python3")
        .args(["-c", PROGRAM])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(message).unwrap();
    let output = child.wait_with_output().unwrap();
    let parsed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        parsed.get("defects"),
        Some(&serde_json::json!([])),
        "{parsed:#}"
    );
    parsed
}

/// The text of a field.
pub fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}
