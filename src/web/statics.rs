//! What is no page: style, script, icon, theme, pictures, and what machines ask for.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;

use super::assets;
use super::caller::Met;
use super::error::Error;
use super::headers::FOREVER;
use super::site::{Answer, Site};
use crate::domain::wordset::Word;
use crate::portal::theme::{self, Image};

/// Whether the portal can be read, for supervisors.
pub async fn health(State(site): State<Site>) -> Answer {
    site.read(|app| Ok(crate::portal::frame::outside(app)?))?;
    Ok("ok\n".into_response())
}

/// Secret addresses are not named here: what is forbidden may still be listed, and pages say themselves that they
/// are not to be.
pub async fn robots() -> Answer {
    Ok("User-agent: *\nAllow: /\n".into_response())
}

/// The icon in the browser's tab.
pub async fn icon() -> Answer {
    let svg = HeaderValue::from_static("image/svg+xml");
    let day = HeaderValue::from_static("public, max-age=86400");
    let headers = [(header::CONTENT_TYPE, svg), (header::CACHE_CONTROL, day)];
    Ok((headers, assets::ICON).into_response())
}

/// A file that never changes under its name.
pub async fn asset(Path(name): Path<String>) -> Answer {
    let asset = assets::find(&name).ok_or(Error::NotFound)?;
    let media_type = HeaderValue::from_static(asset.media_type);
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, FOREVER),
    ];
    Ok((headers, asset.body).into_response())
}

/// The theme under the name that its pages know; an old name gets the present theme, but not for ever.
pub async fn style(State(site): State<Site>, met: Met, Path(name): Path<String>) -> Answer {
    let digest = name.strip_suffix(".css").ok_or(Error::NotFound)?;
    // Another thread may have seen older settings last, and a new name must never lead to them.
    let frame = site.frame_outside(&met)?;
    let painted = site.painted(&frame.settings);
    let caching = if painted.digest == digest {
        FOREVER
    } else {
        HeaderValue::from_static("no-store")
    };
    let css = HeaderValue::from_static("text/css; charset=utf-8");
    let headers = [
        (header::CONTENT_TYPE, css),
        (header::CACHE_CONTROL, caching),
    ];
    Ok((headers, painted.css.clone()).into_response())
}

/// The operator's logo.
pub async fn logo(State(site): State<Site>) -> Answer {
    picture(site.read(|app| Ok(theme::logo(app)?))?)
}

/// The picture behind the pages.
pub async fn background(State(site): State<Site>) -> Answer {
    picture(site.read(|app| Ok(theme::background(app)?))?)
}

fn picture(found: Option<Image>) -> Answer {
    let picture = found.ok_or(Error::NotFound)?;
    let media_type = HeaderValue::from_static(picture.media_type.word());
    let hour = HeaderValue::from_static("public, max-age=3600");
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, hour),
    ];
    Ok((headers, Bytes::from(picture.bytes)).into_response())
}
