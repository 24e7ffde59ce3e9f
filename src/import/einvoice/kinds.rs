//! Type codes (UNTDID 1001) to kinds of documents.

use super::Refusal;
use super::invoice::EInvoice;
use super::syntax::Syntax;
use crate::domain::document::Kind;
use crate::import::scalar::quoted;

/// The codes that EN 16931 lets an invoice have (BR-CL-01).
const INVOICES: [&str; 49] = [
    "71", "80", "82", "84", "102", "130", "202", "203", "204", "211", "218", "219", "295", "325",
    "326", "331", "380", "382", "383", "384", "385", "386", "387", "388", "389", "390", "393",
    "394", "395", "456", "457", "471", "472", "473", "500", "501", "527", "553", "575", "623",
    "633", "751", "780", "817", "870", "875", "876", "877", "935",
];

/// The codes that EN 16931 lets a credit note have.
const CREDIT_NOTES: [&str; 13] = [
    "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "503", "532", "502",
];

/// The kind that a document's type code makes it.
pub fn kind(invoice: &EInvoice) -> Result<Kind, Refusal> {
    let Some(code) = invoice.type_code.as_deref() else {
        return Err(Refusal::Missing("type code", "BT-3"));
    };
    if invoice.syntax == Syntax::OrderX {
        return match code {
            "220" | "231" => Ok(Kind::Confirmation),
            "230" => Err(Refusal::OrderX("an Order-X order change".to_owned())),
            other => Err(Refusal::OrderX(format!(
                "an Order-X document of type {}",
                quoted(other)
            ))),
        };
    }
    if invoice.syntax == Syntax::UblCreditNote || CREDIT_NOTES.contains(&code) {
        return Ok(Kind::CreditNote);
    }
    if INVOICES.contains(&code) {
        return Ok(Kind::Invoice);
    }
    let reason = "is no invoice or credit note of EN 16931";
    Err(Refusal::Value("type code (BT-3)", quoted(code), reason))
}
