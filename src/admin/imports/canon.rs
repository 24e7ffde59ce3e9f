//! The digest of a draft's content: the same content has the same digest, whatever file or program version it came from.
//!
//! Every field is written with its length. Destructuring without `..` makes the compiler ask about new fields.

use crate::domain::client::{ClientData, Contact, Profile};
use crate::domain::document::{Body, Line, Tax};
use crate::domain::wordset::Word;
use crate::import::{
    ClientDraft, CommentDraft, ContactDraft, DocumentDraft, ItemDraft, LineDraft, PaymentDraft,
    SettingsDraft,
};
use crate::secret::digest::sha256;
use crate::store::origins::Digest;

/// Content in one line of bytes.
#[derive(Debug, Default)]
pub struct Canon(Vec<u8>);

impl Canon {
    fn text(&mut self, text: &str) {
        let length = u32::try_from(text.len()).unwrap_or(u32::MAX);
        self.0.extend(length.to_be_bytes());
        self.0.extend(text.as_bytes());
    }

    fn texts<'a>(&mut self, texts: impl IntoIterator<Item = &'a str>) {
        for text in texts {
            self.text(text);
        }
    }

    fn number(&mut self, number: i64) {
        self.0.extend(number.to_be_bytes());
    }

    fn shown(&mut self, value: &impl ToString) {
        self.text(&value.to_string());
    }

    /// A value that may be absent, told apart from an empty one.
    fn option<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.0.push(u8::from(value.is_some()));
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn pairs(&mut self, pairs: &[(String, String)]) {
        self.number(i64::try_from(pairs.len()).unwrap_or(i64::MAX));
        for (name, value) in pairs {
            self.texts([name.as_str(), value]);
        }
    }

    fn decimal(&mut self, decimal: crate::domain::money::Decimal) {
        self.number(decimal.digits);
        self.number(i64::from(decimal.scale));
    }

    fn date(&mut self, date: jiff::civil::Date) {
        self.number(i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day()));
    }

    fn finish(&mut self) -> Digest {
        let digest = sha256(&self.0);
        self.0.clear();
        digest
    }

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
        self.option(has_locale.then_some(locale), |canon, locale| canon.text(locale.word()));
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
            salutation.as_str(), first_name, last_name, street, zip, city, state, country, phone, fax, mobile, website,
            tax_number, vat_number, bank_owner, bank_name, iban, bic, note,
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
            client_source_id.as_str(), label, name, salutation, first_name, last_name, email, phone,
        ]);
        self.finish()
    }

    /// The digest of a document with the lines that came in it.
    pub fn document(&mut self, draft: &DocumentDraft) -> Digest {
        let DocumentDraft {
            source: _,
            client_source_id,
            invoice_source_id,
            kind,
            number,
            title,
            date,
            due_date,
            valid_until,
            currency,
            totals,
            address,
            intro,
            note,
            extra,
            body,
            status,
            paid,
            open: _,
            created: _,
        } = draft;
        self.option(client_source_id.as_deref(), Self::text);
        self.option(invoice_source_id.as_deref(), Self::text);
        self.texts([kind.word(), number.as_str(), title, currency.code(), address, intro, note]);
        self.date(*date);
        self.option(*due_date, Self::date);
        self.option(*valid_until, Self::date);
        self.number(totals.net);
        self.number(totals.gross);
        self.pairs(extra);
        self.body(body);
        self.text(status.word());
        self.number(*paid);
        self.finish()
    }

    fn body(&mut self, body: &Body) {
        let Body { lines, taxes } = body;
        for line in lines {
            let Line {
                title,
                description,
                quantity,
                unit,
                unit_price,
                tax_name,
                tax_rate,
                net,
                is_optional,
            } = line;
            self.texts(["line", title, description, unit, tax_name]);
            self.decimal(*quantity);
            self.decimal(*unit_price);
            self.option(*tax_rate, Self::decimal);
            self.number(*net);
            self.number(i64::from(*is_optional));
        }
        for tax in taxes {
            let Tax {
                name,
                rate,
                net,
                amount,
            } = tax;
            self.texts(["tax", name]);
            self.decimal(*rate);
            self.number(*net);
            self.number(*amount);
        }
    }

    /// The digest of a line that came on its own.
    pub fn item(&mut self, draft: &ItemDraft) -> Digest {
        let ItemDraft {
            source: _,
            parent_kind,
            parent_source_id,
            position,
            line,
        } = draft;
        let LineDraft {
            title,
            description,
            quantity,
            unit,
            unit_price,
            tax_name,
            tax_rate,
            net,
            is_optional,
        } = line;
        self.texts([parent_kind.word(), parent_source_id, title, description, unit, tax_name]);
        self.number(i64::from(*position));
        self.decimal(*quantity);
        self.decimal(*unit_price);
        self.option(*tax_rate, Self::decimal);
        self.option(*net, Self::decimal);
        self.number(i64::from(*is_optional));
        self.finish()
    }

    /// The digest of a comment.
    pub fn comment(&mut self, draft: &CommentDraft) -> Digest {
        let CommentDraft {
            source: _,
            parent_kind,
            parent_source_id,
            text,
            actionkey,
            is_public,
            is_by_client,
            created,
        } = draft;
        self.texts([parent_kind.word(), parent_source_id, text, actionkey]);
        self.number(i64::from(*is_public));
        self.number(i64::from(*is_by_client));
        self.option(*created, |canon, at| canon.number(at.as_second()));
        self.finish()
    }

    /// The digest of a payment.
    pub fn payment(&mut self, draft: &PaymentDraft) -> Digest {
        let PaymentDraft {
            source: _,
            parent_kind,
            parent_source_id,
            date,
            amount,
            currency,
            method,
            comment,
            purpose,
            created,
        } = draft;
        self.texts([parent_kind.word(), parent_source_id, method, comment, purpose]);
        self.date(*date);
        self.decimal(*amount);
        self.option(*currency, |canon, currency| canon.text(currency.code()));
        self.option(*created, |canon, at| canon.number(at.as_second()));
        self.finish()
    }

    /// The digest of the settings that are taken over.
    pub fn settings(&mut self, draft: &SettingsDraft) -> Digest {
        let SettingsDraft {
            source: _,
            theme,
            locale: _,
            currency: _,
        } = draft;
        for (key, colour) in theme {
            self.text(key.word());
            self.shown(colour);
        }
        self.finish()
    }
}
