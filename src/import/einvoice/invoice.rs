//! What an e-invoice says, as it says it: texts trimmed, amounts as their decimal strings.

use jiff::civil::Date;

use super::syntax::Syntax;

/// What an e-invoice says. The terms of EN 16931 (BT-1 …) stand beside what they name.
#[derive(Debug, Clone)]
pub struct EInvoice {
    pub syntax: Syntax,
    /// BT-24.
    pub profile_id: Option<String>,
    /// BT-23.
    pub process_id: Option<String>,
    /// BT-3.
    pub type_code: Option<String>,
    /// BT-1.
    pub number: Option<String>,
    /// BT-2; nothing when it is no calendar day.
    pub issue_date: Option<Date>,
    /// BT-9.
    pub due_date: Option<Date>,
    /// BT-5.
    pub currency: Option<String>,
    /// BG-7.
    pub buyer: Party,
    /// BG-4.
    pub seller: Party,
    /// BT-10.
    pub buyer_reference: Option<String>,
    /// BT-13.
    pub order_reference: Option<String>,
    /// BT-25: the invoices that this one corrects or follows.
    pub preceding_invoices: Vec<String>,
    /// BT-72.
    pub delivery_date: Option<Date>,
    /// BT-73 and BT-74.
    pub period: (Option<Date>, Option<Date>),
    pub payment: Payment,
    pub totals: Amounts,
    pub lines: Vec<EInvoiceLine>,
    /// BG-20 and BG-21: allowances and charges on the whole document.
    pub adjustments: Vec<Adjustment>,
    /// BG-23.
    pub taxes: Vec<TaxGroup>,
    /// BT-22, in order.
    pub notes: Vec<String>,
    /// How many embedded files it brings (BG-24).
    pub supporting_documents: usize,
    /// BG-25, counted.
    pub line_count: usize,
}

/// A buyer or seller.
#[derive(Debug, Clone, Default)]
pub struct Party {
    pub name: Option<String>,
    /// Its identifiers, the preferred one first (BT-46).
    pub ids: Vec<String>,
    pub contact: Option<String>,
    pub phone: Option<String>,
    /// As given for the contact; see [`Party::email`].
    pub contact_email: Option<String>,
    pub endpoint: Option<String>,
    pub endpoint_scheme: Option<String>,
    pub address: Address,
    /// BT-31, BT-48.
    pub vat: Option<String>,
    /// BT-32.
    pub tax_number: Option<String>,
}

/// Where a party is, line by line.
#[derive(Debug, Clone, Default)]
pub struct Address {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub line3: Option<String>,
    pub postcode: Option<String>,
    pub city: Option<String>,
    pub region: Option<String>,
    pub country: Option<String>,
}

/// How it is to be paid.
#[derive(Debug, Clone, Default)]
pub struct Payment {
    /// BT-81.
    pub means_code: Option<String>,
    /// BT-84 of every means of payment, without blanks.
    pub accounts: Vec<String>,
    /// BT-85.
    pub account_name: Option<String>,
    /// BT-86.
    pub bic: Option<String>,
    /// BT-83.
    pub remittance: Option<String>,
    /// BT-89.
    pub mandate: Option<String>,
    /// BT-90.
    pub creditor_id: Option<String>,
    /// BT-20, with line breaks.
    pub terms: Vec<String>,
}

/// The totals of the document.
#[derive(Debug, Clone, Default)]
pub struct Amounts {
    /// BT-109.
    pub net: Option<String>,
    /// BT-110.
    pub tax: Option<String>,
    /// BT-112.
    pub gross: Option<String>,
    /// BT-113.
    pub prepaid: Option<String>,
    /// BT-114.
    pub rounding: Option<String>,
    /// BT-115.
    pub payable: Option<String>,
}

/// What a line is to the sum of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    Counted,
    /// A heading over other lines, or only told: not in the total.
    Told,
}

/// A line.
#[derive(Debug, Clone)]
pub struct EInvoiceLine {
    pub name: Option<String>,
    /// BT-154 and BT-127, with line breaks.
    pub description: Vec<String>,
    pub quantity: Option<String>,
    /// A code of UN/ECE recommendation 20 or 21.
    pub unit: Option<String>,
    pub price: Option<String>,
    /// What the price is for; one piece when absent.
    pub price_quantity: Option<String>,
    pub net: Option<String>,
    pub tax: TaxName,
    pub counting: Counting,
}

/// Which tax, and how much of it in percent.
#[derive(Debug, Clone, Default)]
pub struct TaxName {
    pub rate: Option<String>,
    /// `VAT` where it is a value added tax.
    pub scheme: Option<String>,
}

/// An allowance or a charge.
#[derive(Debug, Clone)]
pub struct Adjustment {
    pub is_charge: bool,
    pub amount: Option<String>,
    pub reason: Option<String>,
    pub tax: TaxName,
}

/// A tax of the document.
#[derive(Debug, Clone)]
pub struct TaxGroup {
    pub tax: TaxName,
    pub net: Option<String>,
    pub amount: Option<String>,
    /// Why nothing is due (BT-120).
    pub exemption: Option<String>,
}

impl Party {
    /// The e-mail address: the contact's, else the electronic address when it is one (BT-58, BT-49).
    pub fn email(&self) -> Option<&str> {
        let endpoint = self.endpoint.as_deref().filter(|address| {
            self.endpoint_scheme.as_deref() == Some("EM") || address.contains('@')
        });
        self.contact_email.as_deref().or(endpoint)
    }
}
