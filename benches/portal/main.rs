//! How fast the portal is served, as ratios to floors measured in the same run.
//!
//! `cargo bench --bench portal -- [CLIENTS] [ROUNDS] [SECONDS]`; 1,000,000 clients, 5 rounds of 4 seconds without
//! arguments. Needs `wrk`; everything stays on the loopback interface.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a failed bench shall say where"
)]
#![expect(
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    clippy::print_stdout,
    reason = "a bench measures and prints"
)]

mod floor;
mod load;
mod logins;
#[path = "../admin/portal.rs"]
#[expect(dead_code, reason = "the other bench uses the rest of it")]
mod portal;
mod scene;

use load::{Target, compare};
use scene::{Scene, Served};

fn main() {
    let words: Vec<_> = std::env::args().skip(1).collect();
    if let [word, store] = words.as_slice()
        && word == "floor"
    {
        return floor::serve(store);
    }
    let mut numbers = words.iter().filter_map(|word| word.parse().ok());
    let clients: usize = numbers.next().unwrap_or(1_000_000);
    let rounds = numbers.next().unwrap_or(5);
    let seconds = numbers.next().unwrap_or(4);
    println!("{clients} clients, {rounds} rounds of {seconds} s, 64 connections");

    let scene = Scene::set(clients);
    let floor = scene.floor();
    let served = scene.serve();
    start(&scene);
    let cookie = served.enter(&scene);
    let page = Target::new(
        "document page",
        &served,
        &scene.document_path,
        Some(&cookie),
    );
    let pdf = Target::new("PDF of 100 KB", &served, &scene.pdf_path, Some(&cookie));
    let landing = Target::new("landing page", &served, &scene.link_path, None);
    let first = Target::new("floor 1: constant page", &floor, "/hello", None);
    let second = Target::new("floor 2: HMAC, SQL, page", &floor, &Served::page(), None);
    let third = Target::new(
        "floor 3: HMAC, look at the store",
        &floor,
        &Served::link(),
        None,
    );
    let all = [&second, &page, &pdf, &first, &third, &landing];
    let measured = compare(&all, rounds, seconds);
    measured.print(
        "document page",
        "floor 2: HMAC, SQL, page",
        "rps >= 0.5/0.8, CPU <= 2.0/1.25, p99 <= 50 ms/1.5",
    );
    measured.print("landing page", "floor 1: constant page", "rps >= 0.8");
    measured.print(
        "floor 3: HMAC, look at the store",
        "floor 1: constant page",
        "for comparison",
    );
    measured.print(
        "landing page",
        "floor 3: HMAC, look at the store",
        "for comparison",
    );
    measured.print("PDF of 100 KB", "document page", "rps >= 0.5");
    println!(
        "memory after the load: {} MiB, {:.2}x floor 2 (pass 100 MiB, aim 2x)",
        served.memory() / 1024,
        served.memory() as f64 / floor.memory() as f64
    );
    logins::run(&served, &scene, &cookie);
    drop(served);
    size(rounds, seconds, clients);
}

/// From the start of the process to the end of the first page.
fn start(scene: &Scene) {
    let mut ratios: Vec<f64> = (0..9)
        .map(|_| scene.time_to_first_page() / scene.floor_time_to_first_page())
        .collect();
    ratios.sort_by(f64::total_cmp);
    println!(
        "start to first page: {:.2}x floor 2 (pass 3.0, aim 1.5)",
        ratios[ratios.len() / 2]
    );
}

/// The same page in a small portal.
fn size(rounds: usize, seconds: usize, clients: usize) {
    let (large, small) = (Scene::set(clients), Scene::set(1_000));
    let (large_served, small_served) = (large.serve(), small.serve());
    let (large_cookie, small_cookie) = (large_served.enter(&large), small_served.enter(&small));
    let many = Target::new(
        "page, many clients",
        &large_served,
        &large.document_path,
        Some(&large_cookie),
    );
    let few = Target::new(
        "page, 1,000 clients",
        &small_served,
        &small.document_path,
        Some(&small_cookie),
    );
    let measured = compare(&[&few, &many], rounds, seconds);
    measured.print(
        "page, many clients",
        "page, 1,000 clients",
        "time per page <= 1.1",
    );
}
