//! A body that is written in one thread while another sends it: a few pieces lie between them, and no more.

use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::Frame;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// So many pieces wait to be sent.
const PIECES: usize = 4;
/// How large a piece is, in bytes.
const PIECE: usize = 64 * 1024;

/// Where the writer writes; waits when the reader is slow.
#[derive(Debug)]
pub struct Outlet {
    pieces: Sender<io::Result<Bytes>>,
    collected: Vec<u8>,
}

/// What the reader is sent.
struct Inlet(Receiver<io::Result<Bytes>>);

/// Makes a way from a writer to a body.
pub fn pair() -> (Outlet, Body) {
    let (sender, receiver) = channel(PIECES);
    let outlet = Outlet {
        pieces: sender,
        collected: Vec::with_capacity(PIECE),
    };
    (outlet, Body::new(Inlet(receiver)))
}

impl Outlet {
    /// Ends the body in a way that no reader takes for its end.
    pub fn cut_off(&self) {
        let broken = io::Error::other("the rest cannot be written");
        // Who read may have gone away already.
        let _unheard = self.pieces.blocking_send(Err(broken));
    }

    fn send(&mut self) -> io::Result<()> {
        if self.collected.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.collected, Vec::with_capacity(PIECE));
        self.pieces
            .blocking_send(Ok(piece.into()))
            .map_err(|_gone| io::ErrorKind::BrokenPipe.into())
    }
}

/// Another end of the same way, with nothing collected.
impl Clone for Outlet {
    fn clone(&self) -> Self {
        Self {
            pieces: self.pieces.clone(),
            collected: Vec::new(),
        }
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.collected.extend_from_slice(bytes);
        if self.collected.len() >= PIECE {
            self.send()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send()
    }
}

impl HttpBody for Inlet {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let piece = self.0.poll_recv(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;

    use super::*;

    fn read(body: Body) -> Result<Vec<u8>, axum::Error> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let collected = runtime.block_on(body.collect());
        collected.map(|collected| collected.to_bytes().to_vec())
    }

    #[test]
    fn what_is_written_is_read() {
        let (mut outlet, body) = pair();
        let text = vec![7_u8; PIECE * 9 + 1];
        let written = text.clone();
        let writer = std::thread::spawn(move || {
            outlet.write_all(&written).unwrap();
            outlet.flush().unwrap();
        });
        assert_eq!(read(body).unwrap(), text);
        writer.join().unwrap();
    }

    #[test]
    fn a_failure_is_no_end() {
        let (mut outlet, body) = pair();
        let failing = outlet.clone();
        let writer = std::thread::spawn(move || {
            outlet.write_all(b"half").unwrap();
            outlet.flush().unwrap();
            failing.cut_off();
        });
        assert!(read(body).is_err());
        writer.join().unwrap();
    }

    #[test]
    fn a_reader_who_left_ends_the_writing() {
        let (mut outlet, body) = pair();
        drop(body);
        assert!(outlet.write_all(&vec![0; PIECE]).is_err());
    }
}
