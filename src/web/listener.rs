//! The accept loop: a place, deadlines and a protocol for every connection, and an orderly end.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::response::Response;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use super::arriving::Arriving;
use super::connections::{Connections, Place};
use super::departing::depart;
use super::options::{FIELD_LIMIT, HEAD_LIMIT, Limits};
use super::serve::told;
use super::timed::Timed;

/// Answers the requests of all connections.
pub trait Answers: Clone + Send + Sync + 'static {
    /// Answers one request of a peer; whatever goes wrong, there is an answer.
    fn answer(
        &self,
        request: Request<Arriving<Incoming>>,
        peer: IpAddr,
    ) -> impl Future<Output = Response> + Send;
}

/// Accepts connections until told to stop, and then lets running requests finish.
pub async fn listen(
    listener: TcpListener,
    answerer: impl Answers,
    places: Arc<Connections>,
    (limits, mut stop): (Limits, watch::Receiver<bool>),
) {
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = told(&mut stop) => break,
        };
        let Ok((stream, peer)) = accepted else {
            // Out of descriptors, or the peer is gone: neither gets better by trying at once.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        // Without a place the stream is dropped, which refuses the connection at once.
        let address = peer.ip().to_canonical();
        if let Some(place) = places.take(address) {
            let caller = Connection {
                answerer: answerer.clone(),
                address,
                place,
                limits,
            };
            caller.start(stream, &graceful);
        }
    }
    drop(listener);
    // Who is not done by then is cut off.
    let _done = tokio::time::timeout(limits.grace, graceful.shutdown()).await;
}

struct Connection<A> {
    answerer: A,
    address: IpAddr,
    place: Place,
    limits: Limits,
}

impl<A: Answers> Connection<A> {
    fn start(self, stream: TcpStream, graceful: &GracefulShutdown) {
        // Small answers leave at once.
        let _best_effort = stream.set_nodelay(true);
        let (progress, leave) = (
            Arc::clone(&self.place.progress),
            Arc::clone(&self.place.leave),
        );
        let timed = Timed::new(stream, Arc::clone(&progress), self.limits);
        let (answerer, address) = (self.answerer, self.address);
        let service = hyper::service::service_fn(move |request: Request<Incoming>| {
            let (answerer, progress) = (answerer.clone(), Arc::clone(&progress));
            async move {
                let request = request.map(|body| Arriving::new(body, Arc::clone(&progress)));
                let response = answerer.answer(request, address).await;
                Ok::<_, std::convert::Infallible>(depart(response, &progress))
            }
        });
        // What is no request at all never reaches the service: hyper answers with a bare status and hangs up.
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(None)
            .max_buf_size(HEAD_LIMIT)
            .max_headers(FIELD_LIMIT)
            .serve_connection(TokioIo::new(timed), service);
        let watched = graceful.watch(connection);
        let place = self.place;
        tokio::spawn(async move {
            // A peer that breaks off or is too slow is no failure of ours.
            tokio::select! {
                _ended = watched => {}
                () = leave.notified() => {}
            }
            drop(place);
        });
    }
}
