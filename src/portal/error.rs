//! Why a visitor gets nothing.

use super::permit::Hindrance;
use crate::{app, store};

/// Why a visitor gets nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[expect(
    clippy::error_impl_error,
    reason = "always written with its module, `portal::Error`"
)]
pub enum Error {
    /// The session is over or never was, or what it came in with opens nothing any more.
    #[error("nobody comes with this pass")]
    NoSession,
    /// The session came in with an initial password and may only choose a new one.
    #[error("a password has to be chosen first")]
    PasswordFirst,
    /// It does not exist, or the visitor does not see it: from outside that is the same.
    #[error("there is no such thing")]
    NotFound,
    /// The visitor sees it but may not do this.
    #[error("the visitor may not do this: {0:?}")]
    Hindered(Hindrance),
    /// The use case failed.
    #[error(transparent)]
    Failed(#[from] app::Error),
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}
