//! `link`: the register of secret links.
