//! The text of a key file: a header, a line per key, and a last line without which the file was cut short.

use std::iter::Zip;
use std::ops::{RangeFrom, RangeInclusive};
use std::str::Lines;

use jiff::Timestamp;
use zeroize::Zeroizing;

use super::master::{Key, Secret};

/// The ids a token has room for (4 bits), without 0, which no key gets.
pub const IDS: RangeInclusive<u8> = 1..=15;

const HEADER: &str = "portalctl key file ";
const VERSION: &str = "1";
const ADVICE: &str =
    "# Keep this file secret, and keep a copy apart from the store: without it no link opens.";
/// Longer than fifteen lines ever get, so that writing never leaves a copy behind by growing.
const CAPACITY: usize = 4096;

/// Why a text is not a key ring.
#[derive(Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is something else.
    Foreign,
    /// A later version wrote it.
    TooNew,
    /// It began well and went wrong in this line.
    Damaged { line: usize },
}

/// Writes the keys; the result is wiped when dropped.
pub fn write(keys: &[Key]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(CAPACITY));
    text.extend([HEADER, VERSION, "\n", ADVICE, "\n"]);
    for key in keys {
        let state = if key.is_active() { "active" } else { "retired" };
        let [id, created] =
            [i64::from(key.id), key.created.as_second()].map(|number| number.to_string());
        text.extend([&id, " ", &created, " ", state, " ", &key.fingerprint, " "]);
        match &key.secret {
            Some(secret) => secret.append_hex(&mut text),
            None => text.push('-'),
        }
        text.push('\n');
    }
    text.extend(["end ", &keys.len().to_string(), "\n"]);
    text
}

/// Reads keys in ascending order of their ids, at least one of them active.
pub fn parse(bytes: &[u8]) -> Result<Vec<Key>, Flaw> {
    if bytes.is_empty() {
        return Err(Flaw::Damaged { line: 1 });
    }
    let rest = bytes.strip_prefix(HEADER.as_bytes()).ok_or(Flaw::Foreign)?;
    let Ok(text) = std::str::from_utf8(rest) else {
        return Err(Flaw::Damaged { line: 1 });
    };
    let mut lines = (1..).zip(text.lines());
    match lines.next() {
        Some((_, VERSION)) => parse_lines(lines),
        Some((_, newer)) if newer.parse::<u32>().is_ok_and(|version| version > 1) => {
            Err(Flaw::TooNew)
        }
        Some(_) | None => Err(Flaw::Damaged { line: 1 }),
    }
}

fn parse_lines(lines: Zip<RangeFrom<usize>, Lines<'_>>) -> Result<Vec<Key>, Flaw> {
    let mut keys: Vec<Key> = Vec::new();
    let mut last = 1;
    let mut lines = lines.filter(|(_, text)| !text.starts_with('#'));
    for (line, text) in lines.by_ref() {
        last = line;
        if let Some(count) = text.strip_prefix("end ") {
            let is_whole = count.parse() == Ok(keys.len()) && lines.next().is_none();
            let is_usable = keys.iter().any(Key::is_active);
            return if is_whole && is_usable {
                Ok(keys)
            } else {
                Err(Flaw::Damaged { line })
            };
        }
        let key = parse_key(text).ok_or(Flaw::Damaged { line })?;
        if keys.last().is_some_and(|before| before.id >= key.id) {
            return Err(Flaw::Damaged { line });
        }
        keys.push(key);
    }
    Err(Flaw::Damaged { line: last + 1 })
}

fn parse_key(line: &str) -> Option<Key> {
    let mut fields = line.split(' ');
    let id = fields.next()?.parse().ok().filter(|id| IDS.contains(id))?;
    let created = Timestamp::from_second(fields.next()?.parse().ok()?).ok()?;
    let state = fields.next()?;
    let fingerprint = fields.next()?.to_owned();
    let secret = match (state, fields.next()?) {
        ("active", digits) => Some(Secret::from_hex(digits)?),
        ("retired", "-") => None,
        (_, _) => return None,
    };
    // The fingerprint is also the checksum: a key with one wrong digit would silently end every link.
    let is_intact = secret
        .as_ref()
        .is_none_or(|secret| secret.fingerprint(id) == fingerprint);
    let is_fingerprint =
        fingerprint.len() == 16 && fingerprint.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_intact && is_fingerprint && fields.next().is_none()).then_some(Key {
        id,
        created,
        fingerprint,
        secret,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ring() -> Vec<Key> {
        let mut keys: Vec<Key> = (1..=3)
            .map(|id| {
                Key::new(
                    id,
                    Timestamp::from_second(1_765_432_100).unwrap(),
                    Secret::fixed(id),
                )
            })
            .collect();
        keys[1].secret = None;
        keys
    }

    #[test]
    fn a_written_ring_reads_back_and_writes_the_same() {
        let text = write(&ring());
        assert!(text.capacity() == CAPACITY && text.len() < CAPACITY);
        let keys = parse(text.as_bytes()).unwrap();
        assert_eq!(
            keys.iter().map(Key::is_active).collect::<Vec<_>>(),
            [true, false, true]
        );
        assert_eq!(write(&keys), text);
    }

    #[test]
    fn fifteen_keys_fit_without_growing() {
        let keys: Vec<Key> = IDS
            .map(|id| Key::new(id, Timestamp::MAX, Secret::fixed(id)))
            .collect();
        assert_eq!(write(&keys).capacity(), CAPACITY);
    }

    #[test]
    fn a_file_cut_anywhere_is_damaged_or_foreign() {
        let text = write(&ring());
        for end in 0..text.len() - 1 {
            let flaw = parse(&text.as_bytes()[..end]).unwrap_err();
            let expected_foreign = (1..HEADER.len()).contains(&end);
            assert_eq!(
                flaw == Flaw::Foreign,
                expected_foreign,
                "cut at {end}: {flaw:?}"
            );
        }
    }

    #[test]
    fn a_changed_digit_of_a_secret_is_damage_in_its_line() {
        let text = write(&ring());
        let place = text.find("active").unwrap() + "active 0123456789abcdef ".len();
        let mut bytes = text.as_bytes().to_vec();
        bytes[place] = if bytes[place] == b'0' { b'1' } else { b'0' };
        assert_eq!(parse(&bytes).unwrap_err(), Flaw::Damaged { line: 3 });
    }

    #[test]
    fn something_else_is_foreign_and_a_later_version_is_too_new() {
        assert_eq!(
            parse(b"-----BEGIN OPENSSH PRIVATE KEY-----").unwrap_err(),
            Flaw::Foreign
        );
        assert_eq!(parse(b"portalctl key file 2\nx").unwrap_err(), Flaw::TooNew);
        assert_eq!(
            parse(b"portalctl key file x").unwrap_err(),
            Flaw::Damaged { line: 1 }
        );
        assert_eq!(
            parse(b"portalctl key file 1\nend 0\n").unwrap_err(),
            Flaw::Damaged { line: 2 }
        );
    }

    #[test]
    fn keys_out_of_order_or_out_of_range_are_damage() {
        let text = write(&ring());
        let mut lines: Vec<&str> = text.lines().collect();
        lines.swap(2, 3);
        assert_eq!(
            parse(lines.join("\n").as_bytes()).unwrap_err(),
            Flaw::Damaged { line: 4 }
        );
        let zero = Key::new(0, Timestamp::UNIX_EPOCH, Secret::fixed(0));
        assert_eq!(
            parse(write(&[zero]).as_bytes()).unwrap_err(),
            Flaw::Damaged { line: 3 }
        );
    }

    proptest! {
        #[test]
        fn no_input_makes_the_reader_panic(tail in ".{0,200}", raw: Vec<u8>) {
            let text = format!("portalctl key file 1\n{tail}");
            prop_assert!(parse(text.as_bytes()).is_err());
            prop_assert!(parse(&raw).is_err());
        }

        #[test]
        fn a_changed_byte_is_found_or_changes_no_key(place in 0_usize..500, byte: u8) {
            let text = write(&ring());
            let mut bytes = text.as_bytes().to_vec();
            let place = place % bytes.len();
            bytes[place] = byte;
            if let Ok(keys) = parse(&bytes) {
                for (read, made) in keys.iter().zip(ring()) {
                    prop_assert_eq!(read.id, made.id);
                    let secrets = [&read.secret, &made.secret]
                        .map(|secret| secret.as_ref().map(|secret| secret.fingerprint(0)));
                    prop_assert_eq!(&secrets[0], &secrets[1]);
                }
            }
        }
    }
}
