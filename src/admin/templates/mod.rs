//! Templates of notes and mails: built in, and the operator's own.

pub mod built_in;
