//! Asks a process of its own for the XML in a PDF, and starts another one when it dies.

use std::io::{self, BufReader, BufWriter, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::messages::{read_answer, write_part};
use super::{COMMAND, Embedded, limits};
use crate::import::einvoice::Refusal;

/// Reads PDFs one after another.
#[derive(Debug, Default)]
pub struct PdfReader {
    process: Option<Process>,
}

#[derive(Debug)]
struct Process {
    child: Mutex<Child>,
    stdin: BufWriter<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    turns: u32,
}

impl PdfReader {
    /// Finds the e-invoice in a PDF; refuses one that takes too long or too much.
    pub fn extract(&mut self, pdf: &[u8]) -> Result<Embedded, Refusal> {
        let mut process = match self.process.take() {
            Some(process) => process,
            None => Process::start()?,
        };
        let answer = process.ask(pdf)?;
        if process.turns < limits::TURNS {
            self.process = Some(process);
        }
        answer.map_err(Refusal::Pdf)
    }
}

impl Process {
    /// Starts this very program again, with an empty environment.
    fn start() -> io::Result<Self> {
        // On Linux it stays the same program even when the file is replaced meanwhile.
        let program = if cfg!(target_os = "linux") {
            PathBuf::from("/proc/self/exe")
        } else {
            std::env::current_exe()?
        };
        let mut child = Command::new(program)
            .arg(COMMAND)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        Ok(Self {
            child: Mutex::new(child),
            stdin: BufWriter::new(stdin),
            stdout: BufReader::new(stdout),
            turns: 0,
        })
    }

    /// Asks about one PDF while the clock runs; when the process dies, the PDF was to blame.
    fn ask(&mut self, pdf: &[u8]) -> Result<Result<Embedded, String>, Refusal> {
        self.turns += 1;
        let (child, is_late) = (&self.child, &AtomicBool::new(false));
        let (stdin, stdout) = (&mut self.stdin, &mut self.stdout);
        let answer = thread::scope(|scope| {
            let (done, clock) = mpsc::channel::<()>();
            scope.spawn(move || watch(&clock, child, is_late));
            let answer = write_part(stdin, pdf)
                .and_then(|()| stdin.flush())
                .and_then(|()| read_answer(stdout));
            drop(done);
            answer
        });
        answer.map_err(|_broken_pipe| {
            Refusal::Pdf(if is_late.load(Ordering::Relaxed) {
                format!("reading it takes longer than {:?}", limits::TIME)
            } else {
                "reading it takes too much memory or breaks the reader".to_owned()
            })
        })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        kill(&self.child);
        let child = self.child.get_mut().unwrap_or_else(PoisonError::into_inner);
        // Leaves no zombie; that it was killed is no news.
        child.wait().ok();
    }
}

/// Kills the process when its time is over before it is done.
fn watch(done: &Receiver<()>, child: &Mutex<Child>, is_late: &AtomicBool) {
    if done.recv_timeout(limits::TIME) == Err(RecvTimeoutError::Timeout) {
        is_late.store(true, Ordering::Relaxed);
        kill(child);
    }
}

fn kill(child: &Mutex<Child>) {
    let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
    child.kill().ok();
}
