//! What one PDF may cost: bytes, memory, time.

use std::io;
use std::time::Duration;

use rlimit::{Resource, getrlimit, setrlimit};

/// How long reading one PDF may take; the parent watches the clock.
pub const TIME: Duration = Duration::from_millis(1_500);
/// How many PDFs one process reads before another takes its place.
pub const TURNS: u32 = 500;

/// Address space of the process, the program itself included.
const MEMORY: u64 = 224 * 1024 * 1024;
/// Processor time in seconds over all its turns.
const PROCESSOR: u64 = 300;
/// Standard input, output and error are open already.
const FILES: u64 = 3;

/// Takes from this process what reading a PDF does not need: memory, time, files, children.
pub fn restrict() -> io::Result<()> {
    for (resource, limit) in [
        (Resource::AS, MEMORY),
        (Resource::CPU, PROCESSOR),
        (Resource::CORE, 0),
        (Resource::FSIZE, 0),
        (Resource::NPROC, 0),
        (Resource::NOFILE, FILES),
    ] {
        // What is forbidden already stays forbidden: nobody may raise a limit again.
        let (_, highest) = getrlimit(resource)?;
        let limit = limit.min(highest);
        setrlimit(resource, limit, limit)?;
    }
    Ok(())
}
