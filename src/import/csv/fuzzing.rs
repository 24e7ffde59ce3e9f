//! What the fuzz target tries: any bytes are read or refused, and nothing panics.

/// Reads bytes as a list of clients.
pub fn rows(bytes: &[u8]) {
    drop(super::read_bytes(bytes));
}
