//! XML as a stream of the few steps that matter; refuses document types, entities and other encodings than UTF-8.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesRef, Event};

use crate::import::scalar::quoted;

/// How deep elements may be nested; Billomat's are at most six deep.
const DEPTH_LIMIT: u32 = 32;

/// Why reading ends early.
pub enum Stop {
    /// The sink wants no more.
    Asked,
    Broken(String),
    Library(quick_xml::Error),
}

impl Stop {
    /// Malformed, or refused.
    pub fn broken(reason: impl Into<String>) -> Self {
        Self::Broken(reason.into())
    }
}

/// What matters of the XML.
pub enum Step {
    Open(String),
    Text(String),
    Close,
    End,
}

/// The elements of a stream, one step at a time.
pub struct Elements<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    /// How many elements are open.
    pub depth: u32,
}

impl<R: BufRead> Elements<R> {
    /// Starts before the first element.
    pub fn new(input: R) -> Self {
        let mut reader = Reader::from_reader(input);
        reader.config_mut().expand_empty_elements = true;
        Self {
            reader,
            buffer: Vec::new(),
            depth: 0,
        }
    }

    /// How many bytes were read.
    pub fn position(&self) -> u64 {
        self.reader.buffer_position()
    }

    /// The next step; comments and declarations are passed over.
    pub fn next(&mut self) -> Result<Step, Stop> {
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            match event.map_err(Stop::Library)? {
                Event::Start(start) | Event::Empty(start) => {
                    let name = start.name().as_ref().to_owned();
                    self.depth += 1;
                    check_depth(self.depth)?;
                    return Ok(Step::Open(name));
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Step::Close);
                }
                Event::Text(text) => return Ok(Step::Text(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Step::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(reference) => return resolved(&reference).map(Step::Text),
                Event::Decl(declaration) => check_encoding(&declaration)?,
                Event::DocType(_) => {
                    return Err(Stop::broken("a document type is not accepted"));
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof if self.depth > 0 => {
                    return Err(Stop::broken("it breaks off inside an element"));
                }
                Event::Eof => return Ok(Step::End),
            }
        }
    }
}

fn check_depth(depth: u32) -> Result<(), Stop> {
    if depth > DEPTH_LIMIT {
        let reason = format!("elements are nested more than {DEPTH_LIMIT} deep");
        return Err(Stop::Broken(reason));
    }
    Ok(())
}

/// The character of a reference; entities beyond XML's own five are refused.
fn resolved(reference: &BytesRef<'_>) -> Result<String, Stop> {
    if let Some(character) = reference.resolve_char_ref().map_err(Stop::Library)? {
        return Ok(character.to_string());
    }
    let name: &str = reference;
    if let Some(text) = quick_xml::escape::resolve_xml_entity(name) {
        Ok(text.to_owned())
    } else {
        let entity = quoted(&format!("&{name};"));
        Err(Stop::Broken(format!("the entity {entity} is not accepted")))
    }
}

fn check_encoding(declaration: &BytesDecl<'_>) -> Result<(), Stop> {
    let Some(encoding) = declaration.encoding() else {
        return Ok(());
    };
    let name = encoding.map_err(|error| Stop::broken(error.to_string()))?;
    if ["utf-8", "us-ascii"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
    {
        return Ok(());
    }
    Err(Stop::Broken(format!(
        "the encoding {} is not accepted; save it as UTF-8",
        quoted(&name)
    )))
}
