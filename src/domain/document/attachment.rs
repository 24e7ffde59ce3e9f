//! Files that belong to a document: its PDF, its e-invoice XML, and whatever is enclosed.

use crate::domain::wordset::word_enum;

/// The largest attachment in bytes (20 MiB).
pub const SIZE_LIMIT: usize = 20 * 1024 * 1024;

word_enum! {
    /// What a file is to its document.
    Role, "role of an attachment" {
        /// The document itself, as a PDF.
        Document => "document",
        /// The structured invoice.
        EInvoice => "e-invoice",
        /// Something enclosed.
        Enclosure => "enclosure",
    }
}

word_enum! {
    /// A type of file that may be attached, told from its content.
    MediaType, "type of file" {
        Pdf => "application/pdf",
        Xml => "application/xml",
    }
}

/// A file at a document; its bytes are stored once per content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub id: i64,
    /// The name it was given, without folders.
    pub name: String,
    pub media_type: MediaType,
    pub role: Role,
    /// Length in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub sha256: String,
}

/// Tells from the content whether a file may be attached; otherwise says what it seems to be.
pub fn detect(bytes: &[u8]) -> Result<MediaType, &'static str> {
    let found = infer::get(bytes).map(|kind| kind.mime_type());
    // The signature alone may stand anywhere near the beginning, even inside a page of HTML.
    if found == Some("application/pdf") && bytes.trim_ascii_start().starts_with(b"%PDF-") {
        return Ok(MediaType::Pdf);
    }
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    match root_element(&String::from_utf8_lossy(head)) {
        Some(root) if root.eq_ignore_ascii_case("html") => Err("text/html"),
        Some(root) if root.eq_ignore_ascii_case("svg") => Err("image/svg+xml"),
        Some(_) => Ok(MediaType::Xml),
        None if found == Some("text/xml") => Err("XML without an element"),
        None if found == Some("application/pdf") => {
            Err("cut short, or holds a PDF behind something else")
        }
        None => Err(found.unwrap_or("of an unknown type")),
    }
}

/// The local name of the first element, after declaration, comments and document type.
fn root_element(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let inner = rest.strip_prefix('<')?;
        let end = match inner {
            inner if inner.starts_with('?') => "?>",
            inner if inner.starts_with("!--") => "-->",
            inner if inner.starts_with('!') => ">",
            inner => {
                let name = inner
                    .split(|c: char| c.is_whitespace() || c == '>' || c == '/')
                    .next()?;
                let local = name.rsplit_once(':').map_or(name, |(_, local)| local);
                return Some(local).filter(|name| name.starts_with(char::is_alphabetic));
            }
        };
        rest = inner.split_once(end)?.1.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_and_not_the_name() {
        for (content, found) in [
            ("%PDF-1.7\n", Ok(MediaType::Pdf)),
            (
                "<?xml version=\"1.0\"?>\n<ubl:Invoice xmlns:ubl=\"x\">",
                Ok(MediaType::Xml),
            ),
            (
                "\u{feff}<!-- note --><rsm:CrossIndustryInvoice>",
                Ok(MediaType::Xml),
            ),
            ("<!DOCTYPE html><html>", Err("text/html")),
            ("<html><body>%PDF-1.7", Err("text/html")),
            (
                "<?xml version=\"1.0\"?><html xmlns=\"x\">",
                Err("text/html"),
            ),
            ("<svg onload=x>", Err("image/svg+xml")),
            ("hello", Err("of an unknown type")),
            ("<", Err("of an unknown type")),
            ("<?xml", Err("XML without an element")),
        ] {
            assert_eq!(detect(content.as_bytes()), found, "{content}");
        }
        assert_eq!(detect(b"\x89PNG\r\n\x1a\n"), Err("image/png"));
    }
}
