//! The program as people and scripts meet it: a fresh store, a fixed clock, a cleared environment.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod arguments;
mod sandbox;
