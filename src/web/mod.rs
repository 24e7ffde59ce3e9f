//! Routes, pages and sessions of the portal; the only user of axum, tokio and askama.

mod assets;
mod pages;
mod texts;
