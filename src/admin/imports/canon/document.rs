//! The content of documents and their lines.

use super::Canon;
use crate::domain::document::{Body, Line, Tax};
use crate::domain::wordset::Word;
use crate::import::{DocumentDraft, ItemDraft, LineDraft};
use crate::store::origins::Digest;

impl Canon {
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
        self.texts([
            kind.word(),
            number.as_str(),
            title,
            currency.code(),
            address,
            intro,
            note,
        ]);
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
        self.texts([
            parent_kind.word(),
            parent_source_id,
            title,
            description,
            unit,
            tax_name,
        ]);
        self.number(i64::from(*position));
        self.decimal(*quantity);
        self.decimal(*unit_price);
        self.option(*tax_rate, Self::decimal);
        self.option(*net, Self::decimal);
        self.number(i64::from(*is_optional));
        self.finish()
    }
}
