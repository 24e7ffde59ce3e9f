//! The operator's program that hears of what clients send: JSON on its standard input, a time limit, no text in its arguments.

use std::io::Write;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};

use super::told::Told;
use crate::app::Error;
use crate::domain::client::Client;
use crate::domain::decision::Decision;
use crate::domain::document::Document;
use crate::mail::Fate;

/// How long the program may run.
const LIMIT: Duration = Duration::from_secs(10);
const STEP: Duration = Duration::from_millis(10);

/// What the program reads: one JSON object on one line.
pub fn event(told: &Told, client: &Client, document: Option<&Document>) -> Result<Vec<u8>, Error> {
    let item = &told.item;
    let facts: serde_json::Map<String, Value> = item
        .facts
        .iter()
        .map(|(name, value)| (name.clone(), value.as_str().into()))
        .collect();
    let document = document.map(|document| {
        let head = &document.head;
        json!({"id": document.id.0, "kind": head.kind.to_string(), "number": head.number.as_str()})
    });
    let body = json!({
        "type": "event",
        "id": item.id.0,
        "kind": item.kind.to_string(),
        "created_at": item.created_at.to_string(),
        "client": {"id": client.id.0, "number": client.number().as_str(), "name": client.data.name},
        "document": document,
        "decision": told.decision.as_ref().map(decision),
        "subject": item.subject,
        "text": item.text,
        "facts": facts,
    });
    let mut line = serde_json::to_vec(&body)
        .map_err(|error| Error::bug("an event has no JSON").cause(error))?;
    line.push(b'\n');
    Ok(line)
}

fn decision(decision: &Decision) -> Value {
    json!({
        "id": decision.id.0,
        "outcome": decision.outcome.to_string(),
        "name": decision.name,
        "role": decision.role,
        "reason": decision.reason,
    })
}

/// Runs the program; what it does not finish within its time is killed with all that it started, and tried again later.
pub fn run(words: &[String], event: &[u8]) -> Fate {
    run_within(LIMIT, words, event)
}

fn run_within(limit: Duration, words: &[String], event: &[u8]) -> Fate {
    let Some((program, arguments)) = words.split_first() else {
        return Fate::Unwelcome("there is no program".to_owned());
    };
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return Fate::Later(format!("cannot run {program}: {error}")),
    };
    let stdin = child.stdin.take();
    std::thread::scope(|scope| {
        // A program that reads nothing must not keep us beyond its time.
        scope.spawn(move || {
            if let Some(mut stdin) = stdin {
                stdin.write_all(event).ok();
            }
        });
        watch(&mut child, program, limit)
    })
}

fn watch(child: &mut Child, program: &str, limit: Duration) -> Fate {
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => {
                return Fate::Delivered("the program ended well".to_owned());
            }
            Ok(Some(status)) => return Fate::Later(format!("{program} ended with {status}")),
            Ok(None) if start.elapsed() < limit => std::thread::sleep(STEP),
            Ok(None) => {
                kill_with_descendants(child);
                return Fate::Later(format!("{program} took longer than {} s", limit.as_secs()));
            }
            Err(error) => return Fate::Later(format!("cannot wait for {program}: {error}")),
        }
    }
}

/// Ends a program and everything it started, which all belong to the group that it leads.
fn kill_with_descendants(leader: &mut Child) {
    kill_process_group(Pid::from_child(leader), Signal::KILL).ok();
    leader.kill().ok();
    leader.wait().ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_slow_program_started_ends_with_it() {
        // More than a pipe holds: as long as anybody could still read it, we would wait for that.
        let event = vec![b' '; 1 << 20];
        let words = ["sh", "-c", "sleep 600 <&0 & wait"].map(str::to_owned);
        assert_eq!(
            run_within(Duration::from_secs(1), &words, &event),
            Fate::Later("sh took longer than 1 s".to_owned())
        );
    }
}
