//! Table `payment`: what was paid on documents.
