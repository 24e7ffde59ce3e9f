//! What every handler is given: ways to ask the portal, and what pages are made of.

use std::net::IpAddr;
use std::sync::{Arc, PoisonError, RwLock};

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;

use super::assets::{self, theme};
use super::caller::Caller;
use super::cookies::{self, Transport};
use super::error::Error;
use super::options::{Limits, Options};
use super::pages::frame::Frame;
use super::readers::Readers;
use super::streaming::{self, Outlet};
use super::texts::Texts;
use super::throttle::Throttle;
use super::workers::Workers;
use crate::app::App;
use crate::domain::id::{DocumentId, SessionId};
use crate::domain::settings::{Settings, Theme};
use crate::domain::visit::Look;
use crate::portal::entry::{Entered, Goal};
use crate::portal::visits::Collector;
use crate::portal::{self, Pass, Shown, form, frame};

/// What a handler answers.
pub type Answer = Result<Response, Error>;

/// The portal as handlers see it.
#[derive(Debug, Clone)]
pub struct Site(Arc<Inner>);

/// The parts of a site.
#[derive(Debug)]
pub struct Inner {
    pub readers: Arc<Readers>,
    /// The one thread that writes.
    pub writer: Workers,
    /// Threads for passwords, fewer than there are cores, so that pages stay fast.
    pub hashers: Workers,
    /// Threads that write what is too long to be collected.
    pub streamers: Workers,
    pub visits: Arc<Collector>,
    /// Failures at secret links, invitations and passwords.
    pub failures: Throttle,
    pub options: Options,
    pub zone: TimeZone,
    pub painted: RwLock<Option<Arc<Painted>>>,
}

/// The theme as a style sheet, until the operator chooses another one.
#[derive(Debug)]
pub struct Painted {
    theme: Theme,
    /// What its name changes with.
    pub digest: String,
    pub css: String,
}

impl Site {
    /// Puts the parts together.
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// Asks the portal in this thread; only for what is short and never waits.
    pub fn read<T>(
        &self,
        reading: impl FnOnce(&App) -> Result<T, portal::Error>,
    ) -> Result<T, Error> {
        self.0.readers.with(reading).map_err(Error::from)
    }

    /// Does a deed of the portal in the thread that writes.
    pub async fn write<T: Send + 'static>(
        &self,
        deed: impl FnOnce(&App) -> Result<T, portal::Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.0.writer.run(deed).await?.map_err(Error::from)
    }

    /// Does a deed that hashes a password, in one of the few threads for that.
    pub async fn hash<T: Send + 'static>(
        &self,
        deed: impl FnOnce(&App) -> Result<T, portal::Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.0.hashers.run(deed).await?.map_err(Error::from)
    }

    /// Lets the portal write a body while it is read, in a thread of its own; what fails on the way cuts it off.
    pub fn stream(
        &self,
        writing: impl FnOnce(&App, Outlet) -> Result<(), portal::Error> + Send + 'static,
    ) -> Result<Body, Error> {
        let (outlet, body) = streaming::pair();
        let failing = outlet.clone();
        self.0.streamers.begin(move |app| {
            let written = app.is_ok_and(|app| writing(app, outlet).is_ok());
            if !written {
                failing.cut_off();
            }
        })?;
        Ok(body)
    }

    /// Asks for what a page inside shows; returns it with the frame around it.
    pub fn show<T>(
        &self,
        caller: &Caller,
        reading: impl FnOnce(&App, &Pass) -> Result<Shown<T>, portal::Error>,
    ) -> Result<(Frame, T), Error> {
        let pass = caller.inside()?;
        let (shown, token) = self.read(|app| {
            let shown = reading(app, &pass)?;
            Ok((shown, form::token(app, &pass)?))
        })?;
        if let Some(guest) = &shown.frame.guest {
            let now = self.read(|app| Ok(app.now()))?;
            self.0.visits.lives(guest.session, now);
        }
        Ok((self.around(caller, shown.frame, token), shown.content))
    }

    /// The frame of a page that everybody may see; who is inside keeps the menu.
    pub fn frame(&self, caller: &Caller) -> Result<Frame, Error> {
        let (frame, token) = self.read(|app| {
            let Some(pass) = &caller.pass else {
                return Ok((frame::outside(app)?, None));
            };
            let frame = frame::of(app, Some(pass))?;
            let token = match frame.guest {
                Some(_) => Some(form::token(app, pass)?),
                None => None,
            };
            Ok((frame, token))
        })?;
        let token = token.unwrap_or_else(|| caller.nonce().to_owned());
        Ok(self.around(caller, frame, token))
    }

    /// The frame of a page outside, whoever is inside: for coming in anew.
    pub fn frame_outside(&self, caller: &Caller) -> Result<Frame, Error> {
        let frame = self.read(|app| Ok(frame::outside(app)?))?;
        Ok(self.around(caller, frame, caller.nonce().to_owned()))
    }

    /// The frame of a page for an address that nobody has; costs no statement.
    pub fn frame_at_hand(&self, caller: &Caller) -> Result<Frame, Error> {
        let frame = self.read(|app| Ok(frame::at_hand(app)?))?;
        Ok(self.around(caller, frame, caller.nonce().to_owned()))
    }

    /// What cookies and redirects depend on: the portal's address as this thread saw it last.
    ///
    /// After it was changed, one request of each thread may still be read by the old one. To bite at once it would
    /// have to be asked for in a snapshot of its own before every request; and whoever moves the portal moves its
    /// proxy too, so the old address is still the right one for what is just under way. Pages do better: what they
    /// link to comes from the snapshot they were read in.
    pub fn base(&self) -> Result<(Transport, String), Error> {
        let at_hand = |app: &App| -> Result<_, portal::Error> { Ok(frame::at_hand(app)?.settings) };
        let settings = self.0.readers.begin(at_hand).map_err(Error::from)?;
        let transport = Transport::of(settings.base_url.as_ref());
        Ok((transport, root(&settings).to_owned()))
    }

    /// The theme's style sheet.
    pub fn painted(&self, settings: &Settings) -> Arc<Painted> {
        let kept = self
            .0
            .painted
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(painted) = kept.as_ref().filter(|kept| kept.theme == settings.theme) {
            return Arc::clone(painted);
        }
        drop(kept);
        let css = theme::css(&settings.theme);
        let painted = Arc::new(Painted {
            theme: settings.theme.clone(),
            digest: assets::digest(&css),
            css,
        });
        let mut kept = self
            .0
            .painted
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        *kept = Some(Arc::clone(&painted));
        painted
    }

    /// Leads who is inside to where they want to go.
    pub fn lead(caller: &Caller, goal: Goal) -> Answer {
        let place = match goal {
            Goal::Documents => "/documents".to_owned(),
            Goal::Document(document) => format!("/d/{}", document.0),
            Goal::Password => "/password".to_owned(),
        };
        see_other(caller, &place)
    }

    /// The same for who has just entered, with the new cookie.
    pub fn enter(caller: &Caller, entered: &Entered) -> Answer {
        let mut response = Self::lead(caller, entered.goal)?;
        let cookie = cookies::session(caller.transport, entered.cookie.reveal())
            .ok_or_else(|| Error::broken("a cookie that no header holds"))?;
        response.headers_mut().append(header::SET_COOKIE, cookie);
        Ok(response)
    }

    /// Notes that a document was looked at.
    pub fn saw(&self, session: SessionId, document: DocumentId, look: Look) -> Result<(), Error> {
        let now = self.read(|app| Ok(app.now()))?;
        self.0.visits.lives(session, now);
        self.0.visits.saw(session, document, look, now);
        Ok(())
    }

    /// What was looked at, until it is written down.
    pub fn visits(&self) -> Arc<Collector> {
        Arc::clone(&self.0.visits)
    }

    /// Failures at secret links, invitations and passwords.
    pub fn failures(&self) -> &Throttle {
        &self.0.failures
    }

    /// Proxies whose forwarding headers are believed.
    pub fn trusted_proxies(&self) -> &[IpAddr] {
        &self.0.options.trusted_proxies
    }

    /// How patient the server is.
    pub fn limits(&self) -> Limits {
        self.0.options.limits
    }

    fn around(&self, caller: &Caller, frame: portal::Frame, token: String) -> Frame {
        let locale = match &frame.guest {
            Some(guest) => guest.locale,
            None => caller.locale.unwrap_or(frame.settings.locale),
        };
        Frame {
            t: Texts::of(locale),
            theme: self.painted(&frame.settings).digest.clone(),
            root: root(&frame.settings).to_owned(),
            settings: frame.settings,
            guest: frame.guest,
            today: frame.today,
            zone: self.0.zone.clone(),
            token,
            path: caller.path.clone(),
            back: caller.back.clone(),
        }
    }
}

/// What stands before every path of the portal.
fn root(settings: &Settings) -> &str {
    settings.base_url.as_ref().map_or("", |base| base.path())
}

/// A page with its status.
pub fn page(status: StatusCode, template: &impl Template) -> Answer {
    let text = template
        .render()
        .map_err(|error| Error::broken(&format!("a page cannot be written: {error}")))?;
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    Ok((status, [(header::CONTENT_TYPE, html)], text).into_response())
}

/// Leads to another page of ours with GET.
pub fn see_other(caller: &Caller, path: &str) -> Answer {
    let place = HeaderValue::try_from(caller.address(path))
        .map_err(|_unfit| Error::broken("an address that no header holds"))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response())
}
