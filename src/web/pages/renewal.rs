//! Asking for a fresh link or a new password by mail: one answer for everybody, given before anything is looked up.

use std::time::Instant;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use super::frame::Frame;
use crate::portal::recovery;
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::form::EntryForm;
use crate::web::site::{Answer, Site, page};

/// The question for an address, or the answer to it.
#[derive(Debug, Template)]
#[template(path = "renewal.html", config = "src/web/askama.toml")]
pub struct Renewal {
    pub frame: Frame,
    pub is_done: bool,
}

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    address: String,
}

/// Shows the form, where mails are sent at all.
pub async fn show(State(site): State<Site>, met: Met) -> Answer {
    answer(&site, &met, false)
}

/// Answers, and looks for the address afterwards, so that nobody can tell from the time whether there is one.
pub async fn ask(State(site): State<Site>, met: Met, EntryForm(typed): EntryForm<Typed>) -> Answer {
    site.failures()
        .fail(met.counted, Instant::now())
        .map_err(Error::TooMany)?;
    let answer = answer(&site, &met, true)?;
    tokio::spawn(async move {
        // Whoever asked is told the same in any case; a store that is busy now is no worse than a lost mail.
        let asked = site.write(move |app| Ok(recovery::request(app, &typed.address)?));
        asked.await.ok();
    });
    Ok(answer)
}

fn answer(site: &Site, met: &Met, is_done: bool) -> Answer {
    let frame = site.frame_outside(met)?;
    if !is_offered(site, &frame)? {
        return Err(Error::NotFound);
    }
    page(StatusCode::OK, &Renewal { frame, is_done })
}

/// Whether the pages before entering point here.
pub fn is_offered(site: &Site, frame: &Frame) -> Result<bool, Error> {
    site.read(|app| Ok(recovery::is_offered(app, &frame.settings)))
}
