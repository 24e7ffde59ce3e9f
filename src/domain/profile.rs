//! What of its own data a client may ask to change, field by field.

use super::address::EmailAddress;
use super::client::ClientData;
use super::name::checked_line;
use super::wordset::word_enum;

word_enum! {
    /// A field that a client may ask to change.
    ProfileField, "field of a profile" {
        Name => "name",
        Email => "email",
        Salutation => "salutation",
        FirstName => "first_name",
        LastName => "last_name",
        Street => "street",
        Zip => "zip",
        City => "city",
        State => "state",
        Country => "country",
        Phone => "phone",
        Fax => "fax",
        Mobile => "mobile",
        Website => "website",
        TaxNumber => "tax_number",
        VatNumber => "vat_number",
    }
}

/// A value that a field does not take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {reason}")]
pub struct InvalidField {
    pub field: ProfileField,
    pub reason: String,
}

impl ProfileField {
    /// The value there is; empty when it is unknown.
    pub fn read(self, data: &ClientData) -> &str {
        let profile = &data.profile;
        match self {
            Self::Name => &data.name,
            Self::Email => data.email.as_ref().map_or("", EmailAddress::as_str),
            Self::Salutation => &profile.salutation,
            Self::FirstName => &profile.first_name,
            Self::LastName => &profile.last_name,
            Self::Street => &profile.street,
            Self::Zip => &profile.zip,
            Self::City => &profile.city,
            Self::State => &profile.state,
            Self::Country => &profile.country,
            Self::Phone => &profile.phone,
            Self::Fax => &profile.fax,
            Self::Mobile => &profile.mobile,
            Self::Website => &profile.website,
            Self::TaxNumber => &profile.tax_number,
            Self::VatNumber => &profile.vat_number,
        }
    }

    /// Writes a value; blanks around it do not belong to it, and an empty one takes the field away. Only the name
    /// cannot be taken away. Changes nothing on error.
    pub fn write(self, data: &mut ClientData, value: &str) -> Result<(), InvalidField> {
        let value = value.trim();
        let refused = |reason: String| InvalidField {
            field: self,
            reason,
        };
        if value.contains(char::is_control) {
            return Err(refused("the value holds a control character".to_owned()));
        }
        let text = match value {
            "" if self != Self::Name => String::new(),
            _ => checked_line(value, "value").map_err(|error| refused(error.to_string()))?,
        };
        if self == Self::Email {
            data.email = match value {
                "" => None,
                _ => Some(EmailAddress::new(value).map_err(|error| refused(error.to_string()))?),
            };
            return Ok(());
        }
        if let Some(field) = self.text(data) {
            *field = text;
        }
        Ok(())
    }

    /// Where the field is kept; nothing for what is no plain text.
    fn text(self, data: &mut ClientData) -> Option<&mut String> {
        let profile = &mut data.profile;
        Some(match self {
            Self::Email => return None,
            Self::Name => &mut data.name,
            Self::Salutation => &mut profile.salutation,
            Self::FirstName => &mut profile.first_name,
            Self::LastName => &mut profile.last_name,
            Self::Street => &mut profile.street,
            Self::Zip => &mut profile.zip,
            Self::City => &mut profile.city,
            Self::State => &mut profile.state,
            Self::Country => &mut profile.country,
            Self::Phone => &mut profile.phone,
            Self::Fax => &mut profile.fax,
            Self::Mobile => &mut profile.mobile,
            Self::Website => &mut profile.website,
            Self::TaxNumber => &mut profile.tax_number,
            Self::VatNumber => &mut profile.vat_number,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::{ClientKind, ClientNumber, Profile};
    use crate::domain::locale::Locale;
    use crate::domain::wordset::Word;

    fn data() -> ClientData {
        ClientData {
            number: ClientNumber::new("KD-1").unwrap(),
            name: "Beispiel AG".to_owned(),
            email: None,
            locale: Locale::De,
            kind: ClientKind::Business,
            profile: Profile::default(),
        }
    }

    #[test]
    fn what_was_written_is_read_field_by_field() {
        let mut data = data();
        for field in ProfileField::ALL {
            let value = format!("{}@x.example", field.word());
            field.write(&mut data, &format!(" {value} ")).unwrap();
            assert_eq!(field.read(&data), value);
        }
        for field in ProfileField::ALL
            .iter()
            .filter(|field| **field != ProfileField::Name)
        {
            field.write(&mut data, "").unwrap();
            assert_eq!(field.read(&data), "");
        }
    }

    #[test]
    fn what_cannot_be_right_changes_nothing() {
        let mut changed = data();
        for (field, value) in [
            (ProfileField::Name, " "),
            (ProfileField::Email, "nobody"),
            (ProfileField::City, "a\nb"),
        ] {
            let error = field.write(&mut changed, value).unwrap_err();
            assert!(error.to_string().starts_with(field.word()), "{error}");
        }
        assert_eq!(changed, data());
    }
}
