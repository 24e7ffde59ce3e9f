//! A program that takes messages on standard input: sendmail, and those that call themselves so.

use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use super::message::Parcel;
use super::{Blame, Fate, one_line};

/// Exit codes of `sysexits.h` that say something about the message.
const NO_USER: i32 = 67;
const NO_HOST: i32 = 68;
const UNAVAILABLE: i32 = 69;
const DATA_ERROR: i32 = 65;
const OS_ERROR: i32 = 71;
const TRY_AGAIN: i32 = 75;

/// Hands a message over; the address stands behind `--`, so that it is never taken for an option.
pub fn send(program: &Path, parcel: &Parcel) -> Fate {
    match hand_over(program, parcel) {
        Ok((status, said)) => fate(status, said),
        Err(error) => Fate::Unwelcome(one_line(&format!(
            "cannot run {}: {error}",
            program.display()
        ))),
    }
}

/// Finds out whether the program is there.
pub fn probe(program: &Path) -> Result<String, String> {
    let name = program.display();
    match std::fs::metadata(program) {
        Ok(file) if file.is_file() && file.permissions().mode() & 0o111 != 0 => {
            Ok(format!("mails go to {name}"))
        }
        Ok(_) => Err(format!("{name} is no program")),
        Err(error) => Err(format!("cannot run {name}: {error}")),
    }
}

fn hand_over(program: &Path, parcel: &Parcel) -> io::Result<(ExitStatus, String)> {
    let mut child = Command::new(program)
        .arg("-i")
        .arg("-f")
        .arg(&parcel.from)
        .arg("--")
        .arg(&parcel.to)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdin = child.stdin.take();
    std::thread::scope(|scope| {
        // Written beside the reading, so that a program that complains early does not block both.
        scope.spawn(move || {
            if let Some(mut stdin) = stdin {
                stdin.write_all(&parcel.bytes).ok();
            }
        });
        let output = child.wait_with_output()?;
        let said = one_line(&String::from_utf8_lossy(&output.stderr));
        Ok((output.status, said))
    })
}

fn fate(status: ExitStatus, said: String) -> Fate {
    let said = if said.is_empty() {
        status.to_string()
    } else {
        said
    };
    match status.code() {
        Some(0) => Fate::Delivered("taken by the program".to_owned()),
        Some(NO_USER | NO_HOST) => Fate::Refused {
            blame: Blame::Address,
            reply: said,
        },
        Some(DATA_ERROR) => Fate::Refused {
            blame: Blame::Message,
            reply: said,
        },
        Some(TRY_AGAIN | OS_ERROR | UNAVAILABLE) => Fate::Away(said),
        Some(_) | None => Fate::Unwelcome(said),
    }
}
