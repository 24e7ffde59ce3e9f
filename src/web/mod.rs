//! Routes, pages and sessions of the portal; the only user of axum, tokio and askama.
//!
//! A request comes through [`listener`] (places and deadlines), [`answer`] (headers, log, faults) and [`routes`] to a
//! handler in `pages`, which asks a use case of `crate::portal` through [`site::Site`].

mod answer;
mod arriving;
mod assets;
mod caller;
mod connections;
mod cookies;
mod departing;
mod error;
mod faults;
mod form;
mod forwarding;
mod headers;
mod journal;
mod listener;
mod metrics;
mod options;
mod pages;
mod readers;
mod routes;
mod serve;
mod site;
mod statics;
mod streaming;
mod texts;
mod throttle;
mod timed;
mod workers;

pub use journal::Talk;
pub use options::{Limits, Options};
pub use serve::serve;
