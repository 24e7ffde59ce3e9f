//! `password`: user names and passwords.
