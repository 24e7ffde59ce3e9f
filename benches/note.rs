//! Time of one ten-line note with eight placeholders, against minijinja and against appending ready pieces.
//!
//! `cargo bench --bench note [ROUNDS]`. The programs take turns within each round; what counts is the median of the
//! ratios of neighbours. Ours formats dates and the amount itself, the others are given finished texts.
#![expect(
    clippy::print_stdout,
    clippy::float_arithmetic,
    reason = "a bench prints figures and ratios"
)]

// The library exports nothing but `run`, so the two pure folders are compiled into the bench.
#[path = "../src/domain/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the bench uses a part of it")]
mod domain;
#[path = "../src/placeholder/mod.rs"]
#[expect(dead_code, unused_imports, reason = "the bench uses a part of it")]
mod placeholder;

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use domain::document::Kind;
use domain::locale::Locale;
use minijinja::Environment;
use minijinja::value::Serde;
use placeholder::sample::Sample;
use placeholder::{Context, parse};
use serde::Serialize;

/// How long one program runs within a round.
const SLICE: Duration = Duration::from_millis(60);
/// Rounds where none are asked for; the fewest are five.
const ROUNDS: usize = 9;

const OURS: &str = "\
Dear [Client.name],

please find your invoice [Invoice.invoice_number] dated [Invoice.date] ready for download.
The amount due is [Invoice.total_gross_plain] [Invoice.currency_code], payable until [Invoice.due_date].
You can view and print it at any time under this personal link:

    [Invoice.customerportal_url]

The link is meant for you alone; please do not pass it on.
With kind regards, [Company.name]";

const THEIRS: &str = "\
Dear {{ client_name }},

please find your invoice {{ number }} dated {{ date }} ready for download.
The amount due is {{ amount }} {{ currency }}, payable until {{ due }}.
You can view and print it at any time under this personal link:

    {{ link }}

The link is meant for you alone; please do not pass it on.
With kind regards, {{ sender }}";

/// The finished texts that minijinja and the floor print.
#[derive(Serialize)]
struct Note {
    client_name: String,
    number: String,
    date: String,
    amount: String,
    currency: String,
    due: String,
    link: String,
    sender: String,
}

impl Note {
    fn new(context: &Context<'_>) -> Result<Self, Box<dyn Error>> {
        let text = |field: &str| -> Result<String, Box<dyn Error>> {
            Ok(parse(&format!("[{field}]"))?.render(context)?)
        };
        Ok(Self {
            client_name: text("Client.name")?,
            number: text("Invoice.invoice_number")?,
            date: text("Invoice.date")?,
            amount: text("Invoice.total_gross_plain")?,
            currency: text("Invoice.currency_code")?,
            due: text("Invoice.due_date")?,
            link: text("Invoice.customerportal_url")?,
            sender: text("Company.name")?,
        })
    }

    fn value(&self, name: &str) -> &str {
        match name {
            "client_name" => &self.client_name,
            "number" => &self.number,
            "date" => &self.date,
            "amount" => &self.amount,
            "currency" => &self.currency,
            "due" => &self.due,
            "link" => &self.link,
            _ => &self.sender,
        }
    }
}

/// Literals and values in turn, as a program would append them that knows the note beforehand.
fn cut(note: &Note) -> Vec<&str> {
    let mut pieces = Vec::new();
    for part in THEIRS.split("{{ ") {
        match part.split_once(" }}") {
            Some((name, literal)) => pieces.extend([note.value(name), literal]),
            None => pieces.push(part),
        }
    }
    pieces
}

/// A program under the clock, with the time of one run in each round.
struct Program<'a> {
    name: &'static str,
    run: Box<dyn Fn() -> usize + 'a>,
    nanos: Vec<f64>,
}

impl<'a> Program<'a> {
    fn new(name: &'static str, run: impl Fn() -> usize + 'a) -> Self {
        Self {
            name,
            run: Box::new(run),
            nanos: Vec::new(),
        }
    }

    fn measure(&mut self) {
        let (start, mut runs) = (Instant::now(), 0_u32);
        while start.elapsed() < SLICE {
            for _ in 0..100 {
                black_box((self.run)());
            }
            runs += 100;
        }
        self.nanos
            .push(start.elapsed().as_secs_f64() * 1e9 / f64::from(runs));
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The median over the rounds of one program's time divided by another's.
fn ratio(program: &Program<'_>, other: &Program<'_>) -> f64 {
    let pairs = program.nanos.iter().zip(&other.nanos);
    median(pairs.map(|(ours, theirs)| ours / theirs).collect())
}

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = std::env::args().find_map(|word| word.parse().ok());
    let rounds = rounds.unwrap_or(ROUNDS).max(5);
    let sample = Sample::new(Kind::Invoice);
    let context = sample.context(Locale::En);
    let note = Note::new(&context)?;
    let pieces = cut(&note);
    let parsed = parse(OURS)?;
    let mut environment = Environment::new();
    environment.add_template("note", THEIRS)?;
    let template = environment.get_template("note")?;

    let expected = pieces.concat();
    if parsed.render(&context)? != expected || template.render(Serde(&note))? != expected {
        return Err("the programs do not print the same note".into());
    }
    let floor = || {
        let mut out = String::with_capacity(600);
        for piece in black_box(&pieces) {
            out.push_str(piece);
        }
        out.len()
    };
    let ours = |source| parse(source).map_or(0, |parsed| rendered(&parsed, &context));
    let theirs = || Environment::new().render_str(black_box(THEIRS), Serde(&note));
    let mut programs = [
        Program::new("pieces appended (floor)", floor),
        Program::new("parse", || parse(black_box(OURS)).is_ok().into()),
        Program::new("render", || rendered(black_box(&parsed), &context)),
        Program::new("parse and render", || ours(black_box(OURS))),
        Program::new("minijinja, render", || {
            template.render(Serde(&note)).map_or(0, |out| out.len())
        }),
        Program::new("minijinja, parse and render", || {
            theirs().map_or(0, |out| out.len())
        }),
    ];
    for _ in 0..rounds {
        programs.iter_mut().for_each(Program::measure);
    }
    print_table(&programs, expected.len(), rounds);
    Ok(())
}

fn rendered(parsed: &placeholder::Parsed<'_>, context: &Context<'_>) -> usize {
    parsed.render(context).map_or(0, |out| out.len())
}

fn print_table(programs: &[Program<'_>; 6], size: usize, rounds: usize) {
    let [floor, _, render, both, their_render, their_both] = programs;
    println!("{rounds} rounds, a note of {size} bytes");
    for program in programs {
        let nanos = median(program.nanos.clone());
        println!(
            "{:28} {nanos:7.0} ns {:7.2}x the floor",
            program.name,
            ratio(program, floor)
        );
    }
    println!(
        "render / minijinja           {:7.2}",
        ratio(render, their_render)
    );
    println!(
        "parse and render / minijinja {:7.2}",
        ratio(both, their_both)
    );
}
