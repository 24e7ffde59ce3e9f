//! Templates as stored: notes and mails with placeholders.

use super::locale::Locale;
use super::name::InvalidName;
use super::wordset::word_enum;

word_enum! {
    /// What a template is for.
    TemplateKind, "kind of template" {
        /// A text at the end of a document.
        Note => "note",
        /// A mail with a subject.
        Mail => "mail",
    }
}

/// The name of a template: lower-case words joined by hyphens, such as `invoice-note`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TemplateName(String);

impl TemplateName {
    /// Checks a name: lower-case letters, digits and single hyphens, at most 60.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        const NOUN: &str = "template name";
        let plain = |part: &str| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        match text {
            "" => Err(InvalidName::Empty(NOUN)),
            _ if text.len() > 60 => Err(InvalidName::TooLong {
                noun: NOUN,
                limit: 60,
            }),
            _ if text.split('-').all(plain) => Ok(Self(text.to_owned())),
            _ => Err(InvalidName::Character {
                noun: NOUN,
                text: text.to_owned(),
            }),
        }
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for TemplateName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A template in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub name: TemplateName,
    pub kind: TemplateKind,
    pub locale: Locale,
    /// Of mails only.
    pub subject: String,
    pub body: String,
    /// Comes with the program and was not changed.
    pub is_built_in: bool,
}
