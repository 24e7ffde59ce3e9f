//! `access`: who may enter, and why.
