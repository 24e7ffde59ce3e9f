//! Records as they stand in the file: texts by name, filled by the JSON and the XML reader alike.

use super::draft::{Draft, Source};
use super::reporter::{Refused, Reporter};
use super::resource::Resource;

/// How many values without a field of their own a record keeps; more is not a Billomat record.
const EXTRA_LIMIT: usize = 200;

/// How many lines, taxes or attributes one record may hold; more is an attack.
pub const ELEMENT_LIMIT: usize = 10_000;

/// Where the value of one name goes.
pub enum Slot<'r> {
    Text(&'r mut String),
    Extra(&'r mut Vec<(String, String)>, String),
    Items(&'r mut Vec<ItemRecord>),
    Taxes(&'r mut Vec<TaxRecord>),
    Properties(&'r mut Vec<PropertyRecord>),
}

/// Something with named values.
pub trait Record: Default {
    /// The place for the value of `name`; a second value for it replaces the first.
    fn slot(&mut self, name: &str) -> Slot<'_>;
}

/// A record that becomes a draft of its own.
pub trait Draftable: Record {
    /// Turns the record into a draft, reporting what is unclean.
    fn into_draft(
        self,
        resource: Resource,
        source: Source,
        reporter: &mut Reporter<'_>,
    ) -> Result<Draft, Refused>;
}

/// Keeps a value under its own name; the last one given wins.
pub fn keep_extra(extra: &mut Vec<(String, String)>, name: String, value: String) {
    let known = extra.iter().position(|(known, _)| *known == name);
    if let Some(position) = known {
        extra.remove(position);
    }
    if !value.is_empty() && extra.len() < EXTRA_LIMIT {
        extra.push((name, value));
    }
}

/// Declares a record: `Name { field = "word" | "other word", … } { list: Slot(Element) = "word" }`.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident
        { $($field:ident = $($word:literal)|+,)* }
        { $($list:ident: $slot:ident($element:ident) = $($list_word:literal)|+,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Default)]
        pub struct $name {
            $(pub $field: String,)*
            $(pub $list: Vec<$element>,)*
            /// Values under names that have no field.
            pub extra: Vec<(String, String)>,
        }

        impl Record for $name {
            fn slot(&mut self, name: &str) -> Slot<'_> {
                match name {
                    $($($word)|+ => Slot::Text(&mut self.$field),)*
                    $($($list_word)|+ => Slot::$slot(&mut self.$list),)*
                    _ => Slot::Extra(&mut self.extra, name.to_owned()),
                }
            }
        }
    };
}

record! {
    /// A client.
    ClientRecord {
        id = "id",
        created = "created",
        updated = "updated",
        archived = "archived",
        client_number = "client_number",
        number = "number",
        number_pre = "number_pre",
        number_length = "number_length",
        name = "name",
        salutation = "salutation",
        first_name = "first_name",
        last_name = "last_name",
        street = "street",
        zip = "zip",
        city = "city",
        state = "state",
        country = "country_code",
        // Laid out from the fields above.
        address = "address",
        phone = "phone",
        fax = "fax",
        mobile = "mobile",
        email = "email",
        website = "www",
        tax_number = "tax_number",
        vat_number = "vat_number",
        bank_owner = "bank_account_owner",
        bank_name = "bank_name",
        iban = "bank_iban",
        bic = "bank_swift",
        note = "note",
        locale = "locale",
        portal = "enable_customerportal",
        portal_url = "customerportal_url",
        // Only the account's own record has a plan.
        plan = "plan",
    } {
        properties: Properties(PropertyRecord) = "client-property-values",
    }
}

record! {
    /// A custom attribute of a client.
    PropertyRecord {
        property_id = "client_property_id",
        value = "value",
    } {}
}

record! {
    /// A person at a client.
    ContactRecord {
        id = "id",
        client_id = "client_id",
        label = "label",
        name = "name",
        salutation = "salutation",
        first_name = "first_name",
        last_name = "last_name",
        email = "email",
        phone = "phone",
    } {}
}

record! {
    /// A document of any kind.
    DocumentRecord {
        id = "id",
        created = "created",
        updated = "updated",
        client_id = "client_id",
        supplier_id = "supplier_id",
        invoice_id = "invoice_id",
        own_number = "invoice_number" | "offer_number" | "confirmation_number" | "credit_note_number"
            | "delivery_note_number" | "reminder_number" | "letter_number",
        number = "number",
        number_pre = "number_pre",
        number_length = "number_length",
        title = "title",
        subject = "subject",
        date = "date",
        due_date = "due_date",
        validity_date = "validity_date",
        address = "address",
        status = "status",
        intro = "intro",
        note = "note",
        currency = "currency_code",
        total_net = "total_net",
        total_gross = "total_gross",
        paid = "paid_amount",
        open = "open_amount",
        portal_url = "customerportal_url",
    } {
        items: Items(ItemRecord) = "invoice-items" | "offer-items" | "confirmation-items" | "credit-note-items"
            | "delivery-note-items" | "reminder-items" | "letter-items",
        taxes: Taxes(TaxRecord) = "taxes",
    }
}

record! {
    /// A line, inside its document or on its own.
    ItemRecord {
        id = "id",
        parent_id = "invoice_id" | "offer_id" | "confirmation_id" | "credit_note_id" | "delivery_note_id"
            | "reminder_id",
        position = "position",
        unit = "unit",
        quantity = "quantity",
        unit_price = "unit_price",
        tax_name = "tax_name",
        tax_rate = "tax_rate",
        title = "title",
        description = "description",
        total_net = "total_net",
        optional = "optional",
    } {}
}

record! {
    /// A tax of a document.
    TaxRecord {
        name = "name",
        rate = "rate",
        amount = "amount",
        net = "amount_net",
    } {}
}

record! {
    /// A comment on a document.
    CommentRecord {
        id = "id",
        created = "created",
        parent_id = "invoice_id" | "offer_id" | "confirmation_id" | "credit_note_id" | "delivery_note_id"
            | "reminder_id" | "letter_id",
        comment = "comment",
        actionkey = "actionkey",
        public = "public",
        by_client = "by_client",
    } {}
}

record! {
    /// A payment.
    PaymentRecord {
        id = "id",
        created = "created",
        parent_id = "invoice_id" | "credit_note_id",
        date = "date",
        amount = "amount",
        currency = "currency_code",
        method = "type",
        comment = "comment",
        purpose = "transaction_purpose",
    } {}
}

record! {
    /// The account's settings.
    SettingsRecord {
        background = "bgcolor",
        colour1 = "color1",
        colour2 = "color2",
        colour3 = "color3",
        locale = "locale",
        currency = "currency_code",
    } {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_value_of_a_name_wins() {
        let mut extra = Vec::new();
        keep_extra(&mut extra, "a".to_owned(), "1".to_owned());
        keep_extra(&mut extra, "b".to_owned(), "2".to_owned());
        keep_extra(&mut extra, "a".to_owned(), "3".to_owned());
        keep_extra(&mut extra, "b".to_owned(), String::new());
        assert_eq!(extra, [("a".to_owned(), "3".to_owned())]);
    }

    #[test]
    fn a_record_does_not_grow_without_end() {
        let mut extra = Vec::new();
        for number in 0..EXTRA_LIMIT + 10 {
            keep_extra(&mut extra, number.to_string(), "x".to_owned());
        }
        assert_eq!(extra.len(), EXTRA_LIMIT);
    }
}
