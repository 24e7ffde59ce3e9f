//! Interleaved pairs: ours and the floor, one after the other, and the median of their ratios.
//!
//! A ratio of two runs side by side says more than either figure on a machine that does other things too.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// One run: how long it took, and how much memory the process held at most, where it was a process.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    pub time: Duration,
    /// Peak resident memory in KiB.
    pub peak: Option<u64>,
}

/// Times a function of this process.
pub fn timed(work: impl FnOnce()) -> Run {
    let start = Instant::now();
    work();
    Run {
        time: start.elapsed(),
        peak: None,
    }
}

/// Times a process that has to succeed; its output goes to nobody.
pub fn process(command: &mut Command) -> Run {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    loop {
        // The kernel keeps the high-water mark, so the last look before the end is close to it.
        if let Ok(text) = std::fs::read_to_string(&status) {
            peak = high_water_mark(&text).or(peak);
        }
        if let Some(code) = child.try_wait().unwrap() {
            assert!(code.success(), "{command:?} failed: {code}");
            return Run {
                time: start.elapsed(),
                peak,
            };
        }
        std::thread::sleep(Duration::from_micros(500));
    }
}

/// Times a short process without looking at its memory, which would cost more than the process.
pub fn short_process(command: &mut Command) -> Run {
    let start = Instant::now();
    let code = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(code.success(), "{command:?} failed: {code}");
    Run {
        time: start.elapsed(),
        peak: None,
    }
}

/// Times a process until its first line; the rest goes to nobody, and meanwhile its memory is looked at.
pub fn first_line(command: &mut Command) -> Run {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let time = start.elapsed();
    assert!(!line.is_empty(), "{command:?} said nothing");
    let status = format!("/proc/{}/status", child.id());
    let (mut peak, mut piece) = (None, vec![0; 1 << 16]);
    while output.read(&mut piece).unwrap() > 0 {
        if let Ok(text) = std::fs::read_to_string(&status) {
            peak = high_water_mark(&text).or(peak);
        }
    }
    let code = child.wait().unwrap();
    assert!(code.success(), "{command:?} failed: {code}");
    Run { time, peak }
}

/// Runs both `rounds` times in turn and prints the median of the pairwise ratios beside pass and aim.
pub fn compare(
    name: &str,
    rounds: usize,
    goal: (f64, f64),
    mut ours: impl FnMut(usize) -> Run,
    mut floor: impl FnMut(usize) -> Run,
) {
    let (mut ratios, mut mine, mut theirs, mut peak) = (Vec::new(), Vec::new(), Vec::new(), None);
    for round in 0..rounds {
        let (one, two) = (ours(round), floor(round));
        ratios.push(one.time.as_secs_f64() / two.time.as_secs_f64());
        mine.push(one.time.as_secs_f64());
        theirs.push(two.time.as_secs_f64());
        peak = peak.max(one.peak);
    }
    let (ratio, low, high) = spread(&mut ratios);
    let memory = peak.map_or_else(String::new, |peak| format!("  peak {} MiB", peak / 1024));
    println!(
        "{name:44} {ratio:5.2}x the floor [{low:.2}-{high:.2}]  pass {:.1} aim {:.1}  ours {}  floor {}{memory}",
        goal.0,
        goal.1,
        shown(spread(&mut mine).0),
        shown(spread(&mut theirs).0),
    );
}

fn spread(values: &mut [f64]) -> (f64, f64, f64) {
    values.sort_by(f64::total_cmp);
    (
        values[values.len() / 2],
        values[0],
        values[values.len() - 1],
    )
}

fn shown(seconds: f64) -> String {
    if seconds < 1.0 {
        format!("{:.2} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

fn high_water_mark(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
