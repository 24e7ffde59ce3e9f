//! The only writer to the terminal: results to standard output, everything else to standard error.

mod escaped;

use std::fmt::Display;
use std::io::{self, BufWriter, Write};

use anstyle::{AnsiColor, Style};
use indicatif::ProgressBar;
use serde::Serialize;
use serde_json::{Value, json};

use escaped::Escaped;

use super::fold::fold;
use super::line::Template;
use super::listing::{Listing, Row};
use super::sanitize::{sanitize, sanitize_lines};
use super::terminal::{Sink, Terminal};
use crate::app;

/// Large enough that a million lines cost few system calls.
const BUFFER: usize = 64 * 1024;

const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const FAILURE: Style = AnsiColor::Red.on_default().bold();
const DIMMED: Style = Style::new().dimmed();

/// How a result is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, or tab-separated lines in a pipe.
    Text,
    /// One JSON document.
    Json,
    /// One JSON object per line.
    Jsonl,
    /// A line made from fields.
    Line(Template),
}

/// How much is said beside the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Volume {
    Quiet,
    Normal,
    Verbose,
}

/// One result: its fields are the JSON contract, its text is for people.
pub trait View: Serialize {
    /// Writes the text form; what strangers wrote passes `sanitize` first, as only line breaks and
    /// tabs are kept afterwards.
    fn text(&self, out: &mut dyn Write) -> io::Result<()>;
}

/// A stream that any thread may write to.
type Stream = Box<dyn Write + Send>;

/// The two streams of the process, and how to write to them.
pub struct Output {
    stdout: BufWriter<Stream>,
    stderr: Stream,
    format: Format,
    volume: Volume,
    terminal: Terminal,
    checked: bool,
    has_told_dry_run: bool,
    bar: Option<ProgressBar>,
    /// The JSON record that is being written.
    record: Vec<u8>,
}

impl Output {
    /// Opens the process's own streams.
    pub fn open(format: Format, volume: Volume) -> Self {
        let stdout = Box::new(io::stdout());
        let stderr = Box::new(anstream::stderr());
        Self::to((stdout, stderr), format, volume, Terminal::detect())
    }

    /// Writes to the given pair of standard output and standard error.
    pub fn to(
        streams: (Stream, Stream),
        format: Format,
        volume: Volume,
        terminal: Terminal,
    ) -> Self {
        Self {
            stdout: BufWriter::with_capacity(BUFFER, streams.0),
            stderr: streams.1,
            format,
            volume,
            terminal,
            checked: false,
            has_told_dry_run: false,
            bar: None,
            record: Vec::new(),
        }
    }

    /// Returns the format that was asked for.
    pub fn format(&self) -> &Format {
        &self.format
    }

    /// Returns how much is said beside the result.
    pub fn volume(&self) -> Volume {
        self.volume
    }

    /// Returns what is known about the terminal.
    pub fn terminal(&self) -> &Terminal {
        &self.terminal
    }

    /// Tells whether a person reads the result as it appears.
    pub fn is_interactive(&self) -> bool {
        self.terminal.stdout == Sink::Terminal
    }

    /// Tells whether results and errors are JSON.
    pub fn is_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Jsonl)
    }

    /// Writes the one result of a command.
    pub fn show(&mut self, view: &impl View) -> Result<(), app::Error> {
        match &self.format {
            Format::Text => {
                let mut text = Vec::new();
                view.text(&mut text)?;
                let text = String::from_utf8_lossy(&text);
                let text = sanitize_lines(&text);
                if self.is_interactive() {
                    let folded = fold(&text, self.terminal.width);
                    self.stdout.write_all(folded.as_bytes())?;
                } else {
                    self.stdout.write_all(text.as_bytes())?;
                }
            }
            Format::Json => {
                let out = Escaped(&mut self.stdout);
                serde_json::to_writer_pretty(out, view).map_err(io::Error::from)?;
                self.stdout.write_all(b"\n")?;
            }
            Format::Jsonl => {
                self.json(view)?;
                self.stdout.write_all(b"\n")?;
            }
            Format::Line(_) => self.fill(view)?,
        }
        self.flush()
    }

    /// Starts a list.
    pub fn list<R: Row>(&mut self) -> Listing<'_, R> {
        Listing::new(self)
    }

    /// Writes one line of the result, such as a URL, whatever the format.
    pub fn line(&mut self, text: &str) -> Result<(), app::Error> {
        self.stdout.write_all(sanitize(text).as_bytes())?;
        Ok(self.stdout.write_all(b"\n")?)
    }

    /// Writes a document of many lines: as it is to a file or pipe, made safe on a terminal.
    pub fn document(&mut self, text: &str) -> Result<(), app::Error> {
        if self.is_interactive() {
            let text = text.replace("\r\n", "\n");
            self.stdout.write_all(sanitize_lines(&text).as_bytes())?;
            if !text.ends_with('\n') {
                self.stdout.write_all(b"\n")?;
            }
        } else {
            self.stdout.write_all(text.as_bytes())?;
        }
        Ok(())
    }

    /// Writes a drawing of our own, colours included: nothing of a stranger is in it.
    pub fn drawing(&mut self, text: &str) -> Result<(), app::Error> {
        Ok(self.stdout.write_all(text.as_bytes())?)
    }

    /// Says something beside the result, as a sentence; `--quiet` and JSON silence it.
    pub fn note(&mut self, text: &str) {
        if self.volume > Volume::Quiet && !self.is_json() {
            self.say("", Style::new(), text);
        }
    }

    /// Says that this was a dry run and what it left behind; once per command.
    pub fn tell_dry_run(&mut self, outcome: &str) {
        if !self.has_told_dry_run {
            self.has_told_dry_run = true;
            self.note(&format!("Dry run: {outcome}."));
        }
    }

    /// Warns about something that was done nevertheless; `--quiet` silences it.
    pub fn warn(&mut self, text: &str) {
        if self.volume > Volume::Quiet {
            self.complain("warning", WARNING, text);
        }
    }

    /// Reports one refused entry of many; never silenced.
    pub fn problem(&mut self, text: impl Display) {
        self.complain("error", FAILURE, &text.to_string());
    }

    /// Names the command that usually comes next, to a person only.
    pub fn next(&mut self, command: &str) {
        let watched = self.terminal.stderr == Sink::Terminal && self.is_interactive();
        if watched && self.volume > Volume::Quiet && !self.is_json() {
            self.say("next: ", DIMMED, command);
        }
    }

    /// Sends on what was written so far.
    pub fn flush(&mut self) -> Result<(), app::Error> {
        Ok(self.stdout.flush()?)
    }

    /// Draws later messages above the bar instead of into it.
    pub fn keep_clear_of(&mut self, bar: &ProgressBar) {
        self.bar = Some(bar.clone());
    }

    /// Writes a value as compact JSON.
    pub fn json(&mut self, value: &impl Serialize) -> Result<(), app::Error> {
        // Looked at as a whole: a million records pass through here.
        self.record.clear();
        serde_json::to_writer(&mut self.record, value).map_err(io::Error::from)?;
        Ok(Escaped(&mut self.stdout).write_all(&self.record)?)
    }

    /// Writes the line of `--format`; its fields are checked once.
    pub fn fill(&mut self, value: &impl Serialize) -> Result<(), app::Error> {
        let Format::Line(template) = &self.format else {
            return Ok(());
        };
        let value = serde_json::to_value(value).map_err(io::Error::from)?;
        let Value::Object(fields) = value else {
            return Err(
                app::Error::usage("--format: this result has no fields").hint("use --json instead")
            );
        };
        if !self.checked {
            template.check(&fields)?;
            self.checked = true;
        }
        Ok(template.write(&fields, &mut self.stdout)?)
    }

    /// Returns standard output.
    pub fn stdout(&mut self) -> &mut dyn Write {
        &mut self.stdout
    }

    /// Returns standard error, after everything already said on standard output.
    pub fn stderr(&mut self) -> &mut dyn Write {
        // Whoever closed standard output may still read the error.
        self.stdout.flush().ok();
        &mut self.stderr
    }

    /// Writes a line of JSON to standard error; nobody is left to tell when that is gone too.
    pub fn report(&mut self, object: &Value) {
        writeln!(Escaped(self.stderr()), "{object}").ok();
    }

    fn complain(&mut self, word: &str, style: Style, text: &str) {
        if self.is_json() {
            self.report(&json!({ word: { "message": text } }));
        } else {
            self.say(&format!("{word}: "), style, text);
        }
    }

    /// Writes one message; that nobody reads standard error is no reason to fail.
    fn say(&mut self, label: &str, style: Style, text: &str) {
        let line = format!("{style}{label}{style:#}{}\n", sanitize_lines(text));
        let bar = self.bar.clone();
        let stderr = self.stderr();
        match bar {
            Some(bar) => bar.suspend(|| stderr.write_all(line.as_bytes())).ok(),
            None => stderr.write_all(line.as_bytes()).ok(),
        };
    }
}

#[cfg(test)]
pub mod tests;
