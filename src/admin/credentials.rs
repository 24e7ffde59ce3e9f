//! User names and passwords of clients.
