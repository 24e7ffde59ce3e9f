//! Every sample page in both languages: well-formed, escaped, and without anything the content policy forbids.

use std::fs;
use std::path::Path;

use super::sample;
use crate::domain::locale::Locale;
use crate::domain::settings::Theme;
use crate::web::assets;

/// Elements that have no end.
const VOID: [&str; 7] = ["meta", "link", "input", "br", "img", "hr", "path"];

fn samples() -> Vec<(String, String)> {
    let of = |locale: Locale, tag: &'static str| {
        sample::pages(locale)
            .into_iter()
            .map(move |(name, html)| (format!("{name}.{tag}"), html))
    };
    of(Locale::De, "de").chain(of(Locale::En, "en")).collect()
}

#[test]
fn every_page_is_well_formed() {
    for (name, html) in samples() {
        let mut open: Vec<&str> = Vec::new();
        for (tag, _) in tags(&html) {
            match tag.strip_prefix('/') {
                Some(ended) => assert_eq!(open.pop(), Some(ended), "{name}: </{ended}>"),
                None if VOID.contains(&tag) || tag == "!DOCTYPE" => {}
                None => open.push(tag),
            }
        }
        assert!(open.is_empty(), "{name}: {open:?} not closed");
    }
}

#[test]
fn no_page_holds_what_the_content_policy_forbids() {
    for (name, html) in samples() {
        for (tag, attributes) in tags(&html) {
            for name_of_attribute in names(attributes) {
                let is_handler = name_of_attribute.starts_with("on");
                let is_style = name_of_attribute.starts_with("style");
                assert!(!is_handler && !is_style, "{name}: <{tag} {attributes}>");
            }
            assert_ne!(tag, "style", "{name}");
            if tag == "script" {
                assert!(attributes.contains(" src=\"/"), "{name}: inline script");
            }
        }
        let forbidden = ["javascript:", "<img src=x", "<script>", "</textarea><b>"];
        for text in forbidden {
            assert!(!html.contains(text), "{name}: {text}");
        }
    }
}

#[test]
fn every_identity_is_unique_and_every_label_has_its_field() {
    for (name, html) in samples() {
        let ids = values(&html, " id=\"");
        for id in &ids {
            let count = ids.iter().filter(|other| *other == id).count();
            assert_eq!(count, 1, "{name}: {id}");
        }
        for reference in [" for=\"", "aria-describedby=\"", "aria-labelledby=\""] {
            let named = values(&html, reference);
            for word in named.iter().flat_map(|words| words.split(' ')) {
                assert!(ids.contains(&word), "{name}: no {word} for {reference}");
            }
        }
    }
}

#[test]
fn other_servers_learn_nothing_from_a_link() {
    for (name, html) in samples() {
        for (tag, attributes) in tags(&html) {
            if tag == "a" && attributes.contains("href=\"http") {
                assert!(attributes.contains("noreferrer noopener"), "{name}");
            }
        }
    }
}

/// Lays the pages down where a browser can open them.
#[test]
fn the_pages_can_be_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pages");
    fs::create_dir_all(folder.join("assets")).unwrap();
    for asset in [&*assets::STYLE, &*assets::SCRIPT] {
        fs::write(folder.join("assets").join(&asset.name), asset.body).unwrap();
    }
    let theme = assets::theme::css(&Theme::default());
    let name = format!("theme-{}.css", assets::digest(&theme));
    fs::write(folder.join(name), theme).unwrap();
    for (name, html) in samples() {
        // A file has no root.
        let html = html.replace("=\"/", "=\"./");
        assert!(fs::write(folder.join(format!("{name}.html")), html).is_ok());
    }
}

/// Every tag with its attributes.
fn tags(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split('<').skip(1).map(|rest| {
        let (inner, _) = rest.split_once('>').unwrap();
        let end = inner.find(char::is_whitespace).unwrap_or(inner.len());
        inner.split_at(end)
    })
}

/// The attributes' names: everything outside of quotes.
fn names(attributes: &str) -> Vec<&str> {
    let outside = attributes.split('"').step_by(2);
    outside.flat_map(str::split_whitespace).collect()
}

fn values<'h>(html: &'h str, before: &str) -> Vec<&'h str> {
    html.split(before)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}
