//! Who asks, as far as the request itself says: address, cookies, language; nothing of it is believed without a proof.

use std::net::IpAddr;
use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};

use super::cookies::{Cookies, Transport};
use super::error::Error;
use super::forwarding;
use super::site::Site;
use crate::domain::locale::Locale;
use crate::domain::session::Origin;
use crate::portal::{Pass, form};

/// The most characters of a `User-Agent` that are kept.
const LONGEST_AGENT: usize = 200;

/// What a request says about who sent it.
#[derive(Debug)]
pub struct Caller {
    /// What the session cookie holds; whether a session belongs to it is asked in the deed's own snapshot.
    pub pass: Option<Pass>,
    /// What the cookie of the device holds; whether it is ours is asked when somebody logs in.
    pub device: Option<String>,
    address: IpAddr,
    agent: Option<HeaderValue>,
    /// By which tries are counted.
    pub counted: u64,
    /// Chosen before, or asked for by the browser.
    pub locale: Option<Locale>,
    pub transport: Transport,
    /// What stands before every path of the portal: empty, or like `/portal`.
    pub root: String,
    /// The path that was asked for, without the root.
    pub path: String,
    /// The same with its query, where the switch of language leads back to.
    pub back: String,
    nonce: Option<String>,
    fresh_nonce: OnceLock<String>,
}

/// The parts of a request before anything is known about the portal.
#[derive(Debug)]
pub struct Asked<'a> {
    pub peer: IpAddr,
    pub path: &'a str,
    pub query: Option<&'a str>,
    pub headers: &'a HeaderMap,
}

impl Caller {
    /// Reads what a request says.
    pub fn of(asked: &Asked<'_>, site: &Site, transport: Transport, root: String) -> Self {
        let cookies = Cookies::read(asked.headers, transport);
        let address = forwarding::client(asked.peer, asked.headers, site.trusted_proxies());
        let text = |name| {
            asked
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
        };
        Self {
            pass: cookies.pass,
            device: cookies.device,
            address,
            agent: asked.headers.get(header::USER_AGENT).cloned(),
            counted: forwarding::counted(address),
            locale: cookies
                .locale
                .or_else(|| preferred(text(header::ACCEPT_LANGUAGE))),
            transport,
            root,
            path: asked.path.to_owned(),
            back: match asked.query {
                Some(query) => [asked.path, "?", query].concat(),
                None => asked.path.to_owned(),
            },
            nonce: cookies.nonce.filter(|nonce| form::is_same(nonce, nonce)),
            fresh_nonce: OnceLock::new(),
        }
    }

    /// Where the request came from, as sessions and decisions keep it.
    pub fn origin(&self) -> Origin {
        let agent = self.agent.as_ref().and_then(|agent| agent.to_str().ok());
        Origin {
            address: self.address.to_string(),
            agent: agent
                .unwrap_or_default()
                .chars()
                .take(LONGEST_AGENT)
                .collect(),
        }
    }

    /// What the session cookie holds; without one, nobody is inside.
    pub fn inside(&self) -> Result<Pass, Error> {
        self.pass.ok_or(Error::NoSession)
    }

    /// The number that forms carry before entering: the cookie's, or a new one that the answer sets.
    pub fn nonce(&self) -> &str {
        self.nonce
            .as_deref()
            .unwrap_or_else(|| self.fresh_nonce.get_or_init(form::nonce))
    }

    /// Whether a form carries the number of the cookie.
    pub fn has_nonce(&self, token: &str) -> bool {
        let cookie = self.nonce.as_deref();
        cookie.is_some_and(|nonce| form::is_same(nonce, token))
    }

    /// The number that the answer has to set as a cookie.
    pub fn fresh_nonce(&self) -> Option<&str> {
        self.fresh_nonce.get().map(String::as_str)
    }

    /// A path of the portal as the browser has to ask for it.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }
}

/// The first language of `Accept-Language` that the portal speaks; browsers put the best one first.
fn preferred(accepted: &str) -> Option<Locale> {
    accepted.split(',').find_map(|part| {
        let tag = part.split(';').next()?.trim();
        match tag.split('-').next()?.to_ascii_lowercase().as_str() {
            "de" => Some(Locale::De),
            "en" => Some(Locale::En),
            _ => None,
        }
    })
}

/// Every handler is given the caller that [`super::answer`] met.
impl FromRequestParts<Site> for Met {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _site: &Site) -> Result<Self, Error> {
        let caller = parts.extensions.get::<Arc<Caller>>().cloned();
        caller
            .map(Met)
            .ok_or_else(|| Error::broken("a request without a caller"))
    }
}

/// The caller of a request, for handlers.
#[derive(Debug, Clone)]
pub struct Met(pub Arc<Caller>);

impl std::ops::Deref for Met {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_we_speak_is_taken() {
        assert_eq!(preferred("fr-FR, en-GB;q=0.8, de;q=0.5"), Some(Locale::En));
        assert_eq!(preferred("de-AT"), Some(Locale::De));
        assert_eq!(preferred("*"), None);
        assert_eq!(preferred(""), None);
    }
}
