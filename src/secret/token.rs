//! The token of a secret link: made from the link's id and a key, so that the store never holds it.
//!
//! 25 bytes: version and key id (4 bits each), link id (8 bytes, big endian), the left 16 bytes of an HMAC-SHA-256 over
//! the label of the purpose and those 9 bytes. Written as 40 characters of Crockford's base32 in lower case.

use std::fmt;
use std::sync::LazyLock;

use data_encoding::{Encoding, Specification};
use hmac::Mac;

use super::key::{HmacSha256, KeyRing, Purpose};

/// The length of a token as it is written.
pub const LENGTH: usize = 40;

const VERSION: u8 = 1;
const HEAD: usize = 9;
const BYTES: usize = 25;
/// Room for a hyphen after every character, and no more, so that refusing costs next to nothing.
const LONGEST: usize = 2 * LENGTH;
/// One slot for each key id that 4 bits can name.
type Keys = [Option<HmacSha256>; 16];

/// The alphabet of everything that people may have to type: no case, no `i`, `l`, `o` or `u`.
#[expect(
    clippy::expect_used,
    reason = "the specification is a constant, and every test reads it"
)]
pub static CROCKFORD: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification
        .symbols
        .push_str("0123456789abcdefghjkmnpqrstvwxyz");
    specification
        .translate
        .from
        .push_str("ABCDEFGHJKMNPQRSTVWXYZoOiIlL");
    specification
        .translate
        .to
        .push_str("abcdefghjkmnpqrstvwxyz001111");
    specification.ignore.push('-');
    specification.encoding().expect("a valid specification")
});

/// What a genuine token says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// The key it was sealed with.
    pub key_id: u8,
    /// The link it stands for.
    pub link_id: u64,
}

/// The key cannot seal: it is retired or not in the ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("key {0} is retired or unknown")]
pub struct KeyAbsent(pub u8);

/// Makes tokens; holds the derived keys ready, so that a token costs two blocks of SHA-256.
pub struct Signer(Keys);

impl Signer {
    /// Derives the link keys of all active keys.
    pub fn new(ring: &KeyRing) -> Self {
        Self(link_keys(ring))
    }

    /// Appends the token of a link: the same key and link always give the same 40 characters.
    pub fn seal(&self, key_id: u8, link_id: u64, out: &mut String) -> Result<(), KeyAbsent> {
        let mac = find(&self.0, key_id).ok_or(KeyAbsent(key_id))?;
        let mut token = [0; BYTES];
        let (head, tag) = token.split_at_mut(HEAD);
        head.copy_from_slice(&head_bytes(VERSION << 4 | key_id, link_id));
        let full = authenticate(mac, head).finalize().into_bytes();
        for (place, byte) in tag.iter_mut().zip(full) {
            *place = byte;
        }
        CROCKFORD.encode_append(&token, out);
        Ok(())
    }
}

/// Opens tokens; holds the derived keys ready, and a key that nobody has for those it does not know.
pub struct Verifier {
    keys: Keys,
    dummy: HmacSha256,
}

impl Verifier {
    /// Derives the link keys of all active keys.
    pub fn new(ring: &KeyRing) -> Self {
        let (_, newest) = ring.newest_for(Purpose::Link);
        let dummy = label(newest).chain_update(b"dummy");
        Self {
            keys: link_keys(ring),
            dummy,
        }
    }

    /// Returns what a genuine token says; malformed, forged, unknown and retired take the same time and look the same.
    pub fn open(&self, text: &str) -> Option<Opened> {
        let token = decode(text);
        let (head, tag) = token.as_ref().unwrap_or(&[0; BYTES]).split_at(HEAD);
        let (&first, link_id) = head.split_first()?;
        let key_id = first & 0x0f;
        let key = find(&self.keys, key_id).filter(|_| first >> 4 == VERSION);
        let is_genuine = authenticate(key.unwrap_or(&self.dummy), head)
            .verify_truncated_left(tag)
            .is_ok();
        let link_id = u64::from_be_bytes(link_id.try_into().ok()?);
        (is_genuine && key.is_some() && token.is_some()).then_some(Opened { key_id, link_id })
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Signer")
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Verifier")
    }
}

/// Finds what may be a token in a pasted address or text, first behind `/l/`, then anywhere; only [`Verifier::open`] knows.
pub fn find_in(text: &str) -> Option<&str> {
    let is_outside = |character: char| !character.is_ascii_alphanumeric() && character != '-';
    let behind_path = text
        .split("/l/")
        .skip(1)
        .filter_map(|rest| rest.split(is_outside).next());
    behind_path
        .chain(text.split(is_outside))
        // Mail filters put the address into a query of their own, with its slashes as `%2F`.
        .flat_map(|run| [Some(run), run.strip_prefix("2F"), run.strip_prefix("2f")])
        .flatten()
        .find(|run| decode(run).is_some_and(|[first, ..]| first >> 4 == VERSION))
}

fn link_keys(ring: &KeyRing) -> Keys {
    let mut keys = Keys::default();
    for (id, slot) in (0..).zip(&mut keys) {
        *slot = ring.purpose(id, Purpose::Link).map(label);
    }
    keys
}

/// Takes in the label that every tag begins with, once for all tokens.
fn label(mac: HmacSha256) -> HmacSha256 {
    mac.chain_update(Purpose::Link.label())
}

fn find(keys: &Keys, id: u8) -> Option<&HmacSha256> {
    keys.get(usize::from(id))?.as_ref()
}

fn head_bytes(first: u8, link_id: u64) -> [u8; HEAD] {
    let number = u128::from(first) << 64 | u128::from(link_id);
    let [_, _, _, _, _, _, _, head @ ..] = number.to_be_bytes();
    head
}

fn authenticate(mac: &HmacSha256, head: &[u8]) -> HmacSha256 {
    mac.clone().chain_update(head)
}

fn decode(text: &str) -> Option<[u8; BYTES]> {
    if text.len() > LONGEST {
        return None;
    }
    let mut buffer = [0; LONGEST];
    let buffer = buffer.get_mut(..CROCKFORD.decode_len(text.len()).ok()?)?;
    let length = CROCKFORD.decode_mut(text.as_bytes(), buffer).ok()?;
    buffer.get(..length)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TOKEN: &str = "240j6hb7h6nwvvrb39xrt0p6bxnv093pahesgqb6";
    const OPENED: Opened = Opened {
        key_id: 1,
        link_id: 0x0123_4567_89ab_cdef,
    };

    fn seal(ring: &KeyRing, key_id: u8, link_id: u64) -> String {
        let mut out = String::new();
        Signer::new(ring).seal(key_id, link_id, &mut out).unwrap();
        out
    }

    fn verifier() -> Verifier {
        Verifier::new(&KeyRing::fixed(&[1]))
    }

    /// The reading rule, written down a second time.
    fn normalise(text: &str) -> String {
        text.chars()
            .filter(|character| *character != '-')
            .map(|character| match character.to_ascii_lowercase() {
                'o' => '0',
                'i' | 'l' => '1',
                other => other,
            })
            .collect()
    }

    #[test]
    fn tokens_have_the_known_answers() {
        let ring = KeyRing::fixed(&[1]);
        for (link_id, token) in [
            (0, "240000000000005t6mmk792ngx7bfgvmkgcrpw9h"),
            (1, "24000000000000bzgp051ygrw3a1wwc17ha2k5r6"),
            (OPENED.link_id, TOKEN),
            (u64::MAX, "27zzzzzzzzzzzzwtdnsp68zk497cm5chqhw4thha"),
        ] {
            assert_eq!(seal(&ring, 1, link_id), token);
            assert_eq!(
                Verifier::new(&ring).open(token),
                Some(Opened { key_id: 1, link_id })
            );
        }
    }

    #[test]
    fn sealing_appends_and_never_clears() {
        let mut out = "https://x.example/l/".to_owned();
        Signer::new(&KeyRing::fixed(&[1]))
            .seal(1, OPENED.link_id, &mut out)
            .unwrap();
        assert_eq!(out, format!("https://x.example/l/{TOKEN}"));
    }

    #[test]
    fn capitals_look_alikes_and_hyphens_are_read() {
        let opened = Some(OPENED);
        assert_eq!(verifier().open(&TOKEN.to_uppercase()), opened);
        assert_eq!(verifier().open(&TOKEN.replace('0', "O")), opened);
        assert_eq!(verifier().open(&TOKEN.replace('0', "o")), opened);
        let grouped: Vec<&str> = TOKEN
            .as_bytes()
            .chunks(4)
            .map(|chunk| std::str::from_utf8(chunk).unwrap())
            .collect();
        assert_eq!(verifier().open(&grouped.join("-")), opened);
        let ring = KeyRing::fixed(&[1]);
        let with_one = seal(&ring, 1, 1);
        for one in ["i", "I", "l", "L"] {
            assert!(with_one.contains('1'));
            let read = verifier().open(&with_one.replace('1', one));
            assert_eq!(
                read,
                Some(Opened {
                    key_id: 1,
                    link_id: 1
                })
            );
        }
    }

    #[test]
    fn anything_around_a_token_is_refused() {
        for text in ["", " ", "-", "é", TOKEN.split_at(39).0, &TOKEN.repeat(2)] {
            assert_eq!(verifier().open(text), None, "{text:?}");
        }
        for tail in [
            " ", ".", ")", "%20", "0", "00000000", "u", "=", "\n", "\0", "é",
        ] {
            assert_eq!(verifier().open(&format!("{TOKEN}{tail}")), None, "{tail:?}");
            assert_eq!(verifier().open(&format!("{tail}{TOKEN}")), None, "{tail:?}");
        }
        assert_eq!(verifier().open(&format!("{TOKEN}{}", "-".repeat(41))), None);
    }

    #[test]
    fn a_token_of_a_retired_or_unknown_key_is_refused() {
        let ring = KeyRing::fixed(&[1, 2]);
        let token = seal(&ring, 2, 7);
        assert_eq!(
            Verifier::new(&ring).open(&token),
            Some(Opened {
                key_id: 2,
                link_id: 7
            })
        );
        assert_eq!(verifier().open(&token), None);
        let mut out = String::new();
        for absent in [0, 3, 16, 255] {
            assert_eq!(
                Signer::new(&ring).seal(absent, 7, &mut out),
                Err(KeyAbsent(absent))
            );
        }
        assert_eq!(out, "");
    }

    #[test]
    fn another_version_is_refused_even_when_its_tag_is_right() {
        let ring = KeyRing::fixed(&[1]);
        let head = head_bytes(2 << 4 | 1, 7);
        let tag = authenticate(&label(ring.purpose(1, Purpose::Link).unwrap()), &head)
            .finalize()
            .into_bytes();
        let token = CROCKFORD.encode(&[&head[..], &tag[..16]].concat());
        assert_eq!(Verifier::new(&ring).open(&token), None);
        assert_eq!(find_in(&token), None);
    }

    #[test]
    fn a_tag_made_for_another_purpose_is_refused() {
        let ring = KeyRing::fixed(&[1]);
        let head = head_bytes(VERSION << 4 | 1, 7);
        let tag = authenticate(&label(ring.purpose(1, Purpose::AuditHead).unwrap()), &head)
            .finalize()
            .into_bytes();
        let token = CROCKFORD.encode(&[&head[..], &tag[..16]].concat());
        assert_eq!(Verifier::new(&ring).open(&token), None);
    }

    #[test]
    fn a_token_is_found_in_what_people_paste() {
        for text in [
            TOKEN.to_owned(),
            format!("https://x.example/l/{TOKEN}"),
            format!("  https://x.example/l/{TOKEN}.\n"),
            format!("(siehe https://x.example/portal/l/{TOKEN})"),
            format!("<https://x.example/l/{TOKEN}?utm_source=mail#top>"),
            format!("https://mail.example/?url=https%3A%2F%2Fx.example%2Fl%2F{TOKEN}&data=1"),
            format!("commit 3{:039} then https://x.example/l/{TOKEN}", 0),
            format!("https://x.example/l/short and {TOKEN}"),
        ] {
            let found = find_in(&text).unwrap_or_else(|| panic!("nothing found in {text}"));
            assert_eq!(found, TOKEN, "{text}");
        }
        assert_eq!(find_in("https://x.example/l/"), None);
        assert_eq!(find_in(&format!("x{TOKEN}")), None);
    }

    proptest! {
        #[test]
        fn every_sealed_token_opens_and_writes_the_same_again(key_id in 1_u8..16, link_id: u64) {
            let ring = KeyRing::fixed(&(1..16).collect::<Vec<_>>());
            let token = seal(&ring, key_id, link_id);
            prop_assert_eq!(token.len(), LENGTH);
            let opened = Verifier::new(&ring).open(&token).unwrap();
            prop_assert_eq!(opened, Opened { key_id, link_id });
            prop_assert_eq!(seal(&ring, opened.key_id, opened.link_id), token);
        }

        #[test]
        fn a_changed_character_is_refused_or_read_as_the_same(place in 0..LENGTH, character: char) {
            let mut characters: Vec<char> = TOKEN.chars().collect();
            characters[place] = character;
            let text: String = characters.into_iter().collect();
            let expected = (normalise(&text) == TOKEN).then_some(OPENED);
            prop_assert_eq!(verifier().open(&text), expected);
        }

        #[test]
        fn a_changed_ascii_character_is_refused_or_read_as_the_same(place in 0..LENGTH, byte in 0_u8..128) {
            let mut bytes = TOKEN.as_bytes().to_vec();
            bytes[place] = byte;
            let text = String::from_utf8(bytes).unwrap();
            let expected = (normalise(&text) == TOKEN).then_some(OPENED);
            prop_assert_eq!(verifier().open(&text), expected);
        }

        #[test]
        fn no_text_opens_or_makes_the_reader_panic(text in "\\PC{0,120}", dense in "[0-9a-zA-Z-]{30,90}") {
            prop_assert_eq!(verifier().open(&text), None);
            prop_assert_eq!(verifier().open(&dense), None);
            prop_assert!(find_in(&text).is_none_or(|found| text.contains(found)));
        }
    }
}
