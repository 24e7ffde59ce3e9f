//! What is known about the terminal: whether there is one, how wide it is, which borders it draws.

use std::env;
use std::ffi::OsStr;
use std::io::{self, IsTerminal};

use dialoguer::console::{Term, set_colors_enabled_stderr};

use crate::app::config::Color;

/// The width assumed where nobody says another.
const USUAL_WIDTH: usize = 80;

/// Which characters frame a table and cut a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// Dashes and dots that every terminal draws.
    Ascii,
    /// Thin lines and an ellipsis.
    Unicode,
}

/// Where a stream ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sink {
    /// A person reads along.
    Terminal,
    /// A file or another program.
    Pipe,
}

/// What the program writes to.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    pub stdout: Sink,
    pub stderr: Sink,
    pub width: usize,
    pub charset: Charset,
}

impl Terminal {
    /// Looks at the process's streams and environment.
    pub fn detect() -> Self {
        Self {
            stdout: sink(&io::stdout()),
            stderr: sink(&io::stderr()),
            width: columns(),
            charset: charset(|name| env::var_os(name)),
        }
    }
}

/// Decides for the whole process whether messages and prompts are coloured; a flag beats the
/// environment, which anstream knows to read.
pub fn choose_color(asked: Color) {
    let choice = match asked {
        Color::Auto => anstream::ColorChoice::Auto,
        Color::Always => anstream::ColorChoice::Always,
        Color::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
    let decided = anstream::AutoStream::choice(&io::stderr());
    set_colors_enabled_stderr(decided != anstream::ColorChoice::Never);
}

/// How many columns the terminal has, or is said to have.
pub fn columns() -> usize {
    width(env::var_os("COLUMNS").as_deref())
}

/// Tells a person that input is read which nobody has typed yet.
pub fn announce_stdin() {
    if io::stdin().is_terminal() {
        anstream::eprintln!("Reading from standard input, end with Ctrl-D.");
    }
}

fn sink(stream: &impl IsTerminal) -> Sink {
    if stream.is_terminal() {
        Sink::Terminal
    } else {
        Sink::Pipe
    }
}

fn width(columns: Option<&OsStr>) -> usize {
    let asked = columns
        .and_then(OsStr::to_str)
        .and_then(|text| text.parse().ok())
        .filter(|width| *width > 0);
    let measured = || Term::stdout().size_checked();
    asked.unwrap_or_else(|| match measured() {
        Some((_, width)) if width > 0 => usize::from(width),
        _ => USUAL_WIDTH,
    })
}

fn charset<T: AsRef<OsStr>>(variable: impl Fn(&str) -> Option<T>) -> Charset {
    let is = |name, value: &str| variable(name).is_some_and(|text| text.as_ref() == value);
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find(|name| variable(name).is_some_and(|text| !text.as_ref().is_empty()));
    let plain = locale.is_some_and(|name| is(name, "C") || is(name, "POSIX"));
    if plain || is("TERM", "dumb") {
        Charset::Ascii
    } else {
        Charset::Unicode
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Charset {
        charset(|name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn columns_decides_the_width() {
        assert_eq!(width(Some(OsStr::new("40"))), 40);
        assert_ne!(width(Some(OsStr::new("0"))), 0);
        assert_ne!(width(Some(OsStr::new("wide"))), 0);
    }

    #[test]
    fn the_first_locale_variable_that_is_set_decides() {
        assert_eq!(with(&[("LC_ALL", "C")]), Charset::Ascii);
        assert_eq!(with(&[("LC_ALL", "POSIX")]), Charset::Ascii);
        assert_eq!(
            with(&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "C")]),
            Charset::Unicode
        );
        assert_eq!(with(&[("LC_ALL", ""), ("LANG", "C")]), Charset::Ascii);
        assert_eq!(with(&[("LC_ALL", "C.UTF-8")]), Charset::Unicode);
    }

    #[test]
    fn a_dumb_terminal_gets_plain_borders() {
        assert_eq!(with(&[("TERM", "dumb")]), Charset::Ascii);
        assert_eq!(with(&[]), Charset::Unicode);
    }
}
