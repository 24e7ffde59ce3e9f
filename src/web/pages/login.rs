//! Logging in with user name and password.

use askama::Template;

use super::frame::{Frame, Notice};

/// The form, empty or with what was typed before.
#[derive(Debug, Template)]
#[template(path = "login.html", config = "src/web/askama.toml")]
pub struct Login {
    pub frame: Frame,
    pub notice: Option<Notice>,
    pub username: String,
}
