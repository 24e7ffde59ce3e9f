//! The command that sets the same portal up without asking.

use std::borrow::Cow;

use super::flag;
use crate::app::Config;
use crate::app::config::Origin;
use crate::domain::settings::{Key, Settings};
use crate::domain::wordset::Word;

/// Returns the command; what is as it would be anyway is left out.
pub fn of(config: &Config, settings: &Settings) -> String {
    let mut words = vec!["portalctl init --no-input".to_owned()];
    for (origin, flag, path) in [
        (&config.file.origin, "--config", &config.file.value),
        (&config.store.origin, "--store", &config.store.value),
    ] {
        if matches!(origin, Origin::Flag(_)) {
            words.push(format!("{flag} {}", quote(&path.to_string_lossy())));
        }
    }
    let defaults = Settings::default();
    for key in Key::ALL {
        let value = settings.get(*key);
        if let (Some(flag), Some(value)) = (flag(*key), value)
            && defaults.get(*key).as_ref() != Some(&value)
        {
            let lines = match key {
                Key::CompanyAddress => value.lines().collect(),
                _ => vec![value.as_str()],
            };
            words.extend(lines.iter().map(|line| format!("{flag} {}", quote(line))));
        }
    }
    words.join(" ")
}

/// Writes a word so that a shell reads it back as it is.
pub fn quote(word: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,+@".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.into();
    }
    format!("'{}'", word.replace('\'', r"'\''")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_what_was_quoted() {
        for word in ["plain", "", "Muster & Söhne", "it's", "$HOME `x` \"y\" \\", "#0a5c50", "*", "a\nb"] {
            let read = shlex::split(&quote(word)).unwrap();
            assert_eq!(read, [word]);
        }
    }
}
