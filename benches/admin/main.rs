//! How fast the program is, as ratios to floors measured in the same run.
//!
//! `cargo bench --bench admin -- [bulk|start|listing] [CLIENTS] [ROUNDS]`; all of them on 1,000,000 clients without arguments.
//! `listing` has a tenth as many documents.
//! Needs `sqlite3` and `rustc`.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failed bench shall say where"
)]
#![expect(
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "a bench measures and prints"
)]

mod bulk;
mod listing;
mod pairs;
mod portal;
mod start;

fn main() {
    // Cargo adds a flag of its own.
    let words: Vec<_> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let mut numbers = words.iter().filter_map(|word| word.parse().ok());
    let clients = numbers.next().unwrap_or(1_000_000);
    let rounds = numbers.next();
    let is_asked = |name: &str| {
        words
            .iter()
            .all(|word| word.parse::<usize>().is_ok() || word == name)
    };
    println!("{clients} clients");
    if is_asked("bulk") {
        bulk::run(clients, rounds.unwrap_or(5));
    }
    if is_asked("start") {
        start::run(clients, rounds.unwrap_or(60));
    }
    if is_asked("listing") {
        listing::run(clients / 10, rounds.unwrap_or(20));
    }
}
