//! Figures for Prometheus, on an address of their own that no client reaches.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use axum::http::{self, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::Registry;

use super::arriving::Arriving;
use super::connections::Connections;
use super::listener::Answers;
use super::routes::Pattern;

/// What a request is counted by; route patterns only, so that no secret is among them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Request {
    method: &'static str,
    route: &'static str,
    status: u16,
}

/// Counts requests.
#[derive(Debug)]
pub struct Metrics {
    requests: Family<Request, Counter<u64, AtomicU64>>,
    seconds: Histogram,
    registry: Registry,
}

impl Metrics {
    /// Nothing counted yet.
    pub fn new() -> Self {
        let requests = Family::default();
        let seconds = Histogram::new(exponential_buckets(0.000_1, 3.0, 10));
        let mut registry = Registry::with_prefix("portalctl");
        registry.register("requests", "Requests answered", requests.clone());
        registry.register("request_seconds", "Time to answer", seconds.clone());
        Self {
            requests,
            seconds,
            registry,
        }
    }

    /// Counts one request.
    pub fn count(&self, method: &Method, pattern: Pattern, status: StatusCode, took: Duration) {
        let request = Request {
            method: known(method),
            route: pattern.0,
            status: status.as_u16(),
        };
        self.requests.get_or_create(&request).inc();
        self.seconds.observe(took.as_secs_f64());
    }

    fn text(&self, places: &Connections) -> impl IntoResponse + use<> {
        let mut text = String::new();
        let mut now = Registry::with_prefix("portalctl");
        let open = u64::try_from(places.count()).unwrap_or(u64::MAX);
        now.register("connections", "Connections open", ConstGauge::new(open));
        let written = encode(&mut text, &self.registry);
        // Both end with the mark of the end, which stands once.
        let text = text.trim_end_matches("# EOF\n").to_owned();
        let mut rest = String::new();
        let written = written.and_then(|()| encode(&mut rest, &now));
        let status = if written.is_ok() {
            StatusCode::OK
        } else {
            StatusCode::INTERNAL_SERVER_ERROR
        };
        let form = "application/openmetrics-text; version=1.0.0; charset=utf-8";
        (status, [(header::CONTENT_TYPE, form)], text + &rest)
    }
}

/// The one page that Prometheus reads.
#[derive(Debug, Clone)]
pub struct Page {
    metrics: Arc<Metrics>,
    places: Arc<Connections>,
}

impl Page {
    /// Shows what was counted, and how many places of the portal are taken.
    pub fn new(metrics: Arc<Metrics>, places: Arc<Connections>) -> Self {
        Self { metrics, places }
    }
}

impl Answers for Page {
    async fn answer(&self, request: http::Request<Arriving<Incoming>>, _peer: IpAddr) -> Response {
        if request.uri().path() != "/metrics" {
            return StatusCode::NOT_FOUND.into_response();
        }
        match *request.method() {
            Method::GET | Method::HEAD => self.metrics.text(&self.places).into_response(),
            _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        }
    }
}

/// Strangers may send any word as a method; all others count as one.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}
