//! Why a request gets another answer than the page it asked for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::app::{self, Kind};
use crate::portal::{self, permit::Hindrance};

/// Why a request gets another answer than its page.
#[derive(Debug, Clone, thiserror::Error)]
#[expect(
    clippy::error_impl_error,
    reason = "always written with its module, `web::Error`"
)]
pub enum Error {
    /// Nobody is inside: come in first.
    #[error("nobody is inside")]
    NoSession,
    /// A password has to be chosen first.
    #[error("a password has to be chosen first")]
    PasswordFirst,
    /// It does not exist, or not for this visitor.
    #[error("there is no such thing")]
    NotFound,
    /// The address takes other methods.
    #[error("the address takes other methods")]
    WrongMethod,
    /// The request cannot be understood.
    #[error("the request cannot be understood")]
    BadRequest,
    /// The form was not ours, or is too old.
    #[error("the form was not ours")]
    ForeignForm,
    /// The session of the form is over; what was written comes back to who wrote it.
    #[error("the session of the form is over")]
    Outlived(String),
    /// The visitor sees it but may not do this.
    #[error("the visitor may not do this: {0:?}")]
    Hindered(Hindrance),
    /// The body is too large.
    #[error("the body is too large")]
    TooLarge,
    /// The body came too slowly.
    #[error("the body came too slowly")]
    TooSlow,
    /// Too many tries: so many seconds to wait.
    #[error("too many tries")]
    TooMany(u64),
    /// Every worker has enough to do.
    #[error("every worker has enough to do")]
    Busy,
    /// The use case failed.
    #[error(transparent)]
    Failed(#[from] app::Error),
}

impl Error {
    /// Says that something is wrong with the server itself.
    pub fn broken(message: &str) -> Self {
        Self::Failed(app::Error::bug(message))
    }

    /// The status that the answer has.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NoSession | Self::PasswordFirst => StatusCode::SEE_OTHER,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest => StatusCode::BAD_REQUEST,
            Self::ForeignForm | Self::Outlived(_) | Self::Hindered(_) => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Failed(failure) => of_kind(failure.kind()),
        }
    }

    /// So many seconds after which it is worth another try.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Busy => Some(5),
            Self::Failed(failure) if failure.kind() == Kind::Temporary => Some(10),
            Self::Failed(_)
            | Self::NoSession
            | Self::PasswordFirst
            | Self::NotFound
            | Self::WrongMethod
            | Self::BadRequest
            | Self::ForeignForm
            | Self::Outlived(_)
            | Self::Hindered(_)
            | Self::TooLarge
            | Self::TooSlow => None,
        }
    }
}

/// The status of a failed use case; what a visitor cannot help is the server's failure.
fn of_kind(kind: Kind) -> StatusCode {
    match kind {
        Kind::NotFound => StatusCode::NOT_FOUND,
        Kind::Refused => StatusCode::FORBIDDEN,
        Kind::Conflict => StatusCode::CONFLICT,
        Kind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        Kind::Temporary => StatusCode::SERVICE_UNAVAILABLE,
        Kind::Partial
        | Kind::Damaged
        | Kind::Declined
        | Kind::Usage
        | Kind::Interrupted
        | Kind::Closed
        | Kind::Bug => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<portal::Error> for Error {
    fn from(error: portal::Error) -> Self {
        match error {
            portal::Error::NoSession => Self::NoSession,
            portal::Error::PasswordFirst => Self::PasswordFirst,
            portal::Error::NotFound => Self::NotFound,
            portal::Error::Hindered(hindrance) => Self::Hindered(hindrance),
            portal::Error::Failed(failure) => Self::Failed(failure),
        }
    }
}

/// The status alone, and the error for [`super::faults`], which makes a page of it.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
