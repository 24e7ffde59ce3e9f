//! SHA-256 of files and rows, and the keyed seal over the head of the audit chain.

use std::io::{self, Write};

use data_encoding::{BASE64, HEXLOWER};
use hmac::Mac;
use sha2::{Digest, Sha256};

use super::key::{KeyRing, Purpose};

/// Returns the SHA-256 of `bytes` (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Returns `bytes` as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

/// Returns `bytes` in base64 (RFC 4648, section 4).
pub fn base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Takes in what is written to it, piece by piece, and gives the SHA-256 of it all.
#[derive(Default)]
pub struct Sha256Writer(Sha256);

impl Sha256Writer {
    /// Takes in the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Returns the digest of everything taken in.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

impl Write for Sha256Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a seal over an audit head turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadSeal {
    /// Made with this key over these bytes.
    Genuine,
    /// Not made with this key over these bytes.
    Forged,
    /// The key is retired or not in this ring, so nothing can be said.
    KeyAbsent,
}

/// Seals the head of the audit chain with the newest key: HMAC-SHA-256, and the id of the key.
pub fn seal_head(ring: &KeyRing, head: &[u8]) -> ([u8; 32], u8) {
    let (id, mac) = ring.newest_for(Purpose::AuditHead);
    (mac.chain_update(head).finalize().into_bytes().into(), id)
}

/// Compares, in constant time, a seal over the head of the audit chain with what its key would make.
pub fn verify_head(ring: &KeyRing, head: &[u8], seal: &[u8], key_id: u8) -> HeadSeal {
    let Some(mac) = ring.purpose(key_id, Purpose::AuditHead) else {
        return HeadSeal::KeyAbsent;
    };
    match mac.chain_update(head).verify_slice(seal) {
        Ok(()) => HeadSeal::Genuine,
        Err(_) => HeadSeal::Forged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_abc_is_that_of_the_standard() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hex(&sha256(b"abc")), known);
        let mut writer = Sha256Writer::default();
        writer.write_all(b"a").unwrap();
        writer.flush().unwrap();
        writer.update(b"bc");
        assert_eq!(hex(&writer.finish()), known);
    }

    #[test]
    fn a_sealed_head_has_the_known_answer_and_verifies() {
        let ring = KeyRing::fixed(&[1]);
        let (seal, id) = seal_head(&ring, b"head");
        let known = "c86a12862c40a9b044dba19c97c5718b3b9cd1d844bafd6060f621e0f5162c83";
        assert_eq!((hex(&seal).as_str(), id), (known, 1));
        assert_eq!(verify_head(&ring, b"head", &seal, 1), HeadSeal::Genuine);
    }

    #[test]
    fn a_changed_head_or_seal_is_forged_and_an_unknown_key_is_absent() {
        let ring = KeyRing::fixed(&[1, 2]);
        let (mut seal, id) = seal_head(&ring, b"head");
        assert_eq!(id, 2);
        assert_eq!(verify_head(&ring, b"heat", &seal, id), HeadSeal::Forged);
        assert_eq!(verify_head(&ring, b"head", &seal, 1), HeadSeal::Forged);
        assert_eq!(
            verify_head(&ring, b"head", &seal[..31], id),
            HeadSeal::Forged
        );
        assert_eq!(verify_head(&ring, b"head", &[], id), HeadSeal::Forged);
        assert_eq!(verify_head(&ring, b"head", &seal, 3), HeadSeal::KeyAbsent);
        assert_eq!(verify_head(&ring, b"head", &seal, 255), HeadSeal::KeyAbsent);
        seal[31] ^= 1;
        assert_eq!(verify_head(&ring, b"head", &seal, id), HeadSeal::Forged);
    }
}
