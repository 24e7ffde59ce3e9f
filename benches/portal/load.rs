//! Load by wrk, in turn on every target, and the medians of ratios within a round.

use std::process::Command;

use crate::scene::Served;

/// A page that is asked for again and again.
pub struct Target {
    name: &'static str,
    url: String,
    cookie: Option<String>,
    process: u32,
}

/// What one run of wrk found.
#[derive(Debug, Clone, Copy)]
pub struct Figures {
    /// Requests per second.
    rps: f64,
    /// Milliseconds that 99 of 100 requests take at most.
    p99: f64,
    /// Milliseconds of the server's processor time for a request.
    cpu: f64,
}

/// What all runs found, round by round.
pub struct Measured(Vec<(&'static str, Vec<Figures>)>);

impl Target {
    /// A path of a server.
    pub fn new(name: &'static str, served: &Served, path: &str, cookie: Option<&str>) -> Self {
        Self {
            name,
            url: format!("{}{path}", served.address),
            cookie: cookie.map(ToOwned::to_owned),
            process: served.pid(),
        }
    }

    /// Runs wrk on it with 64 connections.
    pub fn run(&self, seconds: usize) -> Figures {
        let mut wrk = Command::new("wrk");
        wrk.args(["-t2", "-c64", "--latency", &format!("-d{seconds}s")]);
        if let Some(cookie) = &self.cookie {
            wrk.args(["-H", &format!("Cookie: {cookie}")]);
        }
        let before = processor_seconds(self.process);
        let output = wrk.arg(&self.url).output().unwrap();
        let used = processor_seconds(self.process) - before;
        let text = String::from_utf8(output.stdout).unwrap();
        let line = |mark: &str| text.lines().find(|line| line.contains(mark));
        let bad = ["Non-2xx", "Socket errors"].into_iter().find_map(line);
        assert!(bad.is_none(), "{}: {bad:?}", self.name);
        let word = |line: &str, at: usize| line.split_whitespace().nth(at).unwrap().to_owned();
        let requests: f64 = word(line("requests in").unwrap(), 0).parse().unwrap();
        Figures {
            rps: word(line("Requests/sec").unwrap(), 1).parse().unwrap(),
            p99: milliseconds(&word(line("99%").unwrap(), 1)),
            cpu: used * 1000.0 / requests,
        }
    }
}

/// Runs all targets in turn, `rounds` times.
pub fn compare(targets: &[&Target], rounds: usize, seconds: usize) -> Measured {
    for target in targets {
        target.run(1);
    }
    let mut found: Vec<_> = targets
        .iter()
        .map(|target| (target.name, Vec::new()))
        .collect();
    for _ in 0..rounds {
        for (target, (_, figures)) in targets.iter().zip(&mut found) {
            figures.push(target.run(seconds));
        }
    }
    Measured(found)
}

impl Measured {
    /// Prints how one target compares with another.
    pub fn print(&self, ours: &str, floor: &str, goal: &str) {
        let of = |name: &str| &self.0.iter().find(|(known, _)| *known == name).unwrap().1;
        let ratio = |pick: fn(&Figures) -> f64| {
            let pairs = of(ours).iter().zip(of(floor));
            median(pairs.map(|(one, two)| pick(one) / pick(two)).collect())
        };
        let own = |pick: fn(&Figures) -> f64| median(of(ours).iter().map(pick).collect());
        println!(
            "{ours}: {:.2}x the requests/s of {floor}, {:.2}x its CPU, {:.2}x its p99; {:.0}/s, {:.3} ms CPU, p99 {:.1} ms  ({goal})",
            ratio(|figures| figures.rps),
            ratio(|figures| figures.cpu),
            ratio(|figures| figures.p99),
            own(|figures| figures.rps),
            own(|figures| figures.cpu),
            own(|figures| figures.p99),
        );
    }
}

/// The value in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Reads `1.25ms`, `830us` or `1.2s`.
fn milliseconds(text: &str) -> f64 {
    let split = text.find(|c: char| c.is_ascii_alphabetic()).unwrap();
    let number: f64 = text[..split].parse().unwrap();
    match &text[split..] {
        "us" => number / 1000.0,
        "ms" => number,
        "s" => number * 1000.0,
        other => panic!("{other} is no unit of wrk's"),
    }
}

/// The processor time of a process in seconds, from the kernel's ticks of 10 ms.
fn processor_seconds(process: u32) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let (_, fields) = text.rsplit_once(')').unwrap();
    let ticks = |at: usize| {
        fields
            .split_whitespace()
            .nth(at)
            .unwrap()
            .parse::<f64>()
            .unwrap()
    };
    (ticks(11) + ticks(12)) / 100.0
}
