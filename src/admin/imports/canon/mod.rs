//! The digest of a draft's content: the same content has the same digest, whatever file or program version it came from.
//!
//! Every field is written with its length. Destructuring without `..` makes the compiler ask about new fields.

mod document;
mod party;

use crate::domain::wordset::Word;
use crate::import::{CommentDraft, PaymentDraft, SettingsDraft};
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

    fn texts<const N: usize>(&mut self, texts: [&str; N]) {
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
        self.number(
            i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day()),
        );
    }

    fn finish(&mut self) -> Digest {
        let digest = sha256(&self.0);
        self.0.clear();
        digest
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
        self.texts([
            parent_kind.word(),
            parent_source_id,
            method,
            comment,
            purpose,
        ]);
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
