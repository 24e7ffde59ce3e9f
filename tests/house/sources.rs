//! Sizes, names and habits of the source files, and what stands at the top level.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{assert_none, root, rust_files, shown, skip_without};

const LARGEST_SOURCE: usize = 300;
const LARGEST_TEST: usize = 400;

const FORBIDDEN_NAMES: [&str; 8] = [
    "util", "utils", "helpers", "common", "misc", "manager", "base", "types",
];

/// Spelt in two parts, or this file would find itself.
const FORBIDDEN_WORDS: [&str; 3] = [
    concat!("to", "do!("),
    concat!("unimpl", "emented!("),
    concat!("#[", "ignore"),
];

const TOP_LEVEL: [&str; 14] = [
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".gitignore",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "benches",
    "completions",
    "fuzz",
    "man",
    "src",
    "tests",
];

#[test]
fn every_file_says_what_it_is_for() {
    let mut complaints = Vec::new();
    for path in all_files() {
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().next().unwrap_or_default();
        if !first.starts_with("//! ") {
            complaints.push(format!("{} does not open with '//! '", shown(&path)));
        }
    }
    assert_none(&complaints);
}

#[test]
fn no_file_outgrows_its_budget() {
    let mut complaints = Vec::new();
    let mut check = |path: &Path, lines: usize, budget: usize| {
        if lines > budget {
            complaints.push(format!("{}: {lines} lines, at most {budget}", shown(path)));
        }
    };
    for path in rust_files("src") {
        if !path.ends_with("tests.rs") && !shown(&path).contains("/tests/") {
            let text = fs::read_to_string(&path).unwrap();
            check(&path, lines_without_tests(&text), LARGEST_SOURCE);
        }
    }
    for path in rust_files("tests") {
        let text = fs::read_to_string(&path).unwrap();
        check(&path, text.lines().count(), LARGEST_TEST);
    }
    assert_none(&complaints);
}

#[test]
fn no_name_says_nothing() {
    let mut complaints = Vec::new();
    let files = all_files();
    for path in &files {
        for part in &path.strip_prefix(root()).unwrap().with_extension("") {
            if FORBIDDEN_NAMES.iter().any(|name| part == *name) {
                complaints.push(format!("{} is named after nothing", shown(path)));
            }
        }
        let beside = path.with_extension("");
        if files.iter().any(|other| other.starts_with(&beside)) {
            complaints.push(format!("{} belongs into its folder as mod.rs", shown(path)));
        }
    }
    assert_none(&complaints);
}

#[test]
fn nothing_is_left_for_later() {
    let mut complaints = Vec::new();
    for path in all_files() {
        let text = fs::read_to_string(&path).unwrap();
        for word in FORBIDDEN_WORDS.iter().filter(|word| text.contains(**word)) {
            complaints.push(format!("{} holds {word}", shown(&path)));
        }
    }
    assert_none(&complaints);
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "-z"])
        .current_dir(root())
        .output();
    let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
        return skip_without("git, or its record of this folder");
    };
    let listed = String::from_utf8(listed.stdout).unwrap();
    let tops = listed.split('\0').filter_map(|path| path.split('/').next());
    let strange = tops.filter(|top| !top.is_empty() && !TOP_LEVEL.contains(top));
    let complaints: Vec<String> = strange
        .map(|top| format!("{top} at the top level"))
        .collect();
    assert_none(&complaints);
}

fn all_files() -> Vec<std::path::PathBuf> {
    let mut files = rust_files("src");
    files.extend(rust_files("tests"));
    files
}

/// Counts the lines before the file's own tests.
fn lines_without_tests(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let tests = lines.windows(2).position(|pair| {
        pair[0] == "#[cfg(test)]" && pair[1].trim_start_matches("pub ").starts_with("mod ")
    });
    tests.unwrap_or(lines.len())
}

#[test]
fn tests_do_not_count_for_the_budget() {
    let text = "//! x\nfn a() {}\n#[cfg(test)]\nmod tests {\n}\n";
    assert_eq!(lines_without_tests(text), 2);
    assert_eq!(lines_without_tests("a\n#[cfg(test)]\nfn b() {}\n"), 3);
}
