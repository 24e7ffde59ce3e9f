//! What belongs to clients and documents, and the account's settings: contacts, comments, payments, theme.

use std::mem::take;

use super::draft::{CommentDraft, ContactDraft, Draft, PaymentDraft, SettingsDraft, Source};
use super::record::{CommentRecord, ContactRecord, Draftable, PaymentRecord, SettingsRecord};
use super::reporter::{Refused, Reporter};
use super::resource::Resource;
use super::scalar::{self, quoted, with_plain_line_ends};
use crate::domain::address::EmailAddress;
use crate::domain::client::Contact;
use crate::domain::colour::Colour;
use crate::domain::settings::Key;

impl Draftable for ContactRecord {
    fn into_draft(
        mut self,
        _resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let client_source_id = reporter.parent(take(&mut self.client_id))?;
        if !self.email.trim().is_empty() && EmailAddress::new(&self.email).is_err() {
            let text = format!(
                "{} is no e-mail address; it is kept as given",
                quoted(&self.email)
            );
            reporter.warn("email", text);
        }
        let contact = Contact {
            label: self.label,
            name: self.name,
            salutation: self.salutation,
            first_name: self.first_name,
            last_name: self.last_name,
            email: self.email,
            phone: self.phone,
            source_id: source.id.clone(),
        };
        Ok(Draft::Contact(Box::new(ContactDraft {
            source,
            client_source_id,
            contact,
        })))
    }
}

impl Draftable for CommentRecord {
    fn into_draft(
        mut self,
        resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let Resource::Comment(parent_kind) = resource else {
            return Err(reporter.refuse("", "it is no comment"));
        };
        Ok(Draft::Comment(CommentDraft {
            source,
            parent_kind,
            parent_source_id: reporter.parent(take(&mut self.parent_id))?,
            // What does not say it is public stays internal.
            is_public: reporter.flag("public", &self.public).unwrap_or(false),
            is_by_client: reporter.flag("by_client", &self.by_client).unwrap_or(false),
            created: reporter.instant("created", &self.created),
            text: with_plain_line_ends(self.comment),
            actionkey: self.actionkey,
        }))
    }
}

impl Draftable for PaymentRecord {
    fn into_draft(
        mut self,
        resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let Resource::Payment(parent_kind) = resource else {
            return Err(reporter.refuse("", "it is no payment"));
        };
        let parent_source_id = reporter.parent(take(&mut self.parent_id))?;
        let Ok(Some(amount)) = scalar::decimal(&self.amount) else {
            let text = format!("{} is no amount", quoted(&self.amount));
            return Err(reporter.refuse("amount", text));
        };
        let date = match reporter.date("date", &self.date) {
            Some(date) => date,
            None => self.day_of_creation(reporter)?,
        };
        Ok(Draft::Payment(PaymentDraft {
            source,
            parent_kind,
            parent_source_id,
            date,
            amount,
            currency: reporter.currency("currency_code", &self.currency),
            created: reporter.instant("created", &self.created),
            method: self.method,
            comment: with_plain_line_ends(self.comment),
            purpose: with_plain_line_ends(self.purpose),
        }))
    }
}

impl PaymentRecord {
    fn day_of_creation(&self, reporter: &mut Reporter<'_>) -> Result<jiff::civil::Date, Refused> {
        let Some(day) = reporter.date("created", &self.created) else {
            return Err(reporter.refuse("date", "it has neither a date nor a day of creation"));
        };
        reporter.warn(
            "date",
            format!("it has no date; the day of its creation, {day}, is taken"),
        );
        Ok(day)
    }
}

impl Draftable for SettingsRecord {
    fn into_draft(
        self,
        _resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused> {
        let colours = [
            ("bgcolor", Key::ThemeBackground, &self.background),
            ("color1", Key::ThemePrimary, &self.colour1),
            ("color3", Key::ThemeSurface, &self.colour3),
        ];
        let mut theme = Vec::new();
        for (field, key, text) in colours {
            match Colour::new(text) {
                Ok(colour) => theme.push((key, colour)),
                Err(_) if text.trim().is_empty() => {}
                Err(_) => {
                    reporter.warn(
                        field,
                        format!("{} is no colour; it is left out", quoted(text)),
                    );
                }
            }
        }
        if !self.colour2.trim().is_empty() {
            reporter.warn(
                "color2",
                "the theme has no second accent colour; it is left out",
            );
        }
        let locale = scalar::locale(&self.locale).unwrap_or_else(|_unreadable| {
            let text = format!(
                "{} is not spoken here; it is left out",
                quoted(&self.locale)
            );
            reporter.warn("locale", text);
            None
        });
        Ok(Draft::Settings(SettingsDraft {
            source,
            theme,
            locale,
            currency: reporter.currency("currency_code", &self.currency),
        }))
    }
}
