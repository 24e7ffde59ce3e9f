//! Finds out cheaply what a file holds, so that clients are read before what belongs to them.

use std::io::{self, Read};

use super::resource::{Name, Resource, Stage, named};

const BUFFER_SIZE: usize = 64 * 1024;
/// Deeper nesting is refused by the reader, so there is nothing more to find out.
const DEPTH_LIMIT: u32 = 128;
/// Longer words are no names of envelopes.
const WORD_LIMIT: usize = 64;

/// Returns the earliest stage of an input's records; `None` when no name of a record is found.
///
/// Of JSON only the names of the envelopes are looked at, the rest is passed over; of XML only the first element.
/// The file need not be well-formed: the reader will say so.
pub fn first_stage(mut input: impl Read) -> io::Result<Option<Stage>> {
    let mut outline = Outline::default();
    let mut buffer = vec![0; BUFFER_SIZE];
    loop {
        let count = match input.read(&mut buffer) {
            Ok(0) => return Ok(outline.earliest),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        for byte in buffer.iter().take(count) {
            outline.take(*byte);
        }
        // Nothing that matters comes before clients.
        if outline.is_done
            || outline
                .earliest
                .is_some_and(|stage| stage <= Stage::Clients)
        {
            return Ok(outline.earliest);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Within {
    #[default]
    Between,
    Text,
    Escape,
    /// Behind `<`, in the name of the first element.
    Element,
    /// In `<?…>` or `<!…>`.
    Instruction,
}

#[derive(Debug, Default)]
struct Outline {
    within: Within,
    /// Arrays around the envelopes.
    arrays: u32,
    /// Objects and arrays below an envelope.
    depth: u32,
    word: Vec<u8>,
    earliest: Option<Stage>,
    is_done: bool,
}

impl Outline {
    #[expect(
        clippy::match_same_arms,
        reason = "a table of states reads better whole"
    )]
    fn take(&mut self, byte: u8) {
        match (self.within, byte) {
            (Within::Escape, _) => self.within = Within::Text,
            (Within::Text, b'\\') => self.within = Within::Escape,
            (Within::Text, b'"') => {
                self.end_word();
                self.within = Within::Between;
            }
            (Within::Text, _) if self.depth == 1 => self.collect(byte),
            (Within::Text, _) => {}
            (Within::Between, _) => self.take_between(byte),
            (Within::Element, b'?' | b'!') if self.word.is_empty() => {
                self.within = Within::Instruction;
            }
            (Within::Element, b' ' | b'\t' | b'\r' | b'\n' | b'/' | b'>') => {
                self.end_word();
                self.is_done = true;
            }
            (Within::Element, _) => self.collect(byte),
            (Within::Instruction, b'>') => self.within = Within::Between,
            (Within::Instruction, _) => {}
        }
    }

    #[expect(
        clippy::match_same_arms,
        reason = "a table of states reads better whole"
    )]
    fn take_between(&mut self, byte: u8) {
        match byte {
            b'"' => self.within = Within::Text,
            b'{' => self.depth = self.depth.saturating_add(1),
            b'[' if self.depth == 0 => self.arrays = self.arrays.saturating_add(1),
            b'[' => self.depth = self.depth.saturating_add(1),
            b']' if self.depth == 0 => self.arrays = self.arrays.saturating_sub(1),
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            b'<' if self.depth == 0 && self.arrays == 0 => self.within = Within::Element,
            _ => {}
        }
        self.is_done |= self.depth.max(self.arrays) > DEPTH_LIMIT;
    }

    fn collect(&mut self, byte: u8) {
        if self.word.len() <= WORD_LIMIT {
            self.word.push(byte);
        }
    }

    /// Takes a word of an envelope for its name; a value that reads like a name costs a second reading, no more.
    fn end_word(&mut self) {
        let stage = str::from_utf8(&self.word)
            .ok()
            .map(named)
            .and_then(|name| stage_of(&name));
        if let Some(stage) = stage {
            self.earliest = Some(self.earliest.map_or(stage, |known| known.min(stage)));
        }
        self.word.clear();
    }
}

fn stage_of(name: &Name) -> Option<Stage> {
    match name {
        Name::Record(resource) | Name::List(resource) => Some(Resource::stage(*resource)),
        Name::Foreign { .. } | Name::Errors | Name::Attribute | Name::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(text: &str) -> Option<Stage> {
        first_stage(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_earliest_envelope_counts() {
        assert_eq!(
            stage(r#"{"invoices":{"invoice":[{"client":"x"}]}}"#),
            Some(Stage::Documents)
        );
        assert_eq!(
            stage(r#"{"invoices":{"a":"}"},"clients":{}}"#),
            Some(Stage::Clients)
        );
        assert_eq!(
            stage(r#"[{"invoice":{"a":"\"{"}},{"contact":{}}]"#),
            Some(Stage::Contacts)
        );
        assert_eq!(
            stage("{\"invoice-comment\":{}}\n{\"reminder\":{}}"),
            Some(Stage::Reminders)
        );
        assert_eq!(stage(r#"{"articles":{}}"#), None);
    }

    #[test]
    fn of_xml_the_first_element_counts() {
        assert_eq!(
            stage("<?xml version=\"1.0\"?>\n<!-- x -->\n<offer><client/></offer>"),
            Some(Stage::Documents)
        );
        assert_eq!(
            stage("\u{feff}<clients type=\"array\">"),
            Some(Stage::Clients)
        );
        assert_eq!(stage("<errors/>"), None);
        assert_eq!(stage(""), None);
    }
}
