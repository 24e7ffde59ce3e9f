//! Completions: static scripts and live values.
