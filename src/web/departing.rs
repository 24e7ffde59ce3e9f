//! The body of an answer on its way out: one that is written while it is sent keeps its connection until its end.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::response::Response;
use hyper::body::{Frame, SizeHint};

use super::timed::{Phase, Progress};

/// A body that may have to wait for its writer.
struct Departing {
    body: Body,
    progress: Arc<Progress>,
}

/// Enters the phase that an answer needs: nobody is idle who waits for the rest of it.
pub fn depart(response: Response, progress: &Arc<Progress>) -> Response {
    if response.body().size_hint().exact().is_some() {
        progress.enter(Phase::Answered);
        return response;
    }
    progress.enter(Phase::Answering);
    let progress = Arc::clone(progress);
    response.map(|body| Body::new(Departing { body, progress }))
}

impl HttpBody for Departing {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// It is dropped when all of it was taken over.
impl Drop for Departing {
    fn drop(&mut self) {
        self.progress.enter(Phase::Answered);
    }
}
