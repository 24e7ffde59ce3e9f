//! Walks the tree by local names, within the namespaces of one dialect.

use jiff::civil::Date;
use roxmltree::Node;

/// An element of an e-invoice.
#[derive(Debug, Clone, Copy)]
pub struct Element<'a> {
    node: Node<'a, 'a>,
    /// How the namespaces of the dialect's parts begin.
    parts: &'static str,
}

impl<'a> Element<'a> {
    /// Wraps the first element of a document whose parts live in namespaces that begin with `parts`.
    pub fn new(node: Node<'a, 'a>, parts: &'static str) -> Self {
        Self { node, parts }
    }

    /// The elements of one name directly below, in their order.
    pub fn all(self, name: &'static str) -> impl Iterator<Item = Self> {
        self.node
            .children()
            .filter(move |child| child.is_element() && child.tag_name().name() == name)
            .map(move |node| Self { node, ..self })
            .filter(|child| child.is_of_the_dialect())
    }

    /// The first element at the end of a path.
    pub fn at(self, path: &[&'static str]) -> Option<Self> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        self.all(first).find_map(|child| child.at(rest))
    }

    /// The first text at the end of a path that is not blank, its white space joined.
    pub fn text(self, path: &[&'static str]) -> Option<String> {
        match path.split_first() {
            None => joined(&self.raw()),
            Some((first, rest)) => self.all(first).find_map(|child| child.text(rest)),
        }
    }

    /// The own text with its line breaks, each line and the whole trimmed; nothing when blank.
    pub fn lines(self) -> Option<String> {
        let raw = self.raw();
        let lines: Vec<&str> = raw.lines().map(str::trim).collect();
        let text = lines.join("\n");
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// An attribute that is not blank.
    pub fn attribute(self, name: &str) -> Option<String> {
        joined(self.node.attribute(name)?)
    }

    /// Everything written directly in the element; comments may stand between.
    fn raw(self) -> String {
        let texts = self.node.children().filter(Node::is_text);
        texts.filter_map(|text| text.text()).collect()
    }

    /// Parts of the dialect and of the root's own namespace count; extensions of others do not.
    fn is_of_the_dialect(self) -> bool {
        let namespace = self.node.tag_name().namespace().unwrap_or_default();
        namespace.starts_with(self.parts)
            || self.node.document().root_element().tag_name().namespace() == Some(namespace)
    }
}

/// Trims a text and makes one blank of each run of white space; nothing when blank.
pub fn joined(text: &str) -> Option<String> {
    let mut joined = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    Some(joined).filter(|text| !text.is_empty())
}

/// The calendar day of `2018-04-13`, with or without a time zone or time behind it.
pub fn iso_day(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    if !(rest.is_empty() || rest.starts_with(['T', 'Z', '+', '-', ' '])) {
        return None;
    }
    checked(day.get(0..4)?, day.get(5..7)?, day.get(8..10)?).filter(|_| {
        let bytes = day.as_bytes();
        bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-')
    })
}

/// The calendar day of `20180413`, with or without a time of day behind it (formats 102, 203 and 204).
pub fn basic_day(text: &str) -> Option<Date> {
    let is_plain = matches!(text.len(), 8 | 12 | 14) && text.bytes().all(|b| b.is_ascii_digit());
    if !is_plain {
        return iso_day(text);
    }
    checked(text.get(0..4)?, text.get(4..6)?, text.get(6..8)?)
}

fn checked(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_are_calendar_days() {
        for (text, day) in [
            ("2018-04-13", Some("2018-04-13")),
            ("2018-04-13+02:00", Some("2018-04-13")),
            ("2018-04-13Z", Some("2018-04-13")),
            ("20180413", Some("2018-04-13")),
            ("201804131200", Some("2018-04-13")),
            ("20180231", None),
            ("2018-02-31", None),
            ("2018/04/13", None),
            ("2018-04-130", None),
            ("tomorrow", None),
            ("", None),
        ] {
            let found = basic_day(text).map(|day| day.to_string());
            assert_eq!(found.as_deref(), day, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_day_or_none(text in "\\PC{0,16}") {
            let day = basic_day(&text);
            prop_assert!(day.is_none_or(|day| day.to_string().len() == 10 || day.year() <= 0));
        }
    }
}
