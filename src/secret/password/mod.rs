//! Passwords: what may be one, how it is hashed (Argon2id) and how it is checked.

mod guessable;

use std::fmt;
use std::hint::black_box;
use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::{
    ARGON2ID_IDENT, Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
};
use diceware_wordlists::EFF_SHORT_WORDLIST_1;
use rand::RngExt;
use rand::seq::IndexedRandom;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The fewest characters of a password that is the only factor (NIST SP 800-63B-4).
pub const SHORTEST: usize = 15;
/// The most bytes of a password, so that hashing cannot be used to keep the machine busy.
pub const LONGEST: usize = 1024;

/// The words of a generated password: 10.3 bits each, from the first short list of the EFF.
const WORDS: usize = 5;
/// Its digits: 3.3 bits each.
const DIGITS: usize = 3;
/// A hash of nothing: its output is all zeros, which no password gives.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGF0IGFsbCE$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// OWASP's first choice: 19 MiB, two passes, one lane; 32 bytes.
#[expect(
    clippy::expect_used,
    reason = "the parameters are constants, and every test reads them"
)]
static ARGON2: LazyLock<Argon2<'static>> = LazyLock::new(|| {
    let params = Params::new(19_456, 2, 1, Some(32)).expect("valid parameters");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
});

/// Why a text may not become a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too few characters.
    #[error("the password is shorter than {min} characters")]
    TooShort { min: usize },
    /// Too many bytes.
    #[error("the password is longer than {max} bytes")]
    TooLong { max: usize },
    /// Everybody's idea of a long password.
    #[error("the password is one of those that are tried first")]
    Common,
    /// The company or the user's own name is in it.
    #[error("the password contains the name of the user or of the company")]
    ContainsOwnWord,
}

/// Hashing failed: not enough memory, or no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed")]
pub struct HashError(#[from] argon2::password_hash::Error);

/// A password in Unicode's form C; wiped when dropped, shown only by [`Password::reveal`].
pub struct Password(Zeroizing<String>);

impl Password {
    /// Checks a text that is to become a password; own words are the names of user, client and company.
    pub fn new(text: &str, own_words: &[&str]) -> Result<Self, PasswordError> {
        if text.len() > LONGEST {
            return Err(PasswordError::TooLong { max: LONGEST });
        }
        let password = Self(normalise(text));
        let length = password.0.chars().count();
        if length < SHORTEST {
            Err(PasswordError::TooShort { min: SHORTEST })
        } else if password.0.len() > LONGEST {
            Err(PasswordError::TooLong { max: LONGEST })
        } else if guessable::is_common(&password.0) {
            Err(PasswordError::Common)
        } else if guessable::contains_own_word(&password.0, own_words) {
            Err(PasswordError::ContainsOwnWord)
        } else {
            Ok(password)
        }
    }

    /// Takes a text that is to be compared with a password; one that is too long becomes one that never fits.
    pub fn attempt(text: &str) -> Self {
        Self(normalise(if text.len() > LONGEST { "" } else { text }))
    }

    /// Makes an initial password that can be read out: five short words and three digits, about 61 bits.
    pub fn generate() -> Self {
        let mut random = rand::rng();
        let mut text = Zeroizing::new(String::with_capacity(64));
        for _ in 0..WORDS {
            text.push_str(EFF_SHORT_WORDLIST_1.choose(&mut random).unwrap_or(&""));
            text.push('-');
        }
        for _ in 0..DIGITS {
            text.push(random.random_range('0'..='9'));
        }
        Self(text)
    }

    /// Returns the password itself; for hashing, and for showing an initial password once.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password")
    }
}

/// Hashes a password to a PHC string with a new salt (about 20 ms and 19 MiB).
pub fn hash(password: &Password) -> Result<String, HashError> {
    #[cfg(test)]
    witness::count();
    let hash: PasswordHash = ARGON2.hash_password(password.reveal().as_bytes())?;
    Ok(hash.to_string())
}

/// Tells, in constant time, whether a password is the hashed one; a damaged hash fits none.
pub fn verify(password: &Password, hash: &str) -> bool {
    #[cfg(test)]
    witness::count();
    ARGON2
        .verify_password(password.reveal().as_bytes(), hash)
        .is_ok()
}

/// Takes as long as [`verify`] and fails: for users that do not exist or have no password.
pub fn verify_nobody(password: &Password) -> bool {
    black_box(verify(password, NOBODY));
    false
}

/// Tells whether a hash was made with other parameters than today's.
pub fn needs_rehash(hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else {
        return true;
    };
    let is_current = hash.algorithm == ARGON2ID_IDENT
        && hash.version == Some(Version::V0x13.into())
        && Params::try_from(&hash).is_ok_and(|params| params == *ARGON2.params());
    !is_current
}

/// Hashes with half the memory, as an older version might have done.
#[cfg(test)]
pub fn weak_hash(password: &Password) -> String {
    let params = Params::new(9_728, 2, 1, Some(32)).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash: PasswordHash = argon2.hash_password(password.reveal().as_bytes()).unwrap();
    hash.to_string()
}

fn normalise(text: &str) -> Zeroizing<String> {
    // Form C is at most three times as long; with room for it no half-written copy is left behind.
    let mut normal = Zeroizing::new(String::with_capacity(3 * text.len()));
    normal.extend(text.nfc());
    normal
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub mod witness;
