//! The operator's own company, as printed on pages and in mails.

/// Texts as given; empty means not set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Company {
    pub name: String,
    /// Several lines.
    pub address: String,
    pub email: String,
    pub phone: String,
    pub website: String,
    pub vat_number: String,
    pub tax_number: String,
    /// Register court and number.
    pub register: String,
    pub imprint_url: String,
    pub privacy_url: String,
}
