//! `completions/` and `man/` are what the program would generate; `SNAPSHOTS=overwrite` rewrites them.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{assert_none, root, skip_without};

const FOLDERS: [&str; 2] = ["completions", "man"];

#[test]
fn completions_and_manual_are_up_to_date() {
    let fresh = tempfile::tempdir().unwrap();
    generate(fresh.path());
    let mut complaints = Vec::new();
    for folder in FOLDERS {
        if env::var_os("SNAPSHOTS").is_some_and(|action| action == "overwrite") {
            replace(&fresh.path().join(folder), &root().join(folder));
        }
        let expected = contents(&fresh.path().join(folder));
        let found = contents(&root().join(folder));
        assert!(!expected.is_empty(), "nothing was generated into {folder}");
        for name in expected.keys().chain(found.keys()) {
            let complaint = match (expected.get(name), found.get(name)) {
                (Some(expected), Some(found)) if expected == found => continue,
                (Some(_), Some(_)) => "is stale",
                (Some(_), None) => "is missing",
                (None, _) => "is not generated any more",
            };
            complaints.push(format!("{folder}/{name} {complaint}"));
        }
    }
    complaints.sort();
    complaints.dedup();
    if !complaints.is_empty() {
        complaints.push("rewrite them: SNAPSHOTS=overwrite cargo test --test house".to_owned());
    }
    assert_none(&complaints);
}

#[test]
fn the_manual_is_clean() {
    let fresh = tempfile::tempdir().unwrap();
    generate(fresh.path());
    let pages = fs::read_dir(fresh.path().join("man")).unwrap();
    let pages: Vec<PathBuf> = pages.map(|page| page.unwrap().path()).collect();
    let lint = Command::new("mandoc")
        .args(["-T", "lint", "-W", "warning"])
        .args(&pages)
        .output();
    let Ok(lint) = lint else {
        return skip_without("mandoc");
    };
    let complaints = String::from_utf8_lossy(&lint.stdout);
    assert_eq!(complaints, "");
    assert!(lint.status.success(), "mandoc failed: {lint:?}");
}

#[test]
fn every_page_has_the_promised_sections() {
    let fresh = tempfile::tempdir().unwrap();
    generate(fresh.path());
    let mut complaints = Vec::new();
    for (name, page) in contents(&fresh.path().join("man")) {
        let page = String::from_utf8(page).unwrap();
        for section in ["\"EXIT STATUS\"", "ENVIRONMENT", "FILES", "EXAMPLES"] {
            if !page.contains(&format!(".SH {section}\n")) {
                complaints.push(format!("man/{name} has no section {section}"));
            }
        }
    }
    assert_none(&complaints);
}

fn generate(folder: &Path) {
    let status = Command::new(env!("CARGO_BIN_EXE_portalctl"))
        .arg("generate")
        .arg(folder)
        .status()
        .unwrap();
    assert!(status.success(), "generating failed: {status}");
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    let file = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read(&path).unwrap())
    };
    entries.map(file).collect()
}

fn replace(fresh: &Path, kept: &Path) {
    if kept.exists() {
        fs::remove_dir_all(kept).unwrap();
    }
    fs::create_dir_all(kept).unwrap();
    for (name, content) in contents(fresh) {
        fs::write(kept.join(name), content).unwrap();
    }
}
