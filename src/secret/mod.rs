//! Keys, tokens and password hashes; the only user of the crypto crates and of randomness.
