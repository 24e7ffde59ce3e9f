//! Questions to a person, and secrets from wherever they come; without a terminal the flag is named.

use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};
use dialoguer::{Confirm, FuzzySelect, Input, MultiSelect, Password, Select};
use zeroize::Zeroizing;

use super::fold::fold;
use super::sanitize::sanitize;
use super::terminal;
use crate::app;

/// No password or key is longer.
const LONGEST_SECRET: u64 = 64 * 1024;

const HOW_TO_CHOOSE: &str = "(space bar changes, Enter goes on)";

/// Whether somebody can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interaction {
    /// A person sits at the terminal.
    Possible,
    /// A script runs, or `--no-input` was given.
    Impossible,
}

/// A question, and the flag that answers it in a script.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What is asked, without a question mark or colon: "Company name".
    pub what: &'a str,
    /// How a script says it: `--company NAME`.
    pub flag: &'a str,
}

impl Interaction {
    /// Somebody can be asked when standard input and standard error are a terminal.
    pub fn detect() -> Self {
        if io::stdin().is_terminal() && io::stderr().is_terminal() {
            Self::Possible
        } else {
            Self::Impossible
        }
    }

    /// Asks for a line of text until `check` accepts it; Enter alone takes the default.
    pub fn text(
        self,
        question: Question<'_>,
        default: Option<&str>,
        check: impl Fn(&str) -> Result<(), String>,
    ) -> Result<String, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let input = Input::<String>::with_theme(theme.as_ref()).with_prompt(question.what);
        let input = match default {
            Some(default) if !default.is_empty() => input.default(default.to_owned()),
            Some(_) => input.allow_empty(true),
            None => input,
        };
        let input = input.validate_with(|text: &String| check(text.trim()));
        let text = input.interact_text().map_err(failed)?;
        Ok(text.trim().to_owned())
    }

    /// Asks for a secret without showing it.
    pub fn secret(self, question: Question<'_>) -> Result<Zeroizing<String>, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let password = Password::with_theme(theme.as_ref()).with_prompt(question.what);
        password.interact().map(Zeroizing::new).map_err(failed)
    }

    /// Asks for a new secret twice, until both are the same and `check` accepts them.
    pub fn new_secret(
        self,
        question: Question<'_>,
        check: impl Fn(&str) -> Result<(), String>,
    ) -> Result<Zeroizing<String>, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let password = Password::with_theme(theme.as_ref())
            .with_prompt(question.what)
            .with_confirmation("The same again", "These two differ.")
            .validate_with(|text: &String| check(text));
        password.interact().map(Zeroizing::new).map_err(failed)
    }

    /// Asks whether to go on; Enter alone means no, and no ends the command.
    pub fn confirm(self, question: Question<'_>) -> Result<(), app::Error> {
        self.gate(question)?;
        let theme = theme();
        let confirm = Confirm::with_theme(theme.as_ref()).with_prompt(sanitize(question.what));
        match confirm.default(false).interact_opt().map_err(failed)? {
            Some(true) => Ok(()),
            Some(false) | None => Err(declined()),
        }
    }

    /// Asks to choose one of a few; returns its position.
    pub fn select(
        self,
        question: Question<'_>,
        choices: &[&str],
        default: usize,
    ) -> Result<usize, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let select = Select::with_theme(theme.as_ref())
            .with_prompt(question.what)
            .items(choices.iter().map(|choice| sanitize(choice)))
            .default(default);
        let chosen = select.interact_opt().map_err(failed)?;
        chosen.ok_or_else(declined)
    }

    /// Asks to choose any of a few, of which some are chosen from the start; returns their positions.
    pub fn select_many(
        self,
        question: Question<'_>,
        choices: &[(&str, bool)],
    ) -> Result<Vec<usize>, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let items = choices.iter().map(|(choice, on)| (sanitize(choice), *on));
        let select = MultiSelect::with_theme(theme.as_ref())
            .with_prompt(format!("{} {HOW_TO_CHOOSE}", question.what))
            .items_checked(items)
            .report(false);
        let chosen = select.interact_opt().map_err(failed)?;
        let chosen = chosen.ok_or_else(declined)?;
        let words = chosen.iter().filter_map(|place| choices.get(*place));
        let words: Vec<_> = words.map(|(word, _)| sanitize(word)).collect();
        let line = format!("✔ {} · {}", question.what, words.join(", "));
        anstream::eprintln!("{}", fold(&line, terminal::columns()));
        Ok(chosen)
    }

    /// Asks to choose one of many by typing parts of it; returns its position.
    pub fn search(self, question: Question<'_>, choices: &[String]) -> Result<usize, app::Error> {
        self.gate(question)?;
        let theme = theme();
        let select = FuzzySelect::with_theme(theme.as_ref())
            .with_prompt(question.what)
            .items(choices.iter().map(|choice| sanitize(choice)))
            .default(0)
            .max_length(12);
        let chosen = select.interact_opt().map_err(failed)?;
        chosen.ok_or_else(declined)
    }

    /// The one gate before every prompt.
    fn gate(self, question: Question<'_>) -> Result<(), app::Error> {
        match self {
            Self::Possible => Ok(()),
            Self::Impossible => Err(missing(question)),
        }
    }
}

/// Where a secret comes from; never from the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretSource {
    Prompt,
    Stdin,
    File(PathBuf),
}

impl SecretSource {
    /// Reads the secret; a line break at its end does not belong to it.
    pub fn read(
        &self,
        interaction: Interaction,
        question: Question<'_>,
    ) -> Result<Zeroizing<String>, app::Error> {
        match self {
            Self::Prompt => interaction.secret(question),
            Self::Stdin => first_line(io::stdin().lock(), "standard input"),
            Self::File(path) => {
                let file = std::fs::File::open(path);
                let file = file.map_err(|error| app::Error::file(path, &error))?;
                first_line(io::BufReader::new(file), &shown(path))
            }
        }
    }
}

fn first_line(reader: impl BufRead, origin: &str) -> Result<Zeroizing<String>, app::Error> {
    let mut line = Zeroizing::new(String::new());
    let read = reader.take(LONGEST_SECRET).read_line(&mut line);
    if let Err(error) = read {
        return Err(app::Error::invalid(format!("cannot read {origin}")).cause(error));
    }
    let kept = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(kept);
    if line.is_empty() {
        return Err(app::Error::invalid(format!("{origin} holds no secret")));
    }
    Ok(line)
}

fn shown(path: &Path) -> String {
    sanitize(&path.to_string_lossy()).into_owned()
}

fn theme() -> Box<dyn Theme> {
    if dialoguer::console::colors_enabled_stderr() {
        Box::new(ColorfulTheme::default())
    } else {
        Box::new(SimpleTheme)
    }
}

fn missing(question: Question<'_>) -> app::Error {
    let what = question.what;
    app::Error::usage(format!("an answer is needed: {what}"))
        .cause("there is no terminal to ask on, or --no-input was given")
        .hint(format!("pass {}", question.flag))
}

fn declined() -> app::Error {
    app::Error::declined("declined; nothing was changed")
}

fn failed(error: dialoguer::Error) -> app::Error {
    let error = io::Error::from(error);
    if error.kind() == io::ErrorKind::Interrupted {
        return app::Error::interrupted();
    }
    app::Error::usage("the terminal cannot be asked")
        .cause(error)
        .hint("pass --no-input and the flags instead")
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPANY: Question<'_> = Question {
        what: "Company name",
        flag: "--company NAME",
    };

    #[test]
    fn without_a_terminal_every_prompt_names_its_flag() {
        let nobody = Interaction::Impossible;
        let errors = [
            nobody.text(COMPANY, None, |_| Ok(())).unwrap_err(),
            nobody.secret(COMPANY).unwrap_err(),
            nobody.new_secret(COMPANY, |_| Ok(())).unwrap_err(),
            nobody.confirm(COMPANY).unwrap_err(),
            nobody.select(COMPANY, &["a"], 0).unwrap_err(),
            nobody.select_many(COMPANY, &[("a", true)]).unwrap_err(),
            nobody.search(COMPANY, &[]).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), app::Kind::Usage);
            assert_eq!(error.message(), "an answer is needed: Company name");
            assert_eq!(error.advice(), Some("pass --company NAME"));
        }
    }

    #[test]
    fn a_secret_is_one_line_without_its_end() {
        for (input, secret) in [("geheim\n", "geheim"), (" a b \r\nmore", " a b ")] {
            assert_eq!(*first_line(input.as_bytes(), "it").unwrap(), secret);
        }
        assert!(first_line(&b"\n"[..], "it").is_err());
        assert!(first_line(&b"\xff\n"[..], "it").is_err());
    }

    #[test]
    fn a_secret_is_read_from_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        std::fs::write(&path, "geheim\n").unwrap();
        let source = SecretSource::File(path);
        let secret = source.read(Interaction::Impossible, COMPANY).unwrap();
        assert_eq!(*secret, "geheim");

        let missing = SecretSource::File(folder.path().join("missing"));
        let error = missing.read(Interaction::Impossible, COMPANY).unwrap_err();
        assert_eq!(error.kind(), app::Kind::NotFound);
    }

    #[test]
    fn an_interrupted_prompt_is_an_interruption() {
        let error = io::Error::from(io::ErrorKind::Interrupted);
        assert_eq!(failed(error.into()).kind(), app::Kind::Interrupted);
    }
}
