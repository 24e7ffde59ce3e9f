//! How far a long task has come: a bar on a terminal, a rare plain line elsewhere.

use std::time::{Duration, Instant};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::output::{Output, Volume};
use super::terminal::Sink;

/// The time between two plain lines.
const PAUSE: Duration = Duration::from_secs(10);

const BAR: &str = "{msg} {wide_bar} {human_pos}/{human_len} ({per_sec})";
const SPINNER: &str = "{spinner} {msg} {human_pos} ({per_sec})";

/// The progress of one task.
pub struct Progress {
    what: String,
    done: u64,
    total: Option<u64>,
    look: Look,
}

enum Look {
    Bar(ProgressBar),
    Lines { last: Instant },
    Silent,
}

impl Progress {
    /// Starts showing a task, named as in "importing clients", with its size where it is known.
    pub fn start(out: &mut Output, what: &str, total: Option<u64>) -> Self {
        let look = if out.volume() == Volume::Quiet || out.is_json() {
            Look::Silent
        } else if out.terminal().stderr == Sink::Terminal {
            let bar = bar(what, total);
            out.keep_clear_of(&bar);
            Look::Bar(bar)
        } else {
            Look::Lines {
                last: Instant::now(),
            }
        };
        Self {
            what: what.to_owned(),
            done: 0,
            total,
            look,
        }
    }

    /// Counts `more` as done.
    pub fn advance(&mut self, out: &mut Output, more: u64) {
        self.done += more;
        match &mut self.look {
            Look::Bar(bar) => bar.inc(more),
            Look::Lines { last } if last.elapsed() >= PAUSE => {
                *last = Instant::now();
                let line = self.line();
                out.note(&line);
            }
            Look::Lines { .. } | Look::Silent => {}
        }
    }

    /// Takes the bar away for good: what is shown meanwhile says how far the task has come.
    pub fn hide(&mut self) {
        if let Look::Bar(bar) = std::mem::replace(&mut self.look, Look::Silent) {
            bar.finish_and_clear();
        }
    }

    /// Ends the task; the bar goes and the caller says what came of it.
    pub fn finish(self) {
        if let Look::Bar(bar) = self.look {
            bar.finish_and_clear();
        }
    }

    fn line(&self) -> String {
        let done = HumanCount(self.done);
        match self.total {
            Some(total) => format!("{}: {done} of {}", self.what, HumanCount(total)),
            None => format!("{}: {done}", self.what),
        }
    }
}

fn bar(what: &str, total: Option<u64>) -> ProgressBar {
    let target = ProgressDrawTarget::stderr();
    let bar = ProgressBar::with_draw_target(total, target).with_message(what.to_owned());
    let template = if total.is_some() { BAR } else { SPINNER };
    let style = ProgressStyle::with_template(template);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::output::Format;
    use crate::cli::output::tests::{Capture, PIPE};

    #[test]
    fn both_looks_are_valid_templates() {
        assert!(ProgressStyle::with_template(BAR).is_ok());
        assert!(ProgressStyle::with_template(SPINNER).is_ok());
    }

    #[test]
    fn a_short_task_says_nothing_in_a_pipe() {
        let (mut out, capture) = Capture::output(Format::Text, Volume::Normal, PIPE);
        let mut progress = Progress::start(&mut out, "importing", Some(3));
        progress.advance(&mut out, 3);
        progress.finish();
        assert_eq!(capture.stderr(), "");
    }

    #[test]
    fn a_long_task_says_one_plain_line_every_ten_seconds() {
        let (mut out, capture) = Capture::output(Format::Text, Volume::Normal, PIPE);
        let mut progress = Progress::start(&mut out, "importing", Some(200_000));
        let Some(earlier) = Instant::now().checked_sub(PAUSE) else {
            panic!("the machine has not run for ten seconds")
        };
        progress.look = Look::Lines { last: earlier };
        progress.advance(&mut out, 12_000);
        progress.advance(&mut out, 1);
        assert_eq!(capture.stderr(), "importing: 12,000 of 200,000\n");
    }

    #[test]
    fn quiet_silences_it() {
        let (mut out, _) = Capture::output(Format::Text, Volume::Quiet, PIPE);
        let progress = Progress::start(&mut out, "importing", None);
        assert!(matches!(progress.look, Look::Silent));
    }
}
