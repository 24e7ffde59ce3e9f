//! Who may name whom: folders by the table in `src/lib.rs`, foreign crates by the one below.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::{assert_none, root, rust_files, shown};

/// Where each dependency lives; `*` means everywhere.
const HOMES: &[(&str, &[&str])] = &[
    ("anstream", &["cli"]),
    ("anstyle", &["cli"]),
    ("argon2", &["secret"]),
    ("askama", &["web"]),
    ("axum", &["web"]),
    ("chacha20poly1305", &["secret"]),
    ("chardetng", &["import"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("comfy_table", &["cli"]),
    ("csv", &["import", "admin"]),
    ("data_encoding", &["secret"]),
    ("dialoguer", &["cli"]),
    ("diceware_wordlists", &["secret"]),
    ("directories", &["app"]),
    ("encoding_rs", &["import"]),
    ("hmac", &["secret"]),
    ("http_body_util", &["web"]),
    ("hyper", &["web"]),
    ("hyper_util", &["web"]),
    ("iban", &["domain"]),
    ("idna", &["mail"]),
    ("indicatif", &["cli"]),
    ("infer", &["domain", "admin"]),
    ("iso_currency", &["domain", "import"]),
    ("jiff", &["*"]),
    ("lettre", &["mail"]),
    ("lopdf", &["import"]),
    ("pdf_writer", &["admin"]),
    ("png", &["cli"]),
    ("prometheus_client", &["web"]),
    ("qrcode", &["cli", "portal"]),
    ("quick_xml", &["import"]),
    ("rand", &["secret"]),
    ("rlimit", &["import", "web"]),
    ("roxmltree", &["import"]),
    ("rusqlite", &["store"]),
    ("rustix", &["admin"]),
    ("sd_notify", &["web"]),
    ("serde", &["import", "app", "admin", "web", "cli"]),
    ("serde_json", &["import", "app", "admin", "cli", "store"]),
    ("sha2", &["secret"]),
    ("signal_hook", &["cli"]),
    ("strsim", &["domain", "placeholder", "app", "admin"]),
    ("subtle", &["secret"]),
    ("tempfile", &["*"]),
    ("thiserror", &["*"]),
    ("tokio", &["web"]),
    ("toml", &["app", "admin"]),
    ("tower", &["web"]),
    ("tower_http", &["web"]),
    ("unicode_normalization", &["domain", "secret", "import"]),
    ("unicode_width", &["cli", "placeholder"]),
    (
        "zeroize",
        &["secret", "mail", "app", "admin", "portal", "cli"],
    ),
    ("zip", &["admin", "import", "portal"]),
];

/// The one file that may name one folder more than its own folder may.
const DOORS: &[(&str, &str)] = &[("src/cli/serve.rs", "web")];

/// Packages whose library has another name.
const RENAMED: &[(&str, &str)] = &[("iban_validate", "iban")];

#[test]
fn folders_name_only_those_the_map_of_the_house_allows() {
    let map = map_of_the_house();
    let mut complaints = Vec::new();
    for path in rust_files("src") {
        let Some(folder) = folder_of(&shown(&path)) else {
            continue;
        };
        let Some(allowed) = map.get(&folder) else {
            complaints.push(format!(
                "src/{folder} has no row in the table of src/lib.rs"
            ));
            continue;
        };
        for named in crate_paths(&code(&fs::read_to_string(&path).unwrap())) {
            let is_door = DOORS.contains(&(shown(&path).as_str(), named.as_str()));
            let may_name = named == folder || allowed.contains(&named) || is_door;
            if map.contains_key(&named) && !may_name {
                complaints.push(format!("{} must not name crate::{named}", shown(&path)));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn foreign_crates_stay_at_home() {
    let mut complaints = Vec::new();
    for path in rust_files("src") {
        let text = code(&fs::read_to_string(&path).unwrap());
        let folder = folder_of(&shown(&path)).unwrap_or_default();
        for (name, homes) in HOMES {
            let at_home = homes.contains(&"*") || homes.contains(&folder.as_str());
            if !at_home && names_crate(&text, name) {
                complaints.push(format!("{} must not name {name}", shown(&path)));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_dependency_has_a_home() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap();
    let library = |package: &String| {
        let renamed = RENAMED.iter().find(|(from, _)| from == package);
        renamed.map_or_else(|| package.replace('-', "_"), |(_, to)| (*to).to_owned())
    };
    let declared: BTreeSet<String> = dependencies.keys().map(library).collect();
    let housed: BTreeSet<String> = HOMES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(declared, housed, "declared in Cargo.toml, and housed here");
}

/// Reads the table in the documentation of `src/lib.rs`.
fn map_of_the_house() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut map = BTreeMap::<String, BTreeSet<String>>::new();
    for line in text.lines().filter(|line| line.starts_with("//! | [`")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let folder = cells[1].trim_matches(|c: char| !c.is_ascii_lowercase());
        let allowed = match cells[3] {
            "all above" => map.keys().cloned().collect(),
            names => names
                .split_once(';')
                .map_or(names, |(everywhere, _)| everywhere)
                .split('`')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect(),
        };
        map.insert(folder.to_owned(), allowed);
    }
    assert!(
        map.len() >= 8,
        "the table in src/lib.rs was not understood: {map:?}"
    );
    map
}

/// Returns the folder directly below `src`, if the file lies in one.
fn folder_of(path: &str) -> Option<String> {
    let (folder, _) = path.strip_prefix("src/")?.split_once('/')?;
    Some(folder.to_owned())
}

/// Drops comments, which may name anything.
fn code(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the first segment of every path from `crate::`, groups included.
fn crate_paths(code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => named.extend(group_heads(group)),
            None => named.extend(word(rest)),
        }
    }
    named
}

fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut at_head) = (0_u32, Vec::new(), true);
    for (position, c) in group.char_indices() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => at_head = true,
            c if at_head && !c.is_whitespace() => {
                heads.extend(word(&group[position..]));
                at_head = false;
            }
            _ => {}
        }
    }
    heads
}

fn word(text: &str) -> Option<String> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let word: String = text.chars().take_while(|c| is_word(*c)).collect();
    Some(word).filter(|word| !word.is_empty())
}

/// Tells whether code names a foreign crate: `name::` at the start of a path, or `use name;`.
fn names_crate(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(position, _)| {
        let before = code[..position].chars().next_back().unwrap_or(' ');
        let after = &code[position + name.len()..];
        let starts = !(before.is_ascii_alphanumeric() || matches!(before, '_' | ':' | '.' | '"'));
        let imported = code[..position].ends_with("use ") && !after.starts_with(['_', '-']);
        starts && (after.starts_with("::") || (imported && word(after).is_none()))
    })
}

#[test]
fn paths_are_found_in_groups_too() {
    let found =
        crate_paths("use crate::{app, store::{clients, x}, domain::Client};\ncrate::cli::run()");
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    assert_eq!(found, ["app", "cli", "domain", "store"]);
}

#[test]
fn foreign_crates_are_found_and_lookalikes_are_not() {
    for code in [
        "use rusqlite::Connection;",
        "let c: rusqlite::Row",
        "use rusqlite;",
    ] {
        assert!(names_crate(code, "rusqlite"), "{code}");
    }
    for code in [
        "my_rusqlite::x",
        "\"rusqlite::x\"",
        "super::rand::x",
        "use rusqlites::x;",
    ] {
        assert!(
            !names_crate(code, "rusqlite") && !names_crate(code, "rand"),
            "{code}"
        );
    }
}
