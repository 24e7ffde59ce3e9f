//! The operator's portal policy: login mode, what is shared and allowed, presetting, theme, company, payment.

pub mod company;
pub mod key;
pub mod mail;
pub mod payment;
pub mod theme;
mod value;

use super::action::{Action, Actions};
use super::address::BaseUrl;
use super::document::{Kind, Kinds};
use super::link::Expiry;
use super::locale::Locale;
use super::wordset::word_enum;
pub use company::Company;
pub use key::Key;
pub use mail::{ClientMail, Mail, PasswordMode};
pub use payment::Payment;
pub use theme::Theme;

word_enum! {
    /// How clients enter the portal.
    LoginMode, "login mode" {
        Link => "link",
        Password => "password",
    }
}

word_enum! {
    /// Which clients get access without being asked.
    DefaultAccess, "presetting" {
        /// None.
        None => "none",
        /// Those added from now on.
        Future => "future",
        /// Those, and all existing ones that were never revoked, at once.
        All => "all",
    }
}

word_enum! {
    /// What becomes of a change that a client makes to the own data.
    ProfileChanges, "way with profile changes" {
        /// It waits in the inbox until the operator applies it.
        Propose => "propose",
        /// It counts at once, and the inbox tells of it.
        Apply => "apply",
    }
}

/// The whole policy; every field has a default but the portal's address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub login_mode: LoginMode,
    /// Without it no link can be rendered.
    pub base_url: Option<BaseUrl>,
    pub share: Kinds,
    pub allow: Actions,
    pub default_access: DefaultAccess,
    pub profile_changes: ProfileChanges,
    pub locale: Locale,
    pub company: Company,
    pub theme: Theme,
    pub payment: Payment,
    pub mail: Mail,
    /// When a new document link ends.
    pub document_expiry: Expiry,
    /// When a new client link ends.
    pub client_expiry: Expiry,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            login_mode: LoginMode::Link,
            base_url: None,
            share: Kinds::all().without(Kind::Letter),
            allow: Actions::all()
                .without(Action::Pay)
                .without(Action::EditProfile),
            default_access: DefaultAccess::None,
            profile_changes: ProfileChanges::Propose,
            locale: Locale::De,
            company: Company::default(),
            theme: Theme::default(),
            payment: Payment::default(),
            mail: Mail::default(),
            document_expiry: Expiry::AfterDue(90),
            client_expiry: Expiry::Never,
        }
    }
}

/// Settings that do not go together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// Payment is allowed but nobody knows where to.
    #[error("`pay` cannot be allowed while payment.iban and payment.holder are not set")]
    PayWithoutAccount,
    /// Two colours cannot be read on each other.
    #[error(
        "{front} {front_colour} on {back} {back_colour} has a contrast of {ratio}:1; readable text needs 4.5:1"
    )]
    Contrast {
        front: Key,
        front_colour: super::colour::Colour,
        back: Key,
        back_colour: super::colour::Colour,
        /// Such as `2.31`.
        ratio: String,
    },
}

impl Settings {
    /// Checks what no single setting can: payment needs an account, texts need contrast.
    pub fn check(&self) -> Result<(), Contradiction> {
        if self.allow.contains(Action::Pay) && !self.payment.is_complete() {
            return Err(Contradiction::PayWithoutAccount);
        }
        self.theme.check_contrast()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_agree_with_themselves() {
        assert_eq!(Settings::default().check(), Ok(()));
    }

    #[test]
    fn paying_needs_an_account() {
        let mut settings = Settings::default();
        settings.allow = settings.allow.with(Action::Pay);
        assert_eq!(settings.check(), Err(Contradiction::PayWithoutAccount));
        settings
            .set(Key::PaymentIban, "DE02 1203 0000 0000 2020 51")
            .unwrap();
        settings.set(Key::PaymentHolder, "Muster GmbH").unwrap();
        assert_eq!(settings.check(), Ok(()));
    }
}
