//! The content of clients and the people at them.

use super::Canon;
use crate::domain::client::{ClientData, Contact, Profile};
use crate::domain::wordset::Word;
use crate::import::{ClientDraft, ContactDraft};
use crate::store::origins::Digest;

impl Canon {
    /// The digest of a client.
    pub fn client(&mut self, draft: &ClientDraft) -> Digest {
        let ClientDraft {
            source: _,
            data,
            has_locale,
            portal,
            is_archived,
            created: _,
        } = draft;
        let ClientData {
            number,
            name,
            email,
            locale,
            kind,
            profile,
        } = data;
        self.texts([number.as_str(), name, kind.word()]);
        self.option(email.as_ref(), |canon, email| canon.text(email.as_str()));
        self.option(has_locale.then_some(locale), |canon, locale| {
            canon.text(locale.word());
        });
        self.option(*portal, |canon, portal| canon.number(i64::from(portal)));
        self.number(i64::from(*is_archived));
        self.profile(profile);
        self.finish()
    }

    fn profile(&mut self, profile: &Profile) {
        let Profile {
            salutation,
            first_name,
            last_name,
            street,
            zip,
            city,
            state,
            country,
            phone,
            fax,
            mobile,
            website,
            tax_number,
            vat_number,
            bank_owner,
            bank_name,
            iban,
            bic,
            note,
            extra,
        } = profile;
        self.texts([
            salutation.as_str(),
            first_name,
            last_name,
            street,
            zip,
            city,
            state,
            country,
            phone,
            fax,
            mobile,
            website,
            tax_number,
            vat_number,
            bank_owner,
            bank_name,
            iban,
            bic,
            note,
        ]);
        self.pairs(extra);
    }

    /// The digest of a person at a client.
    pub fn contact(&mut self, draft: &ContactDraft) -> Digest {
        let ContactDraft {
            source: _,
            client_source_id,
            contact,
        } = draft;
        let Contact {
            label,
            name,
            salutation,
            first_name,
            last_name,
            email,
            phone,
            source_id: _,
        } = contact;
        self.texts([
            client_source_id.as_str(),
            label,
            name,
            salutation,
            first_name,
            last_name,
            email,
            phone,
        ]);
        self.finish()
    }
}
