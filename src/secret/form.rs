//! Seals of forms: that a form was made by us, for this session, and says what it said then.

use std::fmt;

use hmac::Mac;
use subtle::ConstantTimeEq;

use super::key::{HmacSha256, KeyRing, Purpose};
use super::token::CROCKFORD;

/// How many bytes of the HMAC a seal keeps.
const TAG: usize = 16;

/// Makes and checks seals; the newest key seals, and every active one is accepted.
pub struct FormSeal(Vec<HmacSha256>);

impl FormSeal {
    /// Derives the form keys of all active keys.
    pub fn new(ring: &KeyRing) -> Self {
        let mut ids: Vec<u8> = ring.ids().collect();
        ids.reverse();
        let keys = ids
            .into_iter()
            .filter_map(|id| ring.purpose(id, Purpose::Form));
        Self(
            keys.map(|mac| mac.chain_update(Purpose::Form.label()))
                .collect(),
        )
    }

    /// The seal over these parts: 26 characters of lower-case Crockford base32.
    pub fn seal(&self, parts: &[&[u8]]) -> String {
        let Some(key) = self.0.first() else {
            return String::new();
        };
        let full = over(key, parts).finalize().into_bytes();
        CROCKFORD.encode(full.get(..TAG).unwrap_or_default())
    }

    /// Tells, in constant time, whether a seal is over these parts.
    pub fn is_genuine(&self, parts: &[&[u8]], seal: &str) -> bool {
        let Ok(tag) = CROCKFORD.decode(seal.get(..26).unwrap_or_default().as_bytes()) else {
            return false;
        };
        seal.len() == 26
            && tag.len() == TAG
            && self
                .0
                .iter()
                .any(|key| over(key, parts).verify_truncated_left(&tag).is_ok())
    }
}

impl fmt::Debug for FormSeal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FormSeal")
    }
}

/// Tells, in constant time, whether two texts are the same.
pub fn is_same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// Takes in every part with its length before it, so that no two lists run into the same bytes.
fn over(key: &HmacSha256, parts: &[&[u8]]) -> HmacSha256 {
    let mut mac = key.clone();
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_seal_is_genuine_for_its_parts_alone() {
        let seals = FormSeal::new(&KeyRing::fixed(&[1]));
        let seal = seals.seal(&[b"ab", b"c"]);
        assert_eq!(seal.len(), 26);
        assert!(seals.is_genuine(&[b"ab", b"c"], &seal));
        for other in [&[b"a".as_slice(), b"bc"][..], &[b"abc"], &[b"ab"], &[]] {
            assert!(!seals.is_genuine(other, &seal));
        }
    }

    #[test]
    fn a_new_key_seals_and_the_older_is_still_accepted_until_it_is_retired() {
        let old = FormSeal::new(&KeyRing::fixed(&[1])).seal(&[b"x"]);
        let both = FormSeal::new(&KeyRing::fixed(&[1, 2]));
        assert!(both.is_genuine(&[b"x"], &old));
        assert_ne!(both.seal(&[b"x"]), old);
        let new = FormSeal::new(&KeyRing::fixed(&[2]));
        assert!(!new.is_genuine(&[b"x"], &old));
    }

    #[test]
    fn texts_are_compared_whole() {
        assert!(is_same("abc", "abc"));
        assert!(!is_same("abc", "ab") && !is_same("abc", "abd") && !is_same("", "a"));
    }

    proptest! {
        #[test]
        fn any_text_is_refused(text in ".{0,60}") {
            let seals = FormSeal::new(&KeyRing::fixed(&[1]));
            prop_assert!(!seals.is_genuine(&[b"x"], &text));
        }
    }
}
