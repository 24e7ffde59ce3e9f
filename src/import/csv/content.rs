//! What a file is that was named .csv and is none.

use super::flaw::Flaw;

/// First bytes, and what begins with them.
const BEGINNINGS: [(&[u8], &str); 14] = [
    (
        b"PK\x03\x04",
        "an Excel workbook, another office document or a ZIP archive",
    ),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Excel workbook (.xls)",
    ),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ", "compressed with xz"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"{\\rtf", "a text document (RTF)"),
];

/// Refuses what is no list by its first bytes.
pub fn check(head: &[u8]) -> Result<(), Flaw> {
    let known = BEGINNINGS
        .iter()
        .find(|(beginning, _)| head.starts_with(beginning));
    if let Some((_, what)) = known {
        return Err(Flaw::Other(what));
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let text = text.trim_ascii_start();
    let starts = |with: &[u8]| {
        text.get(..with.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(with))
    };
    let what = if starts(b"begin:vcard") {
        "address cards (vCard)"
    } else if starts(b"begin:vcalendar") {
        "a calendar"
    } else if starts(b"<") {
        "a web page or XML"
    } else if starts(b"{") || starts(b"[{") {
        "JSON"
    } else if text.is_empty() && !head.starts_with(b"\0") {
        return Err(Flaw::Empty);
    } else {
        return Ok(());
    };
    Err(Flaw::Other(what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_are_named() {
        for (bytes, what) in [
            (&b"PK\x03\x04\x14\0"[..], "it is an Excel workbook"),
            (b"%PDF-1.7", "it is a PDF"),
            (b"\xef\xbb\xbf <html>", "it is a web page"),
            (b"Begin:VCARD\r\n", "it is address cards"),
            (b"{\"a\":1}", "it is JSON"),
            (b" \r\n", "it is empty"),
            (b"", "it is empty"),
        ] {
            let flaw = check(bytes).unwrap_err().to_string();
            assert!(flaw.starts_with(what), "{flaw}");
        }
        assert!(check(b"Firma;Ort\n").is_ok());
    }
}
