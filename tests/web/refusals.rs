//! Refused log-ins: neither what they say nor how long they take tells whether a name exists (WEB-6).
//!
//! No time is judged by itself: two kinds of refusals are asked for in turn, and their times have to be of one kind.

use std::net::Ipv4Addr;
use std::thread;
use std::time::{Duration, Instant};

use crate::client::Answer;
use crate::server::{Portal, filled};

/// Refusals of each kind, as many as the portal lets through in a minute.
const SAMPLES: u32 = 300;
/// So many people try at the same time.
const PEOPLE: u32 = 3;
/// A name waits after the fifth try in a row.
const TRIES: u32 = 4;
const PASSWORD: &str = "violet anchor pepper bottle";

/// One kind of refusal.
#[derive(Clone, Copy)]
struct Kind {
    name: fn(u32) -> String,
    password: &'static str,
}

const UNKNOWN: Kind = Kind {
    name: |person| format!("nobody{person}@beispiel.example"),
    password: PASSWORD,
};
const WRONG: Kind = Kind {
    name: |person| format!("client{person}@beispiel.example"),
    password: "violet anchor pepper battle",
};
const NO_ACCESS: Kind = Kind {
    password: PASSWORD,
    ..WRONG
};

#[test]
fn a_wrong_password_takes_as_long_as_a_name_that_nobody_has() {
    assert_of_one_kind("", UNKNOWN, WRONG);
}

#[test]
fn a_client_without_access_takes_as_long_as_a_name_that_nobody_has() {
    assert_of_one_kind("access revoke --all --yes", UNKNOWN, NO_ACCESS);
}

/// Chance alone fails one try of a hundred, and a million tries one that may be repeated twice.
fn assert_of_one_kind(preparation: &str, one: Kind, other: Kind) {
    let mut complaints = Vec::new();
    for _ in 0..3 {
        let portal = serving_people(preparation);
        let [mut one, mut other] = times(&portal, one, other);
        let complaint = difference(&mut one, &mut other);
        complaints.extend(complaint.clone());
        if complaint.is_none() {
            return;
        }
    }
    panic!("the times differ again and again: {complaints:#?}");
}

fn serving_people(preparation: &str) -> Portal {
    let sandbox = filled();
    for person in 0..PEOPLE {
        let (number, name) = (format!("KD-1{person}"), (WRONG.name)(person));
        for line in [
            format!("client add {number} --name 'Person {person}' --email {name}"),
            format!("access grant {number} --login password"),
        ] {
            sandbox.run(&line).succeeds();
        }
        let line = format!("password set {number} --password-stdin");
        sandbox.with_stdin(PASSWORD, &line).succeeds();
    }
    if !preparation.is_empty() {
        sandbox.run(preparation).succeeds();
    }
    Portal::serving(sandbox, "--trusted-proxy 127.0.0.1")
}

/// Asks for both kinds in turn.
fn times(portal: &Portal, one: Kind, other: Kind) -> [Vec<Duration>; 2] {
    thread::scope(|threads| {
        let people: Vec<_> = (0..PEOPLE)
            .map(|person| threads.spawn(move || times_of(portal, person, [one, other])))
            .collect();
        let mut all = [Vec::new(), Vec::new()];
        for person in people {
            let own = person.join().unwrap();
            for (all, own) in all.iter_mut().zip(own) {
                all.extend(own);
            }
        }
        all
    })
}

fn times_of(portal: &Portal, person: u32, kinds: [Kind; 2]) -> [Vec<Duration>; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..SAMPLES / PEOPLE {
        if round % TRIES == 0 {
            forget_tries(portal);
        }
        let mut said = Vec::new();
        for (kind, times) in kinds.iter().zip(&mut times) {
            let (answer, time) = refused(portal, kind, (person, round));
            times.push(time);
            said.push(without(
                &answer,
                &[(kind.name)(person), answer.field("token")],
            ));
        }
        assert!(said[0] == said[1], "{}\n{}", said[0], said[1]);
    }
    times
}

/// The page without what is different on every page.
fn without(answer: &Answer, own: &[String]) -> String {
    own.iter()
        .fold(answer.text(), |text, own| text.replace(own, "…"))
}

fn forget_tries(portal: &Portal) {
    let store = rusqlite::Connection::open(portal.sandbox.store()).unwrap();
    store.busy_timeout(Duration::from_secs(30)).unwrap();
    store.execute("DELETE FROM login_failure", []).unwrap();
}

/// Tries from an address of its own, with a form that was there before.
fn refused(portal: &Portal, kind: &Kind, (person, round): (u32, u32)) -> (Answer, Duration) {
    let mut browser = portal.browser();
    let address = Ipv4Addr::from_bits(0x0a00_0000 + person * SAMPLES + round);
    let header = ("x-forwarded-for".to_owned(), address.to_string());
    browser.headers.push(header);
    let form = browser.get("/login");
    let name = (kind.name)(person);
    let fields = [("username", name.as_str()), ("password", kind.password)];
    let asked = Instant::now();
    let answer = browser.submit(&form, "/login", &fields);
    let time = asked.elapsed();
    assert_eq!(answer.status, 403, "{}", answer.text());
    (answer, time)
}

/// What tells two kinds of times apart: their medians, by more than 5 %, or a Mann-Whitney test with p below 0.01.
#[expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "statistics"
)]
fn difference(one: &mut [Duration], other: &mut [Duration]) -> Option<String> {
    one.sort();
    other.sort();
    let (middle, beside) = (one[one.len() / 2], other[other.len() / 2]);
    let ratio = middle.as_secs_f64() / beside.as_secs_f64();
    let below: usize = one
        .iter()
        .map(|time| other.partition_point(|beside| beside < time))
        .sum();
    let (n, m) = (one.len() as f64, other.len() as f64);
    let deviation = (n * m * (n + m + 1.0) / 12.0).sqrt();
    let z = (below as f64 - n * m / 2.0) / deviation;
    let is_one_kind = (0.95..=1.05).contains(&ratio) && z.abs() < 2.576;
    (!is_one_kind).then(|| format!("medians {middle:?} and {beside:?}, z {z:.2}"))
}

#[test]
fn what_differs_is_told_apart() {
    let times =
        |offset: u64| (0..300).map(move |i| Duration::from_micros(20_000 + i * 10 + offset));
    let mut one: Vec<_> = times(0).collect();
    assert_eq!(
        difference(&mut one.clone(), &mut times(5).collect::<Vec<_>>()),
        None
    );
    assert!(difference(&mut one.clone(), &mut times(400).collect::<Vec<_>>()).is_some());
    assert!(difference(&mut one, &mut times(2_000).collect::<Vec<_>>()).is_some());
}
