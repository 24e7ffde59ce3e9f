//! A crowd that logs in: hashing has a bounded queue, and whoever reads meanwhile does not notice.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use crate::server::{Portal, filled};

#[test]
fn a_crowd_of_logins_is_bounded_and_leaves_room_for_a_page() {
    const CROWD: u32 = 200;
    let portal = Portal::serving(filled(), "--trusted-proxy 127.0.0.1");
    let (mut reader, _) = portal.enter(&portal.link("KD-1"));
    let is_over = AtomicBool::new(false);
    let attempt = |person: u32| {
        let mut browser = portal.browser();
        let address = Ipv4Addr::from_bits(0x0a00_0000 + person).to_string();
        browser.headers = vec![("x-forwarded-for".to_owned(), address)];
        let form = browser.get("/login");
        let name = format!("nobody{person}");
        let fields = [
            ("username", name.as_str()),
            ("password", "ganz falsche Losung 8"),
        ];
        browser.submit(&form, "/login", &fields)
    };
    let (answers, pages) = thread::scope(|scope| {
        let reading = scope.spawn(|| {
            let mut pages = 0;
            while !is_over.load(Ordering::SeqCst) {
                assert_eq!(reader.get("/documents").status, 200);
                pages += 1;
            }
            pages
        });
        let crowd: Vec<_> = (0..CROWD)
            .map(|person| scope.spawn(move || attempt(person)))
            .collect();
        let answers: Vec<_> = crowd.into_iter().map(|one| one.join().unwrap()).collect();
        is_over.store(true, Ordering::SeqCst);
        (answers, reading.join().unwrap())
    });
    assert!(pages > 0, "nobody read meanwhile");
    let busy = answers.iter().filter(|answer| answer.status == 503);
    for answer in busy.clone() {
        assert_eq!(answer.header("retry-after"), Some("5"), "{answer:?}");
    }
    assert!(busy.count() > 0, "the queue has no end");
    let known = answers
        .iter()
        .all(|answer| [403, 429, 503].contains(&answer.status));
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert!(known && statuses.contains(&403), "{statuses:?}");
}
