//! A connection with deadlines: who is silent or slow is cut off, in whichever phase of a request.

use std::io::{Error, ErrorKind, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

use super::options::Limits;

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Phase {
    /// Nothing came yet.
    New,
    /// The head of a request is coming in.
    Head,
    /// The body of a request is coming in; whoever reads it keeps a deadline.
    Body,
    /// All of a request is there, and it is being answered.
    Handling,
    /// The answer is going out while its rest is still being written.
    Answering,
    /// The answer is going out, or the next request is awaited.
    Answered,
}

/// The phase of a connection and since when, told to its place and its service.
#[derive(Debug)]
pub struct Progress {
    phase: AtomicU8,
    /// Milliseconds since `born`.
    since: AtomicU64,
    born: Instant,
}

impl Progress {
    /// A connection that was just accepted.
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            phase: AtomicU8::new(Phase::New as u8),
            since: AtomicU64::new(0),
            born: Instant::now(),
        })
    }

    /// Enters a phase now.
    pub fn enter(&self, phase: Phase) {
        let passed = u64::try_from(self.born.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.since.store(passed, Ordering::Relaxed);
        self.phase.store(phase as u8, Ordering::Relaxed);
    }

    /// The phase it is in.
    pub fn phase(&self) -> Phase {
        match self.phase.load(Ordering::Relaxed) {
            0 => Phase::New,
            1 => Phase::Head,
            2 => Phase::Body,
            3 => Phase::Handling,
            4 => Phase::Answering,
            _ => Phase::Answered,
        }
    }

    /// When it entered the phase.
    pub fn since(&self) -> Instant {
        self.born + Duration::from_millis(self.since.load(Ordering::Relaxed))
    }

    /// Whether it holds a place without having asked for anything completely.
    pub fn is_waiting(&self) -> bool {
        self.phase() != Phase::Handling
    }
}

/// A stream that fails with `TimedOut` where the peer is too slow.
pub struct Timed<S> {
    stream: S,
    progress: Arc<Progress>,
    limits: Limits,
    /// When writing began to wait for the peer.
    blocked: Option<Instant>,
    alarm: Pin<Box<Sleep>>,
}

impl<S> Timed<S> {
    /// Watches over a stream.
    pub fn new(stream: S, progress: Arc<Progress>, limits: Limits) -> Self {
        let alarm = Box::pin(sleep_until(Instant::now() + limits.first_byte));
        Self {
            stream,
            progress,
            limits,
            blocked: None,
            alarm,
        }
    }

    /// Until when the peer has to send something, or when to look again.
    fn reading_deadline(&self) -> Option<Instant> {
        let since = self.progress.since();
        match self.progress.phase() {
            Phase::New => Some(since + self.limits.first_byte),
            Phase::Head => Some(since + self.limits.headers),
            Phase::Answered if self.blocked.is_none() => Some(since + self.limits.idle),
            // Never over, but the task has to wake up after the answer was written, to be idle from then on.
            Phase::Answering => Some(Instant::now() + self.limits.idle),
            Phase::Answered | Phase::Body | Phase::Handling => None,
        }
    }

    fn ring(&mut self, deadline: Instant, context: &mut Context<'_>) -> Poll<Error> {
        if self.alarm.deadline() != deadline {
            self.alarm.as_mut().reset(deadline);
        }
        let rung = self.alarm.as_mut().poll(context);
        rung.map(|()| Error::from(ErrorKind::TimedOut))
    }

    fn written<T>(
        &mut self,
        outcome: Poll<Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<Result<T>> {
        if outcome.is_pending() {
            let since = *self.blocked.get_or_insert_with(Instant::now);
            return self.ring(since + self.limits.write, context).map(Err);
        }
        self.blocked = None;
        if self.progress.phase() == Phase::Answered {
            self.progress.enter(Phase::Answered);
        }
        outcome
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Timed<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        let outcome = Pin::new(&mut this.stream).poll_read(context, buffer);
        if outcome.is_pending() {
            let Some(deadline) = this.reading_deadline() else {
                return Poll::Pending;
            };
            return this.ring(deadline, context).map(Err);
        }
        let is_idle = matches!(this.progress.phase(), Phase::New | Phase::Answered);
        if is_idle && buffer.filled().len() > before {
            this.progress.enter(Phase::Head);
        }
        outcome
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Timed<S> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        let this = self.get_mut();
        let outcome = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.written(outcome, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[std::io::IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let this = self.get_mut();
        let outcome = Pin::new(&mut this.stream).poll_write_vectored(context, parts);
        this.written(outcome, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
