//! The questions that set a portal up; every one with a default or an example, checked at once.

use std::path::Path;

use super::flag;
use crate::admin::settings::Draft;
use crate::app;
use crate::cli::prompt::{Interaction, Question};
use crate::domain::action::Action;
use crate::domain::settings::Key;
use crate::domain::wordset::{Word, WordSet};

/// Where a portal runs that is only being tried.
const FIRST_URL: &str = "http://127.0.0.1:8080";

/// Asks what `answered` does not say, and puts the answers into the draft.
pub fn ask(
    interaction: Interaction,
    draft: &mut Draft,
    answered: &[Key],
) -> Result<(), app::Error> {
    let mut wizard = Wizard {
        interaction,
        draft,
        answered,
    };
    wizard.company()?;
    wizard.entrance()?;
    wizard.policy()?;
    wizard.payment()?;
    wizard.text(Key::ThemePrimary, "Colour of links and buttons", None)
}

struct Wizard<'a> {
    interaction: Interaction,
    draft: &'a mut Draft,
    answered: &'a [Key],
}

impl Wizard<'_> {
    fn company(&mut self) -> Result<(), app::Error> {
        self.text(Key::CompanyName, "Company name, such as Muster GmbH", None)?;
        self.address()?;
        let email = "E-mail address, such as info@muster.example (optional)";
        self.text(Key::CompanyEmail, email, Some(""))
    }

    /// Two lines, asked one by one: a prompt takes no line break.
    fn address(&mut self) -> Result<(), app::Error> {
        if self.answered.contains(&Key::CompanyAddress) {
            return Ok(());
        }
        let flag = "--address LINE";
        let ask = |what| {
            let question = Question { what, flag };
            self.interaction.text(question, Some(""), |_line| Ok(()))
        };
        let street = ask("Street, such as Hauptstraße 1 (optional)")?;
        let town = ask("Town, such as 12345 Musterstadt (optional)")?;
        let lines: Vec<_> = [street, town]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect();
        if lines.is_empty() {
            return Ok(());
        }
        self.draft
            .set(Key::CompanyAddress, &lines.join("\n"), Path::new(""))
    }

    fn entrance(&mut self) -> Result<(), app::Error> {
        self.text(Key::BaseUrl, "Web address of the portal", Some(FIRST_URL))?;
        let locales = [("de", "German"), ("en", "English")];
        self.choice(Key::Locale, "Language of the portal", &locales)?;
        let modes = [
            ("link", "a secret link opens the portal"),
            ("password", "clients log in with a password"),
        ];
        self.choice(Key::LoginMode, "How clients enter", &modes)
    }

    fn policy(&mut self) -> Result<(), app::Error> {
        let share = self.draft.settings.share;
        let kinds = words(share);
        self.choices(Key::Share, "Documents that clients see", &kinds)?;
        let which = [
            ("none", "nobody without being asked"),
            ("future", "every client added from now on"),
            ("all", "every client"),
        ];
        self.choice(Key::DefaultAccess, "Who gets access by itself", &which)
    }

    fn payment(&mut self) -> Result<(), app::Error> {
        let iban = "IBAN to pay to, such as DE02120300000000202051 (optional)";
        self.text(Key::PaymentIban, iban, Some(""))?;
        if !self.draft.settings.payment.iban.is_empty() {
            let company = self.draft.settings.company.name.clone();
            self.text(Key::PaymentHolder, "Holder of the account", Some(&company))?;
        }
        let actions = words(self.draft.settings.allow);
        let has_account = self.draft.settings.payment.is_complete();
        let possible: Vec<_> = actions
            .into_iter()
            .filter(|(word, _)| has_account || *word != Action::Pay.word())
            .collect();
        self.choices(Key::Allow, "What clients may do", &possible)
    }

    /// Asks for a text until the settings take it; without a default of its own, the setting's is offered.
    fn text(&mut self, key: Key, what: &str, default: Option<&str>) -> Result<(), app::Error> {
        if self.answered.contains(&key) {
            return Ok(());
        }
        let settings = &self.draft.settings;
        let usual = settings.get(key);
        let default = default.or(usual.as_deref());
        let may_be_empty = default == Some("");
        let check = |text: &str| {
            if text.is_empty() && may_be_empty {
                return Ok(());
            }
            let mut trial = settings.clone();
            trial.set(key, text).map_err(|error| error.reason)?;
            trial.check().map_err(|error| error.to_string())
        };
        let flag = flag(key).unwrap_or_default();
        let answer = self
            .interaction
            .text(Question { what, flag }, default, check)?;
        if answer.is_empty() {
            return Ok(());
        }
        self.draft.set(key, &answer, Path::new(""))
    }

    /// Asks to choose any of the words a setting takes.
    fn choices(&mut self, key: Key, what: &str, words: &[(&str, bool)]) -> Result<(), app::Error> {
        if self.answered.contains(&key) {
            return Ok(());
        }
        let flag = flag(key).unwrap_or_default();
        let chosen = self
            .interaction
            .select_many(Question { what, flag }, words)?;
        let chosen = chosen.iter().filter_map(|position| words.get(*position));
        let chosen: Vec<&str> = chosen.map(|(word, _)| *word).collect();
        self.draft.set(key, &chosen.join(","), Path::new(""))
    }

    /// Asks to choose one of the words a setting takes.
    fn choice(&mut self, key: Key, what: &str, words: &[(&str, &str)]) -> Result<(), app::Error> {
        if self.answered.contains(&key) {
            return Ok(());
        }
        let shown: Vec<String> = words
            .iter()
            .map(|(word, meaning)| format!("{word}: {meaning}"))
            .collect();
        let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
        let flag = flag(key).unwrap_or_default();
        let chosen = self
            .interaction
            .select(Question { what, flag }, &shown, 0)?;
        let word = words.get(chosen).map_or("", |(word, _)| word);
        self.draft.set(key, word, Path::new(""))
    }
}

/// All words of a set, each with whether it is in there.
fn words<W: Word>(set: WordSet<W>) -> Vec<(&'static str, bool)> {
    W::ALL
        .iter()
        .map(|word| (word.word(), set.contains(*word)))
        .collect()
}
