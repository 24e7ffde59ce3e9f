//! Pages for what went wrong: the status, what to do next and whom to ask, but never the cause.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::caller::Caller;
use super::cookies;
use super::error::Error;
use super::journal::Journal;
use super::pages::explanation::Explanation;
use super::pages::frame::Frame;
use super::site::{Site, see_other};
use super::texts::faults::{Fault, Faults};

/// The answer instead of the page that was asked for.
pub fn page_for(site: &Site, caller: &Caller, error: &Error) -> Result<Response, Error> {
    match error {
        Error::NoSession => {
            if caller.pass.is_none() {
                return see_other(caller, "/login");
            }
            // What the cookie held opens nothing any more.
            let mut response = see_other(caller, "/login?said=ended")?;
            if let Some(cookie) = cookies::no_session(caller.transport) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Error::PasswordFirst => see_other(caller, "/password"),
        Error::NotFound
        | Error::WrongMethod
        | Error::BadRequest
        | Error::ForeignForm
        | Error::Outlived(_)
        | Error::Hindered(_)
        | Error::TooLarge
        | Error::TooSlow
        | Error::TooMany(_)
        | Error::Busy
        | Error::Failed(_) => explained(site, caller, error, String::new()),
    }
}

/// The same, with the cause in the journal where the fault is ours; whatever fails on the way, there is an answer.
pub fn page(site: &Site, caller: &Caller, error: &Error, journal: &Journal) -> Response {
    let answer = if error.status().is_server_error() {
        let reference = journal.fault(error);
        explained(site, caller, error, reference.clone())
            .unwrap_or_else(|_again| bare(error, &reference))
    } else {
        page_for(site, caller, error).unwrap_or_else(|again| {
            let reference = journal.fault(&again);
            bare(&again, &reference)
        })
    };
    with_wait(answer, error)
}

/// A page without the operator's look, when even that cannot be read.
pub fn bare(error: &Error, reference: &str) -> Response {
    let status = error.status();
    let text = format!(
        "{}\n\nKennung / reference: {reference}\n",
        status.canonical_reason().unwrap_or("Fehler / error")
    );
    with_wait((status, text).into_response(), error)
}

fn explained(
    site: &Site,
    caller: &Caller,
    error: &Error,
    reference: String,
) -> Result<Response, Error> {
    let frame = frame(site, caller)?;
    let fault = fault(&frame.t.faults, error);
    let mut explanation = Explanation::of_fault(frame, fault, reference);
    if let Some(seconds) = error.retry_after() {
        explanation = explanation.after(seconds);
    }
    if let Error::Outlived(text) = error {
        text.clone_into(&mut explanation.draft);
    }
    super::site::page(error.status(), &explanation)
}

/// Strangers cost no statement; who has a pass keeps the menu, if a session belongs to it.
fn frame(site: &Site, caller: &Caller) -> Result<Frame, Error> {
    if caller.pass.is_some() {
        site.frame(caller)
    } else {
        site.frame_at_hand(caller)
    }
}

fn fault(faults: &'static Faults, error: &Error) -> &'static Fault {
    if matches!(error, Error::Outlived(_)) {
        return &faults.outlived;
    }
    match error.status() {
        StatusCode::NOT_FOUND => &faults.not_found,
        StatusCode::METHOD_NOT_ALLOWED => &faults.wrong_method,
        StatusCode::FORBIDDEN => &faults.forbidden,
        StatusCode::CONFLICT => &faults.conflict,
        StatusCode::PAYLOAD_TOO_LARGE => &faults.too_large,
        StatusCode::TOO_MANY_REQUESTS => &faults.too_many,
        StatusCode::SERVICE_UNAVAILABLE => &faults.busy,
        StatusCode::INTERNAL_SERVER_ERROR => &faults.broken,
        _ => &faults.bad_request,
    }
}

fn with_wait(mut response: Response, error: &Error) -> Response {
    if let Some(seconds) = error.retry_after() {
        let seconds = HeaderValue::from(seconds);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}
