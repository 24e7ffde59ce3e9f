//! Keys, tokens and password hashes; the only user of the crypto crates and of randomness.

pub mod digest;
pub mod envelope;
pub mod form;
pub mod key;
pub mod password;
pub mod random;
pub mod ticket;
pub mod token;
