//! Any bytes as the XML of an e-invoice: `cargo +nightly fuzz run einvoice_xml`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| portalctl::fuzzing::einvoice_xml(bytes));
