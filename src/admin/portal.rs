//! Setting a portal up.
