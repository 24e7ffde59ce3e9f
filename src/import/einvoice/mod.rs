//! E-invoices: UBL, CII, ZUGFeRD 1.0 and 2.x, Factur-X and Order-X, as XML or inside a PDF.
//!
//! [`files`] finds the bytes, [`pdf`] finds the XML in a PDF (in a process of its own), [`read`] turns XML into an
//! [`EInvoice`] that says what the file says, and [`draft`] turns that into a document, or refuses. Nothing here
//! follows a reference: no entity, no document type, no address.

mod body;
mod cii;
mod draft;
mod encoding;
mod figures;
mod files;
#[cfg(fuzzing)]
pub mod fuzzing;
mod guard;
mod invoice;
mod kinds;
mod party;
pub mod pdf;
mod refusal;
mod syntax;
mod tree;
mod ubl;
mod units;

#[cfg(test)]
mod tests;

pub use draft::{Claim, claim};
pub use files::{EInvoiceFiles, Found, Reading};
pub use invoice::{EInvoice, Party};
pub use party::{client_data, plain_vat};
pub use refusal::Refusal;
pub use syntax::{Syntax, describe, profile_name};

use syntax::Dialect;
use tree::Element;

/// Reads an XML; says what it is when it is no e-invoice.
pub fn read(bytes: &[u8]) -> Result<EInvoice, Refusal> {
    let text = encoding::decode(bytes)?;
    let document = parse(&text)?;
    let (root, dialect) = Dialect::of(&document)?;
    Ok(match dialect.syntax {
        Syntax::UblInvoice | Syntax::UblCreditNote => ubl::read(root, dialect.syntax),
        Syntax::Cii | Syntax::Zugferd1 | Syntax::OrderX => cii::read(root, dialect.syntax),
    })
}

/// Syntax and profile of an XML, if it is an e-invoice.
pub fn identify(bytes: &[u8]) -> Option<(Syntax, Option<String>)> {
    let invoice = read(bytes).ok()?;
    Some((invoice.syntax, invoice.profile_id))
}

/// Whether bytes are an e-invoice, whatever their name.
pub fn is_e_invoice(bytes: &[u8]) -> bool {
    if !encoding::begins_like_xml(bytes) {
        return false;
    }
    let Ok(text) = encoding::decode(bytes) else {
        return false;
    };
    parse(&text).is_ok_and(|document| Dialect::of(&document).is_ok())
}

/// Builds the tree, after the guard has seen that it is neither deep nor a bomb.
fn parse(text: &str) -> Result<roxmltree::Document<'_>, Refusal> {
    guard::check(text)?;
    let options = roxmltree::ParsingOptions {
        allow_dtd: false,
        nodes_limit: guard::NODES,
        ..roxmltree::ParsingOptions::default()
    };
    roxmltree::Document::parse_with_options(text, options)
        .map_err(|error| Refusal::Malformed(error.to_string()))
}

impl Dialect {
    /// The dialect of a document by the namespace and name of its first element.
    fn of<'a>(document: &'a roxmltree::Document<'a>) -> Result<(Element<'a>, Self), Refusal> {
        let root = document.root_element();
        let name = root.tag_name();
        let namespace = name.namespace().unwrap_or_default();
        let dialect = Self::find(namespace, name.name())?;
        Ok((Element::new(root, dialect.parts), dialect))
    }
}
