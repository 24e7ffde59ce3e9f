//! Forms, readable only after their check: sent from our own page, by whoever the page was made for, and not too large.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Form, FromRequest, Request};
use axum::http::{HeaderMap, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::caller::Met;
use super::error::Error;
use super::options::FORM_LIMIT;
use super::site::Site;
use crate::portal::{form, frame};

/// The most fields of a form.
const MOST_FIELDS: usize = 100;

/// A form that was sent from inside a session and carries the session's seal.
#[derive(Debug)]
pub struct ProtectedForm<T>(pub T);

/// A form that may be sent before entering: it carries the number of a cookie, or the seal of a session.
#[derive(Debug)]
pub struct EntryForm<T>(pub T);

#[derive(Deserialize)]
struct Proof {
    #[serde(default)]
    token: String,
}

impl<T: DeserializeOwned> FromRequest<Site> for ProtectedForm<T> {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let received = Received::from(request, site).await?;
        let Some(pass) = received.caller.pass else {
            return Err(received.outlived().await.unwrap_or(Error::NoSession));
        };
        let token = received.token().await?;
        let (is_genuine, guest) = site.read(|app| {
            let is_genuine = form::is_genuine(app, &pass, &token);
            Ok((is_genuine, frame::of(app, Some(&pass))?.guest))
        })?;
        if !is_genuine {
            return Err(received.outlived().await.unwrap_or(Error::ForeignForm));
        }
        if guest.is_none() {
            return Err(received.outlived().await.unwrap_or(Error::NoSession));
        }
        received.fields().await.map(Self)
    }
}

impl<T: DeserializeOwned> FromRequest<Site> for EntryForm<T> {
    type Rejection = Error;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Error> {
        let received = Received::from(request, site).await?;
        let token = received.token().await?;
        let is_genuine = received.caller.has_nonce(&token)
            || match received.caller.pass {
                Some(pass) => site.read(|app| Ok(form::is_genuine(app, &pass, &token)))?,
                None => false,
            };
        if !is_genuine {
            return Err(Error::ForeignForm);
        }
        received.fields().await.map(Self)
    }
}

/// What people write at length; nothing else of a form is ever shown again when its session is over.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Written {
    text: String,
    reason: String,
}

/// The bytes of a form whose origin the browser vouches for, as far as it does.
struct Received {
    caller: Met,
    /// Whether the browser says that a page of ours sent it.
    is_own: bool,
    bytes: Bytes,
}

impl Received {
    async fn from(request: Request, site: &Site) -> Result<Self, Error> {
        let (mut parts, body) = request.into_parts();
        let caller =
            <Met as axum::extract::FromRequestParts<Site>>::from_request_parts(&mut parts, site)
                .await?;
        let is_own = is_own(&parts.headers)?;
        check_type(&parts.headers)?;
        let bytes = collect(body, site.limits().body).await?;
        if bytes.split(|byte| *byte == b'&').count() > MOST_FIELDS {
            return Err(Error::BadRequest);
        }
        Ok(Self {
            caller,
            is_own,
            bytes,
        })
    }

    async fn token(&self) -> Result<String, Error> {
        let proof: Proof = decode(self.bytes.clone()).await?;
        Ok(proof.token)
    }

    /// What was written on a page of ours whose session is over, so that nobody has to write it twice.
    async fn outlived(&self) -> Option<Error> {
        let written: Written = decode(self.bytes.clone()).await.ok()?;
        let text = [written.text, written.reason].join("\n");
        let text = text.trim();
        (self.is_own && !text.is_empty()).then(|| Error::Outlived(text.to_owned()))
    }

    async fn fields<T: DeserializeOwned>(self) -> Result<T, Error> {
        decode(self.bytes).await
    }
}

/// Refuses what a browser says was sent from another site; what no browser sent says nothing.
fn is_own(headers: &HeaderMap) -> Result<bool, Error> {
    match headers.get("sec-fetch-site") {
        Some(site) if site != "same-origin" => Err(Error::ForeignForm),
        Some(_) => Ok(true),
        None => Ok(false),
    }
}

fn check_type(headers: &HeaderMap) -> Result<(), Error> {
    let media_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .unwrap_or_default();
    if media_type.trim() == "application/x-www-form-urlencoded" {
        Ok(())
    } else {
        Err(Error::BadRequest)
    }
}

async fn collect(body: Body, within: Duration) -> Result<Bytes, Error> {
    let limited = Limited::new(body, FORM_LIMIT);
    match tokio::time::timeout(within, limited.collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Error::TooLarge),
        Ok(Err(_broken_off)) => Err(Error::BadRequest),
        Err(_elapsed) => Err(Error::TooSlow),
    }
}

/// Reads fields by a fixed list of names; others are passed over, a name that comes twice is refused.
async fn decode<T: DeserializeOwned>(bytes: Bytes) -> Result<T, Error> {
    let request = Request::post("/")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(bytes))
        .map_err(|_impossible| Error::BadRequest)?;
    let decoded = Form::<T>::from_request(request, &()).await;
    decoded
        .map(|Form(fields)| fields)
        .map_err(|_unreadable| Error::BadRequest)
}
