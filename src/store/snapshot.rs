//! Copies of the whole store while it is in use, and their contents in figures.
