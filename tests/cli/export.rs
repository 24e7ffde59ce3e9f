//! `export`: data for other programs.
