//! A few threads that carry mails, each over a connection of its own, so that one slow answer does not hold up the rest.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread::Scope;

use super::hook;
use super::post::Post;
use super::taking::{Job, Task};
use crate::app::Error;
use crate::mail::{Carrier, Fate};

/// How many mails are on their way at once: so many may go out twice after a crash, and no more.
pub const CONNECTIONS: usize = 4;

/// A mail that came to an end, whatever end.
#[derive(Debug)]
pub struct Outcome {
    pub job: Job,
    pub fate: Fate,
    carrier: usize,
}

/// The threads at work.
#[derive(Debug)]
pub struct Crew {
    desks: Vec<SyncSender<Job>>,
    outcomes: Receiver<Outcome>,
    idle: Vec<usize>,
}

impl Crew {
    /// Hires threads within a scope; they go home when the crew is dropped.
    pub fn hire<'scope>(scope: &'scope Scope<'scope, '_>, post: &'scope Post) -> Self {
        let (report, outcomes) = channel();
        let mut desks = Vec::with_capacity(CONNECTIONS);
        for carrier in 0..CONNECTIONS {
            let (desk, jobs) = sync_channel(1);
            let report = report.clone();
            scope.spawn(move || work(post, carrier, &jobs, &report));
            desks.push(desk);
        }
        Self {
            desks,
            outcomes,
            // The first is taken first, so that a single mail needs a single connection.
            idle: (0..CONNECTIONS).rev().collect(),
        }
    }

    /// Whether anybody could take one more mail.
    pub fn has_idle(&self) -> bool {
        !self.idle.is_empty()
    }

    /// Whether anybody carries a mail.
    pub fn is_busy(&self) -> bool {
        self.idle.len() < self.desks.len()
    }

    /// Hands a mail to somebody idle.
    pub fn hand(&mut self, job: Job) -> Result<(), Error> {
        let lost = || Error::bug("a mail found nobody to carry it");
        let carrier = self.idle.pop().ok_or_else(lost)?;
        let desk = self.desks.get(carrier).ok_or_else(lost)?;
        desk.send(job).map_err(|_error| lost())
    }

    /// Waits until a mail comes to its end, and returns it with all others that did meanwhile.
    ///
    /// Who carried them is still busy until [`Crew::release`]: nobody takes a mail while the one before is not noted.
    pub fn outcomes(&self) -> Result<Vec<Outcome>, Error> {
        let first = self.outcomes.recv();
        let first = first.map_err(|_error| Error::bug("those who carry mails are gone"))?;
        let mut all = vec![first];
        all.extend(self.outcomes.try_iter());
        Ok(all)
    }

    /// Makes those idle whose mails were noted.
    pub fn release(&mut self, outcomes: &[Outcome]) {
        let carriers = outcomes.iter().map(|outcome| outcome.carrier);
        self.idle.extend(carriers);
    }
}

fn work(post: &Post, carrier: usize, jobs: &Receiver<Job>, report: &Sender<Outcome>) {
    let mut way = post.route.as_ref().map(Carrier::new);
    while let Ok(job) = jobs.recv() {
        let fate = match (&job.task, &mut way) {
            (Task::Mail(parcel), Some(way)) => way.send(parcel),
            (Task::Mail(_), None) => Fate::Unwelcome("there is no way for mails".to_owned()),
            (Task::Hook(event), _) => hook::run(&post.hook, event),
        };
        let outcome = Outcome { job, fate, carrier };
        if report.send(outcome).is_err() {
            return;
        }
    }
}
