//! What the compiler cannot check: layers, sizes, names, and files that are generated.

#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a panic is a failed test"
)]

mod generated;
mod layers;
mod sources;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the folder the package lies in.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns every Rust file below a folder of the package, sorted.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&root().join(folder), &mut files);
    files.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    files.sort();
    assert!(!files.is_empty(), "no Rust file below {folder}");
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Returns a path as it is written in messages.
fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

/// Fails with all complaints at once.
#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Says loudly that a test found no tool to work with; where everything must run, it fails.
#[expect(clippy::print_stderr, reason = "nobody else would say it")]
fn skip_without(tool: &str) {
    assert_ne!(env::var_os("CI"), Some("true".into()), "{tool} is missing");
    eprintln!("SKIPPED: {tool} is missing");
}
