//! Every route in one table: its method, its pattern, and who may use it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use tower::{Service, layer::layer_fn};
use tower_http::catch_panic::CatchPanicLayer;

use super::answer::{nothing_here, wrong_method};
use super::caller::Caller;
use super::error::Error;
use super::site::Site;
use super::{pages, statics};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Anybody, with the same answer for all.
    Anyone,
    /// Whoever has the secret in the address or the form.
    Bearer,
    /// Who is inside; a restricted session, too.
    Restricted,
    /// Who is inside.
    Inside,
    /// Who came for the whole client, and not for single documents.
    Whole,
    /// Who sees the document in the address.
    Document,
}

impl Audience {
    /// Whether a request without a session cookie need not even be read.
    fn needs_pass(self) -> bool {
        match self {
            Self::Anyone | Self::Bearer => false,
            Self::Restricted | Self::Inside | Self::Whole | Self::Document => true,
        }
    }
}

/// The pattern of a route, as logs and metrics name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pattern(pub &'static str);

impl Pattern {
    /// An address that nobody has.
    pub const NONE: Self = Self("-");
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// One route.
pub struct Route {
    pub pattern: &'static str,
    pub audience: Audience,
    handler: MethodRouter<Site>,
}

fn reads(pattern: &'static str, audience: Audience, handler: MethodRouter<Site>) -> Route {
    Route {
        pattern,
        audience,
        handler,
    }
}

fn deeds(pattern: &'static str, audience: Audience, handler: MethodRouter<Site>) -> Route {
    Route {
        pattern,
        audience,
        handler,
    }
}

/// All routes.
pub fn table() -> Vec<Route> {
    use Audience::{Anyone, Bearer, Document, Inside, Restricted, Whole};
    vec![
        reads("/healthz", Anyone, get(statics::health)),
        reads("/robots.txt", Anyone, get(statics::robots)),
        reads("/favicon.svg", Anyone, get(statics::icon)),
        reads("/assets/{name}", Anyone, get(statics::asset)),
        reads("/theme/{name}", Anyone, get(statics::style)),
        reads("/theme/logo", Anyone, get(statics::logo)),
        reads("/theme/background", Anyone, get(statics::background)),
        reads("/l/{token}", Bearer, get(pages::landing::show)),
        reads("/l", Anyone, get(pages::landing::again)),
        deeds("/l", Bearer, post(pages::landing::open)),
        reads("/", Anyone, get(pages::home::show)),
        deeds("/locale", Anyone, post(pages::home::speak)),
        deeds("/logout", Restricted, post(pages::home::leave)),
        reads("/login", Anyone, get(pages::login::show)),
        deeds("/login", Anyone, post(pages::login::log_in)),
        reads("/renew", Anyone, get(pages::renewal::show)),
        deeds("/renew", Anyone, post(pages::renewal::ask)),
        reads("/password", Restricted, get(pages::password::show)),
        deeds("/password", Restricted, post(pages::password::change)),
        reads("/p/{token}", Bearer, get(pages::password::invitation)),
        deeds("/p", Bearer, post(pages::password::accept)),
        reads("/documents", Inside, get(pages::documents::show)),
        reads("/documents.zip", Inside, get(pages::files::archive)),
        reads("/d/{id}", Document, get(pages::document::show)),
        reads("/d/{id}/pdf", Document, get(pages::files::pdf)),
        reads("/d/{id}/files/{file}", Document, get(pages::files::file)),
        deeds("/d/{id}/comments", Document, post(pages::document::comment)),
        reads("/d/{id}/decision", Document, get(pages::decision::show)),
        deeds("/d/{id}/accept", Document, post(pages::decision::accept)),
        deeds("/d/{id}/decline", Document, post(pages::decision::decline)),
        reads("/d/{id}/receipt", Document, get(pages::receipt::show)),
        reads("/d/{id}/payment", Document, get(pages::payment::show)),
        deeds("/d/{id}/paid", Document, post(pages::payment::say_paid)),
        reads("/contact", Inside, get(pages::contact::show)),
        deeds("/contact", Inside, post(pages::contact::send)),
        reads("/profile", Whole, get(pages::profile::show)),
        deeds("/profile", Whole, post(pages::profile::propose)),
        reads("/statement", Inside, get(pages::statement::show)),
    ]
}

/// The router of all routes.
pub fn router(site: Site) -> Router {
    let router = table()
        .into_iter()
        .fold(Router::new(), |router, route| {
            let (pattern, audience) = (Pattern(route.pattern), route.audience);
            let guard = layer_fn(move |inner| Guarded {
                inner,
                pattern,
                audience,
            });
            router.route(route.pattern, route.handler.layer(guard))
        })
        .fallback(nothing_here)
        .method_not_allowed_fallback(wrong_method);
    let panicked = |_cause: Box<dyn std::any::Any + Send>| {
        Error::broken("a handler panicked")
            .into_response()
            .map(|_body| EmptyBody::default())
    };
    router
        .layer(CatchPanicLayer::custom(panicked))
        .with_state(site)
}

type EmptyBody = http_body_util::Empty<axum::body::Bytes>;

/// Keeps out who cannot be inside; whether the others are, and see what they ask for, says the portal.
#[derive(Clone)]
struct Guarded<S> {
    inner: S,
    pattern: Pattern,
    audience: Audience,
}

impl<S> Service<Request> for Guarded<S>
where
    S: Service<Request, Response = Response>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let caller = request.extensions().get::<Arc<Caller>>();
        // A form is looked at before: what was written in it must not be lost with the session.
        let is_kept_out = self.audience.needs_pass()
            && request.method() != Method::POST
            && caller.is_none_or(|caller| caller.pass.is_none());
        let answer = (!is_kept_out).then(|| self.inner.call(request));
        let pattern = self.pattern;
        Box::pin(async move {
            let mut response = match answer {
                Some(answer) => refined(answer.await?),
                None => Error::NoSession.into_response(),
            };
            response.extensions_mut().insert(pattern);
            Ok(response)
        })
    }
}

/// What the framework itself refuses, such as an id that is no number, is an address that nobody has.
fn refined(mut response: Response) -> Response {
    if response.status() == StatusCode::BAD_REQUEST
        && response.extensions().get::<Error>().is_none()
    {
        response.extensions_mut().insert(Error::NotFound);
    }
    response
}
