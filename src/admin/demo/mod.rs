//! A self-contained portal of a fictional company, to try everything on.

mod data;
mod pdf;
