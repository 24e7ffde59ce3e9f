//! Routes, pages and sessions of the portal; the only user of axum, tokio and askama.
