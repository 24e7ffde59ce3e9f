//! Where the portal's bare address leads, the switch of language, and the way out.

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderName, HeaderValue};
use serde::Deserialize;

use crate::domain::locale::Locale;
use crate::domain::wordset::Word as _;
use crate::portal::entry;
use crate::web::caller::Met;
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::form::{EntryForm, ProtectedForm};
use crate::web::site::{Answer, Site, see_other};

/// What a browser is to forget when somebody leaves.
const FORGET: HeaderValue = HeaderValue::from_static("\"cache\", \"storage\"");

/// A language, and the page that is to be shown in it.
#[derive(Debug, Deserialize)]
pub struct Choice {
    locale: String,
    #[serde(default)]
    back: String,
}

/// A form without fields of its own.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

/// Leads to the documents, or to the way in.
pub async fn show(State(site): State<Site>, met: Met) -> Answer {
    let frame = site.frame(&met)?;
    match frame.guest {
        Some(_) => see_other(&met, "/documents"),
        None => Err(Error::NoSession),
    }
}

/// Switches the language, for the session and for the browser.
pub async fn speak(
    State(site): State<Site>,
    met: Met,
    EntryForm(choice): EntryForm<Choice>,
) -> Answer {
    let locale = Locale::parse(&choice.locale).map_err(|_unknown| Error::BadRequest)?;
    if let Some(pass) = met.pass {
        let spoken = site
            .write(move |app| entry::speak(app, &pass, locale))
            .await;
        match spoken {
            Ok(()) | Err(Error::NoSession) => {}
            Err(error) => return Err(error),
        }
    }
    let mut response = see_other(&met, own_path(&choice.back))?;
    if let Some(cookie) = cookies::locale(met.transport, locale) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Ends the session.
pub async fn leave(
    State(site): State<Site>,
    met: Met,
    ProtectedForm(Nothing {}): ProtectedForm<Nothing>,
) -> Answer {
    let pass = met.inside()?;
    site.write(move |app| Ok(entry::log_out(app, &pass)?))
        .await?;
    let mut response = see_other(&met, "/login?said=logged-out")?;
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("clear-site-data"), FORGET);
    if let Some(cookie) = cookies::no_session(met.transport) {
        headers.append(SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The path with its query if it is one of ours, whatever a form says; else the portal's own.
fn own_path(back: &str) -> &str {
    let (path, query) = back.split_once('?').unwrap_or((back, ""));
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/-_.".contains(c);
    let is_asked = |c: char| is_plain(c) || "=&+%".contains(c);
    let is_own = back.starts_with('/')
        && !back.contains("//")
        && path.chars().all(is_plain)
        && query.chars().all(is_asked);
    if is_own { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_leads_to_another_place() {
        for path in [
            "/documents",
            "/documents?kind=offer&q=b%C3%BCro+1",
            "/d/7",
            "/d/7/payment",
            "/login",
        ] {
            assert_eq!(own_path(path), path);
        }
        for strange in [
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/d//evil",
            "/%2f/evil",
            "/a?next=//evil",
            "/a?b#c",
            "/a?b?c",
            "/a\r\nSet-Cookie: x",
            "",
        ] {
            assert_eq!(own_path(strange), "/", "{strange}");
        }
    }
}
