//! The operator's documents.
