//! The flags of a client's data, the same for `add` and `edit`.

use clap::Args;

use crate::app;
use crate::domain::address::EmailAddress;
use crate::domain::client::{ClientData, ClientKind};
use crate::domain::locale::Locale;
use crate::domain::name::checked_line;

/// Data beyond the number; an empty value removes what was there.
#[derive(Debug, Args)]
pub struct ProfileArgs {
    /// Name of the company or person
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Language of pages and mails: de or en
    #[arg(long, value_name = "LOCALE")]
    locale: Option<Locale>,
    /// business or consumer
    #[arg(long, value_name = "KIND")]
    kind: Option<ClientKind>,
    /// Form of address, such as Frau or Herr
    #[arg(long, value_name = "TEXT", help_heading = "Contact")]
    salutation: Option<String>,
    /// First name of the person in charge
    #[arg(long, value_name = "NAME", help_heading = "Contact")]
    first_name: Option<String>,
    /// Last name of the person in charge
    #[arg(long, value_name = "NAME", help_heading = "Contact")]
    last_name: Option<String>,
    /// Street and house number
    #[arg(long, value_name = "STREET", help_heading = "Contact")]
    street: Option<String>,
    /// Postcode
    #[arg(long, value_name = "CODE", help_heading = "Contact")]
    zip: Option<String>,
    /// Town
    #[arg(long, value_name = "CITY", help_heading = "Contact")]
    city: Option<String>,
    /// Two letters, such as DE
    #[arg(long, value_name = "CODE", help_heading = "Contact")]
    country: Option<String>,
    /// Telephone number
    #[arg(long, value_name = "NUMBER", help_heading = "Contact")]
    phone: Option<String>,
    /// Web address
    #[arg(long, value_name = "URL", help_heading = "Contact")]
    website: Option<String>,
    /// Tax number
    #[arg(long, value_name = "NUMBER", help_heading = "Tax and bank")]
    tax_number: Option<String>,
    /// VAT number, such as DE123456789
    #[arg(long, value_name = "NUMBER", help_heading = "Tax and bank")]
    vat_number: Option<String>,
    /// The client's own IBAN; its check digits are checked
    #[arg(long, value_name = "IBAN", help_heading = "Tax and bank")]
    iban: Option<String>,
    /// BIC of the client's bank
    #[arg(long, value_name = "BIC", help_heading = "Tax and bank")]
    bic: Option<String>,
    /// A remark for yourself; clients never see it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl ProfileArgs {
    /// Whether no flag was given at all.
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.name,
            &self.email,
            &self.salutation,
            &self.first_name,
            &self.last_name,
            &self.street,
            &self.zip,
            &self.city,
            &self.country,
            &self.phone,
            &self.website,
            &self.tax_number,
            &self.vat_number,
            &self.iban,
            &self.bic,
            &self.note,
        ];
        texts.iter().all(|text| text.is_none()) && self.locale.is_none() && self.kind.is_none()
    }

    /// Writes the given values over `data`; refuses an e-mail address or IBAN that cannot be right.
    pub fn apply(&self, mut data: ClientData) -> Result<ClientData, app::Error> {
        if let Some(name) = &self.name {
            data.name = checked_line(name, "name").map_err(refused)?;
        }
        if let Some(email) = &self.email {
            data.email = match email.trim() {
                "" => None,
                text => Some(EmailAddress::new(text).map_err(refused)?),
            };
        }
        data.locale = self.locale.unwrap_or(data.locale);
        data.kind = self.kind.unwrap_or(data.kind);
        let profile = &mut data.profile;
        for (flag, field) in [
            (&self.salutation, &mut profile.salutation),
            (&self.first_name, &mut profile.first_name),
            (&self.last_name, &mut profile.last_name),
            (&self.street, &mut profile.street),
            (&self.zip, &mut profile.zip),
            (&self.city, &mut profile.city),
            (&self.country, &mut profile.country),
            (&self.phone, &mut profile.phone),
            (&self.website, &mut profile.website),
            (&self.tax_number, &mut profile.tax_number),
            (&self.vat_number, &mut profile.vat_number),
            (&self.note, &mut profile.note),
        ] {
            set_text(flag.as_deref(), field)?;
        }
        set_checked(
            self.iban.as_deref(),
            &mut profile.iban,
            crate::domain::settings::payment::checked_iban,
        )?;
        set_checked(
            self.bic.as_deref(),
            &mut profile.bic,
            crate::domain::settings::payment::checked_bic,
        )?;
        Ok(data)
    }
}

fn set_text(flag: Option<&str>, field: &mut String) -> Result<(), app::Error> {
    set_checked(flag, field, |text| {
        checked_line(text, "value").map_err(|error| error.to_string())
    })
}

fn set_checked(
    flag: Option<&str>,
    field: &mut String,
    check: impl Fn(&str) -> Result<String, String>,
) -> Result<(), app::Error> {
    match flag.map(str::trim) {
        None => {}
        Some("") => field.clear(),
        Some(text) => *field = check(text).map_err(refused)?,
    }
    Ok(())
}

/// A value that a client cannot have, with where the forms are shown.
pub fn refused(error: impl std::fmt::Display) -> app::Error {
    app::Error::invalid(error.to_string())
        .hint("portalctl client add --help shows what a value looks like")
}
