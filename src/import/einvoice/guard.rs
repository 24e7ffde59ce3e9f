//! Looks an XML over before any tree is built: no document type, not too deep, no bomb of attributes or namespaces.
//!
//! The tree builder takes time and memory for each of these that grow faster than the file.

use super::Refusal;

/// An invoice with extensions and signatures nests about 25 deep.
const DEPTH: usize = 100;
/// A root element may declare a dozen namespaces.
const ATTRIBUTES: usize = 64;
/// `<` in the whole file: twice the elements.
const TAGS: usize = 1_000_000;
/// `=` in the whole file: at least the attributes.
const EQUALS: usize = 1_000_000;
/// How often a namespace may be handed on to an element with declarations of its own.
const NAMESPACES: usize = 4_000_000;
/// Nodes of the tree, texts included.
pub const NODES: u32 = 1_000_000;

/// Refuses what could hurt. What is not well-formed may pass: the tree builder says so.
pub fn check(text: &str) -> Result<(), Refusal> {
    let count = |byte: u8| text.bytes().filter(|other| *other == byte).count();
    if count(b'<') > TAGS {
        return Err(Refusal::TooMany("elements"));
    }
    if count(b'=') > EQUALS {
        return Err(Refusal::TooMany("attributes"));
    }
    let (mut rest, mut guard) = (text, Guard::default());
    while let Some((_, tail)) = rest.split_once('<') {
        rest = guard.pass(tail)?;
    }
    Ok(())
}

#[derive(Debug, Default)]
struct Guard {
    /// How many namespaces each open element knows.
    open: Vec<usize>,
    handed_on: usize,
}

impl Guard {
    /// Passes what begins behind a `<`; returns the text behind it.
    fn pass<'a>(&mut self, tail: &'a str) -> Result<&'a str, Refusal> {
        let behind = |end: &str, inner: &'a str| inner.split_once(end).map_or("", |(_, rest)| rest);
        if let Some(inner) = tail.strip_prefix("!--") {
            return Ok(behind("-->", inner));
        }
        if let Some(inner) = tail.strip_prefix("![CDATA[") {
            return Ok(behind("]]>", inner));
        }
        if tail.starts_with('!') {
            return Err(Refusal::DocumentType);
        }
        if let Some(inner) = tail.strip_prefix('?') {
            return Ok(behind("?>", inner));
        }
        if let Some(inner) = tail.strip_prefix('/') {
            self.open.pop();
            return Ok(behind(">", inner));
        }
        self.open_element(tail)
    }

    fn open_element<'a>(&mut self, tail: &'a str) -> Result<&'a str, Refusal> {
        let (tag, rest) = tail.split_at(end_of_tag(tail));
        let attributes = tag.bytes().filter(|byte| *byte == b'=').count();
        if attributes > ATTRIBUTES && unquoted_equals(tag) > ATTRIBUTES {
            return Err(Refusal::TooMany("attributes at one element"));
        }
        let inherited = self.open.last().copied().unwrap_or(1);
        let declared = if attributes == 0 {
            0
        } else {
            tag.matches("xmlns").count()
        };
        if declared > 0 {
            self.handed_on += inherited + declared;
        }
        if self.handed_on > NAMESPACES {
            return Err(Refusal::TooMany("namespaces"));
        }
        if !tag.ends_with('/') {
            self.open.push(inherited + declared);
        }
        if self.open.len() > DEPTH {
            return Err(Refusal::TooDeep(DEPTH));
        }
        Ok(rest.strip_prefix('>').unwrap_or(rest))
    }
}

/// Where the tag ends: at the first `>` outside quotes.
fn end_of_tag(tail: &str) -> usize {
    let mut quote = None;
    for (place, byte) in tail.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return place,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    tail.len()
}

fn unquoted_equals(tag: &str) -> usize {
    let (mut quote, mut count) = (None, 0);
    for byte in tag.bytes() {
        match (quote, byte) {
            (None, b'=') => count += 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_ordinary_document_passes() {
        let text =
            "<?xml version='1.0'?><!-- <!DOCTYPE --><a x='>' y=\"'\"><![CDATA[<b><c>]]><b/></a>";
        assert!(check(text).is_ok());
    }

    #[test]
    fn document_types_depth_and_bombs_are_refused() {
        assert!(matches!(
            check("<!DOCTYPE a><a/>"),
            Err(Refusal::DocumentType)
        ));
        assert!(matches!(
            check("<a><!ENTITY x 'y'></a>"),
            Err(Refusal::DocumentType)
        ));
        assert!(matches!(
            check(&"<a>".repeat(101)),
            Err(Refusal::TooDeep(_))
        ));
        assert!(check(&"<a/>".repeat(101)).is_ok());
        let attributes = (0..65).fold(String::new(), |all, number| format!("{all} a{number}=''"));
        assert!(check(&format!("<a{attributes}/>")).is_err());
        assert!(check(&format!("<a b='{}'/>", "=".repeat(65))).is_ok());
        assert!(check(&"=".repeat(EQUALS + 1)).is_err());
        let many = (0..60).fold(String::new(), |all, number| {
            format!("{all} xmlns:a{number}='x'")
        });
        let deep = format!("<a{many}>").repeat(90);
        let wide = "<b xmlns='y'/>".repeat(1_000);
        assert!(check(&format!("{deep}{wide}")).is_err());
    }

    proptest! {
        #[test]
        fn any_text_passes_or_is_refused(text in "[<>/!?='\" a\\-\\[\\]]{0,200}") {
            let found = check(&text);
            prop_assert!(found.is_ok() || matches!(found, Err(Refusal::DocumentType | Refusal::TooMany(_))));
        }
    }
}
