//! Text to pieces; total: every text is a template or has an error with its place.

use std::ops::Range;

use super::context::PortalField;
use super::dates::Shift;
use super::error::{Error, Reason};
use super::fields::{self, Field};
use super::nearest::{nearest_field, nearest_name};
use super::prefix::Prefix;
use crate::domain::document::Kind;

/// Longest text between brackets that can be a placeholder, in bytes.
const LENGTH_LIMIT: usize = 200;
/// Most errors that [`problems`] reports of one text.
const PROBLEM_LIMIT: usize = 20;

/// A template cut into pieces; it borrows its source, so that one parse serves any number of renderings.
#[derive(Debug)]
pub struct Parsed<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
}

/// A piece with its source; the sources of all pieces in a row are the text again.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub source: &'a str,
    pub part: Part<'a>,
}

/// What a piece prints.
#[derive(Debug)]
pub(super) enum Part<'a> {
    /// Itself.
    Text,
    /// One bracket, written as two.
    Bracket,
    Slot(Slot<'a>),
}

/// A placeholder whose name is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot<'a> {
    pub prefix: Prefix,
    /// The name as written; differs from the field's for custom attributes.
    pub name: &'a str,
    pub field: &'static Field,
    pub shift: Shift<'a>,
}

/// Cuts a text into pieces; the first error ends it.
pub fn parse(source: &str) -> Result<Parsed<'_>, Error> {
    // Most notes have a placeholder per thirty bytes, hence two pieces.
    let mut pieces = Vec::with_capacity(source.len() / 24 + 1);
    for piece in (Scanner { source, at: 0 }) {
        pieces.push(piece?);
    }
    Ok(Parsed { pieces })
}

/// All errors of a text (the first twenty), in their order; the text is a template where there are none.
pub fn problems(source: &str) -> Vec<Error> {
    let scanner = Scanner { source, at: 0 };
    let mut errors: Vec<Error> = scanner
        .filter_map(Result::err)
        .take(PROBLEM_LIMIT)
        .collect();
    if errors.is_empty() {
        errors.extend(parse(source).and_then(|parsed| parsed.bound_kind()).err());
    }
    errors
}

/// Whether `name` is a placeholder's name such as `Client.name`, without arithmetic.
pub fn is_name(name: &str) -> bool {
    split_prefix(name).is_some_and(|(prefix, field)| fields::find(prefix, field).is_some())
}

/// The name that may have been meant by one that is none.
pub fn suggest_name(name: &str) -> Option<String> {
    match misspelt(name)? {
        Err(Reason::Unknown { nearest, .. }) => nearest,
        Err(Reason::Blanks { corrected, .. }) => Some(corrected),
        Ok(_) | Err(_) => None,
    }
}

impl<'a> Parsed<'a> {
    /// Whether the template prints that part of the portal, so that its value is needed.
    pub fn uses(&self, field: PortalField) -> bool {
        self.slots()
            .any(|(_, slot)| slot.field.portal() == Some(field))
    }

    /// Whether the template addresses a person at the client.
    pub fn uses_contact(&self) -> bool {
        self.slots().any(|(_, slot)| slot.prefix == Prefix::Contact)
    }

    /// The kind of document that the template is bound to by its prefixes; two kinds are an error.
    pub fn bound_kind(&self) -> Result<Option<Kind>, Error> {
        let mut bound = None;
        for (span, slot) in self.slots() {
            let Prefix::Kind(kind) = slot.prefix else {
                continue;
            };
            let first = *bound.get_or_insert(kind);
            if first != kind {
                return Err(Error {
                    span,
                    reason: Reason::Mixed {
                        first: first.prefix(),
                        second: kind.prefix(),
                    },
                });
            }
        }
        Ok(bound)
    }

    /// All placeholders with their places.
    fn slots(&self) -> impl Iterator<Item = (Range<usize>, &Slot<'a>)> {
        let mut at = 0;
        self.pieces.iter().filter_map(move |piece| {
            let start = at;
            at += piece.source.len();
            match &piece.part {
                Part::Slot(slot) => Some((start..at, slot)),
                Part::Text | Part::Bracket => None,
            }
        })
    }
}

/// Walks through a text piece by piece; an erroneous placeholder is one item and does not end the walk.
struct Scanner<'a> {
    source: &'a str,
    at: usize,
}

impl<'a> Iterator for Scanner<'a> {
    type Item = Result<Piece<'a>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let (_, rest) = self.source.split_at_checked(self.at)?;
        let (length, part) = match rest.bytes().position(|byte| byte == b'[') {
            _ if rest.is_empty() => return None,
            Some(0) => bracket(rest),
            found => (found.unwrap_or(rest.len()), Ok(Part::Text)),
        };
        let start = self.at;
        self.at += length;
        let (source, _) = rest.split_at_checked(length)?;
        let span = start..self.at;
        Some(match part {
            Ok(part) => Ok(Piece { source, part }),
            Err(reason) => Err(Error { span, reason }),
        })
    }
}

/// Reads what an opening bracket begins; returns its length in bytes too.
fn bracket(rest: &str) -> (usize, Result<Part<'_>, Reason>) {
    let inner = rest.strip_prefix('[').unwrap_or(rest);
    if inner.starts_with('[') {
        return (2, Ok(Part::Bracket));
    }
    let is_end = |byte: u8| matches!(byte, b']' | b'[' | b'\n' | b'\r');
    let end = inner.bytes().position(is_end);
    let (content, behind) = inner
        .split_at_checked(end.unwrap_or(inner.len()))
        .unwrap_or((inner, ""));
    if content.len() > LENGTH_LIMIT {
        return (1 + content.len(), Ok(Part::Text));
    }
    if !behind.starts_with(']') {
        return unclosed(content);
    }
    let part = slot(content).map_or(Ok(Part::Text), |slot| slot.map(Part::Slot));
    (content.len() + 2, part)
}

/// Tells a placeholder that was never closed from a bracket in a text.
fn unclosed(content: &str) -> (usize, Result<Part<'_>, Reason>) {
    let whole = 1 + content.len();
    let Some((prefix, tail)) = split_prefix(content) else {
        return (whole, Ok(Part::Text));
    };
    let is_end = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    let name = tail.split(is_end).next().unwrap_or_default();
    if fields::find(prefix, name).is_none() {
        return (whole, Ok(Part::Text));
    }
    let name = format!("{}.{name}", prefix.name());
    (1 + name.len(), Err(Reason::Unclosed { name }))
}

/// Reads the text between brackets; nothing if it is no placeholder at all.
fn slot(content: &str) -> Option<Result<Slot<'_>, Reason>> {
    match split_prefix(content) {
        Some((prefix, tail)) => known(prefix, tail).or_else(|| misspelt(content)),
        None => misspelt(content),
    }
}

fn split_prefix(content: &str) -> Option<(Prefix, &str)> {
    let dot = content.bytes().position(|byte| byte == b'.')?;
    let (head, tail) = content.split_at_checked(dot)?;
    Some((Prefix::find(head)?, tail.strip_prefix('.')?))
}

/// Reads field and arithmetic behind a known prefix; nothing if the field is unknown.
fn known(prefix: Prefix, tail: &str) -> Option<Result<Slot<'_>, Reason>> {
    let cut = tail.bytes().position(|byte| matches!(byte, b'+' | b'-'));
    let (name, chain) = tail.split_at_checked(cut.unwrap_or(tail.len()))?;
    let field = fields::find(prefix, name)?;
    let full = || format!("{}.{name}", prefix.name());
    if !chain.is_empty() && !field.is_date() {
        return Some(Err(Reason::NotADate { name: full() }));
    }
    Some(match Shift::new(chain) {
        Ok(shift) => Ok(Slot {
            prefix,
            name,
            field,
            shift,
        }),
        // A blank in it is told with the right spelling instead.
        Err(_invalid) if chain.contains(char::is_whitespace) => return None,
        Err(_invalid) => Err(Reason::Arithmetic {
            chain: chain.to_owned(),
        }),
    })
}

/// Tells what was meant to be a placeholder from what is only a text in brackets.
fn misspelt(content: &str) -> Option<Result<Slot<'_>, Reason>> {
    let (head, tail) = content.split_once('.')?;
    let name = content.to_owned();
    if content.contains(char::is_whitespace) {
        let corrected: String = content.split_whitespace().collect();
        if split_prefix(&corrected)
            .is_some_and(|(prefix, tail)| matches!(known(prefix, tail), Some(Ok(_))))
        {
            return Some(Err(Reason::Blanks { name, corrected }));
        }
    }
    if let Some(prefix) = Prefix::find(head) {
        let is_name = tail.starts_with(char::is_alphanumeric) || tail.is_empty();
        let nearest = nearest_field(prefix, tail);
        return is_name.then_some(Err(Reason::Unknown { name, nearest }));
    }
    if let Some(prefix) = Prefix::find_ignoring_case(head) {
        // `[invoice.pdf]` is a text; only what resembles a field was meant as one.
        let nearest = nearest_field(prefix, tail)?;
        return Some(Err(Reason::Unknown {
            name,
            nearest: Some(nearest),
        }));
    }
    let is_head = head.starts_with(|c: char| c.is_ascii_uppercase())
        && head.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_tail = tail.starts_with(char::is_lowercase)
        && tail
            .chars()
            .all(|c| c.is_alphanumeric() || "_+-".contains(c));
    (is_head && is_tail).then(|| {
        let nearest = nearest_name(head, tail);
        Err(Reason::Unknown { name, nearest })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reason(source: &str) -> Reason {
        parse(source).unwrap_err().reason
    }

    fn unknown(name: &str, nearest: Option<&str>) -> Reason {
        Reason::Unknown {
            name: name.to_owned(),
            nearest: nearest.map(str::to_owned),
        }
    }

    #[test]
    fn what_is_no_placeholder_is_a_text() {
        for text in [
            "[sic]",
            "[1]",
            "[a b]",
            "[]",
            "[",
            "]",
            "[.]",
            "[Abb.3]",
            "[z.B.]",
            "[Dr. Probe]",
            "[invoice.pdf]",
            "[foo.bar]",
            "[Invoice. See below]",
            "[Client",
            "[Clients.name",
            "[\u{dc}bung.x]",
            "[Client\n.name]",
            "[Ein Satz. der weitergeht]",
        ] {
            let parsed = parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(
                parsed
                    .pieces
                    .iter()
                    .all(|piece| matches!(piece.part, Part::Text)),
                "{text}"
            );
        }
    }

    #[test]
    fn an_unknown_name_is_an_error_with_the_nearest() {
        assert_eq!(
            reason("[Client.nmae]"),
            unknown("Client.nmae", Some("Client.name"))
        );
        assert_eq!(
            reason("[Cleint.name]"),
            unknown("Cleint.name", Some("Client.name"))
        );
        assert_eq!(
            reason("[client.name]"),
            unknown("client.name", Some("Client.name"))
        );
        assert_eq!(
            reason("[Client.Name]"),
            unknown("Client.Name", Some("Client.name"))
        );
        assert_eq!(
            reason("[Client.customer_portal_url]"),
            unknown(
                "Client.customer_portal_url",
                Some("Client.customerportal_url")
            )
        );
        assert_eq!(reason("[Offer.due_dat]"), unknown("Offer.due_dat", None));
        assert_eq!(reason("[Foo.bar]"), unknown("Foo.bar", None));
        assert_eq!(reason("[Client.]"), unknown("Client.", None));
        assert_eq!(
            reason("[Client.invoice_number]"),
            unknown("Client.invoice_number", Some("Invoice.invoice_number"))
        );
    }

    #[test]
    fn blanks_are_refused_with_the_right_spelling() {
        for text in [
            "Date.month_name + 3M",
            " Date.month_name+3M",
            "Date. month_name+3M ",
            "Date.month_name+3 M",
        ] {
            let expected = Reason::Blanks {
                name: text.to_owned(),
                corrected: "Date.month_name+3M".to_owned(),
            };
            assert_eq!(reason(&format!("[{text}]")), expected);
        }
    }

    #[test]
    fn only_dates_can_be_calculated_with() {
        let name = "Client.name".to_owned();
        assert_eq!(reason("[Client.name+3M]"), Reason::NotADate { name });
        let chain = "+3m".to_owned();
        assert_eq!(
            reason("[Invoice.due_date+3m]"),
            Reason::Arithmetic { chain }
        );
        assert!(parse("[Invoice.due_date+14D] [Date.dates-1D+2M-3Y]").is_ok());
    }

    #[test]
    fn a_placeholder_without_its_end_is_an_error() {
        let error = parse("a [Client.name, b").unwrap_err();
        let name = "Client.name".to_owned();
        assert_eq!(error.span, 2..14);
        assert_eq!(error.reason, Reason::Unclosed { name });
    }

    #[test]
    fn all_problems_are_found_at_once() {
        let errors = problems("[Client.nmae] [Client.name] [Foo.bar]\n[Date.dates +1D]");
        let spans: Vec<_> = errors.into_iter().map(|error| error.span).collect();
        assert_eq!(spans, [0..13, 28..37, 38..54]);
        assert_eq!(problems(&"[Foo.bar]".repeat(100)).len(), PROBLEM_LIMIT);
        assert!(problems("[Client.name]").is_empty());
    }

    #[test]
    fn one_template_is_for_one_kind() {
        let kind = |text| parse(text).unwrap().bound_kind();
        assert_eq!(kind("[Client.name]"), Ok(None));
        assert_eq!(kind("[Document.date]"), Ok(None));
        assert_eq!(
            kind("[Offer.date] [Document.date] [Offer.note]"),
            Ok(Some(Kind::Offer))
        );
        let errors = problems("[Offer.date][Invoice.date]");
        assert_eq!(errors.first().map(|error| error.span.clone()), Some(12..26));
    }

    #[test]
    fn a_template_knows_what_it_needs() {
        let parsed = parse("[Client.customerportal_url] [Client.name]").unwrap();
        assert!(parsed.uses(PortalField::ClientUrl));
        assert!(!parsed.uses(PortalField::DocumentUrl));
        let parsed =
            parse("[Invoice.customerportal_url] [[Client.customerportal_password]").unwrap();
        assert!(parsed.uses(PortalField::DocumentUrl));
        assert!(!parsed.uses(PortalField::Password));
    }

    #[test]
    fn names_are_checked_and_corrected_without_brackets() {
        assert!(is_name("Client.name") && is_name("Client.property7"));
        assert!(!is_name("Client.nmae") && !is_name("Date.dates+1D") && !is_name("name"));
        assert_eq!(suggest_name("client.name").as_deref(), Some("Client.name"));
        assert_eq!(suggest_name("Client. name").as_deref(), Some("Client.name"));
        assert_eq!(suggest_name("name"), None);
    }

    #[test]
    fn every_listed_name_parses() {
        for prefix in Prefix::all() {
            for field in fields::of(prefix) {
                let text = format!("[{}.{}]", prefix.name(), field.name);
                assert!(parse(&text).is_ok(), "{text}");
                let text = format!("[{}.{}+1M]", prefix.name(), field.name);
                assert_eq!(parse(&text).is_ok(), field.is_date(), "{text}");
            }
        }
    }

    fn texts() -> impl Strategy<Value = String> {
        let token = prop_oneof![
            Just("[".to_owned()),
            Just("]".to_owned()),
            Just(".".to_owned()),
            Just("Client".to_owned()),
            Just("name".to_owned()),
            Just("Date.dates".to_owned()),
            Just("+3M".to_owned()),
            Just("\n".to_owned()),
            Just("[Client.name]".to_owned()),
            Just("[Date.dates".to_owned()),
            "\\PC{0,3}",
        ];
        prop::collection::vec(token, 0..20).prop_map(|tokens| tokens.concat())
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_source_again(text in texts()) {
            if let Ok(parsed) = parse(&text) {
                let joined: String = parsed.pieces.iter().map(|piece| piece.source).collect();
                prop_assert_eq!(joined, text);
            }
        }

        #[test]
        fn errors_lie_within_the_text_and_begin_with_a_bracket(text in texts()) {
            for error in problems(&text) {
                let marked = text.get(error.span.clone());
                prop_assert!(marked.is_some_and(|marked| marked.starts_with('[')), "{error:?}");
                prop_assert!(!error.render(&text).is_empty());
            }
        }

        #[test]
        fn any_text_is_a_template_or_an_error(text in ".*") {
            prop_assert_eq!(parse(&text).is_err(), problems(&text).iter().any(|error| !matches!(error.reason, Reason::Mixed { .. })));
        }
    }
}
