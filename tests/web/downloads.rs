//! Files on their way out: our own PDF is shown where it is, everything else is saved, and nothing in it may do anything.

use crate::headers::assert_guarded;
use crate::server::{Portal, filled};

const FRAMED: &str =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const SAVED: &str =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

#[test]
fn only_our_own_pdf_is_shown_and_everything_else_is_saved() {
    let sandbox = filled();
    sandbox.write("Anlage \"1\".pdf", include_bytes!("../data/rechnung.pdf"));
    sandbox.write("daten.xml", b"<?xml version=\"1.0\"?><a/>");
    for line in [
        "document add invoice RE-9 --client KD-1 --date 2026-11-02 --due 2026-12-16 --net 100.00 --gross 119.00 \
         --currency EUR --attach rechnung.pdf",
        "document attach invoice:RE-9 'Anlage \"1\".pdf' --role enclosure",
        "document attach invoice:RE-9 daten.xml --role enclosure",
        "document complete invoice:RE-9",
    ] {
        sandbox.run(line).succeeds();
    }
    let portal = Portal::serving(sandbox, "");
    let id = portal.document("RE-9");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let page = browser.get(&format!("/d/{id}")).text();
    let mut paths = vec![
        (format!("/d/{id}/pdf"), "inline", FRAMED),
        (format!("/d/{id}/pdf?download"), "attachment", SAVED),
        ("/documents.zip".to_owned(), "attachment", SAVED),
    ];
    let folder = format!("/d/{id}/files/");
    for rest in page.split(folder.as_str()).skip(1) {
        let file = rest.split('"').next().unwrap();
        paths.push((format!("{folder}{file}"), "attachment", SAVED));
    }
    assert_eq!(paths.len(), 5, "{page}");
    for (path, manner, policy) in paths {
        let answer = browser.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        assert_guarded(&answer, &path);
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        let found = answer.header("content-security-policy");
        assert_eq!(found, Some(policy), "{path}");
        let disposition = answer.header("content-disposition").unwrap();
        assert!(
            disposition.starts_with(&format!("{manner}; filename=\"")),
            "{disposition}"
        );
        assert!(disposition.contains("filename*=UTF-8''"), "{disposition}");
        assert_eq!(disposition.matches('"').count(), 2, "{disposition}");
        let kind = answer.header("content-type").unwrap();
        let is_known = ["application/pdf", "application/xml", "application/zip"].contains(&kind);
        assert!(is_known, "{path}: {kind}");
    }
}
