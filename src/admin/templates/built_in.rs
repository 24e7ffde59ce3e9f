//! The templates that come with the program, in both languages.

use crate::domain::locale::Locale;
use crate::domain::template::TemplateKind;

/// A template that comes with the program; the operator's own of the same name goes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Such as `invoice-note`; each name stands once per language.
    pub name: &'static str,
    pub kind: TemplateKind,
    pub locale: Locale,
    /// Of mails only.
    pub subject: &'static str,
    pub body: &'static str,
}

/// All of them, by name.
pub const BUILT_IN: &[BuiltIn] = &[
    mail(
        "access",
        Locale::De,
        "Ihr Zugang zum Kundenportal – [Company.name]",
        include_str!("text/access.de.txt"),
    ),
    mail(
        "access",
        Locale::En,
        "Your access to our customer portal – [Company.name]",
        include_str!("text/access.en.txt"),
    ),
    mail(
        "access-invite",
        Locale::De,
        "Ihr Zugang zum Kundenportal – [Company.name]",
        include_str!("text/access-invite.de.txt"),
    ),
    mail(
        "access-invite",
        Locale::En,
        "Your access to our customer portal – [Company.name]",
        include_str!("text/access-invite.en.txt"),
    ),
    mail(
        "access-login",
        Locale::De,
        "Ihr Zugang zum Kundenportal – [Company.name]",
        include_str!("text/access-login.de.txt"),
    ),
    mail(
        "access-login",
        Locale::En,
        "Your access to our customer portal – [Company.name]",
        include_str!("text/access-login.en.txt"),
    ),
    mail(
        "access-password",
        Locale::De,
        "Ihre Anmeldung im Kundenportal – [Company.name]",
        include_str!("text/access-password.de.txt"),
    ),
    mail(
        "access-password",
        Locale::En,
        "Your login for our customer portal – [Company.name]",
        include_str!("text/access-password.en.txt"),
    ),
    mail(
        "answer",
        Locale::De,
        "Antwort auf Ihre Nachricht – [Company.name]",
        include_str!("text/answer.de.txt"),
    ),
    mail(
        "answer",
        Locale::En,
        "An answer to your message – [Company.name]",
        include_str!("text/answer.en.txt"),
    ),
    note(
        "confirmation-note",
        Locale::De,
        include_str!("text/confirmation-note.de.txt"),
    ),
    note(
        "confirmation-note",
        Locale::En,
        include_str!("text/confirmation-note.en.txt"),
    ),
    note(
        "credit-note-note",
        Locale::De,
        include_str!("text/credit-note-note.de.txt"),
    ),
    note(
        "credit-note-note",
        Locale::En,
        include_str!("text/credit-note-note.en.txt"),
    ),
    note(
        "delivery-note-note",
        Locale::De,
        include_str!("text/delivery-note-note.de.txt"),
    ),
    note(
        "delivery-note-note",
        Locale::En,
        include_str!("text/delivery-note-note.en.txt"),
    ),
    mail(
        "digest",
        Locale::De,
        "Kundenportal: [Message.subject]",
        include_str!("text/digest.de.txt"),
    ),
    mail(
        "digest",
        Locale::En,
        "Customer portal: [Message.subject]",
        include_str!("text/digest.en.txt"),
    ),
    mail(
        "document",
        Locale::De,
        "[Document.number] im Kundenportal – [Company.name]",
        include_str!("text/document.de.txt"),
    ),
    mail(
        "document",
        Locale::En,
        "[Document.number] in our customer portal – [Company.name]",
        include_str!("text/document.en.txt"),
    ),
    note(
        "invoice-note",
        Locale::De,
        include_str!("text/invoice-note.de.txt"),
    ),
    note(
        "invoice-note",
        Locale::En,
        include_str!("text/invoice-note.en.txt"),
    ),
    note(
        "letter-note",
        Locale::De,
        include_str!("text/letter-note.de.txt"),
    ),
    note(
        "letter-note",
        Locale::En,
        include_str!("text/letter-note.en.txt"),
    ),
    mail(
        "notice",
        Locale::De,
        "Kundenportal: [Message.kind] von [Client.name]",
        include_str!("text/notice.de.txt"),
    ),
    mail(
        "notice",
        Locale::En,
        "Customer portal: [Message.kind] from [Client.name]",
        include_str!("text/notice.en.txt"),
    ),
    note(
        "offer-note",
        Locale::De,
        include_str!("text/offer-note.de.txt"),
    ),
    note(
        "offer-note",
        Locale::En,
        include_str!("text/offer-note.en.txt"),
    ),
    mail(
        "receipt",
        Locale::De,
        "Ihre Entscheidung zu [Document.number] – [Company.name]",
        include_str!("text/receipt.de.txt"),
    ),
    mail(
        "receipt",
        Locale::En,
        "Your decision about [Document.number] – [Company.name]",
        include_str!("text/receipt.en.txt"),
    ),
    note(
        "reminder-note",
        Locale::De,
        include_str!("text/reminder-note.de.txt"),
    ),
    note(
        "reminder-note",
        Locale::En,
        include_str!("text/reminder-note.en.txt"),
    ),
];

/// The built-in template of that name in that language.
pub fn find(name: &str, locale: Locale) -> Option<&'static BuiltIn> {
    BUILT_IN
        .iter()
        .find(|template| template.name == name && template.locale == locale)
}

const fn mail(
    name: &'static str,
    locale: Locale,
    subject: &'static str,
    body: &'static str,
) -> BuiltIn {
    BuiltIn {
        name,
        kind: TemplateKind::Mail,
        locale,
        subject,
        body,
    }
}

const fn note(name: &'static str, locale: Locale, body: &'static str) -> BuiltIn {
    BuiltIn {
        name,
        kind: TemplateKind::Note,
        locale,
        subject: "",
        body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::document::Kind;
    use crate::domain::template::TemplateName;
    use crate::domain::wordset::Word as _;
    use crate::placeholder::sample::Sample;
    use crate::placeholder::{PortalField, parse};

    #[test]
    fn every_kind_has_a_note_with_its_link_in_every_language() {
        for (kind, locale) in Kind::ALL
            .iter()
            .flat_map(|kind| Locale::ALL.iter().map(move |locale| (*kind, *locale)))
        {
            let note = find(&format!("{kind}-note"), locale).unwrap();
            let parsed = parse(note.body).unwrap();
            assert_eq!(parsed.bound_kind(), Ok(Some(kind)));
            assert!(parsed.uses(PortalField::DocumentUrl));
        }
    }

    #[test]
    fn every_template_renders_with_the_samples() {
        for template in BUILT_IN {
            assert!(TemplateName::new(template.name).is_ok());
            assert_eq!(
                template.subject.is_empty(),
                template.kind == TemplateKind::Note,
                "{}",
                template.name
            );
            let body = parse(template.body).unwrap();
            let sample = Sample::new(body.bound_kind().unwrap().unwrap_or(Kind::Invoice));
            for text in [template.subject, template.body] {
                let rendered = parse(text)
                    .unwrap()
                    .render(&sample.context(template.locale))
                    .unwrap();
                assert!(!rendered.contains(['[', ']']), "{rendered}");
            }
        }
    }

    #[test]
    fn mails_carry_the_access_and_only_one_a_password() {
        for locale in Locale::ALL.iter().copied() {
            let parsed = |name| parse(find(name, locale).unwrap().body).unwrap();
            assert!(parsed("access").uses(PortalField::ClientUrl));
            assert!(!parsed("access").uses(PortalField::Password));
            assert!(parsed("access-password").uses(PortalField::Username));
            assert!(parsed("access-password").uses(PortalField::Password));
        }
    }
}
