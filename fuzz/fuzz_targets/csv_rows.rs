//! Any bytes as a list of clients: `cargo +nightly fuzz run csv_rows`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| portalctl::fuzzing::csv_rows(bytes));
