//! The first page of a secret link: neutral, with one button, so that previews and scanners learn nothing.

use std::time::Instant;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::explanation::Explanation;
use super::frame::Frame;
use super::renewal::is_offered;
use crate::portal::entry::{self, Gone};
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::form::EntryForm;
use crate::web::site::{Answer, Site, page};

/// Shows the company's name and a button that hands the link's token in.
#[derive(Debug, Template)]
#[template(path = "landing.html", config = "src/web/askama.toml")]
pub struct Landing {
    pub frame: Frame,
    /// The token, which goes into the form and nowhere else.
    pub link: String,
}

/// A form that hands a token in.
#[derive(Debug, Deserialize)]
pub struct Token {
    link: String,
}

/// Shows what a link leads to, without using it.
pub async fn show(State(site): State<Site>, met: Met, Path(token): Path<String>) -> Answer {
    let landing = site.read(|app| Ok(entry::landing(app, &token, met.pass.as_ref())?))?;
    match landing {
        entry::Landing::Ready { locale, .. } => {
            // Looking at the link has just read the settings.
            let frame = site
                .frame_at_hand(&met)?
                .speaking(met.locale.unwrap_or(locale));
            page(StatusCode::OK, &Landing { frame, link: token })
        }
        entry::Landing::Gone { why, .. } => gone(&site, &met, why),
        entry::Landing::Unknown => Err(unknown(&site, &met)),
    }
}

/// Where the address bar ends: the link has to be opened once more.
pub async fn again(State(site): State<Site>, met: Met) -> Answer {
    let frame = site.frame_outside(&met)?;
    page(StatusCode::OK, &Explanation::of_link_needed_again(frame))
}

/// Opens a link: from here on there is a session and a clean address.
pub async fn open(State(site): State<Site>, met: Met, EntryForm(form): EntryForm<Token>) -> Answer {
    let (origin, previous) = (met.origin(), met.pass);
    let opening = site
        .write(move |app| Ok(entry::open(app, &form.link, origin, previous.as_ref())?))
        .await?;
    match opening {
        entry::Opening::Entered(entered) => Site::enter(&met, &entered),
        entry::Opening::Inside(goal) => Site::lead(&met, goal),
        entry::Opening::Gone { why, .. } => gone(&site, &met, why),
        entry::Opening::Unknown => Err(unknown(&site, &met)),
    }
}

fn gone(site: &Site, met: &Met, why: Gone) -> Answer {
    let asks_for_password = why == Gone::LoginByPassword;
    let frame = site.frame_outside(met)?;
    let is_renewed = is_offered(site, &frame)?;
    let explanation = Explanation::of_ended_link(frame, asks_for_password, is_renewed);
    page(StatusCode::GONE, &explanation)
}

/// Counts a guess; who guesses too often waits, but a good link is still opened.
fn unknown(site: &Site, met: &Met) -> Error {
    match site.failures().fail(met.counted, Instant::now()) {
        Ok(()) => Error::NotFound,
        Err(seconds) => Error::TooMany(seconds),
    }
}
