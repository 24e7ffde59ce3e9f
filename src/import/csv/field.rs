//! What a column of a client list can mean.

use crate::domain::wordset::{Word, word_enum};

word_enum! {
    /// What a column means; `--map` and JSON write it so.
    Field, "field" {
        Number => "number",
        Company => "company",
        Name => "name",
        NameAddition => "name_addition",
        Salutation => "salutation",
        Title => "title",
        FirstName => "first_name",
        LastName => "last_name",
        ContactName => "contact_name",
        ContactSalutation => "contact_salutation",
        ContactFirstName => "contact_first_name",
        ContactLastName => "contact_last_name",
        ContactEmail => "contact_email",
        ContactPhone => "contact_phone",
        Email => "email",
        Phone => "phone",
        Mobile => "mobile",
        Fax => "fax",
        Street => "street",
        HouseNumber => "house_number",
        AddressAddition => "address_addition",
        Postcode => "postcode",
        City => "city",
        PostcodeCity => "postcode_city",
        Region => "region",
        Country => "country",
        VatId => "vat_id",
        TaxNumber => "tax_number",
        Iban => "iban",
        Bic => "bic",
        BankOwner => "bank_owner",
        BankName => "bank_name",
        Website => "website",
        Note => "note",
        BuyerReference => "buyer_reference",
        PaymentDays => "payment_days",
        Discount => "discount",
        CashDiscountPercent => "cash_discount_percent",
        CashDiscountDays => "cash_discount_days",
        Language => "language",
        Kind => "kind",
        Archived => "archived",
        Category => "category",
        SupplierNumber => "supplier_number",
    }
}

/// What is known about the person to talk to; one of each per person.
pub const OF_CONTACT: [Field; 6] = [
    Field::ContactName,
    Field::ContactSalutation,
    Field::ContactFirstName,
    Field::ContactLastName,
    Field::ContactEmail,
    Field::ContactPhone,
];

/// What belongs together in an address: a street of one address never meets the city of another.
const OF_ADDRESS: [Field; 8] = [
    Field::Street,
    Field::HouseNumber,
    Field::AddressAddition,
    Field::Postcode,
    Field::City,
    Field::PostcodeCity,
    Field::Region,
    Field::Country,
];

/// Any of them names a client.
const NAMING: [Field; 5] = [
    Field::Company,
    Field::Name,
    Field::FirstName,
    Field::LastName,
    Field::ContactName,
];

impl Field {
    /// Whether it is part of an address.
    pub fn is_of_address(self) -> bool {
        OF_ADDRESS.contains(&self)
    }

    /// Whether it says who the client is.
    pub fn is_naming(self) -> bool {
        NAMING.contains(&self)
    }

    /// Its place among all fields.
    pub fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|field| *field == self)
            .unwrap_or(Self::ALL.len())
    }
}
