//! Ctrl-C while a backup is made or brought back: the copy of the store beside it goes before the program does.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use crate::admin::backup;
use crate::app::Error;

/// Does what keeps a copy beside a file for as long as it lasts; a signal that stops the program removes that first.
pub fn clearing_when_stopped<T>(
    file: &Path,
    work: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let is_stopped = Arc::new(AtomicBool::new(false));
    let (stop, file) = (Arc::clone(&is_stopped), file.to_owned());
    std::thread::spawn(move || {
        for signal in signals.forever() {
            stop.store(true, Ordering::Relaxed);
            backup::clear_beside(&file);
            emulate_default_handler(signal).ok();
        }
    });
    // What fails because its copy was taken away has no other reason than that.
    work().map_err(|error| {
        if is_stopped.load(Ordering::Relaxed) {
            return Error::interrupted();
        }
        error
    })
}
