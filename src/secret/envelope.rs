//! Bytes locked with a passphrase, in a form that says how to unlock it: for the key file inside a backup.
//!
//! Argon2id (RFC 9106) makes the key, XChaCha20-Poly1305 locks. The header, which is authenticated too, is: the magic, a
//! version byte, memory in KiB, passes and lanes (4 bytes each, big endian), a salt of 16 and a nonce of 24 bytes.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use rand::rngs::SysError;
use zeroize::Zeroizing;

use super::password::Password;
use super::random;

const MAGIC: &[u8; 15] = b"portalctl lock\n";
const VERSION: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 24;
const HEADER: usize = MAGIC.len() + 1 + 12 + SALT + NONCE;
/// The second choice of RFC 9106, on one lane: 64 MiB, three passes. A backup is tried offline, so this is dear.
const COST: Cost = Cost {
    memory: 65_536,
    passes: 3,
    lanes: 1,
};
/// What a header may ask of this machine before it has proved anything.
const LIMIT: Cost = Cost {
    memory: 262_144,
    passes: 10,
    lanes: 4,
};

/// Why an envelope could not be made or opened.
#[derive(Debug, thiserror::Error)]
pub enum EnvelopeError {
    /// The bytes are something else.
    #[error("this is not an encrypted key file")]
    Foreign,
    /// A later version wrote it.
    #[error("the encrypted key file was written by a newer version")]
    TooNew,
    /// Which of the two it is cannot be told, and must not.
    #[error("the passphrase is wrong or the encrypted key file is damaged")]
    Refused,
    /// The machine has not enough memory for the key derivation.
    #[error("the key could not be derived from the passphrase")]
    Derivation(#[source] argon2::Error),
    /// The operating system gave no random bytes.
    #[error("the system gave no random bytes")]
    Random(#[from] SysError),
}

struct Cost {
    memory: u32,
    passes: u32,
    lanes: u32,
}

struct Header<'bytes> {
    cost: Cost,
    salt: &'bytes [u8; SALT],
    nonce: &'bytes [u8; NONCE],
}

/// Locks `content` with a passphrase.
pub fn seal(passphrase: &Password, content: &[u8]) -> Result<Vec<u8>, EnvelopeError> {
    let salt = random::system_bytes::<SALT>()?;
    let nonce = random::system_bytes::<NONCE>()?;
    let mut envelope = Vec::with_capacity(HEADER + content.len() + 16);
    envelope.extend_from_slice(MAGIC);
    envelope.push(VERSION);
    for number in [COST.memory, COST.passes, COST.lanes] {
        envelope.extend_from_slice(&number.to_be_bytes());
    }
    envelope.extend_from_slice(&*salt);
    envelope.extend_from_slice(&*nonce);
    let payload = Payload {
        msg: content,
        aad: &envelope,
    };
    let locked = cipher(passphrase, &COST, &salt)?.encrypt((&*nonce).into(), payload);
    envelope.extend(locked.or(Err(EnvelopeError::Refused))?);
    Ok(envelope)
}

/// Unlocks what [`seal`] made; the content is wiped when dropped.
pub fn open(passphrase: &Password, envelope: &[u8]) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let body = envelope.strip_prefix(MAGIC).ok_or(EnvelopeError::Foreign)?;
    match body.first() {
        Some(&VERSION) => {}
        Some(&newer) if newer > VERSION => return Err(EnvelopeError::TooNew),
        Some(_) | None => return Err(EnvelopeError::Refused),
    }
    let (aad, msg) = envelope
        .split_at_checked(HEADER)
        .ok_or(EnvelopeError::Refused)?;
    let header = parse_header(aad).ok_or(EnvelopeError::Refused)?;
    let cipher = cipher(passphrase, &header.cost, header.salt)?;
    let content = cipher.decrypt(header.nonce.into(), Payload { msg, aad });
    content.map(Zeroizing::new).or(Err(EnvelopeError::Refused))
}

fn parse_header(header: &[u8]) -> Option<Header<'_>> {
    let rest = header.get(MAGIC.len() + 1..)?;
    let (memory, rest) = rest.split_first_chunk()?;
    let (passes, rest) = rest.split_first_chunk()?;
    let (lanes, rest) = rest.split_first_chunk()?;
    let (salt, rest) = rest.split_first_chunk()?;
    let nonce = rest.try_into().ok()?;
    let [memory, passes, lanes] = [memory, passes, lanes].map(|bytes| u32::from_be_bytes(*bytes));
    let is_modest = memory <= LIMIT.memory && passes <= LIMIT.passes && lanes <= LIMIT.lanes;
    is_modest.then_some(Header {
        cost: Cost {
            memory,
            passes,
            lanes,
        },
        salt,
        nonce,
    })
}

fn cipher(
    passphrase: &Password,
    cost: &Cost,
    salt: &[u8; SALT],
) -> Result<XChaCha20Poly1305, EnvelopeError> {
    let mut key = Zeroizing::new([0; 32]);
    // Numbers that Argon2 does not accept only come from a damaged header.
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(key.len()))
        .or(Err(EnvelopeError::Refused))?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.reveal().as_bytes(), salt, &mut *key)
        .map_err(EnvelopeError::Derivation)?;
    Ok(XChaCha20Poly1305::new((&*key).into()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn passphrase() -> Password {
        Password::new("vier Kerzen am Fenster", &[]).unwrap()
    }

    fn message(outcome: Result<Zeroizing<Vec<u8>>, EnvelopeError>) -> String {
        outcome.unwrap_err().to_string()
    }

    #[test]
    fn what_was_locked_opens_with_its_passphrase_only() {
        let envelope = seal(&passphrase(), b"secret").unwrap();
        assert_eq!(envelope.len(), HEADER + 6 + 16);
        assert_eq!(
            open(&passphrase(), &envelope).unwrap().as_slice(),
            b"secret"
        );
        let other = Password::attempt("fuenf Kerzen am Fenster");
        let refused = EnvelopeError::Refused.to_string();
        assert_eq!(message(open(&other, &envelope)), refused);
        assert!(!envelope.windows(6).any(|window| window == b"secret"));
    }

    #[test]
    fn the_same_content_is_never_locked_the_same_way() {
        let [one, two] = [(); 2].map(|()| seal(&passphrase(), b"").unwrap());
        assert_ne!(one, two);
        assert_eq!(open(&passphrase(), &one).unwrap().len(), 0);
    }

    #[test]
    fn a_change_anywhere_in_the_header_or_a_cut_is_refused_like_a_wrong_passphrase() {
        let envelope = seal(&passphrase(), b"secret").unwrap();
        let refused = EnvelopeError::Refused.to_string();
        for place in [
            MAGIC.len() + 1,
            MAGIC.len() + 8,
            MAGIC.len() + 12,
            HEADER - 40,
            HEADER - 1,
            HEADER,
            HEADER + 21,
        ] {
            let mut changed = envelope.clone();
            changed[place] ^= 0x40;
            assert_eq!(
                message(open(&passphrase(), &changed)),
                refused,
                "byte {place}"
            );
        }
        for end in [
            MAGIC.len(),
            HEADER - 1,
            HEADER,
            HEADER + 15,
            envelope.len() - 1,
        ] {
            assert_eq!(
                message(open(&passphrase(), &envelope[..end])),
                refused,
                "cut at {end}"
            );
        }
    }

    #[test]
    fn something_else_is_foreign_and_a_later_version_is_too_new() {
        assert!(matches!(
            open(&passphrase(), b"PK\x03\x04"),
            Err(EnvelopeError::Foreign)
        ));
        let newer = [MAGIC.as_slice(), &[2]].concat();
        assert!(matches!(
            open(&passphrase(), &newer),
            Err(EnvelopeError::TooNew)
        ));
        let older = [MAGIC.as_slice(), &[0]].concat();
        assert!(matches!(
            open(&passphrase(), &older),
            Err(EnvelopeError::Refused)
        ));
    }

    proptest! {
        #[test]
        fn no_header_makes_the_reader_panic(mut header: [u8; HEADER], cost in any::<[u8; 12]>()) {
            header[MAGIC.len() + 1..MAGIC.len() + 13].copy_from_slice(&cost);
            let parsed = parse_header(&header);
            prop_assert!(parsed.is_none_or(|header| header.cost.memory <= LIMIT.memory));
            prop_assert!(parse_header(&header[..HEADER - 1]).is_none());
        }
    }
}
