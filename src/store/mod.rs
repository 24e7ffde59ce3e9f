//! Every SQL statement; the only user of rusqlite.
