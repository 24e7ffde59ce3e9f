//! Pieces to text.

use jiff::civil::Date;

use super::context::{Context, PortalField};
use super::error::{Error, Reason};
use super::fields::{Read, Value, extra};
use super::parse::{Parsed, Part, Slot};
use super::prefix::Prefix;
use crate::domain::document::Document;
use crate::domain::locale::Locale;
use crate::domain::locale::amounts::{push_amount, push_decimal, push_digits, push_money};
use crate::domain::locale::dates::push_date;

impl Parsed<'_> {
    /// Appends the rendered text to `out`; on an error nothing is appended.
    ///
    /// Values are printed as they are: a client's name that reads like a placeholder stays a name.
    pub fn render_into(&self, context: &Context<'_>, out: &mut String) -> Result<(), Error> {
        let before = out.len();
        for (index, piece) in self.pieces.iter().enumerate() {
            let written = match &piece.part {
                Part::Text => {
                    out.push_str(piece.source);
                    Ok(())
                }
                Part::Bracket => {
                    out.push('[');
                    Ok(())
                }
                Part::Slot(slot) => slot.write(context, out),
            };
            if let Err(reason) = written {
                out.truncate(before);
                return Err(self.error_at(index, reason));
            }
        }
        Ok(())
    }

    /// Renders into a text of its own.
    pub fn render(&self, context: &Context<'_>) -> Result<String, Error> {
        let length: usize = self.pieces.iter().map(|piece| piece.source.len()).sum();
        let mut out = String::with_capacity(length + length / 2);
        self.render_into(context, &mut out)?;
        Ok(out)
    }

    fn error_at(&self, index: usize, reason: Reason) -> Error {
        let before = self.pieces.iter().take(index);
        let start = before.map(|piece| piece.source.len()).sum();
        let length = self.pieces.get(index).map_or(0, |piece| piece.source.len());
        Error {
            span: start..start + length,
            reason,
        }
    }
}

impl Slot<'_> {
    /// Appends what the placeholder prints.
    pub(super) fn write(&self, context: &Context<'_>, out: &mut String) -> Result<(), Reason> {
        if let Some(text) = self.replacement(context) {
            return self.write_replacement(text, context.locale, out);
        }
        let value = match self.field.read {
            Read::Context(read) => read(context),
            Read::Client(read) => read(context.client),
            Read::Profile(read) => Value::text(read(&context.client.data.profile)),
            Read::Property => Value::text(extra(&context.client.data.profile.extra, self.name)),
            Read::Document(read) => read(self.document(context)?, context.today),
            Read::Portal(field) => Value::text(self.portal(context, field)?),
            Read::Today(push) => {
                push(out, self.shifted(context.today)?, context.locale);
                return Ok(());
            }
        };
        self.write_value(&value, context.locale, out)
    }

    fn write_value(
        &self,
        value: &Value<'_>,
        locale: Locale,
        out: &mut String,
    ) -> Result<(), Reason> {
        match value {
            Value::Text(text) if text.is_empty() || self.shift.is_empty() => out.push_str(text),
            Value::Text(_) => return Err(Reason::NotADate { name: self.full() }),
            Value::Decimal(text) => push_decimal(out, text, locale),
            Value::Count(count) => {
                if *count < 0 {
                    out.push('-');
                }
                push_digits(out, count.unsigned_abs(), 1);
            }
            Value::Date(date) => push_date(out, self.shifted(*date)?, locale),
            Value::Money(minor, currency) => push_money(out, *minor, *currency, locale),
            Value::Plain(minor, currency) => push_amount(out, *minor, *currency, locale),
        }
        Ok(())
    }

    /// The value that replaces the real one, by the name without arithmetic.
    fn replacement<'a>(&self, context: &Context<'a>) -> Option<&'a str> {
        let is_it = |name: &str| {
            let field = name.strip_prefix(self.prefix.name());
            field.and_then(|field| field.strip_prefix('.')) == Some(self.name)
        };
        let mut overrides = context.overrides.iter();
        let (_, value) = overrides.find(|(name, _)| is_it(name))?;
        Some(value)
    }

    /// A replaced date is written like a real one, so that arithmetic and formats can be tried out.
    fn write_replacement(
        &self,
        text: &str,
        locale: Locale,
        out: &mut String,
    ) -> Result<(), Reason> {
        let value = if self.field.is_date() {
            Value::date_or_text(text)
        } else {
            Value::text(text)
        };
        if let (Read::Today(push), Value::Date(date)) = (&self.field.read, &value) {
            push(out, self.shifted(*date)?, locale);
            return Ok(());
        }
        self.write_value(&value, locale, out)
    }

    /// The document, if there is one and it is of the prefix's kind.
    fn document<'a>(&self, context: &Context<'a>) -> Result<&'a Document, Reason> {
        let document = context
            .document
            .ok_or_else(|| Reason::NoDocument { name: self.full() })?;
        let kind = document.head.kind;
        match self.prefix {
            Prefix::Kind(wanted) if wanted != kind => Err(Reason::WrongKind {
                name: self.full(),
                kind,
            }),
            Prefix::Kind(_)
            | Prefix::Document
            | Prefix::Client
            | Prefix::Contact
            | Prefix::Company
            | Prefix::Date
            | Prefix::Message => Ok(document),
        }
    }

    fn portal<'a>(&self, context: &Context<'a>, field: PortalField) -> Result<&'a str, Reason> {
        if field == PortalField::DocumentUrl {
            self.document(context)?;
        }
        let value = context.portal.value(field);
        value.ok_or_else(|| Reason::NoValue {
            name: self.full(),
            field,
        })
    }

    fn shifted(&self, date: Date) -> Result<Date, Reason> {
        let shifted = self.shift.apply(date);
        shifted.ok_or_else(|| Reason::BeyondCalendar { name: self.full() })
    }

    fn full(&self) -> String {
        format!("{}.{}", self.prefix.name(), self.name)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::document::Kind;
    use crate::placeholder::context::Portal;
    use crate::placeholder::parse;
    use crate::placeholder::sample::Sample;

    fn rendered(text: &str, locale: Locale) -> String {
        let sample = Sample::new(Kind::Invoice);
        parse(text)
            .unwrap()
            .render(&sample.context(locale))
            .unwrap()
    }

    fn failed(text: &str, change: fn(&mut Context<'_>)) -> Error {
        let sample = Sample::new(Kind::Invoice);
        let mut context = sample.context(Locale::En);
        change(&mut context);
        let mut out = "before".to_owned();
        let error = parse(text)
            .unwrap()
            .render_into(&context, &mut out)
            .unwrap_err();
        assert_eq!(out, "before");
        error
    }

    #[test]
    fn fields_are_written_in_the_language_of_the_reader() {
        let text = "[Client.name]: [Invoice.invoice_number], [Invoice.date], [Invoice.total_gross], \
                    [Invoice.total_net_plain], [Client.discount_rate] %, [Date.weekday], [Date.month_name+4M]";
        assert_eq!(
            rendered(text, Locale::De),
            "Beispiel AG: RE-2026-017, 02.11.2026, 1.234,56 €, 1.037,44, 2,5 %, Montag, März"
        );
        assert_eq!(
            rendered(text, Locale::En),
            "Beispiel AG: RE-2026-017, 2 November 2026, €1,234.56, 1,037.44, 2.5 %, Monday, March"
        );
    }

    #[test]
    fn brackets_print_as_written_unless_they_are_doubled() {
        assert_eq!(
            rendered("[sic] [[Client.name] [[[Client.name] [[[[", Locale::De),
            "[sic] [Client.name] [Beispiel AG [["
        );
    }

    #[test]
    fn document_dates_can_be_calculated_with() {
        assert_eq!(rendered("[Invoice.due_date+14D]", Locale::De), "30.11.2026");
        assert_eq!(
            rendered("[Invoice.supply_date-1M]", Locale::De),
            "30.09.2026"
        );
        assert_eq!(rendered("[Date.dates-1D+2M-3Y]", Locale::De), "22.01.2024");
        let name = "Date.dates".to_owned();
        assert_eq!(
            failed("[Date.dates+9999Y]", |_| ()).reason,
            Reason::BeyondCalendar { name }
        );
    }

    #[test]
    fn figures_follow_from_the_document() {
        let text = "[Document.number] [Invoice.number_pre]|[Invoice.number] [Document.status] [Invoice.due_days] \
                    [Invoice.overdue_days] [Document.open_amount] [Invoice.total_discount] [Invoice.reduction_amount] \
                    [Client.property1][Client.property2] [Client.tax_free]";
        assert_eq!(
            rendered(text, Locale::De),
            "RE-2026-017 RE-2026-|017 OVERDUE 14 7 1.000,00 € 1.209,87 € 137,17 € Sachsen false"
        );
        assert_eq!(
            rendered("[Client.postal_address]", Locale::De),
            "Beispiel AG\nFrau Ada Beispiel\nMusterweg 5\n8001 Zürich\nCH"
        );
    }

    #[test]
    fn a_document_that_is_missing_or_of_another_kind_is_an_error() {
        let error = failed("a [Invoice.date]", |context| context.document = None);
        assert_eq!(error.span, 2..16);
        assert!(matches!(error.reason, Reason::NoDocument { .. }));
        let kind = Kind::Invoice;
        let name = "Offer.date".to_owned();
        assert_eq!(
            failed("[Offer.date]", |_| ()).reason,
            Reason::WrongKind { name, kind }
        );
        let name = "Offer.customerportal_url".to_owned();
        assert_eq!(
            failed("[Offer.customerportal_url]", |_| ()).reason,
            Reason::WrongKind { name, kind }
        );
    }

    #[test]
    fn a_missing_link_is_an_error() {
        let error = failed("[Client.customerportal_url]", |context| {
            context.portal = Portal::default();
        });
        assert_eq!(
            error.to_string(),
            "`[Client.customerportal_url]` cannot be printed: there is no link to the portal"
        );
    }

    #[test]
    fn overrides_replace_values_and_dates_keep_their_arithmetic() {
        let sample = Sample::new(Kind::Offer);
        let overrides = [
            ("Client.name", "[Client.email]"),
            ("Invoice.due_date", "2026-12-24"),
            ("Date.month_name", "2026-05-01"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let context = Context {
            overrides: &overrides,
            document: None,
            ..sample.context(Locale::De)
        };
        let text =
            "[Client.name] [Client.name] [Invoice.due_date+1W] [Date.month_name+1M] [Date.year]";
        assert_eq!(
            parse(text).unwrap().render(&context).unwrap(),
            "[Client.email] [Client.email] 31.12.2026 Juni 2026"
        );
    }

    proptest! {
        #[test]
        fn a_text_with_doubled_brackets_prints_itself(text in "[\\[a-zA-Z.\\] +]{0,40}") {
            prop_assert_eq!(rendered(&text.replace('[', "[["), Locale::De), text);
        }

        #[test]
        fn any_text_renders_or_has_an_error(text in "(\\[(Client|Invoice|Offer|Date|Foo)\\.(name|date|dates|year|x)([+-][0-9]{1,5}[DWMY]){0,3}\\]|.){0,6}") {
            let sample = Sample::new(Kind::Invoice);
            if let Ok(parsed) = parse(&text) && let Err(error) = parsed.render(&sample.context(Locale::En)) {
                prop_assert!(text.get(error.span).is_some_and(|marked| marked.starts_with('[') && marked.ends_with(']')));
            }
        }
    }
}
