//! Writing a template of the operator's own.

use super::{Listed, checking, find};
use crate::app::{App, Done, Error};
use crate::domain::audit::Event;
use crate::domain::locale::Locale;
use crate::domain::template::{Template, TemplateKind, TemplateName};
use crate::domain::wordset::Word;
use crate::store::{Connection, settings, templates};

/// What `set` writes; what is absent stays as it is, or as the built-in of that name has it.
#[derive(Debug, Clone)]
pub struct Draft {
    pub name: TemplateName,
    /// Absent means the portal's language.
    pub locale: Option<Locale>,
    pub kind: Option<TemplateKind>,
    pub subject: Option<String>,
    /// What the text is called in messages, such as its file.
    pub source: String,
    pub body: String,
}

/// Writes the operator's own text; refuses what `template check` refuses.
pub fn set(app: &App, draft: &Draft) -> Result<Listed, Error> {
    app.write(|change| {
        let locale = match draft.locale {
            Some(locale) => locale,
            None => settings::load(change.transaction)?.locale,
        };
        let before = find(change.transaction, draft.name.as_str(), locale)?;
        let kind = kind_of(change.transaction, draft)?;
        let template = Template {
            name: draft.name.clone(),
            kind,
            locale,
            subject: subject(draft, kind, before.as_ref())?,
            body: draft.body.clone(),
            is_built_in: false,
        };
        checking::require_some(&draft.source, &template.body)?;
        checking::require_fine(&draft.source, &template.body, None)?;
        checking::require_fine("the subject", &template.subject, None)?;
        if before
            .as_ref()
            .is_some_and(|before| before.template == template)
        {
            return Ok(Done::Unchanged(Listed::own(template)));
        }
        templates::put(change.transaction, &template, change.now)?;
        let event = Event::new("template.set")
            .fact("name", &template.name)
            .fact("locale", locale)
            .fact("kind", kind);
        let listed = Listed {
            changed: true,
            ..Listed::own(template)
        };
        Ok(Done::Changed(listed, event))
    })
}

/// A name is of one kind, in every language.
fn kind_of(connection: &Connection, draft: &Draft) -> Result<TemplateKind, Error> {
    let mut known = None;
    for locale in Locale::ALL {
        let found = find(connection, draft.name.as_str(), *locale)?;
        known = known.or(found.map(|found| found.template.kind));
    }
    match (known, draft.kind) {
        (Some(known), Some(asked)) if known != asked => Err(Error::conflict(format!(
            "{} is a {known} already, and a name is of one kind",
            draft.name
        ))
        .hint("choose another name; portalctl template list shows all")),
        (Some(kind), _) | (None, Some(kind)) => Ok(kind),
        (None, None) => Ok(TemplateKind::Note),
    }
}

fn subject(draft: &Draft, kind: TemplateKind, before: Option<&Listed>) -> Result<String, Error> {
    match (kind, &draft.subject) {
        (TemplateKind::Note, Some(_)) => Err(Error::usage(format!(
            "{} is a note, and notes have no subject",
            draft.name
        ))
        .hint("leave --subject out, or make it a mail with --kind mail")),
        (TemplateKind::Note, None) => Ok(String::new()),
        (TemplateKind::Mail, Some(subject)) if subject.trim().is_empty() => {
            Err(Error::invalid("the subject is empty").hint("--subject TEXT"))
        }
        (TemplateKind::Mail, Some(subject)) if subject.contains(char::is_control) => Err(
            Error::invalid("the subject holds a line break or another control character")
                .hint("a subject is one line of text"),
        ),
        (TemplateKind::Mail, Some(subject)) => Ok(subject.clone()),
        (TemplateKind::Mail, None) => before
            .map(|before| before.template.subject.clone())
            .ok_or_else(|| {
                Error::usage(format!(
                    "{} is a mail, and mails need a subject",
                    draft.name
                ))
                .hint("--subject TEXT")
            }),
    }
}
