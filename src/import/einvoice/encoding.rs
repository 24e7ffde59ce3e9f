//! Bytes to text: UTF-8, UTF-16 and the single-byte encodings an XML declaration may name.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::Refusal;
use crate::import::scalar::quoted;

/// The declaration stands at the very beginning; nobody writes a longer one.
const DECLARATION_LIMIT: usize = 256;

/// Decodes an XML; refuses bytes that contradict their byte order mark or declaration.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Refusal> {
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty);
    }
    let (marked, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (Some(encoding), bytes.get(length..).unwrap_or_default()),
        None => (unmarked_utf16(bytes), bytes),
    };
    if let Some(encoding) = marked.filter(|encoding| *encoding != UTF_8) {
        let text = decoded(encoding, rest)?;
        return agreed(&text, encoding).map(|()| text);
    }
    match declared(rest) {
        None => decoded(UTF_8, rest),
        Some(label) if is_ascii_label(&label) && !rest.is_ascii() => {
            Err(contradiction("US-ASCII", "it holds other bytes"))
        }
        Some(label) => {
            let encoding = named(&label)?;
            if marked.is_some() && encoding != UTF_8 {
                return Err(contradiction(&label, "the byte order mark says UTF-8"));
            }
            if !encoding.is_ascii_compatible() {
                return Err(contradiction(&label, "it is written in single bytes"));
            }
            decoded(encoding, rest)
        }
    }
}

/// Whether bytes begin as an XML does, in any encoding.
pub fn begins_like_xml(bytes: &[u8]) -> bool {
    let (is_wide, rest) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding != UTF_8, bytes.get(length..).unwrap_or_default()),
        None => (unmarked_utf16(bytes).is_some(), bytes),
    };
    is_wide || rest.trim_ascii_start().starts_with(b"<")
}

/// UTF-16 without a mark shows in the first two characters, `<?` or `<` and a letter.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [b'<', 0, _, 0, ..] => Some(UTF_16LE),
        [0, b'<', 0, _, ..] => Some(UTF_16BE),
        _ => None,
    }
}

fn decoded<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Refusal> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| contradiction(encoding.name(), "some bytes are none of its characters"))
}

/// Whether the declaration inside a UTF-16 text says so too.
fn agreed(text: &str, encoding: &'static Encoding) -> Result<(), Refusal> {
    let head: Vec<u8> = text.bytes().take(DECLARATION_LIMIT).collect();
    let Some(label) = declared(&head) else {
        return Ok(());
    };
    if label.to_ascii_lowercase().starts_with("utf-16") || label.eq_ignore_ascii_case("ucs-2") {
        return Ok(());
    }
    Err(contradiction(
        &label,
        &format!("it is written in {}", encoding.name()),
    ))
}

fn named(label: &str) -> Result<&'static Encoding, Refusal> {
    Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| contradiction(label, "that is no encoding known here"))
}

fn is_ascii_label(label: &str) -> bool {
    label.eq_ignore_ascii_case("us-ascii") || label.eq_ignore_ascii_case("ascii")
}

fn contradiction(label: &str, but: &str) -> Refusal {
    Refusal::Encoding(format!("declared is {}, but {but}", quoted(label)))
}

/// The encoding an XML declaration names.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(DECLARATION_LIMIT))?;
    let head = String::from_utf8_lossy(head);
    let declaration = head.strip_prefix("<?xml")?.split("?>").next()?;
    let value = declaration.split_once("encoding")?.1.trim_start();
    let value = value.strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value.split(quote).nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(bytes: &[u8]) -> Option<String> {
        decode(bytes).ok().map(Cow::into_owned)
    }

    #[test]
    fn mark_and_declaration_decide() {
        let utf16 = |text: &str, mark: &[u8], order: fn(u16) -> [u8; 2]| {
            let mut bytes = mark.to_vec();
            bytes.extend(text.encode_utf16().flat_map(order));
            bytes
        };
        let marked = utf16("<ä/>", b"\xff\xfe", u16::to_le_bytes);
        assert_eq!(text(&marked).as_deref(), Some("<ä/>"));
        let bare = utf16(
            "<?xml version='1.0' encoding='UTF-16'?><ä/>",
            b"",
            u16::to_be_bytes,
        );
        assert!(text(&bare).unwrap().ends_with("<ä/>"));
        let latin = b"<?xml version=\"1.0\" encoding = 'ISO-8859-1' ?><a>\xe4</a>";
        assert!(text(latin).unwrap().ends_with("<a>ä</a>"));
        let euro = b"<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>\x80</a>";
        assert!(text(euro).unwrap().ends_with("<a>€</a>"));
        assert_eq!(text(b"\xef\xbb\xbf<a/>").as_deref(), Some("<a/>"));
    }

    #[test]
    fn contradictions_are_refused() {
        for bytes in [
            b"<?xml version='1.0' encoding='UTF-8'?><a>\xe4</a>".as_slice(),
            b"<?xml version='1.0' encoding='UTF-16'?><a/>",
            b"<?xml version='1.0' encoding='us-ascii'?><a>\xc3\xa4</a>",
            b"<?xml version='1.0' encoding='klingon'?><a/>",
            b"\xef\xbb\xbf<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
            b"\xff\xfe<",
            b" \n",
        ] {
            assert!(decode(bytes).is_err(), "{}", bytes.escape_ascii());
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_text_or_refused(bytes: Vec<u8>) {
            let is_text = decode(&bytes).is_ok();
            prop_assert!(is_text || !bytes.is_ascii() || bytes.trim_ascii().is_empty() || bytes.contains(&0));
        }
    }
}
