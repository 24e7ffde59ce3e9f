//! Bytes of any encoding to UTF-8, piece by piece.

use std::io::{self, Read};

use encoding_rs::DecoderResult;

use super::encoding::Encoding;

const PIECE: usize = 32 * 1024;

/// Reads text as UTF-8, whatever it was saved in. UTF-8 itself passes unchecked: the rows are checked one by one.
pub struct Decoder<R> {
    input: R,
    code: Code,
    /// Bytes that are not decoded yet.
    raw: Vec<u8>,
    /// Text that is not handed out yet.
    ready: Vec<u8>,
    handed: usize,
    is_at_end: bool,
}

enum Code {
    Utf8,
    Dos,
    Known(Box<encoding_rs::Decoder>),
}

impl<R: Read> Decoder<R> {
    /// Starts decoding behind the byte order mark.
    pub fn new(input: R, encoding: Encoding) -> Self {
        let code = match encoding {
            Encoding::Utf8 => Code::Utf8,
            Encoding::Dos => Code::Dos,
            Encoding::Known(known) => {
                Code::Known(Box::new(known.new_decoder_without_bom_handling()))
            }
        };
        Self {
            input,
            code,
            raw: Vec::new(),
            ready: Vec::new(),
            handed: 0,
            is_at_end: false,
        }
    }

    fn decode_more(&mut self) -> io::Result<()> {
        let mut piece = vec![0; PIECE];
        let count = self.input.read(&mut piece)?;
        self.is_at_end = count == 0;
        self.raw
            .extend_from_slice(piece.get(..count).unwrap_or_default());
        self.ready.clear();
        self.handed = 0;
        match &mut self.code {
            Code::Utf8 => self.ready.append(&mut self.raw),
            Code::Dos => {
                let text: String = self.raw.drain(..).map(Encoding::dos_char).collect();
                self.ready = text.into_bytes();
            }
            Code::Known(decoder) => {
                let room = decoder
                    .max_utf8_buffer_length_without_replacement(self.raw.len())
                    .unwrap_or(PIECE * 4);
                self.ready.resize(room, 0);
                let (result, read, written) = decoder.decode_to_utf8_without_replacement(
                    &self.raw,
                    &mut self.ready,
                    self.is_at_end,
                );
                self.ready.truncate(written);
                self.raw.drain(..read);
                if matches!(result, DecoderResult::Malformed(..)) {
                    return Err(io::ErrorKind::InvalidData.into());
                }
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoder<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if matches!(self.code, Code::Utf8) {
            return self.input.read(buffer);
        }
        while self.handed == self.ready.len() && !self.is_at_end {
            self.decode_more()?;
        }
        let rest = self.ready.get(self.handed..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        if let (Some(target), Some(source)) = (buffer.get_mut(..count), rest.get(..count)) {
            target.copy_from_slice(source);
        }
        self.handed += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], encoding: &str) -> io::Result<String> {
        let mut text = String::new();
        let encoding = Encoding::named(encoding).unwrap();
        Decoder::new(bytes, encoding).read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn every_encoding_becomes_utf_8() {
        assert_eq!(decoded(b"Gr\xfcn \x80", "windows-1252").unwrap(), "Grün €");
        assert_eq!(decoded(b"Gr\x9fn", "mac").unwrap(), "Grün");
        assert_eq!(decoded(b"Gr\x81n", "cp850").unwrap(), "Grün");
        let long = "ä\u{10000}".repeat(100_000);
        let utf16: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(decoded(&utf16, "utf-16le").unwrap(), long);
        assert_eq!(decoded("ä".as_bytes(), "utf-8").unwrap(), "ä");
    }

    #[test]
    fn half_a_character_is_no_text() {
        let error = decoded(b"a\0\x00\xd8", "utf-16le").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
}
