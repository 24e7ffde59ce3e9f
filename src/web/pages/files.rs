//! PDFs and files: our own PDFs are shown where they are, everything else is only saved.

use std::fmt::Write as _;
use std::io::Write as _;

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::IntoResponse;
use serde::Deserialize;

use crate::domain::document::attachment::Role;
use crate::domain::id::DocumentId;
use crate::domain::visit::Look;
use crate::domain::wordset::Word as _;
use crate::portal::files::{self, File};
use crate::portal::{self, archive};
use crate::web::caller::Met;
use crate::web::error::Error;
use crate::web::headers::{FILE_POLICY, FRAMED_POLICY};
use crate::web::site::{Answer, Site};

/// Whether a PDF is to be saved instead of shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Saving {
    download: Option<String>,
}

/// Shows or saves the PDF of a document.
pub async fn pdf(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    Query(saving): Query<Saving>,
) -> Answer {
    let (pass, id) = (met.inside()?, DocumentId(id));
    let file = site.read(|app| files::pdf(app, &pass, id))?;
    site.saw(file.session, id, Look::Pdf)?;
    if saving.download.is_some() {
        sent(file, "attachment", FILE_POLICY)
    } else {
        sent(file, "inline", FRAMED_POLICY)
    }
}

/// Saves the e-invoice or something enclosed.
pub async fn file(
    State(site): State<Site>,
    met: Met,
    Path((id, file)): Path<(i64, i64)>,
) -> Answer {
    let (pass, id) = (met.inside()?, DocumentId(id));
    let file = site.read(|app| files::file(app, &pass, id, file))?;
    let look = match file.role {
        Role::Document => Look::Pdf,
        Role::EInvoice => Look::EInvoice,
        Role::Enclosure => Look::Enclosure,
    };
    site.saw(file.session, id, look)?;
    sent(file, "attachment", FILE_POLICY)
}

/// Saves everything the visitor sees, written while it is sent.
pub async fn archive(State(site): State<Site>, met: Met) -> Answer {
    let pass = met.inside()?;
    let plan = site.read(|app| archive::plan(app, &pass))?;
    let name = plan.name.clone();
    let visits = site.visits();
    let body = site.stream(move |app, mut outlet| {
        archive::write(&plan, &mut outlet, |item| {
            let file = files::file(app, &pass, item.document, item.file)?;
            visits.saw(file.session, item.document, Look::Archive, app.now());
            Ok(file)
        })?;
        outlet
            .flush()
            .map_err(|error| portal::Error::Failed(error.into()))
    })?;
    let mut headers = headers("attachment", &name, FILE_POLICY)?;
    let zip = HeaderValue::from_static("application/zip");
    headers.insert(CONTENT_TYPE, zip);
    Ok((headers, body).into_response())
}

fn sent(file: File, manner: &str, policy: &'static str) -> Answer {
    let mut headers = headers(manner, &file.name, policy)?;
    let media_type = HeaderValue::from_static(file.media_type.word());
    headers.insert(CONTENT_TYPE, media_type);
    Ok((headers, Bytes::from_owner(file.bytes)).into_response())
}

fn headers(manner: &str, name: &str, policy: &'static str) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    let disposition = HeaderValue::try_from(disposition(manner, name))
        .map_err(|_unfit| Error::broken("a file name that no header holds"))?;
    headers.insert(CONTENT_DISPOSITION, disposition);
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(headers)
}

/// The name in ASCII for old browsers, and as it is for all others (RFC 6266).
fn disposition(manner: &str, name: &str) -> String {
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || "-._ ()".contains(*c);
    let ascii: String = name
        .chars()
        .map(|c| if is_plain(&c) { c } else { '_' })
        .collect();
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _infallible = write!(encoded, "%{byte:02X}");
        }
    }
    format!("{manner}; filename=\"{ascii}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_breaks_out_of_its_header() {
        assert_eq!(
            disposition("inline", "RE-2026-001.pdf"),
            "inline; filename=\"RE-2026-001.pdf\"; filename*=UTF-8''RE-2026-001.pdf"
        );
        assert_eq!(
            disposition("attachment", "a\"b\r\nSet-Cookie: ü/☃.pdf"),
            "attachment; filename=\"a_b__Set-Cookie_ ___.pdf\"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20%C3%BC%2F%E2%98%83.pdf"
        );
    }
}
