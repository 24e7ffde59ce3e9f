//! Following the inbox: every message as it comes, until somebody stops it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use signal_hook::consts::{SIGINT, SIGTERM};

use super::view::MessageView;
use crate::admin;
use crate::admin::inbox::Filter;
use crate::app::{self, App};
use crate::cli::output::{Format, Output};

/// How long a message waits at most before it is printed.
const PAUSE: Duration = Duration::from_millis(250);

/// Prints what waits, then what comes; ends with `Interrupted` at a signal, with `Closed` when nobody reads.
pub fn follow(app: &App, out: &mut Output, mut filter: Filter) -> Result<(), app::Error> {
    if out.format() == &Format::Json {
        return Err(
            app::Error::usage("one JSON document cannot grow with what comes")
                .hint("use --jsonl: one object per line"),
        );
    }
    let stopped = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&stopped))?;
    }
    let mut seen = None;
    while !stopped.load(Ordering::Relaxed) {
        // Asked before reading, so that what comes in between is found by the next look.
        let version = Some(admin::inbox::version(app)?);
        if version != seen {
            print_new(app, out, &mut filter)?;
            seen = version;
        }
        std::thread::sleep(PAUSE);
    }
    Err(app::Error::interrupted())
}

fn print_new(app: &App, out: &mut Output, filter: &mut Filter) -> Result<(), app::Error> {
    let mut last = filter.after;
    admin::inbox::list(app, filter, |listed| {
        last = Some(listed.item.id);
        out.show(&MessageView::from(listed))
    })?;
    filter.after = last;
    Ok(())
}
