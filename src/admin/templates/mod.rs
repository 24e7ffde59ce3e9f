//! Templates of notes and mails: built in, and the operator's own.

pub mod built_in;
pub mod checking;
mod draft;

use built_in::BUILT_IN;
pub use draft::{Draft, set};

use super::references::nearest;
use crate::app::{App, Change, Done, Error};
use crate::domain::audit::Event;
use crate::domain::locale::Locale;
use crate::domain::template::{Template, TemplateName};
use crate::domain::wordset::{Word, word_enum};
use crate::placeholder::fields::{self, Entry};
use crate::store::{Connection, settings, templates};

word_enum! {
    /// Where a template comes from.
    Origin, "origin of a template" {
        /// Comes with the program.
        BuiltIn => "built-in",
        /// Comes with the program, and the operator's text goes before it.
        Changed => "changed",
        /// The operator added it.
        Own => "own",
    }
}

/// A template and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub template: Template,
    pub origin: Origin,
    /// Whether the deed that returned it changed something; always false for reading.
    pub changed: bool,
}

impl Listed {
    fn own(template: Template) -> Self {
        let is_known = built_in::find(template.name.as_str(), template.locale).is_some();
        Self {
            origin: if is_known {
                Origin::Changed
            } else {
                Origin::Own
            },
            template,
            changed: false,
        }
    }
}

/// What a `delete` took away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deleted {
    pub name: String,
    pub locales: Vec<Locale>,
    /// Whether the built-in of that name is in force again.
    pub built_in_returns: bool,
}

/// All templates in force, ordered by name and language.
pub fn list(app: &App) -> Result<Vec<Listed>, Error> {
    app.read(in_force)
}

/// The template in force; without a language, in the portal's or else in the one there is.
pub fn show(app: &App, name: &str, locale: Option<Locale>) -> Result<Listed, Error> {
    app.read(|connection| match locale {
        Some(locale) => match find(connection, name, locale)? {
            Some(found) => Ok(found),
            None => Err(missing(connection, name, Some(locale))?),
        },
        None => resolve(connection, name, &[settings::load(connection)?.locale]),
    })
}

/// Removes the operator's own text, in one language or in all; a built-in of that name is in force again.
pub fn delete(app: &App, name: &str, locale: Option<Locale>) -> Result<Deleted, Error> {
    app.write(|change| {
        let asked = locale.map_or_else(|| Locale::ALL.to_vec(), |locale| vec![locale]);
        let mut locales = Vec::new();
        for locale in asked {
            if templates::delete(change.transaction, name, locale)? > 0 {
                locales.push(locale);
            }
        }
        if locales.is_empty() {
            return Err(nothing_to_delete(change, name, locale)?);
        }
        let words: Vec<_> = locales.iter().map(|locale| locale.word()).collect();
        let event = Event::new("template.delete")
            .fact("name", name)
            .fact("locale", words.join(","));
        let deleted = Deleted {
            name: name.to_owned(),
            built_in_returns: locales
                .iter()
                .any(|locale| built_in::find(name, *locale).is_some()),
            locales,
        };
        Ok(Done::Changed(deleted, event))
    })
}

/// Every placeholder with its meaning and what it prints for a fictional client; `prefix` keeps only one sort.
pub fn placeholders(locale: Locale, prefix: Option<&str>) -> Result<Vec<Entry>, Error> {
    let mut all = fields::listing(locale);
    let Some(wanted) = prefix else {
        return Ok(all);
    };
    let wanted = wanted.trim_matches(|c| c == '[' || c == '.');
    let prefix_of = |entry: &Entry| {
        let (prefix, _) = entry.name.split_once('.').unwrap_or_default();
        prefix.to_owned()
    };
    let mut known: Vec<_> = all.iter().map(prefix_of).collect();
    known.dedup();
    all.retain(|entry| prefix_of(entry).eq_ignore_ascii_case(wanted));
    if !all.is_empty() {
        return Ok(all);
    }
    let error = Error::not_found(format!("there are no placeholders of `{wanted}`"));
    Err(match nearest(wanted, known.iter().map(String::as_str)) {
        Some(near) => error.hint(format!("did you mean {near}?")),
        None => error.hint(format!("the prefixes are {}", known.join(", "))),
    })
}

/// The template in the first of these languages that has it, or else in any.
pub fn resolve(connection: &Connection, name: &str, wanted: &[Locale]) -> Result<Listed, Error> {
    for locale in wanted.iter().chain(Locale::ALL) {
        if let Some(found) = find(connection, name, *locale)? {
            return Ok(found);
        }
    }
    Err(missing(connection, name, None)?)
}

fn find(connection: &Connection, name: &str, locale: Locale) -> Result<Option<Listed>, Error> {
    let own = templates::find(connection, name, locale)?;
    Ok(match own {
        Some(own) => Some(Listed::own(own)),
        None => built_in::find(name, locale).and_then(listed),
    })
}

fn listed(built_in: &built_in::BuiltIn) -> Option<Listed> {
    Some(Listed {
        template: Template {
            name: TemplateName::new(built_in.name).ok()?,
            kind: built_in.kind,
            locale: built_in.locale,
            subject: built_in.subject.to_owned(),
            body: built_in.body.to_owned(),
            is_built_in: true,
        },
        origin: Origin::BuiltIn,
        changed: false,
    })
}

fn in_force(connection: &Connection) -> Result<Vec<Listed>, Error> {
    let mut all: Vec<_> = templates::list(connection)?
        .into_iter()
        .map(Listed::own)
        .collect();
    let is_replaced = |built_in: &built_in::BuiltIn, all: &[Listed]| {
        all.iter().any(|own| {
            own.template.name.as_str() == built_in.name && own.template.locale == built_in.locale
        })
    };
    let untouched: Vec<_> = BUILT_IN
        .iter()
        .filter(|built_in| !is_replaced(built_in, &all))
        .filter_map(listed)
        .collect();
    all.extend(untouched);
    all.sort_by(|one, two| {
        let key = |listed: &Listed| (listed.template.name.clone(), listed.template.locale);
        key(one).cmp(&key(two))
    });
    Ok(all)
}

fn missing(connection: &Connection, name: &str, locale: Option<Locale>) -> Result<Error, Error> {
    let known = in_force(connection)?;
    let names = || known.iter().map(|listed| listed.template.name.as_str());
    if let Some(locale) = locale
        && names().any(|known| known == name)
    {
        return Ok(
            Error::not_found(format!("there is no template {name} in {locale}")).hint(format!(
                "portalctl template set {name} --locale {locale} --file FILE"
            )),
        );
    }
    let error = Error::not_found(format!("there is no template {name}"));
    Ok(match nearest(name, names()) {
        Some(near) => error.hint(format!(
            "did you mean {near}? portalctl template list shows all"
        )),
        None => error.hint("portalctl template list shows all templates"),
    })
}

fn nothing_to_delete(
    change: &Change<'_>,
    name: &str,
    locale: Option<Locale>,
) -> Result<Error, Error> {
    let is_known = match locale {
        Some(locale) => find(change.transaction, name, locale)?.is_some(),
        None => BUILT_IN.iter().any(|built_in| built_in.name == name),
    };
    if is_known {
        return Ok(
            Error::refused(format!("{name} comes with the program and was not changed")).hint(
                format!("portalctl template set {name} --file FILE replaces it"),
            ),
        );
    }
    missing(change.transaction, name, locale)
}
