//! What the fuzz targets try: any bytes are read or refused, and nothing panics.

use super::pdf::extract;
use super::{claim, read};

/// Reads bytes as XML, and makes a document of what is in it.
pub fn xml(bytes: &[u8]) {
    if let Ok(invoice) = read(bytes) {
        drop(claim(&invoice, "fuzz.xml", "00"));
    }
}

/// Looks for an e-invoice in bytes as a PDF.
pub fn pdf(bytes: &[u8]) {
    if let Ok(embedded) = extract(bytes) {
        xml(&embedded.xml);
    }
}
