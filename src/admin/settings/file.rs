//! The settings as a TOML file that a person edits and `apply` reads.

use std::fmt::Write;

use crate::domain::settings::{Key, Settings};
use crate::domain::wordset::Word;

const HEAD: &str = "# Settings of the portal. `portalctl settings apply FILE` brings them back;
# what the file does not name stays as it is.
";

/// Writes every setting with what it takes; those that are not set stand as comments.
pub fn write(settings: &Settings) -> String {
    let mut text = HEAD.to_owned();
    let mut open = "";
    for key in Key::ALL {
        let (table, name) = key.word().split_once('.').unwrap_or(("", key.word()));
        if table != open {
            text.extend(["\n[", table, "]\n"]);
            open = table;
        } else if table.is_empty() {
            text.push('\n');
        }
        // Writing to a string cannot fail.
        match settings.get(*key) {
            Some(value) => {
                writeln!(
                    text,
                    "# {}\n{name} = {}",
                    key.form(),
                    toml_value(*key, &value)
                )
            }
            None => writeln!(text, "# {}\n# {name} = \"\"", key.form()),
        }
        .ok();
    }
    text
}

fn toml_value(key: Key, value: &str) -> toml::Value {
    if !matches!(key, Key::Share | Key::Allow) {
        return value.into();
    }
    let words = value.split(',').filter(|word| *word != "none");
    toml::Value::Array(words.map(Into::into).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::admin::settings::Draft;
    use proptest::prelude::*;

    fn round(settings: &Settings) -> Settings {
        let mut draft = Draft::new(Settings::default());
        draft.read("x.toml", &write(settings)).unwrap();
        draft.settings
    }

    #[test]
    fn what_is_written_reads_back() {
        assert_eq!(round(&Settings::default()), Settings::default());
        let mut settings = Settings::default();
        let logo = format!("image:{}:mein \"logo\".png", "a".repeat(64));
        for (key, value) in [
            (Key::LoginMode, "password"),
            (Key::BaseUrl, "https://p.example"),
            (Key::Share, "none"),
            (Key::Allow, "download,pay"),
            (Key::CompanyAddress, "Hauptstr. 1\n12345 Berlin"),
            (Key::ThemePrimary, "#123456"),
            (Key::ThemeLogo, &logo),
            (Key::PaymentIban, "DE02120300000000202051"),
            (Key::LinkClientExpiry, "365d"),
        ] {
            settings.set(key, value).unwrap();
        }
        assert_eq!(round(&settings), settings);
    }

    proptest! {
        #[test]
        fn any_text_survives(text in "[^\0]{1,40}") {
            let mut settings = Settings::default();
            prop_assume!(!text.trim().is_empty());
            settings.set(Key::CompanyName, &text).unwrap();
            settings.set(Key::CompanyAddress, &text).unwrap();
            prop_assert_eq!(round(&settings), settings);
        }
    }
}
