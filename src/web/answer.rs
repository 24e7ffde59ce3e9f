//! What happens around every handler: who asks, which page says what went wrong, headers, log and metrics.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Uri, header};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use tower::ServiceExt;

use super::arriving::Arriving;
use super::caller::{Asked, Caller};
use super::cookies::{self, Transport};
use super::error::Error;
use super::journal::Journal;
use super::listener::Answers;
use super::metrics::Metrics;
use super::routes::Pattern;
use super::site::Site;
use super::{faults, headers};

/// Answers requests.
#[derive(Clone)]
pub struct Answerer {
    router: Router,
    site: Site,
    journal: Arc<Journal>,
    metrics: Arc<Metrics>,
}

impl Answerer {
    /// Puts a router behind everything that happens around it.
    pub fn new(router: Router, site: Site, journal: Arc<Journal>, metrics: Arc<Metrics>) -> Self {
        Self {
            router,
            site,
            journal,
            metrics,
        }
    }

    async fn reply(
        &self,
        mut request: Request<Body>,
        peer: IpAddr,
        transport: Transport,
        root: String,
    ) -> Response {
        let asked = Asked {
            peer,
            path: request.uri().path(),
            query: request.uri().query(),
            headers: request.headers(),
        };
        let caller = Arc::new(Caller::of(&asked, &self.site, transport, root));
        request.extensions_mut().insert(Arc::clone(&caller));
        let routed = self.router.clone().oneshot(request).await;
        let mut response = routed.unwrap_or_else(|never| match never {});
        if let Some(error) = response.extensions_mut().remove::<Error>() {
            let pattern = response.extensions_mut().remove::<Pattern>();
            response = faults::page(&self.site, &caller, &error, &self.journal);
            pattern.map(|pattern| response.extensions_mut().insert(pattern));
        }
        if let Some(nonce) = caller.fresh_nonce()
            && let Some(cookie) = cookies::nonce(transport, nonce)
        {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        response
    }
}

impl Answers for Answerer {
    async fn answer(&self, request: Request<Arriving<Incoming>>, peer: IpAddr) -> Response {
        let started = Instant::now();
        let method = request.method().clone();
        let (transport, mut response) = match self.site.base() {
            Ok((transport, root)) => {
                let request = without_root(request.map(Body::new), &root);
                (transport, self.reply(request, peer, transport, root).await)
            }
            // The store cannot even be read: there is no look to give the page.
            Err(error) => {
                let reference = self.journal.fault(&error);
                (Transport::Secure, faults::bare(&error, &reference))
            }
        };
        headers::complete(response.headers_mut(), transport);
        let pattern = response.extensions().get::<Pattern>().copied();
        let pattern = pattern.unwrap_or(Pattern::NONE);
        let (status, took) = (response.status(), started.elapsed());
        self.journal.access(&method, pattern, status, took);
        self.metrics.count(&method, pattern, status, took);
        response
    }
}

/// Takes the path of the portal's address off, where a proxy left it on.
fn without_root(mut request: Request<Body>, root: &str) -> Request<Body> {
    let path = request.uri().path_and_query();
    let stripped = path
        .and_then(|path| path.as_str().strip_prefix(root))
        .filter(|rest| !root.is_empty() && (rest.is_empty() || rest.starts_with(['/', '?'])));
    let Some(rest) = stripped else {
        return request;
    };
    let rest = if rest.starts_with('/') {
        rest.to_owned()
    } else {
        format!("/{rest}")
    };
    if let Ok(uri) = Uri::try_from(rest) {
        *request.uri_mut() = uri;
    }
    request
}

/// Where nothing else answers.
pub async fn nothing_here() -> Response {
    Error::NotFound.into_response()
}

/// Where an address is asked with a method it does not take.
pub async fn wrong_method() -> Response {
    Error::WrongMethod.into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_the_portals_address_is_taken_off_where_it_is_there() {
        for (root, asked, found) in [
            ("/portal", "/portal/login", "/login"),
            ("/portal", "/portal", "/"),
            ("/portal", "/portal?x=1", "/?x=1"),
            ("/portal", "/login", "/login"),
            ("/portal", "/portalx", "/portalx"),
            ("", "/login?next=1", "/login?next=1"),
        ] {
            let request = Request::get(asked).body(Body::empty()).unwrap();
            assert_eq!(without_root(request, root).uri(), found, "{asked}");
        }
    }
}
