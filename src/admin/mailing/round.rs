//! Delivery in the background: one process at a time, and a server that is away is left alone for a while.

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt;
use std::time::{Duration, Instant};

use super::delivery::{Ended, Patience, Run, run};
use super::post::Post;
use crate::app::{App, Error};
use crate::store::outbox::{self, Sort};

/// The first pause after a server did not answer, which doubles with every further time.
const SHORTEST: Duration = Duration::from_secs(15);
const LONGEST: Duration = Duration::from_mins(10);

/// Only one process delivers at a time; the system frees the lock of one that dies.
pub fn lock(app: &App) -> Result<Option<File>, Error> {
    let path = app.store().path().with_extension("mail.lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .mode(0o600)
        .open(&path)
        .map_err(|error| Error::file(&path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(Error::file(&path, &error)),
    }
}

/// Delivers again and again, and leaves a server alone for a while that is away.
#[derive(Debug)]
pub struct Round {
    post: Post,
    rests: Option<(Instant, Duration)>,
    pause: Duration,
}

impl Round {
    /// Takes the way out.
    pub fn new(post: Post) -> Self {
        Self {
            post,
            rests: None,
            pause: Duration::ZERO,
        }
    }

    /// Delivers what is due; to be called every second from a thread that may block. Says what it did, if anything.
    pub fn tick(&mut self, app: &App) -> Result<Option<Run>, Error> {
        if self
            .rests
            .is_some_and(|(since, pause)| since.elapsed() < pause)
        {
            return Ok(None);
        }
        self.rests = None;
        let run = due(app, &self.post)?;
        let is_news = match run.ended {
            Ended::Away(_) | Ended::Unwelcome(_) => {
                let longer = (self.pause * 2).clamp(SHORTEST, LONGEST);
                self.pause = longer;
                self.rests = Some((Instant::now(), longer));
                true
            }
            Ended::Done | Ended::Busy | Ended::Paced => {
                self.pause = Duration::ZERO;
                run.sent + run.failed + run.later > 0
            }
        };
        Ok(is_news.then_some(run))
    }
}

/// Delivers what is due; cheap when there is nothing.
fn due(app: &App, post: &Post) -> Result<Run, Error> {
    let is_due =
        |sort| app.read(|connection| Ok(!outbox::due(connection, sort, app.now(), 1)?.is_empty()));
    let has_mail = post.route.is_some() && is_due(Sort::Mails)?;
    if !has_mail
        && !is_due(Sort::Hooks)?
        && !app.read(|connection| Ok(outbox::has_taken(connection)?))?
    {
        return Ok(Run::default());
    }
    run(app, post, Patience::Leave, |_run| ())
}
