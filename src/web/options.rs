//! How the server is run: where it listens, whom it trusts, how patient it is.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

/// What the operator may choose.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where clients' requests arrive; port 0 lets the system choose.
    pub listen: SocketAddr,
    /// Proxies whose forwarding headers are believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// Where metrics are read, never by clients.
    pub metrics: Option<SocketAddr>,
    pub limits: Limits,
}

/// How many connections there may be, and how long each may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// All connections together.
    pub connections: usize,
    /// Connections from one address that is neither a trusted proxy nor this machine.
    pub per_address: usize,
    /// Until the first byte of the first request.
    pub first_byte: Duration,
    /// From the first byte of a request to the end of its headers.
    pub headers: Duration,
    /// To receive the body.
    pub body: Duration,
    /// Between two requests.
    pub idle: Duration,
    /// Without any progress while a response is written.
    pub write: Duration,
    /// For requests under way when the server stops.
    pub grace: Duration,
}

impl Limits {
    /// The same with every deadline divided.
    #[must_use]
    pub fn hurried(self, divisor: u32) -> Self {
        let sooner = |deadline: Duration| deadline / divisor.max(1);
        Self {
            first_byte: sooner(self.first_byte),
            headers: sooner(self.headers),
            body: sooner(self.body),
            idle: sooner(self.idle),
            write: sooner(self.write),
            ..self
        }
    }

    /// The same for the metrics, which a few machines read now and then.
    pub fn for_metrics(self) -> Self {
        Self {
            connections: self.connections.min(METRICS_CONNECTIONS),
            ..self
        }
    }

    /// The same with no more connections than there are file descriptors, some of which are needed for the store.
    pub fn within(self, descriptors: u64) -> Self {
        let all = usize::try_from(descriptors).unwrap_or(usize::MAX);
        let spare = all.saturating_sub(KEPT_DESCRIPTORS).max(all / 2);
        Self {
            connections: self.connections.min(spare),
            ..self
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            per_address: 32,
            first_byte: Duration::from_secs(5),
            headers: Duration::from_secs(10),
            body: Duration::from_secs(30),
            idle: Duration::from_secs(15),
            write: Duration::from_mins(1),
            grace: Duration::from_secs(10),
        }
    }
}

/// So many connections read metrics at most; taken from the descriptors that are kept.
const METRICS_CONNECTIONS: usize = 16;
/// So many file descriptors are kept for the store, the runtime and the log.
const KEPT_DESCRIPTORS: usize = 64;
/// The most bytes of a request's head.
pub const HEAD_LIMIT: usize = 16 * 1024;
/// The most header fields of a request.
pub const FIELD_LIMIT: usize = 100;
/// The most bytes of a form.
pub const FORM_LIMIT: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_no_more_connections_than_descriptors() {
        let connections = |descriptors| Limits::default().within(descriptors).connections;
        assert_eq!(connections(20_000), 1024);
        assert_eq!(connections(1024), 960);
        assert_eq!(connections(100), 50);
    }
}
