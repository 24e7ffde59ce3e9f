//! The first page of a secret link: neutral, with one button, so that previews and scanners learn nothing.

use askama::Template;

use super::frame::Frame;

/// Shows the company's name and a button that hands the link's token in.
#[derive(Debug, Template)]
#[template(path = "landing.html", config = "src/web/askama.toml")]
pub struct Landing {
    pub frame: Frame,
    /// The token, which goes into the form and nowhere else.
    pub link: String,
}
