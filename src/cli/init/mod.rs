//! `portalctl init`

mod script;
mod wizard;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::desk::Desk;
use super::output::View;
use super::prompt::Interaction;
use super::settings::read_text;
use super::sheet::Sheet;
use crate::admin;
use crate::admin::settings::Draft;
use crate::app::shell::quote;
use crate::app::{self, App, Clock};
use crate::domain::settings::{Contradiction, Key, Settings};
use crate::domain::wordset::Word;

/// Set up a portal
///
/// On a terminal it asks what no flag says; with --no-input or --answers it asks nothing. Both make
/// the same store, and at the end of the questions stands the command that would have answered them.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  portalctl init
  portalctl init --no-input --company 'Muster GmbH' --base-url http://127.0.0.1:8080 --locale de
  portalctl init --answers settings.toml --ensure")]
pub struct InitArgs {
    /// Name of your company
    #[arg(long, value_name = "NAME")]
    company: Option<String>,
    /// A line of its address; give it once per line
    #[arg(long, value_name = "LINE")]
    address: Vec<String>,
    /// E-mail address that clients may write to
    #[arg(long, value_name = "EMAIL")]
    email: Option<String>,
    #[arg(
        long,
        value_name = "URL",
        help = "Web address of the portal, such as https://portal.example.com"
    )]
    base_url: Option<String>,
    /// Language of the portal: de or en
    #[arg(long, value_name = "LOCALE")]
    locale: Option<String>,
    /// How clients enter: link or password
    #[arg(long, value_name = "MODE")]
    login_mode: Option<String>,
    /// Kinds of documents that clients see, such as invoice,offer
    #[arg(long, value_name = "KINDS", allow_hyphen_values = true)]
    share: Option<String>,
    /// What clients may do, such as download,comment or +pay
    #[arg(long, value_name = "ACTIONS", allow_hyphen_values = true)]
    allow: Option<String>,
    /// Which clients get access without being asked: none, future or all
    #[arg(long, value_name = "WHICH")]
    default_access: Option<String>,
    /// IBAN that clients pay to
    #[arg(long, value_name = "IBAN")]
    iban: Option<String>,
    /// Holder of that account
    #[arg(long, value_name = "NAME")]
    holder: Option<String>,
    /// Colour of links and buttons, such as '#0a5c50'
    #[arg(long, value_name = "COLOUR")]
    primary: Option<String>,
    /// Settings file to take the answers from, as 'settings export' writes it; flags beat it
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    answers: Option<PathBuf>,
    /// Accept a portal that is there already and has the given settings
    #[arg(long)]
    ensure: bool,
}

/// The flag of each question, for scripts.
const FLAGS: [(Key, &str); 12] = [
    (Key::CompanyName, "--company"),
    (Key::CompanyAddress, "--address"),
    (Key::CompanyEmail, "--email"),
    (Key::BaseUrl, "--base-url"),
    (Key::Locale, "--locale"),
    (Key::LoginMode, "--login-mode"),
    (Key::Share, "--share"),
    (Key::Allow, "--allow"),
    (Key::DefaultAccess, "--default-access"),
    (Key::PaymentIban, "--iban"),
    (Key::PaymentHolder, "--holder"),
    (Key::ThemePrimary, "--primary"),
];

fn flag(key: Key) -> Option<&'static str> {
    let mut flags = FLAGS.iter();
    flags.find_map(|(known, flag)| (*known == key).then_some(*flag))
}

/// The portal that was set up.
#[derive(Serialize)]
struct PortalView {
    #[serde(rename = "type")]
    type_: &'static str,
    store: String,
    key_file: String,
    company: Option<String>,
    base_url: Option<String>,
    changed: bool,
}

impl PortalView {
    fn new(config: &app::Config, settings: &Settings, changed: bool) -> Self {
        Self {
            type_: "portal",
            store: config.store.value.display().to_string(),
            key_file: config.key_file.value.display().to_string(),
            company: settings.get(Key::CompanyName),
            base_url: settings.get(Key::BaseUrl),
            changed,
        }
    }
}

impl View for PortalView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        Sheet::new()
            .row("store", &self.store)
            .row("key file", &self.key_file)
            .row_if("address", self.base_url.as_ref())
            .write(out)
    }
}

/// Refuses answers that do not go together; before there is a store, only flags can mend that.
fn check_together(settings: &Settings) -> Result<(), app::Error> {
    settings.check().map_err(|error| {
        let hint = match error {
            Contradiction::PayWithoutAccount => "pass --iban IBAN and --holder NAME",
            Contradiction::Contrast { .. } => "pass a darker --primary COLOUR, such as '#0a5c50'",
        };
        app::Error::invalid(error.to_string()).hint(hint)
    })
}

impl InitArgs {
    /// Creates store and key file, or finds them as asked.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let config = desk.config()?;
        if self.ensure && admin::portal::is_set_up(&config) {
            return self.compare(desk);
        }
        admin::portal::check_absent(&config)?;
        let mut draft = Draft::new(Settings::default());
        let answered = self.answer(&mut draft)?;
        let asks = desk.interaction == Interaction::Possible && self.answers.is_none();
        if asks {
            desk.out.note("Ctrl-C ends this without leaving anything behind. Enter alone takes what stands in brackets.");
            wizard::ask(desk.interaction, &mut draft, &answered)?;
        } else if draft.settings.company.name.is_empty() {
            return Err(
                app::Error::usage("an answer is needed: name of your company")
                    .hint("pass --company NAME"),
            );
        }
        check_together(&draft.settings)?;
        let view = PortalView::new(&config, &draft.settings, true);
        if desk.is_dry_run() {
            admin::portal::check(&config, &draft)?;
            desk.out.show(&view)?;
            desk.out.tell_dry_run("nothing was created");
            return Ok(());
        }
        admin::portal::create_from(config.clone(), Clock::from_environment(), &draft)?;
        desk.out.show(&view)?;
        report(
            desk,
            &draft.settings,
            asks.then(|| script::of(&config, &draft.settings)),
        );
        Ok(())
    }

    /// Takes file and flags in; returns which settings were answered.
    fn answer(&self, draft: &mut Draft) -> Result<Vec<Key>, app::Error> {
        let mut answered = match &self.answers {
            Some(file) => {
                let (name, text) = read_text(file)?;
                draft.read(&name, &text)?
            }
            None => Vec::new(),
        };
        let address = (!self.address.is_empty()).then(|| self.address.join("\n"));
        let given = [
            (Key::CompanyName, &self.company),
            (Key::CompanyAddress, &address),
            (Key::CompanyEmail, &self.email),
            (Key::BaseUrl, &self.base_url),
            (Key::Locale, &self.locale),
            (Key::LoginMode, &self.login_mode),
            (Key::Share, &self.share),
            (Key::Allow, &self.allow),
            (Key::DefaultAccess, &self.default_access),
            (Key::PaymentIban, &self.iban),
            (Key::PaymentHolder, &self.holder),
            (Key::ThemePrimary, &self.primary),
        ];
        for (key, value) in given {
            if let Some(value) = value {
                draft.set(key, value, Path::new(""))?;
                answered.push(key);
            }
        }
        Ok(answered)
    }

    /// Finds a portal as asked, or says what is otherwise.
    fn compare(&self, desk: &mut Desk) -> Result<(), app::Error> {
        let (app, _) = desk.open()?;
        let deviations =
            admin::portal::deviations(app, |draft| self.answer(draft).map(|_answered| ()))?;
        if let Some(first) = deviations.first() {
            let names: Vec<_> = deviations
                .iter()
                .map(|changed| changed.key.word())
                .collect();
            let value = first.after.as_deref().unwrap_or_default();
            return Err(app::Error::conflict(format!(
                "there is a portal already, with another {}",
                names.join(", ")
            ))
            .hint(format!(
                "portalctl settings set {} {}",
                first.key,
                quote(value)
            )));
        }
        let (app, out) = desk.open()?;
        let settings = admin::settings::load(app)?;
        out.show(&PortalView::new(App::config(app), &settings, false))?;
        out.note("Unchanged.");
        Ok(())
    }
}

fn report(desk: &mut Desk, settings: &Settings, script: Option<String>) {
    let out = &mut desk.out;
    out.note("The portal is set up. Keep a copy of the key file apart from the store: without it no link works.");
    if let Some(script) = script {
        out.note(&format!("The same without questions:\n  {script}"));
    }
    if settings.base_url.is_none() {
        out.note(
            "Links need an address: portalctl settings set base-url https://portal.example.com",
        );
    }
    out.next("portalctl client add KD-1001 --name 'Beispiel AG'");
}
