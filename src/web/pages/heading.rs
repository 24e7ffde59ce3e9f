//! A heading around a document's number, which is never broken over two lines.

/// A sentence, cut where the number stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub before: String,
    pub number: String,
    pub after: String,
}

impl Heading {
    /// Finds the number in the sentence; a sentence without it stays whole.
    pub fn new(sentence: &str, number: &str) -> Self {
        let (before, number, after) = match sentence.split_once(number) {
            Some((before, after)) => (before, number, after),
            None => (sentence, "", ""),
        };
        Self {
            before: before.to_owned(),
            number: number.to_owned(),
            after: after.to_owned(),
        }
    }
}

impl std::fmt::Display for Heading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.before, self.number, self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_is_whole_whatever_the_number() {
        for number in ["RE-1", "", "nowhere"] {
            let heading = Heading::new("Rechnung RE-1 bezahlen", number);
            assert_eq!(heading.to_string(), "Rechnung RE-1 bezahlen");
        }
        assert_eq!(Heading::new("a RE-1 b", "RE-1").before, "a ");
    }
}
