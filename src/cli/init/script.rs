//! The command that sets the same portal up without asking.

use super::flag;
use crate::app::Config;
use crate::app::config::Origin;
use crate::app::shell::quote;
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
            let lines: Vec<&str> = if *key == Key::CompanyAddress {
                value.lines().collect()
            } else {
                vec![&value]
            };
            words.extend(lines.iter().map(|line| format!("{flag} {}", quote(line))));
        }
    }
    // One flag per line, so that no terminal breaks a word in two.
    words.join(" \\\n      ")
}
