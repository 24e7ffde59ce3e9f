//! Clients and documents for other programs.
