//! What parent and reader say to each other: parts with their lengths in front. Neither trusts the other's lengths.

use std::io::{self, Read, Write};

use super::Embedded;
use crate::domain::document::attachment::SIZE_LIMIT;

const FOUND: u8 = 1;
const REFUSED: u8 = 0;

/// Writes one part.
pub fn write_part(out: &mut impl Write, part: &[u8]) -> io::Result<()> {
    let length = u32::try_from(part.len()).map_err(|_error| io::ErrorKind::InvalidInput)?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(part)
}

/// Reads one part; nothing at the end of the stream.
pub fn read_part(input: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = u32::from_be_bytes(length);
    if usize::try_from(length).map_or(true, |length| length > SIZE_LIMIT) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut part = Vec::new();
    input.take(length.into()).read_to_end(&mut part)?;
    if u32::try_from(part.len()) == Ok(length) {
        Ok(Some(part))
    } else {
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

/// Writes what came of a PDF.
pub fn write_answer(out: &mut impl Write, answer: &Result<Embedded, String>) -> io::Result<()> {
    match answer {
        Ok(embedded) => {
            out.write_all(&[FOUND])?;
            write_part(out, embedded.name.as_bytes())?;
            let relationship = embedded.relationship.as_deref().unwrap_or_default();
            write_part(out, relationship.as_bytes())?;
            write_part(out, embedded.attachments.to_string().as_bytes())?;
            write_part(out, &embedded.xml)?;
        }
        Err(reason) => {
            out.write_all(&[REFUSED])?;
            write_part(out, reason.as_bytes())?;
        }
    }
    out.flush()
}

/// Reads what came of a PDF.
pub fn read_answer(input: &mut impl Read) -> io::Result<Result<Embedded, String>> {
    let mut kind = [REFUSED];
    input.read_exact(&mut kind)?;
    let mut part = || {
        let part = read_part(input)?;
        part.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
    };
    let text = |part: Vec<u8>| String::from_utf8_lossy(&part).into_owned();
    if kind == [REFUSED] {
        return io::Result::Ok(Err(text(part()?)));
    }
    let (name, relationship) = (text(part()?), text(part()?));
    let attachments = text(part()?).parse().unwrap_or(1);
    Ok(Ok(Embedded {
        name,
        relationship: Some(relationship).filter(|text| !text.is_empty()),
        attachments,
        xml: part()?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_back(answer: &Result<Embedded, String>) -> Result<Embedded, String> {
        let mut bytes = Vec::new();
        write_answer(&mut bytes, answer).unwrap();
        read_answer(&mut bytes.as_slice()).unwrap()
    }

    #[test]
    fn answers_are_read_as_written() {
        let found = Ok(Embedded {
            name: "factur-x.xml".to_owned(),
            relationship: None,
            attachments: 3,
            xml: b"<a/>".to_vec(),
        });
        assert_eq!(read_back(&found), found);
        let refused = Err("no".to_owned());
        assert_eq!(read_back(&refused), refused);
    }

    proptest! {
        #[test]
        fn any_bytes_are_an_answer_or_an_error(bytes: Vec<u8>) {
            let is_empty = bytes.is_empty();
            let answer = read_answer(&mut bytes.as_slice());
            prop_assert!(!is_empty || answer.is_err());
        }
    }
}
