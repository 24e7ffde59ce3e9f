//! The body of a request on its way in: until all of it is there, its connection may have to make room for others.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::HttpBody;
use hyper::body::{Frame, SizeHint};

use super::timed::{Phase, Progress};

/// A body that tells its connection when it has arrived.
#[derive(Debug)]
pub struct Arriving<B> {
    body: B,
    progress: Arc<Progress>,
}

impl<B: HttpBody> Arriving<B> {
    /// Watches a body; a request without one is complete already.
    pub fn new(body: B, progress: Arc<Progress>) -> Self {
        progress.enter(if body.is_end_stream() {
            Phase::Handling
        } else {
            Phase::Body
        });
        Self { body, progress }
    }
}

impl<B: HttpBody + Unpin> HttpBody for Arriving<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.body).poll_frame(context);
        let is_over = matches!(polled, Poll::Ready(None)) || this.body.is_end_stream();
        if is_over && this.progress.phase() == Phase::Body {
            this.progress.enter(Phase::Handling);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
