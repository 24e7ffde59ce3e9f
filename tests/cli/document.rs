//! `document`: what the operator sends.
