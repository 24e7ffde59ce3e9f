//! Table `credential`: user names and password hashes.
