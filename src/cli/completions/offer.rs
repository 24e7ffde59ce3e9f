//! What a shell offers at Tab: read from the store without changing it; whatever goes wrong, nothing is offered.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap_complete::engine::CompletionCandidate;

use crate::admin::names::{self, Named};
use crate::app::config::{Config, Flags};
use crate::cli::sanitize::sanitize;
use crate::domain::wordset::Word;

/// A description is cut there; shells show it beside the value.
const LONGEST: usize = 60;

/// Offers client numbers, with the client's name.
pub fn clients(current: &OsStr) -> Vec<CompletionCandidate> {
    offer(current, |config, prefix| {
        names::clients(config, prefix).ok()
    })
}

/// Offers document numbers, with kind and client.
pub fn documents(current: &OsStr) -> Vec<CompletionCandidate> {
    offer(current, |config, prefix| {
        names::documents(config, prefix).ok()
    })
}

/// Offers link ids such as `#3`, with client and label; without the mark to who began without it.
pub fn links(current: &OsStr) -> Vec<CompletionCandidate> {
    let is_marked = current
        .to_str()
        .is_some_and(|text| text.is_empty() || text.starts_with('#'));
    offer_links(current, is_marked)
}

/// Offers link ids without the mark, unless it was typed.
pub fn bare_links(current: &OsStr) -> Vec<CompletionCandidate> {
    let is_marked = current.to_str().is_some_and(|text| text.starts_with('#'));
    offer_links(current, is_marked)
}

fn offer_links(current: &OsStr, is_marked: bool) -> Vec<CompletionCandidate> {
    offer(current, |config, _| {
        let mut links = names::links(config).ok()?;
        if !is_marked {
            for link in &mut links {
                link.name.retain(|c| c != '#');
            }
        }
        Some(links)
    })
}

/// Offers the numbers of messages that wait; without the mark, which begins a comment in a shell.
pub fn messages(current: &OsStr) -> Vec<CompletionCandidate> {
    offer(current, |config, _| names::messages(config).ok())
}

/// Offers the numbers of sessions; without the mark, which begins a comment in a shell.
pub fn sessions(current: &OsStr) -> Vec<CompletionCandidate> {
    offer(current, |config, _| names::sessions(config).ok())
}

/// Offers the names of templates.
pub fn templates(current: &OsStr) -> Vec<CompletionCandidate> {
    offer(current, |config, _| names::templates(config).ok())
}

/// Offers the keys of settings, with what each takes.
pub fn setting_keys(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(prefix) = current.to_str() else {
        return Vec::new();
    };
    candidates(names::setting_keys(), prefix)
}

/// Offers the words that a value may be; of a list such as `+invoice,offer` its last one.
pub fn words<W: Word>(current: &OsStr) -> Vec<CompletionCandidate> {
    let Some(text) = current.to_str() else {
        return Vec::new();
    };
    let last = text.rfind(',').map_or(0, |comma| comma + 1);
    let is_signed = text
        .get(last..)
        .is_some_and(|word| word.starts_with(['+', '-']));
    let (before, begun) = text
        .split_at_checked(last + usize::from(is_signed))
        .unwrap_or((text, ""));
    let fitting = W::ALL.iter().filter(|word| word.word().starts_with(begun));
    fitting
        .map(|word| CompletionCandidate::new(format!("{before}{}", word.word())))
        .collect()
}

fn offer(
    current: &OsStr,
    find: impl FnOnce(&Config, &str) -> Option<Vec<Named>>,
) -> Vec<CompletionCandidate> {
    let found = current.to_str().and_then(|prefix| {
        let config = Config::load(&typed_flags()).ok()?;
        Some(candidates(find(&config, prefix)?, prefix))
    });
    found.unwrap_or_default()
}

/// The store and configuration that the unfinished line names; its words come after `--`.
fn typed_flags() -> Flags {
    let words: Vec<_> = std::env::args_os()
        .skip_while(|word| word != "--")
        .skip(1)
        .collect();
    let value = |flag: &str| {
        let glued = words.iter().find_map(|word| {
            let text = word.to_str()?.strip_prefix(flag)?.strip_prefix('=')?;
            Some(PathBuf::from(text))
        });
        let follows = words.iter().zip(words.iter().skip(1));
        glued.or_else(|| {
            follows
                .into_iter()
                .find(|(word, _)| *word == flag)
                .map(|(_, value)| PathBuf::from(value))
        })
    };
    Flags {
        config: value("--config"),
        store: value("--store"),
        ..Flags::default()
    }
}

/// Only plain names are offered: what is inserted into a command line must not mean anything to a shell.
fn candidates(named: Vec<Named>, prefix: &str) -> Vec<CompletionCandidate> {
    let lower = prefix.to_lowercase();
    let fitting = named
        .into_iter()
        .filter(|named| is_plain(&named.name) && named.name.to_lowercase().starts_with(&lower));
    let offered = fitting.enumerate().map(|(order, named)| {
        let what: String = sanitize(&named.what).chars().take(LONGEST).collect();
        CompletionCandidate::new(named.name)
            .help(Some(what.into()))
            .display_order(Some(order))
    });
    offered.collect()
}

fn is_plain(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._#:-".contains(&byte);
    !name.is_empty() && !name.starts_with('-') && name.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(name: &str, what: &str) -> Option<(String, String)> {
        let named = Named {
            name: name.to_owned(),
            what: what.to_owned(),
        };
        let candidate = candidates(vec![named], "").pop()?;
        let value = candidate.get_value().to_str().unwrap().to_owned();
        Some((value, candidate.get_help().unwrap().to_string()))
    }

    #[test]
    fn what_a_shell_could_obey_is_never_inserted() {
        for name in [
            "$(touch pwned)",
            "`id`",
            "a;b",
            "a'b\"c",
            "a\nb",
            "-rf",
            "a b",
            "",
            "KD-\u{e4}",
            "*",
        ] {
            assert_eq!(offered(name, ""), None, "{name}");
        }
        for name in ["KD-1001", "#3", "invoice:RE-1", "theme.primary", "a_b"] {
            assert_eq!(offered(name, "x").unwrap().0, name);
        }
    }

    #[test]
    fn the_last_word_of_a_list_is_completed() {
        let offered = |text: &str| -> Vec<String> {
            let found = words::<crate::domain::document::Kind>(OsStr::new(text));
            let value =
                |found: &CompletionCandidate| found.get_value().to_str().unwrap().to_owned();
            found.iter().map(value).collect()
        };
        assert_eq!(offered("inv"), ["invoice"]);
        assert_eq!(offered("invoice,cred"), ["invoice,credit-note"]);
        assert_eq!(offered("-credit-n"), ["-credit-note"]);
        assert_eq!(offered("+invoice,-of"), ["+invoice,-offer"]);
        assert_eq!(offered("").len(), 7);
        assert!(offered("x").is_empty());
    }

    #[test]
    fn a_description_is_one_short_line_without_control_characters() {
        let (_, what) = offered("KD-1", &"a\n\u{1b}[2J\tb\u{202e}".repeat(20)).unwrap();
        assert!(!what.chars().any(char::is_control), "{what:?}");
        assert!(what.chars().count() <= LONGEST, "{what:?}");
    }

    #[test]
    fn only_what_begins_as_typed_is_offered_in_any_case() {
        let named = |name: &str| Named {
            name: name.to_owned(),
            what: String::new(),
        };
        let found = candidates(vec![named("KD-1"), named("AB-1")], "kd");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].get_value(), "KD-1");
    }

    #[test]
    fn every_setting_can_be_completed() {
        let keys = setting_keys(OsStr::new("theme.p"));
        assert_eq!(keys.len(), 1);
        assert_eq!(keys[0].get_value(), "theme.primary");
    }
}
