//! Messages, and the ways to send them; the only user of lettre.
//!
//! A [`Message`] is put together from checked addresses and cleaned texts, so that nothing in it can add a header or a
//! recipient. A [`Carrier`] takes the finished [`Parcel`] along one [`Route`] and says what became of it.

mod content;
mod folder;
mod message;
mod sendmail;
mod smtp;

use std::path::PathBuf;

pub use message::{Enclosure, Logo, Message, Parcel, Party};
pub use smtp::{Login, Security, Server};

use smtp::Session;

/// How mails leave this machine.
#[derive(Debug)]
pub enum Route {
    Smtp(Server),
    /// A program that takes a message on standard input, as sendmail does.
    Sendmail(PathBuf),
    /// Files instead of mails: for development and dry runs.
    Folder(PathBuf),
}

/// What became of one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Somebody else is responsible for it now.
    Delivered(String),
    /// Refused for good, because of the address or of the message.
    Refused { blame: Blame, reply: String },
    /// Not now; the next message may well get through.
    Later(String),
    /// The server is away, or went away meanwhile: nothing else gets through either.
    Away(String),
    /// The server wants nothing from us: wrong password, no encryption, forbidden sender.
    Unwelcome(String),
}

/// Why a message was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blame {
    /// Nothing reaches this address.
    Address,
    /// The server does not want this message, or not from us.
    Message,
}

/// Takes messages along one route; keeps its connection from one to the next.
#[derive(Debug)]
pub struct Carrier<'r> {
    way: Way<'r>,
}

#[derive(Debug)]
enum Way<'r> {
    Smtp(Box<Session<'r>>),
    Sendmail(&'r PathBuf),
    Folder(&'r PathBuf),
}

impl<'r> Carrier<'r> {
    /// Prepares a carrier; connects at the first message.
    pub fn new(route: &'r Route) -> Self {
        let way = match route {
            Route::Smtp(server) => Way::Smtp(Box::new(Session::new(server))),
            Route::Sendmail(program) => Way::Sendmail(program),
            Route::Folder(folder) => Way::Folder(folder),
        };
        Self { way }
    }

    /// Sends one message and waits until it is clear what became of it.
    pub fn send(&mut self, parcel: &Parcel) -> Fate {
        match &mut self.way {
            Way::Smtp(session) => session.send(parcel),
            Way::Sendmail(program) => sendmail::send(program, parcel),
            Way::Folder(folder) => folder::send(folder, parcel),
        }
    }

    /// Finds out whether messages would be taken, without sending one; says who answered, or what is wrong.
    pub fn probe(&mut self) -> Result<String, String> {
        match &mut self.way {
            Way::Smtp(session) => session.probe(),
            Way::Sendmail(program) => sendmail::probe(program),
            Way::Folder(folder) => folder::probe(folder),
        }
    }
}

/// What a server or program said, on one line and not longer than anybody reads.
fn one_line(text: &str) -> String {
    const LONGEST: usize = 300;
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}
