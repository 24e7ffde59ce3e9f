//! The program as people and scripts meet it: a fresh store, a fixed clock, a cleared environment.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod access;
mod arguments;
mod attachment;
mod audit;
mod backup;
mod bulk;
mod client;
mod completions;
mod config;
mod decision;
mod demo;
mod disk;
mod document;
mod doors;
mod durability;
mod export;
mod health;
mod hostile;
mod import;
mod inbox;
mod init;
mod interruption;
mod key;
mod link;
mod mail;
mod mistakes;
mod note;
mod password;
mod payment;
mod readme;
mod sandbox;
mod scripted_day;
mod secrecy;
mod session;
mod settings;
mod streams;
mod template;
