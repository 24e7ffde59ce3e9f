//! The language of `[Client.customerportal_url]` and `[Date.dates+3M]`; pure.
//!
//! [`parse()`] cuts a text into pieces, [`Parsed::render_into`] fills them from a [`Context`]. One table of names
//! ([`fields`]) serves the parser, the renderer and the listing, so that none of them can know less than another.

pub mod context;
pub mod dates;
pub mod error;
pub mod fields;
mod nearest;
pub mod parse;
mod prefix;
mod render;
pub mod sample;

pub use context::{Context, Message, Portal, PortalField};
pub use error::{Error, Reason};
pub use parse::{Parsed, is_name, parse, problems, suggest_name};
