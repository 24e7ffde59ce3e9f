//! Any bytes as a PDF with an e-invoice: `cargo +nightly fuzz run einvoice_pdf`.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| portalctl::fuzzing::einvoice_pdf(bytes));
