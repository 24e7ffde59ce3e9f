//! Taking over what other programs export.
