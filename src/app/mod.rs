//! What every use case is given.

mod error;

pub use error::{Error, Kind};
