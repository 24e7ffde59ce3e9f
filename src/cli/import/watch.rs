//! What is said while an import runs: how far it has come, and the first problems.

use crate::admin::imports::{Problem, Severity, Watcher};
use crate::cli::output::{Format, Output, Volume};
use crate::cli::progress::Progress;
use crate::cli::sanitize::sanitize;

/// So many problems are shown; the rest is counted.
const SHOWN: u64 = 50;

/// Shows progress and problems.
pub struct Watch<'a> {
    out: &'a mut Output,
    progress: Progress,
    problems: u64,
}

impl<'a> Watch<'a> {
    /// Starts showing.
    pub fn start(out: &'a mut Output) -> Self {
        Self {
            progress: Progress::start(out, "importing", None),
            out,
            problems: 0,
        }
    }

    /// Shows how much there is to do from here on.
    pub fn expect(&mut self, total: u64) {
        let progress = Progress::start(self.out, "importing", Some(total));
        std::mem::replace(&mut self.progress, progress).finish();
    }

    /// The output, for what is said beside.
    pub fn out(&mut self) -> &mut Output {
        self.out
    }

    /// The output, for lines that a bar would stand among.
    pub fn out_without_bar(&mut self) -> &mut Output {
        self.progress.hide();
        self.out
    }

    /// Ends the bar and says how many problems were not shown.
    pub fn finish(self) {
        self.progress.finish();
        let more = self.problems.saturating_sub(SHOWN);
        if more > 0 && !shows_all(self.out) {
            self.out
                .note(&format!("and {more} more; --verbose shows all."));
        }
    }
}

impl Watcher for Watch<'_> {
    fn advance(&mut self, records: u64) {
        self.progress.advance(self.out, records);
    }

    fn problem(&mut self, problem: &Problem) {
        // One JSON document holds the problems too.
        if self.out.format() == &Format::Json {
            return;
        }
        // What is wrong with a file as a whole stands beside its name at the end.
        if problem.record.is_empty() && problem.severity == Severity::Refused {
            return;
        }
        self.problems += 1;
        if self.problems > SHOWN && !shows_all(self.out) {
            return;
        }
        let line = line(problem);
        match problem.severity {
            Severity::Warning => self.out.warn(&line),
            Severity::Refused => self.out.problem(&line),
        }
    }
}

/// How many files of a folder were passed over because of their ending.
pub fn passed_over(ending: &str, count: u64) -> String {
    let noun = if count == 1 { "file" } else { "files" };
    let what = if ending.is_empty() {
        "hidden and without an ending".to_owned()
    } else {
        format!("ending in .{ending}")
    };
    format!("{count} {noun} {what}: passed over")
}

fn shows_all(out: &Output) -> bool {
    out.volume() == Volume::Verbose
}

/// `clients.json: client 17, email: …`; a stranger's text stays on its line.
fn line(problem: &Problem) -> String {
    let mut line = problem.file.to_string();
    if !problem.record.is_empty() {
        line = format!("{line}: {}", problem.record);
    }
    if !problem.field.is_empty() {
        line = format!("{line}, {}", problem.field);
    }
    sanitize(&format!("{line}: {}", problem.text)).into_owned()
}
