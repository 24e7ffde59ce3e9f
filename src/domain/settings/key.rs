//! The settings by name: one table for `settings set`, the store, export and completion.

use super::mail::{digest_hour, digest_hour_text};
use super::theme::{Background, Picture};
use super::value::{checked_text, client_expiry, colour, expiry, word};
use super::{LoginMode, PasswordMode, ProfileChanges, Settings};
use crate::domain::action::Actions;
use crate::domain::address::BaseUrl;
use crate::domain::document::Kinds;
use crate::domain::wordset::{WordSet, word_enum};

word_enum! {
    /// The name of a setting.
    Key, "setting" {
        LoginMode => "login-mode",
        BaseUrl => "base-url",
        Share => "share",
        Allow => "allow",
        DefaultAccess => "default-access",
        ProfileChanges => "profile-changes",
        Locale => "locale",
        CompanyName => "company.name",
        CompanyAddress => "company.address",
        CompanyEmail => "company.email",
        CompanyPhone => "company.phone",
        CompanyWebsite => "company.website",
        CompanyVatNumber => "company.vat-number",
        CompanyTaxNumber => "company.tax-number",
        CompanyRegister => "company.register",
        CompanyImprintUrl => "company.imprint-url",
        CompanyPrivacyUrl => "company.privacy-url",
        ThemeBackground => "theme.background",
        ThemeSurface => "theme.surface",
        ThemePrimary => "theme.primary",
        ThemeText => "theme.text",
        ThemeLogo => "theme.logo",
        PaymentIban => "payment.iban",
        PaymentBic => "payment.bic",
        PaymentHolder => "payment.holder",
        PaymentReference => "payment.reference",
        LinkDocumentExpiry => "link.document-expiry",
        LinkClientExpiry => "link.client-expiry",
        MailPasswordMode => "mail.password-mode",
        MailNotify => "mail.notify",
        MailDigestHour => "mail.digest-hour",
        MailToClients => "mail.to-clients",
    }
}

/// A value that a setting does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {reason}")]
pub struct InvalidSetting {
    pub key: Key,
    pub reason: String,
}

impl Key {
    /// What the setting takes, for help and error messages.
    pub fn form(self) -> &'static str {
        match self {
            Self::LoginMode => "link or password",
            Self::BaseUrl => "https://… (plain http for this machine only)",
            Self::Share => "kinds a,b,c; +a or -b changes one; all; none",
            Self::Allow => "actions a,b,c; +a or -b changes one; all; none",
            Self::DefaultAccess => "none, future or all",
            Self::ProfileChanges => "propose or apply",
            Self::Locale => "de or en",
            Self::CompanyEmail => "e-mail address",
            Self::CompanyWebsite | Self::CompanyImprintUrl | Self::CompanyPrivacyUrl => {
                "web address"
            }
            Self::ThemeBackground => "colour #rrggbb, or a picture file",
            Self::ThemeSurface | Self::ThemePrimary | Self::ThemeText => "colour #rrggbb",
            Self::ThemeLogo => "picture file",
            Self::PaymentIban => "IBAN",
            Self::PaymentBic => "BIC",
            Self::PaymentReference => "text with placeholders, such as [Invoice.invoice_number]",
            Self::LinkDocumentExpiry => "30d, due+90d or never",
            Self::LinkClientExpiry => "365d or never",
            Self::MailPasswordMode => "invite or initial",
            Self::MailNotify => {
                "comment,contact,decision,profile,paid; +a or -b changes one; all; none"
            }
            Self::MailDigestHour => "0 to 23: all notices of a day at that hour; none",
            Self::MailToClients => "receipt,answer,link; +a or -b changes one; all; none",
            Self::CompanyName
            | Self::CompanyAddress
            | Self::CompanyPhone
            | Self::CompanyVatNumber
            | Self::CompanyTaxNumber
            | Self::CompanyRegister
            | Self::PaymentHolder => "text",
        }
    }

    /// Whether the value may be a picture file.
    pub fn takes_picture(self) -> bool {
        matches!(self, Self::ThemeBackground | Self::ThemeLogo)
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every setting without an arm of its own is a plain text, which `text` knows"
)]
impl Settings {
    /// The value of a setting in the form that [`Settings::set`] reads; `None` when it is not set.
    pub fn get(&self, key: Key) -> Option<String> {
        let text = match key {
            Key::LoginMode => self.login_mode.to_string(),
            Key::BaseUrl => self
                .base_url
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            Key::Share => self.share.to_string(),
            Key::Allow => self.allow.to_string(),
            Key::DefaultAccess => self.default_access.to_string(),
            Key::ProfileChanges => self.profile_changes.to_string(),
            Key::Locale => self.locale.to_string(),
            Key::ThemeBackground => self.theme.background.to_string(),
            Key::ThemeSurface => self.theme.surface.to_string(),
            Key::ThemePrimary => self.theme.primary.to_string(),
            Key::ThemeText => self.theme.text.to_string(),
            Key::ThemeLogo => self
                .theme
                .logo
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            Key::LinkDocumentExpiry => self.document_expiry.to_string(),
            Key::LinkClientExpiry => self.client_expiry.to_string(),
            Key::MailPasswordMode => self.mail.password_mode.to_string(),
            Key::MailNotify => self.mail.notify.to_string(),
            Key::MailDigestHour => digest_hour_text(self.mail.digest_hour),
            Key::MailToClients => self.mail.to_clients.to_string(),
            _ => self.text(key).map(ToOwned::to_owned).unwrap_or_default(),
        };
        (!text.is_empty()).then_some(text)
    }

    /// Sets a value from text; sets of words may be changes (`+a`, `-b`). Changes nothing on error.
    pub fn set(&mut self, key: Key, value: &str) -> Result<(), InvalidSetting> {
        self.try_set(key, value.trim())
            .map_err(|reason| InvalidSetting { key, reason })
    }

    /// Puts a setting back to its default.
    pub fn reset(&mut self, key: Key) {
        let defaults = Self::default();
        match key {
            Key::BaseUrl => self.base_url = None,
            Key::ThemeLogo => self.theme.logo = None,
            Key::ThemeBackground => self.theme.background = defaults.theme.background,
            _ => match defaults.get(key) {
                Some(value) => drop(self.set(key, &value)),
                None => self.text_mut(key).into_iter().for_each(String::clear),
            },
        }
    }

    fn try_set(&mut self, key: Key, value: &str) -> Result<(), String> {
        match key {
            Key::LoginMode => self.login_mode = word::<LoginMode>(value)?,
            Key::BaseUrl => {
                self.base_url = Some(BaseUrl::new(value).map_err(|error| error.to_string())?);
            }
            Key::Share => {
                self.share =
                    Kinds::parse_change(value, self.share).map_err(|error| error.to_string())?;
            }
            Key::Allow => {
                self.allow =
                    Actions::parse_change(value, self.allow).map_err(|error| error.to_string())?;
            }
            Key::DefaultAccess => self.default_access = word(value)?,
            Key::ProfileChanges => self.profile_changes = word::<ProfileChanges>(value)?,
            Key::Locale => self.locale = word(value)?,
            Key::ThemeBackground => {
                self.theme.background = match Picture::from_stored(value) {
                    Some(picture) => Background::Image(picture),
                    None => Background::Colour(colour(value)?),
                }
            }
            Key::ThemeSurface => self.theme.surface = colour(value)?,
            Key::ThemePrimary => self.theme.primary = colour(value)?,
            Key::ThemeText => self.theme.text = colour(value)?,
            Key::ThemeLogo => {
                let picture = Picture::from_stored(value)
                    .ok_or_else(|| format!("`{value}` is no picture file"))?;
                self.theme.logo = Some(picture);
            }
            Key::LinkDocumentExpiry => self.document_expiry = expiry(value)?,
            Key::LinkClientExpiry => self.client_expiry = client_expiry(value)?,
            Key::MailPasswordMode => self.mail.password_mode = word::<PasswordMode>(value)?,
            Key::MailNotify => {
                self.mail.notify = WordSet::parse_change(value, self.mail.notify)
                    .map_err(|error| error.to_string())?;
            }
            Key::MailDigestHour => self.mail.digest_hour = digest_hour(value)?,
            Key::MailToClients => {
                self.mail.to_clients = WordSet::parse_change(value, self.mail.to_clients)
                    .map_err(|error| error.to_string())?;
            }
            _ => {
                let checked = checked_text(key, value)?;
                self.text_mut(key)
                    .into_iter()
                    .for_each(|text| text.clone_from(&checked));
            }
        }
        Ok(())
    }

    fn text(&self, key: Key) -> Option<&String> {
        let (company, payment) = (&self.company, &self.payment);
        Some(match key {
            Key::CompanyName => &company.name,
            Key::CompanyAddress => &company.address,
            Key::CompanyEmail => &company.email,
            Key::CompanyPhone => &company.phone,
            Key::CompanyWebsite => &company.website,
            Key::CompanyVatNumber => &company.vat_number,
            Key::CompanyTaxNumber => &company.tax_number,
            Key::CompanyRegister => &company.register,
            Key::CompanyImprintUrl => &company.imprint_url,
            Key::CompanyPrivacyUrl => &company.privacy_url,
            Key::PaymentIban => &payment.iban,
            Key::PaymentBic => &payment.bic,
            Key::PaymentHolder => &payment.holder,
            Key::PaymentReference => &payment.reference,
            _ => return None,
        })
    }

    fn text_mut(&mut self, key: Key) -> Option<&mut String> {
        let (company, payment) = (&mut self.company, &mut self.payment);
        Some(match key {
            Key::CompanyName => &mut company.name,
            Key::CompanyAddress => &mut company.address,
            Key::CompanyEmail => &mut company.email,
            Key::CompanyPhone => &mut company.phone,
            Key::CompanyWebsite => &mut company.website,
            Key::CompanyVatNumber => &mut company.vat_number,
            Key::CompanyTaxNumber => &mut company.tax_number,
            Key::CompanyRegister => &mut company.register,
            Key::CompanyImprintUrl => &mut company.imprint_url,
            Key::CompanyPrivacyUrl => &mut company.privacy_url,
            Key::PaymentIban => &mut payment.iban,
            Key::PaymentBic => &mut payment.bic,
            Key::PaymentHolder => &mut payment.holder,
            Key::PaymentReference => &mut payment.reference,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wordset::Word;

    #[test]
    fn what_get_writes_set_reads() {
        let mut filled = Settings::default();
        for (key, value) in [
            (Key::BaseUrl, "https://p.example"),
            (Key::ThemePrimary, "#123456"),
            (Key::CompanyEmail, "a@b.example"),
            (Key::PaymentIban, "DE02120300000000202051"),
            (Key::PaymentBic, "BYLADEM1001"),
            (Key::LinkClientExpiry, "365d"),
            (Key::MailNotify, "comment,paid"),
            (Key::MailDigestHour, "7"),
        ] {
            filled.set(key, value).unwrap();
        }
        let mut copy = Settings::default();
        for key in Key::ALL {
            if let Some(value) = filled.get(*key) {
                copy.set(*key, &value).unwrap();
            }
        }
        assert_eq!(copy, filled);
    }

    #[test]
    fn reset_brings_every_default_back() {
        let mut settings = Settings::default();
        settings.set(Key::CompanyName, "X").unwrap();
        settings.set(Key::Allow, "none").unwrap();
        settings.set(Key::BaseUrl, "https://x.example").unwrap();
        for key in Key::ALL {
            settings.reset(*key);
        }
        assert_eq!(settings, Settings::default());
    }

    #[test]
    fn a_wrong_iban_is_refused_with_its_reason() {
        let error = Settings::default()
            .set(Key::PaymentIban, "DE03120300000000202051")
            .unwrap_err();
        assert!(error.to_string().contains("check digits"), "{error}");
    }
}
