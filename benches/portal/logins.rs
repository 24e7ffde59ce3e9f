//! Two hundred people who log in at once, and somebody who just looks at a document meanwhile.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use crate::scene::{Scene, Served, between};

const PARALLEL: usize = 200;
const LENGTH: Duration = Duration::from_secs(30);

/// Prints how long a page takes while passwords are hashed.
pub fn run(served: &Served, scene: &Scene, cookie: &str) {
    let (is_over, tries) = (AtomicBool::new(false), AtomicUsize::new(0));
    let mut times = Vec::new();
    let try_on = |person| {
        while !is_over.load(Ordering::Relaxed) {
            log_in(served, scene, person);
            tries.fetch_add(1, Ordering::Relaxed);
        }
    };
    std::thread::scope(|threads| {
        for person in 0..PARALLEL {
            threads.spawn(move || try_on(person));
        }
        let start = Instant::now();
        while start.elapsed() < LENGTH {
            let asked = Instant::now();
            let page = served.get(&scene.document_path, &format!("Cookie: {cookie}\r\n"));
            times.push(asked.elapsed());
            assert!(page.starts_with("HTTP/1.1 200"), "{page}");
            std::thread::sleep(Duration::from_millis(20));
        }
        is_over.store(true, Ordering::Relaxed);
    });
    times.sort();
    println!(
        "document page while 200 people log in: p99 {} ms of {} pages, {} tries  (pass 300 ms); memory {} MiB",
        times[times.len() * 99 / 100].as_millis(),
        times.len(),
        tries.load(Ordering::Relaxed),
        served.memory() / 1024
    );
}

fn log_in(served: &Served, scene: &Scene, person: usize) {
    // Everybody comes from an address of their own, as the proxy says.
    let from = format!("X-Forwarded-For: 203.0.113.{}\r\n", person % 250);
    let form = served.get("/login", &from);
    if !form.starts_with("HTTP/1.1 200") {
        return;
    }
    let nonce = between(&form, "portalctl-form=", ";").to_owned();
    let fields = format!(
        "token={nonce}&username=nobody{person}&password={}",
        scene.password
    );
    let headers = format!("{from}Cookie: portalctl-form={nonce}\r\n");
    served.send("POST", "/login", &headers, &fields);
}
