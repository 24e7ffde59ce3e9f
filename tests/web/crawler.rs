//! A program that presses everything: mail scanners follow links and send forms as they find them, and must decide nothing.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::client::Browser;
use crate::server::Portal;
use crate::table::scene;

/// A form as it stands on a page, with the values it came with.
struct Form {
    method: String,
    action: String,
    fields: Vec<(String, String)>,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let value = rest.split('"').next()?;
    Some(value.replace("&#38;", "&").replace("&amp;", "&"))
}

fn tags<'h>(html: &'h str, name: &str) -> impl Iterator<Item = &'h str> {
    let open = format!("<{name} ");
    html.split(open.as_str())
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap())
        .collect::<Vec<_>>()
        .into_iter()
}

fn forms(html: &str) -> Vec<Form> {
    let form = |rest: &str| {
        let (inside, _) = rest.split_once("</form>").unwrap();
        let open = format!(" {}", inside.split('>').next().unwrap());
        let mut fields = Vec::new();
        for tag in tags(inside, "input").chain(tags(inside, "button")) {
            let tag = format!(" {tag}");
            // A box that nobody ticked is not sent.
            let is_ticked = attribute(&tag, "type").as_deref() != Some("checkbox");
            if let Some(name) = attribute(&tag, "name").filter(|_| is_ticked) {
                fields.push((name, attribute(&tag, "value").unwrap_or_default()));
            }
        }
        for tag in tags(inside, "textarea") {
            let name = attribute(&format!(" {tag}"), "name");
            fields.extend(name.map(|name| (name, String::new())));
        }
        Form {
            method: attribute(&open, "method").unwrap(),
            action: attribute(&open, "action").unwrap(),
            fields,
        }
    };
    html.split("<form").skip(1).map(form).collect()
}

/// Walks from page to page; returns the paths of all forms that were sent.
fn crawl(browser: &mut Browser, start: &str) -> BTreeMap<String, u16> {
    let mut sent = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut ahead = VecDeque::from([start.to_owned()]);
    while let Some(path) = ahead.pop_front() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let page = browser.get(&path);
        let place = page.header("location").map(ToOwned::to_owned);
        ahead.extend(place);
        if page.header("content-type") != Some("text/html; charset=utf-8") {
            continue;
        }
        let html = page.text();
        let links = tags(&html, "a").filter_map(|tag| attribute(&format!(" {tag}"), "href"));
        let own = links.filter(|link| link.starts_with('/'));
        ahead.extend(own.map(|link| link.split('#').next().unwrap().to_owned()));
        for form in forms(&html) {
            let is_end = form.action.ends_with("/logout");
            if form.method != "post" || is_end || sent.contains_key(&form.action) {
                continue;
            }
            let fields: Vec<_> = form
                .fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let answer = browser.post(&form.action, &fields);
            ahead.extend(answer.header("location").map(ToOwned::to_owned));
            sent.insert(form.action, answer.status);
        }
    }
    sent
}

#[test]
fn whoever_sends_every_form_as_it_comes_decides_and_changes_nothing() {
    let portal = Portal::serving(scene(), "");
    let (mut browser, _) = portal.enter(&portal.link("KD-1"));
    let sent = crawl(&mut browser, "/documents");
    for offer in ["AN-1", "AN-2"] {
        let id = portal.document(offer);
        for verb in ["accept", "decline"] {
            assert_eq!(sent[&format!("/d/{id}/{verb}")], 422, "{verb} {sent:?}");
        }
        let shown = portal.sandbox.run(&format!("document show {offer} --json"));
        assert_eq!(shown.json()["status"], "open", "{offer}");
    }
    for path in ["/locale", "/contact", "/profile"] {
        assert!(sent.contains_key(path), "{path} was not found: {sent:?}");
    }
    let decisions = portal.sandbox.run("decision list --json").json();
    assert_eq!(decisions.as_array().unwrap().len(), 0);
    // Saying that one has paid is one press of a button, and moves nothing.
    let shown = portal.sandbox.run("document show RE-1 --json").json();
    assert_eq!(shown["status"], "open");
    let inbox = portal.sandbox.run("inbox list --json").json();
    let kinds = inbox.as_array().unwrap().iter().map(|item| &item["kind"]);
    assert!(kinds.clone().all(|kind| kind == "paid"), "{inbox}");
}
