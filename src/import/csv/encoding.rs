//! How the text of a file was saved: told by its first bytes, otherwise by which letters would come out.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// So many bytes decide.
pub const SAMPLE: usize = 64 * 1024;

/// The upper half of code page 850, in which Excel saves "CSV (MS-DOS)".
const CODE_PAGE_850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐\
    └┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// How a text was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// Code page 850, of MS-DOS.
    Dos,
    /// One that the web knows too.
    Known(&'static encoding_rs::Encoding),
}

impl Encoding {
    /// Finds an encoding by the name a person gives it.
    pub fn named(name: &str) -> Option<Self> {
        let plain: String = name
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        match plain.as_str() {
            "cp850" | "ibm850" | "dos" | "msdos" | "850" => Some(Self::Dos),
            "mac" | "macroman" => Some(Self::Known(MACINTOSH)),
            "ansi" | "windows" | "cp1252" => Some(Self::Known(WINDOWS_1252)),
            _ => encoding_rs::Encoding::for_label(name.as_bytes()).map(|known| {
                if known == encoding_rs::UTF_8 {
                    Self::Utf8
                } else {
                    Self::Known(known)
                }
            }),
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Dos => "cp850",
            Self::Known(known) => known.name(),
        }
    }

    /// The characters of bytes in a code of one byte each; nothing for the others.
    fn upper_half(self) -> Option<Vec<char>> {
        match self {
            Self::Utf8 => None,
            Self::Dos => Some(CODE_PAGE_850.chars().collect()),
            Self::Known(known) => {
                let bytes: Vec<u8> = (0x80..=0xff).collect();
                let text = known.decode_without_bom_handling(&bytes).0;
                Some(text.chars().collect())
            }
        }
    }

    /// The character of a byte of code page 850.
    pub fn dos_char(byte: u8) -> char {
        if byte.is_ascii() {
            return char::from(byte);
        }
        let at = usize::from(byte).saturating_sub(0x80);
        CODE_PAGE_850.chars().nth(at).unwrap_or('\u{fffd}')
    }
}

/// What the beginning of a file says about its encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub encoding: Encoding,
    /// The length of the byte order mark.
    pub length: usize,
}

/// Finds a byte order mark, or UTF-16 without one.
pub fn mark(head: &[u8]) -> Option<Mark> {
    let found = |encoding, length| Some(Mark { encoding, length });
    match head {
        [0xef, 0xbb, 0xbf, ..] => found(Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => found(Encoding::Known(UTF_16LE), 2),
        [0xfe, 0xff, ..] => found(Encoding::Known(UTF_16BE), 2),
        _ if head.len() < 8 => None,
        _ => {
            let start = head.get(..head.len().min(512)).unwrap_or_default();
            let zeros = |odd: usize| {
                let bytes = start.iter().skip(odd).step_by(2);
                bytes.filter(|byte| **byte == 0).count() * 5
            };
            // Of text in Latin letters nearly every other byte is zero.
            match (zeros(0), zeros(1)) {
                (0, odd) if odd > start.len() => found(Encoding::Known(UTF_16LE), 0),
                (even, 0) if even > start.len() => found(Encoding::Known(UTF_16BE), 0),
                _ => None,
            }
        }
    }
}

/// Guesses the encoding of text that is not UTF-16 and has no mark, from a piece that holds some of its letters.
pub fn guess(sample: &[u8]) -> Encoding {
    let is_utf8 = match std::str::from_utf8(sample) {
        Ok(_) => true,
        // Cut in the middle of a character.
        Err(error) => error.error_len().is_none() && error.valid_up_to() > 0,
    };
    if is_utf8 {
        return Encoding::Utf8;
    }
    let western = [
        Encoding::Known(WINDOWS_1252),
        Encoding::Known(MACINTOSH),
        Encoding::Dos,
    ];
    let scored = western.map(|encoding| (score(sample, encoding), encoding));
    let best = scored
        .into_iter()
        // The first of equals counts.
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    match best {
        Some((score, encoding)) if score >= 0 => encoding,
        _ => other(sample),
    }
}

/// A language that is not written in Western letters.
fn other(sample: &[u8]) -> Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    Encoding::Known(detector.guess(Some(b"de"), Utf8Detection::Deny))
}

/// How much like a list of Western names and addresses the text looks in an encoding.
fn score(sample: &[u8], encoding: Encoding) -> i64 {
    let Some(upper) = encoding.upper_half() else {
        return i64::MIN;
    };
    let char_of = |byte: u8| match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(at) => upper.get(usize::from(at)).copied().unwrap_or('\u{fffd}'),
    };
    let (mut total, mut before) = (0, ' ');
    let mut bytes = sample.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let here = char_of(byte);
        if !byte.is_ascii() {
            let after = bytes.peek().map_or(' ', |next| char_of(*next));
            total += plausibility(before, here, after);
        }
        before = here;
    }
    total
}

/// How plausible a character is between its neighbours.
fn plausibility(before: char, here: char, after: char) -> i64 {
    let is_in_word = before.is_alphabetic() || after.is_alphabetic();
    let is_amid_word = before.is_alphabetic() && after.is_alphabetic();
    if here.is_alphabetic() && !matches!(here, 'ª' | 'º' | 'ƒ' | 'µ') {
        let common = match here {
            'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | 'ß' => 10,
            'à'..='ÿ' | 'À'..='Þ' | 'œ' | 'Œ' => 4,
            _ => 1,
        };
        let is_odd_capital = here.is_uppercase() && before.is_lowercase();
        let is_odd_start = here == 'ß' && !before.is_alphabetic();
        let is_foreign = |c: char| c.is_alphabetic() && !c.is_ascii();
        // Words of another alphabet come out as nothing but accents.
        let is_of_another = is_foreign(before) && is_foreign(after);
        // Most words of a list begin with a capital.
        let is_small_start = here.is_lowercase() && !before.is_alphabetic();
        return match (is_in_word, is_odd_capital || is_odd_start || is_of_another) {
            (true, false) => common - i64::from(is_small_start),
            (true, true) => -12,
            (false, _) => -4,
        };
    }
    match here {
        '€' | '„' | '“' | '”' | '‚' | '‘' | '«' | '»' | '…' | '§' | '°' | '´' | '–' | '—'
        | '\u{a0}' | '®' | '©'
            if !is_amid_word =>
        {
            3
        }
        '’' | '–' | '·' => 2,
        _ if here.is_control() || here == '\u{fffd}' => -20,
        _ => -8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 6] = [
        "Kd-Nr.;Firma;Straße\n1;Gärtnerei Grün;Lindenstraße 3\n",
        "Größdorf",
        "Änne Öztürk; Zoë; Köln",
        "Name;Ort\nBjörn Håkansson;Malmö\n",
        "Übungsplatz",
        "Café Crème;Orléans\n",
    ];

    fn in_code_page_850(text: &str) -> Vec<u8> {
        let byte = |c: char| {
            if c.is_ascii() {
                return u8::try_from(c).unwrap();
            }
            let at = CODE_PAGE_850.chars().position(|known| known == c).unwrap();
            u8::try_from(at + 0x80).unwrap()
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn western_text_is_told_by_its_letters() {
        for text in TEXTS {
            for encoding in [WINDOWS_1252, MACINTOSH] {
                let bytes = encoded(text, encoding);
                assert_eq!(guess(&bytes), Encoding::Known(encoding), "{text}");
            }
            assert_eq!(guess(&in_code_page_850(text)), Encoding::Dos, "{text}");
            assert_eq!(guess(text.as_bytes()), Encoding::Utf8);
        }
    }

    /// The web never writes what it reads from old Macs, so neither does its library.
    fn encoded(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
        let upper = Encoding::Known(encoding).upper_half().unwrap();
        let byte = |c: char| match upper.iter().position(|known| *known == c) {
            Some(at) => u8::try_from(at + 0x80).unwrap(),
            None => u8::try_from(c).unwrap(),
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn typography_of_windows_is_no_mac_text() {
        let (bytes, _, _) =
            WINDOWS_1252.encode("Industriestr. 15–17; 12,00 €; zahlt „pünktlich“\n");
        assert_eq!(guess(&bytes), Encoding::Known(WINDOWS_1252));
        let (bytes, _, _) = WINDOWS_1252.encode("1.234,56 €\n-12,00 €\n");
        assert_eq!(guess(&bytes), Encoding::Known(WINDOWS_1252));
    }

    #[test]
    fn other_alphabets_are_left_to_the_detector() {
        let text = "Общество с ограниченной ответственностью; Москва; улица Ленина\n".repeat(5);
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&text);
        assert_eq!(guess(&bytes), Encoding::Known(encoding_rs::WINDOWS_1251));
    }

    #[test]
    fn marks_and_zeros_tell_utf_16() {
        let le: Vec<u8> = "Firma\tOrt\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let be: Vec<u8> = "Firma\tOrt\n"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        let found = |bytes: &[u8]| mark(bytes).map(|mark| (mark.encoding.name(), mark.length));
        assert_eq!(found(&le), Some(("UTF-16LE", 0)));
        assert_eq!(found(&be), Some(("UTF-16BE", 0)));
        assert_eq!(
            found(&[&b"\xff\xfe"[..], &le].concat()),
            Some(("UTF-16LE", 2))
        );
        assert_eq!(found("\u{feff}a".as_bytes()), Some(("UTF-8", 3)));
        assert_eq!(found(b"a\0b"), None);
    }

    #[test]
    fn people_name_encodings_in_many_ways() {
        for (name, encoding) in [
            ("utf8", "UTF-8"),
            ("Windows-1252", "windows-1252"),
            ("latin1", "windows-1252"),
            ("Mac Roman", "macintosh"),
            ("CP850", "cp850"),
        ] {
            assert_eq!(Encoding::named(name).unwrap().name(), encoding);
        }
        assert_eq!(Encoding::named("klingon"), None);
        assert_eq!(CODE_PAGE_850.chars().count(), 128);
        assert_eq!(Encoding::dos_char(0xe1), 'ß');
    }
}
