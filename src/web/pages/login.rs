//! Logging in with user name and password.

use std::time::{Duration, Instant};

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use serde::Deserialize;
use tokio::time::sleep_until;

use super::frame::{Frame, Notice};
use super::renewal::is_offered;
use super::said::After;
use crate::domain::settings::LoginMode;
use crate::portal::login::{self, Credentials, LogIn};
use crate::web::caller::Met;
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::form::EntryForm;
use crate::web::site::{Answer, Site, page};

/// The form, empty or with what was typed before.
#[derive(Debug, Template)]
#[template(path = "login.html", config = "src/web/askama.toml")]
pub struct Login {
    pub frame: Frame,
    pub notice: Option<Notice>,
    pub username: String,
    /// Most come by link; the form is folded until somebody says that they have a password.
    pub is_by_link: bool,
    /// Whether a fresh link or a new password can be asked for.
    pub is_renewed: bool,
}

/// What was typed.
#[derive(Debug, Deserialize)]
pub struct Typed {
    username: String,
    password: String,
}

impl Login {
    fn new(
        site: &Site,
        frame: Frame,
        notice: Option<Notice>,
        has_password: bool,
    ) -> Result<Self, Error> {
        Ok(Self {
            is_renewed: is_offered(site, &frame)?,
            is_by_link: frame.settings.login_mode == LoginMode::Link && !has_password,
            frame,
            notice,
            username: String::new(),
        })
    }
}

/// Shows the form, or says that the link is the way in.
pub async fn show(State(site): State<Site>, met: Met, Query(after): Query<After>) -> Answer {
    let frame = site.frame_outside(&met)?;
    let notice = after.notice(frame.t);
    let form = Login::new(&site, frame, notice, after.has_password())?;
    page(StatusCode::OK, &form)
}

/// Refusals leave at strokes of a clock that starts with the request: however little they differ in what they cost,
/// nobody learns from their time whether a name exists.
const STROKE: Duration = Duration::from_millis(100);

fn next_stroke(asked: Instant, now: Instant) -> Instant {
    let strokes = now.duration_since(asked).as_millis() / STROKE.as_millis() + 1;
    asked + STROKE * u32::try_from(strokes).unwrap_or(u32::MAX)
}

/// Tries a password.
pub async fn log_in(
    State(site): State<Site>,
    met: Met,
    EntryForm(typed): EntryForm<Typed>,
) -> Answer {
    let now = Instant::now();
    site.failures()
        .check(met.counted, now)
        .map_err(Error::TooMany)?;
    let (origin, previous) = (met.origin(), met.pass);
    let (username, device) = (typed.username.clone(), met.device.clone());
    let outcome = site
        .hash(move |app| {
            let credentials = Credentials {
                username: &typed.username,
                password: &typed.password,
                device: device.as_deref(),
            };
            Ok(login::log_in(app, &credentials, origin, previous.as_ref())?)
        })
        .await?;
    if !matches!(outcome, LogIn::Entered { .. }) {
        sleep_until(next_stroke(now, Instant::now()).into()).await;
    }
    let frame = site.frame_outside(&met)?;
    let texts = &frame.t.entry;
    let (status, said) = match outcome {
        LogIn::Entered { entered, device } => {
            let mut response = Site::enter(&met, &entered)?;
            let cookie = cookies::device(met.transport, device.reveal());
            let cookie = cookie.ok_or_else(|| Error::broken("a cookie that no header holds"))?;
            response.headers_mut().append(header::SET_COOKIE, cookie);
            return Ok(response);
        }
        LogIn::Refused => (StatusCode::FORBIDDEN, texts.log_in_refused.to_owned()),
        LogIn::Wait(seconds) => (StatusCode::TOO_MANY_REQUESTS, (texts.log_in_wait)(seconds)),
    };
    site.failures()
        .fail(met.counted, now)
        .map_err(Error::TooMany)?;
    let form = Login::new(&site, frame, Some(Notice::wrong(said)), true)?;
    page(status, &Login { username, ..form })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_leaves_at_the_next_stroke_after_it_is_ready() {
        let asked = Instant::now();
        for (ready, leaves) in [(0, 100), (1, 100), (99, 100), (100, 200), (250, 300)] {
            let ready = asked + Duration::from_millis(ready);
            let leaves = asked + Duration::from_millis(leaves);
            assert_eq!(next_stroke(asked, ready), leaves);
        }
    }
}
