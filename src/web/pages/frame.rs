//! What stands around every page: masthead, menu, access, foot.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::domain::action::Action;
use crate::domain::locale::Locale;
use crate::domain::settings::{Company, Settings};
use crate::domain::wordset::Word as _;
use crate::portal::Guest;
use crate::portal::frame::Entrance;
use crate::web::assets;
use crate::web::texts::Texts;

/// Everything a page needs beside its own content.
#[derive(Debug, Clone)]
pub struct Frame {
    pub t: &'static Texts,
    pub settings: Arc<Settings>,
    /// Who is inside.
    pub guest: Option<Guest>,
    /// Today where the operator is.
    pub today: Date,
    /// Where the operator is.
    pub zone: TimeZone,
    /// What stands before every path: empty, or the path of the portal's address without a slash at its end.
    pub root: String,
    /// The digest in the name of the theme's style sheet.
    pub theme: String,
    /// What proves that a form came from this page.
    pub token: String,
    /// The page's own path.
    pub path: String,
    /// Where the switch of language leads back to: the path with its query.
    pub back: String,
}

/// A line of the menu.
#[derive(Debug, Clone)]
pub struct Entry {
    pub label: &'static str,
    pub path: &'static str,
    pub is_here: bool,
}

/// One sentence above a page: something worked or did not.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The class that colours it: `good`, `wrong`, `caution`.
    pub tone: &'static str,
    pub text: String,
}

impl Notice {
    /// Something was done.
    pub fn good(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { tone: "good", text }
    }

    /// Something is to be known before going on.
    pub fn caution(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            tone: "caution",
            text,
        }
    }

    /// Something was refused.
    pub fn wrong(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            tone: "wrong",
            text,
        }
    }

    /// How it is announced to those who do not see it.
    pub fn role(&self) -> &'static str {
        match self.tone {
            "wrong" => "alert",
            _ => "status",
        }
    }
}

impl Frame {
    /// The same in another language.
    #[must_use]
    pub fn speaking(self, locale: Locale) -> Self {
        Self {
            t: Texts::of(locale),
            ..self
        }
    }

    /// The same for a form that is shown again: its own address takes no GET.
    #[must_use]
    pub fn back_at(self, path: String) -> Self {
        Self { path, ..self }
    }

    /// The language of the page.
    pub fn lang(&self) -> &'static str {
        self.t.locale.word()
    }

    /// The language one can switch to.
    pub fn other_lang(&self) -> &'static str {
        self.other_locale().word()
    }

    /// That language's own name.
    pub fn other_language(&self) -> &'static str {
        Texts::of(self.other_locale()).frame.language
    }

    /// The operator's company.
    pub fn company(&self) -> &Company {
        &self.settings.company
    }

    /// The company's name.
    pub fn brand(&self) -> &str {
        match self.company().name.as_str() {
            "" => self.t.frame.portal,
            name => name,
        }
    }

    /// Whether a logo stands in for the company's name.
    pub fn has_logo(&self) -> bool {
        self.settings.theme.logo.is_some()
    }

    /// The menu of a visitor who sees more than single documents.
    pub fn menu(&self) -> Vec<Entry> {
        let texts = &self.t.frame;
        let Some(guest) = self.guest.as_ref().filter(|guest| !guest.is_restricted) else {
            return Vec::new();
        };
        if matches!(
            guest.entrance,
            Entrance::Link {
                is_whole: false,
                ..
            }
        ) {
            return Vec::new();
        }
        let entries = [
            (texts.documents, "/documents", true),
            (texts.statement, "/statement", true),
            (
                texts.contact,
                "/contact",
                guest.may.contains(Action::Contact),
            ),
            (texts.profile, "/profile", guest.sees_profile),
        ];
        let shown = entries.into_iter().filter(|(_, _, is_shown)| *is_shown);
        shown
            .map(|(label, path, _)| Entry {
                label,
                path,
                is_here: self.path == path,
            })
            .collect()
    }

    /// The name of the style sheet.
    #[expect(clippy::unused_self, reason = "pages ask their frame")]
    pub fn style(&self) -> &'static str {
        &assets::STYLE.name
    }

    /// The name of the script.
    #[expect(clippy::unused_self, reason = "pages ask their frame")]
    pub fn script(&self) -> &'static str {
        &assets::SCRIPT.name
    }

    /// Who can see what the visitor sees, and until when.
    pub fn access(&self) -> Option<String> {
        let texts = &self.t.frame;
        let who = match &self.guest.as_ref()?.entrance {
            Entrance::Password(name) => (texts.logged_in)(name.as_str()),
            Entrance::Link {
                is_whole,
                expires_at,
            } => match (expires_at, is_whole) {
                (Some(end), true) => (texts.link_until)(&self.moment(*end)),
                (Some(end), false) => (texts.document_link_until)(&self.moment(*end)),
                (None, true) => texts.link_forever.to_owned(),
                (None, false) => texts.document_link_forever.to_owned(),
            },
        };
        Some(format!("{who} {}", texts.session_ends))
    }

    /// Whether the contact form is open to the visitor.
    pub fn may_contact(&self) -> bool {
        self.guest
            .as_ref()
            .is_some_and(|guest| guest.may.contains(Action::Contact))
    }

    /// Whether the visitor has a password that can be changed.
    pub fn has_password(&self) -> bool {
        let by_password = |guest: &Guest| matches!(guest.entrance, Entrance::Password(_));
        self.guest.as_ref().is_some_and(by_password)
    }

    /// A point in time where the operator is, with its zone.
    pub fn moment(&self, at: Timestamp) -> String {
        self.t.moment(at, &self.zone)
    }

    /// Who runs the portal: name and address, then register and tax numbers; empty lines are left out.
    pub fn imprint_lines(&self) -> Vec<Vec<Cow<'_, str>>> {
        let (company, texts) = (self.company(), &self.t.frame);
        let numbered = |label: &str, number: &str| match number {
            "" => Cow::Borrowed(""),
            number => Cow::Owned(format!("{label}\u{a0}{number}")),
        };
        let address = company.address.lines().map(str::trim);
        let who = std::iter::once(company.name.as_str()).chain(address);
        let numbers = [
            Cow::Borrowed(company.register.as_str()),
            numbered(texts.vat_number, &company.vat_number),
            numbered(texts.tax_number, &company.tax_number),
        ];
        let mut lines = vec![who.map(Cow::Borrowed).collect(), Vec::from(numbers)];
        for line in &mut lines {
            line.retain(|part| !part.is_empty());
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// The company's telephone number, never broken over two lines.
    pub fn phone(&self) -> String {
        let phone = self.company().phone.replace(' ', "\u{a0}");
        phone.replace('-', "\u{2011}")
    }

    /// The company's telephone number as it is dialled.
    pub fn dialled(&self) -> String {
        let kept = |c: &char| c.is_ascii_digit() || *c == '+';
        // The zero in brackets is for callers from inside the country.
        let number = self.company().phone.replace("(0)", "");
        number.chars().filter(kept).collect()
    }

    /// The company's website without what every address begins with.
    pub fn website(&self) -> &str {
        let address = self.company().website.as_str();
        let bare = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        bare.unwrap_or(address).trim_end_matches('/')
    }

    /// Whether there is any way to reach the company.
    pub fn is_reachable(&self) -> bool {
        let company = self.company();
        !(company.email.is_empty() && company.phone.is_empty() && company.website.is_empty())
    }

    fn other_locale(&self) -> Locale {
        match self.t.locale {
            Locale::De => Locale::En,
            Locale::En => Locale::De,
        }
    }
}
