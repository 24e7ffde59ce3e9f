//! One master key, and the keys derived from it for one purpose each.

use std::fmt;

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use rand::rngs::SysError;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::secret::random;

/// HMAC-SHA-256 (RFC 2104) that has taken in its key and waits for a message.
pub type HmacSha256 = Hmac<Sha256>;

const FINGERPRINT_LABEL: &[u8] = b"portalctl key fingerprint v1";

/// What a derived key is for; no two purposes ever share a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The tokens of secret links.
    Link,
    /// The head of the audit chain.
    AuditHead,
    /// What proves that a form of the portal was ours.
    Form,
}

impl Purpose {
    /// Returns the label that keeps this purpose apart from the others.
    pub fn label(self) -> &'static [u8] {
        match self {
            Self::Link => b"portalctl link v1",
            Self::AuditHead => b"portalctl audit head v1",
            Self::Form => b"portalctl form v1",
        }
    }
}

/// The 32 random bytes of a master key; wiped when dropped, never shown.
pub struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    /// Draws a new key from the operating system.
    pub fn generate() -> Result<Self, SysError> {
        random::system_bytes().map(Self)
    }

    /// Reads the 64 hexadecimal digits of a key file.
    pub fn from_hex(digits: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        if HEXLOWER.decode_len(digits.len()) != Ok(bytes.len()) {
            return None;
        }
        HEXLOWER.decode_mut(digits.as_bytes(), &mut *bytes).ok()?;
        Some(Self(bytes))
    }

    /// Appends the 64 hexadecimal digits of a key file.
    pub fn append_hex(&self, text: &mut String) {
        HEXLOWER.encode_append(&*self.0, text);
    }

    /// Derives the key for one purpose: HMAC-SHA-256 of its label under the master key.
    pub fn purpose(&self, purpose: Purpose) -> HmacSha256 {
        let output = keyed(&self.0).chain_update(purpose.label()).finalize();
        keyed(&Zeroizing::new(output.into_bytes().into()))
    }

    /// Returns 16 hexadecimal digits by which the key is recognised and from which it cannot be found.
    pub fn fingerprint(&self, id: u8) -> String {
        let mac = keyed(&self.0)
            .chain_update(FINGERPRINT_LABEL)
            .chain_update([id]);
        let output: [u8; 32] = mac.finalize().into_bytes().into();
        output
            .first_chunk::<8>()
            .map(|short| HEXLOWER.encode(short))
            .unwrap_or_default()
    }

    /// Returns the key `00 01 02 … 1f` raised by `seed`, for known answers.
    #[cfg(test)]
    pub fn fixed(seed: u8) -> Self {
        Self(Zeroizing::new(std::array::from_fn(|place| {
            u8::try_from(place).unwrap().wrapping_add(seed)
        })))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret")
    }
}

/// A key of the ring: its id and age, and its secret until it is retired.
#[derive(Debug)]
pub struct Key {
    pub(super) id: u8,
    pub(super) created: Timestamp,
    pub(super) fingerprint: String,
    pub(super) secret: Option<Secret>,
}

impl Key {
    /// Makes an active key.
    pub(super) fn new(id: u8, created: Timestamp, secret: Secret) -> Self {
        let fingerprint = secret.fingerprint(id);
        Self {
            id,
            created,
            fingerprint,
            secret: Some(secret),
        }
    }

    /// Returns the id, 1 to 15.
    pub fn id(&self) -> u8 {
        self.id
    }

    /// Returns when the key was made, to the second.
    pub fn created(&self) -> Timestamp {
        self.created
    }

    /// Returns 16 hexadecimal digits that tell this key from any other, also after it was retired.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Tells whether the key still signs and verifies.
    pub fn is_active(&self) -> bool {
        self.secret.is_some()
    }
}

/// Feeds a key to HMAC; short keys are filled up with zeros, as RFC 2104 says.
fn keyed(key: &[u8; 32]) -> HmacSha256 {
    let mut block = hmac::digest::Key::<HmacSha256>::default();
    for (place, byte) in block.iter_mut().zip(key) {
        *place = *byte;
    }
    let mac = HmacSha256::new(&block);
    block.as_mut_slice().zeroize();
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_has_the_known_answer_and_depends_on_the_id() {
        assert_eq!(Secret::fixed(0).fingerprint(1), "0c87a08734fe1a74");
        assert_ne!(Secret::fixed(0).fingerprint(2), "0c87a08734fe1a74");
        assert_ne!(Secret::fixed(1).fingerprint(1), "0c87a08734fe1a74");
    }

    #[test]
    fn a_key_made_for_one_purpose_is_not_that_of_another() {
        let [link, head] = [Purpose::Link, Purpose::AuditHead].map(|purpose| {
            Secret::fixed(0)
                .purpose(purpose)
                .chain_update(b"same")
                .finalize()
                .into_bytes()
        });
        assert_ne!(link, head);
    }

    #[test]
    fn nothing_of_a_key_is_seen_in_its_debug_text() {
        let key = Key::new(1, Timestamp::UNIX_EPOCH, Secret::fixed(0));
        let mut digits = String::new();
        Secret::fixed(0).append_hex(&mut digits);
        let text = format!("{key:?}");
        assert!(text.contains("Some(Secret)"), "{text}");
        assert!(
            !text.contains(digits.split_at(8).0) && !text.contains("31"),
            "{text}"
        );
    }
}
