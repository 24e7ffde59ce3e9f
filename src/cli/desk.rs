//! What every command is given: the output, whether somebody can be asked, and the portal once it is needed.

use std::io::BufRead;
use std::path::{Path, PathBuf};

use clap::{Args, ColorChoice};

use super::line::Template;
use super::output::{Format, Output, Volume};
use super::prompt::{Interaction, Question};
use super::terminal::choose_color;
use crate::app::config::Color;
use crate::app::{self, App, Clock, Config, config};
use crate::cli::terminal::announce_stdin;

/// Flags that every command takes, before or after its name.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of its own on the command line"
)]
pub struct Globals {
    /// Store file; beats PORTALCTL_STORE and the configuration file
    #[arg(long, global = true, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    store: Option<PathBuf>,
    /// Configuration file; beats PORTALCTL_CONFIG
    #[arg(long, global = true, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    config: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long, global = true, conflicts_with_all = ["jsonl", "format"])]
    json: bool,
    /// Print one JSON object per line
    #[arg(long, global = true, conflicts_with = "format")]
    jsonl: bool,
    /// Print a line of your own per result, such as '{number}\t{url}'
    #[arg(long, global = true, value_name = "LINE")]
    format: Option<Template>,
    /// Say nothing beside the result
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more
    #[arg(short, long, global = true)]
    verbose: bool,
    /// Use colours: auto, always or never; beats the configuration file
    #[arg(long, global = true, value_name = "WHEN", hide_possible_values = true)]
    color: Option<ColorChoice>,
    /// Never ask; a missing answer is an error that names its flag
    #[arg(long, global = true)]
    no_input: bool,
    /// Answer yes to every confirmation
    #[arg(long, global = true)]
    yes: bool,
    /// Do everything, keep nothing
    #[arg(long, global = true)]
    dry_run: bool,
}

/// What every command is given.
pub struct Desk {
    pub out: Output,
    pub interaction: Interaction,
    config: Result<Config, app::Error>,
    is_confirmed: bool,
    is_dry_run: bool,
    app: Option<App>,
}

impl Desk {
    /// Sets the desk up; opens nothing.
    pub fn new(globals: Globals) -> Self {
        // A mistake in the file is told by the first command that needs it.
        let asked = globals.color.map(color);
        let config = Config::load(&config::Flags {
            config: globals.config,
            store: globals.store,
            color: asked,
        });
        let configured = config.as_ref().map(|config| config.color.value);
        choose_color(configured.unwrap_or(asked.unwrap_or(Color::Auto)));
        let format = match (globals.json, globals.jsonl, globals.format) {
            (true, _, _) => Format::Json,
            (_, true, _) => Format::Jsonl,
            (_, _, Some(template)) => Format::Line(template),
            _ => Format::Text,
        };
        let volume = match (globals.quiet, globals.verbose) {
            (true, _) => Volume::Quiet,
            (_, true) => Volume::Verbose,
            _ => Volume::Normal,
        };
        let interaction = if globals.no_input {
            Interaction::Impossible
        } else {
            Interaction::detect()
        };
        Self {
            out: Output::open(format, volume),
            interaction,
            config,
            is_confirmed: globals.yes,
            is_dry_run: globals.dry_run,
            app: None,
        }
    }

    /// The configuration, without opening the portal.
    pub fn config(&self) -> Result<Config, app::Error> {
        self.config.clone()
    }

    /// Whether nothing is to be kept.
    pub fn is_dry_run(&self) -> bool {
        self.is_dry_run
    }

    /// Opens the portal at the first call, and hands it out together with the output.
    pub fn open(&mut self) -> Result<(&App, &mut Output), app::Error> {
        let app = match self.app.take() {
            Some(app) => app,
            None => App::open(self.config()?, Clock::from_environment(), self.ending())?,
        };
        Ok((self.app.insert(app), &mut self.out))
    }

    /// Puts everything down at the end of the process, and says what a dry run came to.
    pub fn leave(mut self) {
        if let Some(app) = self.app {
            if app.has_undone() {
                self.out.tell_dry_run("nothing was kept");
            }
            app.leave();
        }
    }

    /// What becomes of writes: kept, or undone by `--dry-run`.
    pub fn ending(&self) -> app::Ending {
        if self.is_dry_run {
            app::Ending::Rollback
        } else {
            app::Ending::Commit
        }
    }

    /// Asks before something that cannot be undone; `--yes` answers, and so does `--dry-run`.
    pub fn confirm(&self, what: &str) -> Result<(), app::Error> {
        if self.is_confirmed || self.is_dry_run {
            return Ok(());
        }
        self.interaction.confirm(Question {
            what,
            flag: "--yes",
        })
    }

    /// Asks before a file is written over; returns whether that was allowed.
    pub fn confirm_replacing(&self, path: Option<&Path>) -> Result<bool, app::Error> {
        match path.filter(|path| path.exists()) {
            None => Ok(false),
            Some(path) => self
                .confirm(&format!("Replace {}?", path.display()))
                .map(|()| true),
        }
    }
}

fn color(choice: ColorChoice) -> Color {
    match choice {
        ColorChoice::Auto => Color::Auto,
        ColorChoice::Always => Color::Always,
        ColorChoice::Never => Color::Never,
    }
}

/// The names a command was given, and where each came from.
#[derive(Debug, Default)]
pub struct Names {
    pub names: Vec<String>,
    /// The line of standard input, counted from 1; 0 for a name from the command line.
    lines: Vec<usize>,
}

impl Names {
    /// Takes the names from the arguments; `-` reads them from standard input, empty lines left out.
    pub fn read(given: &[String]) -> Result<Self, app::Error> {
        let mut names = Self::default();
        for name in given {
            if name == "-" {
                names.read_lines()?;
            } else {
                names.push(name, 0);
            }
        }
        Ok(names)
    }

    /// Takes what names its place itself, such as `document 3`.
    pub fn of(names: Vec<String>) -> Self {
        let lines = Vec::new();
        Self { names, lines }
    }

    /// Where the name at a place came from, such as `line 3: `; nothing for an argument.
    pub fn origin(&self, place: usize) -> String {
        match self.lines.get(place) {
            Some(0) => String::new(),
            None => self
                .names
                .get(place)
                .map_or_else(String::new, |name| format!("{name}: ")),
            Some(line) => format!("line {line}: "),
        }
    }

    fn push(&mut self, name: &str, line: usize) {
        self.names.push(name.to_owned());
        self.lines.push(line);
    }

    fn read_lines(&mut self) -> Result<(), app::Error> {
        announce_stdin();
        let stdin = std::io::stdin();
        for (number, line) in (1..).zip(stdin.lock().split(b'\n')) {
            let line = line.map_err(|error| {
                app::Error::invalid(format!("standard input, line {number} cannot be read"))
                    .cause(error)
            })?;
            // What is no UTF-8 names nobody, and is refused like any other unknown name.
            let line = String::from_utf8_lossy(&line);
            let line = if number == 1 { unmarked(&line) } else { &line }.trim();
            if !line.is_empty() {
                self.push(line, number);
            }
        }
        Ok(())
    }
}

/// The text without the byte order mark that spreadsheets put in front of a list.
fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
