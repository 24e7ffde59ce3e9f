//! One manual page per command, with the sections people look for.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::File;
use crate::app;
use crate::cli::failure::EXIT_CODES;

/// The day the manual speaks of; fixed, as pages are compared with those in the repository.
const DATE: &str = "2026-11-23";

const ENVIRONMENT: [(&str, &str); 4] = [
    (
        "PORTALCTL_STORE",
        "The store to use instead of the usual one.",
    ),
    (
        "PORTALCTL_CONFIG",
        "The configuration file to use instead of the usual one.",
    ),
    (
        "NO_COLOR",
        "Set to anything but nothing, it turns colours off.",
    ),
    (
        "COLUMNS",
        "The width to fit tables into instead of the terminal's.",
    ),
];

const FILES: [(&str, &str); 3] = [
    (
        "portal.db",
        "The store: clients, documents, settings and links, in the data directory \
         (on Linux ~/.local/share/portalctl).",
    ),
    (
        "portal.key",
        "The keys of the secret links, beside the store; without it no link works.",
    ),
    (
        "config.toml",
        "What belongs to this machine, in the configuration directory \
         (on Linux ~/.config/portalctl).",
    ),
];

/// Returns the pages of a command and of all visible ones below it.
pub fn pages(command: &Command) -> Result<Vec<File>, app::Error> {
    let mut command = command.clone().disable_help_subcommand(true);
    command.build();
    let source = match command.get_version() {
        Some(version) => format!("portalctl {version}"),
        None => "portalctl".to_owned(),
    };
    let mut pages = Vec::new();
    collect(&command, None, &source, &mut pages)?;
    Ok(pages)
}

fn collect(
    command: &Command,
    parent: Option<&str>,
    source: &str,
    pages: &mut Vec<File>,
) -> Result<(), app::Error> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    pages.push((format!("{name}.1"), page(command, parent, source)?));
    for below in command.get_subcommands().filter(|c| !c.is_hide_set()) {
        collect(below, Some(name), source, pages)?;
    }
    Ok(())
}

fn page(command: &Command, parent: Option<&str>, source: &str) -> Result<Vec<u8>, app::Error> {
    let man = Man::new(command.clone())
        .date(DATE)
        .source(source)
        .manual("portalctl manual");
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    if command
        .get_arguments()
        .any(|argument| !argument.is_hide_set())
    {
        man.render_options_section(&mut page)?;
    }
    if command.get_subcommands().any(|below| !below.is_hide_set()) {
        man.render_subcommands_section(&mut page)?;
    }
    tail(command, parent).to_writer(&mut page)?;
    // An empty line is a break already; the manual's checkers complain about more of them.
    let page = String::from_utf8_lossy(&page).replace(".br\n\n.br\n", ".sp\n");
    Ok(without_repeats(page.as_bytes()))
}

/// Every section comes with the same definition of the apostrophe; the first one is enough.
fn without_repeats(page: &[u8]) -> Vec<u8> {
    let definition = |line: &&[u8]| line.starts_with(b".ie \\n(.g") || line.starts_with(b".el .ds");
    let lines = || page.split_inclusive(|byte| *byte == b'\n');
    let head = lines().filter(definition).take(2);
    let body = lines().filter(|line| !definition(line));
    head.chain(body).flatten().copied().collect()
}

fn tail(command: &Command, parent: Option<&str>) -> Roff {
    let mut roff = Roff::new();
    let after = after_help(command);
    let (_, notes) = split_examples(&after);
    let examples = examples(command);
    paragraphs(&mut roff, "NOTES", &notes);
    let statuses = EXIT_CODES.map(|(code, meaning)| (code.to_string(), meaning));
    entries(&mut roff, "EXIT STATUS", &statuses);
    entries(&mut roff, "ENVIRONMENT", &ENVIRONMENT);
    entries(&mut roff, "FILES", &FILES);
    verbatim(&mut roff, "EXAMPLES", &examples);
    if let Some(parent) = parent {
        roff.control("SH", ["SEE ALSO"]);
        roff.text([bold(parent), roman("(1)")]);
    }
    roff
}

/// Returns a command's own examples; a noun without any shows the first one of each verb.
fn examples(command: &Command) -> Vec<String> {
    let after = after_help(command);
    let (own, _) = split_examples(&after);
    if !own.is_empty() {
        return own.into_iter().map(str::to_owned).collect();
    }
    let below = command.get_subcommands().filter(|c| !c.is_hide_set());
    below
        .filter_map(|c| examples(c).into_iter().next())
        .collect()
}

fn after_help(command: &Command) -> String {
    let after = command.get_after_long_help().or(command.get_after_help());
    after.map(ToString::to_string).unwrap_or_default()
}

/// Parts the indented block below "Examples:" from everything else.
fn split_examples(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut examples, mut notes) = (Vec::new(), Vec::new());
    let mut inside = false;
    for line in text.lines() {
        if line.trim_end() == "Examples:" {
            inside = true;
            continue;
        }
        inside &= line.is_empty() || line.starts_with(' ');
        if inside {
            examples.push(line.strip_prefix("  ").unwrap_or(line));
        } else {
            notes.push(line);
        }
    }
    (trimmed(examples), trimmed(notes))
}

fn trimmed(mut lines: Vec<&str>) -> Vec<&str> {
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let blank = lines.iter().take_while(|line| line.is_empty()).count();
    lines.split_off(blank)
}

fn verbatim(roff: &mut Roff, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    roff.control("SH", [title]);
    roff.control("nf", []);
    for line in lines {
        roff.text([roman(line.as_str())]);
    }
    roff.control("fi", []);
}

fn paragraphs(roff: &mut Roff, title: &str, lines: &[&str]) {
    if lines.is_empty() {
        return;
    }
    roff.control("SH", [title]);
    let mut is_verbatim = false;
    for line in lines {
        // What stands indented are commands, which are not to be filled up into a paragraph.
        let is_indented = line.starts_with(' ');
        if is_indented != is_verbatim {
            roff.control(if is_indented { "nf" } else { "fi" }, []);
            is_verbatim = is_indented;
        }
        if line.is_empty() {
            roff.control("PP", []);
        } else {
            roff.text([roman(line.trim_start())]);
        }
    }
    if is_verbatim {
        roff.control("fi", []);
    }
}

fn entries(roff: &mut Roff, title: &str, entries: &[(impl AsRef<str>, &str)]) {
    roff.control("SH", [title]);
    for (term, meaning) in entries {
        roff.control("TP", []);
        roff.text([bold(term.as_ref())]);
        roff.text([roman(*meaning)]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::tiny;
    use super::*;

    fn grant() -> String {
        let pages = pages(&tiny()).unwrap();
        let found = pages
            .iter()
            .find(|(name, _)| name == "portalctl-access-grant.1");
        String::from_utf8(found.unwrap().1.clone()).unwrap()
    }

    #[test]
    fn a_page_has_the_sections_people_look_for() {
        let page = grant();
        let section = |line: &str| line.strip_prefix(".SH ").map(|s| s.replace('"', ""));
        let sections: Vec<String> = page.lines().filter_map(section).collect();
        assert_eq!(
            sections,
            [
                "NAME",
                "SYNOPSIS",
                "DESCRIPTION",
                "OPTIONS",
                "NOTES",
                "EXIT STATUS",
                "ENVIRONMENT",
                "FILES",
                "EXAMPLES",
                "SEE ALSO"
            ]
        );
        assert!(page.contains(DATE));
    }

    #[test]
    fn examples_end_where_the_indentation_ends() {
        let text = "Before.\n\nExamples:\n  a\n\n  b\n    c\n\nAfter.";
        let (examples, notes) = split_examples(text);
        assert_eq!(examples, ["a", "", "b", "  c"]);
        assert_eq!(notes, ["Before.", "", "After."]);
    }

    #[test]
    fn a_noun_shows_the_first_example_of_each_verb() {
        let pages = pages(&tiny()).unwrap();
        for (name, page) in pages {
            let page = String::from_utf8(page).unwrap();
            let (_, examples) = page.split_once(".SH EXAMPLES\n.nf\n").unwrap();
            assert!(examples.starts_with("portalctl access grant KD"), "{name}");
        }
    }

    #[test]
    fn commands_in_notes_keep_their_lines() {
        let mut roff = Roff::new();
        paragraphs(
            &mut roff,
            "NOTES",
            &["Two lines:", "  one", "  two", "", "Done."],
        );
        let page = roff.to_roff();
        assert!(
            page.ends_with("Two lines:\n.nf\none\ntwo\n.fi\n.PP\nDone.\n"),
            "{page}"
        );
    }

    #[test]
    fn every_exit_code_is_explained() {
        let page = grant();
        for (code, _) in EXIT_CODES {
            assert!(page.contains(&format!("\\fB{code}\\fR")), "{code}");
        }
    }
}
