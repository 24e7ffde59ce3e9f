//! The words of mails: templates in force, read once for as many mails as follow.

use std::collections::HashMap;
use std::rc::Rc;

use crate::admin::templates::{self, checking};
use crate::app::Error;
use crate::domain::locale::Locale;
use crate::domain::template::TemplateKind;
use crate::placeholder::{Parsed, parse};
use crate::store::Connection;

/// Templates that were read.
#[derive(Debug)]
pub struct Wordings {
    /// The portal's language, for templates that are not there in the client's.
    locale: Locale,
    known: HashMap<(String, Locale), Rc<Wording>>,
}

/// A template as it is in force.
#[derive(Debug)]
pub struct Wording {
    /// What messages call it.
    pub name: String,
    pub subject: String,
    pub body: String,
    /// Whether it addresses the person at the client.
    pub uses_contact: bool,
}

impl Wordings {
    /// Starts without any.
    pub fn new(locale: Locale) -> Self {
        let known = HashMap::new();
        Self { locale, known }
    }

    /// The template in a language, or else in the portal's; refuses a note.
    pub fn find(
        &mut self,
        connection: &Connection,
        name: &str,
        locale: Locale,
    ) -> Result<Rc<Wording>, Error> {
        let key = (name.to_owned(), locale);
        if !self.known.contains_key(&key) {
            let wanted = [locale, self.locale];
            let template = templates::resolve(connection, name, &wanted)?.template;
            if template.kind != TemplateKind::Mail {
                return Err(Error::refused(format!("{name} is a note, not a mail"))
                    .hint("portalctl template list shows all templates"));
            }
            let mut wording = Wording {
                name: format!("{name} ({})", template.locale),
                subject: template.subject,
                body: template.body,
                uses_contact: false,
            };
            wording.uses_contact = wording.parsed(&wording.subject)?.uses_contact()
                || wording.parsed(&wording.body)?.uses_contact();
            self.known.insert(key.clone(), Rc::new(wording));
        }
        let found = self.known.get(&key).map(Rc::clone);
        found.ok_or_else(|| Error::bug(format!("the template {name} was lost")))
    }
}

impl Wording {
    /// Subject or body, ready to be filled.
    pub fn parsed<'t>(&self, text: &'t str) -> Result<Parsed<'t>, Error> {
        parse(text).map_err(|error| checking::failure(&self.name, text, &error))
    }
}
