//! Threads that may block: one writes, a few hash; who waits has a bounded queue.
//!
//! A thread opens the portal with its first job, so that a server is up at once and small while nobody logs in.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::error::Error;
use super::readers::Readers;
use crate::app::{self, App};

type Job = Box<dyn FnOnce(Result<&App, app::Error>) + Send>;

/// A group of threads with one queue.
#[derive(Debug)]
pub struct Workers {
    queue: SyncSender<Job>,
}

impl Workers {
    /// Starts `count` threads; the queue holds `waiting` jobs at most.
    pub fn start(
        name: &str,
        readers: &Arc<Readers>,
        (count, waiting): (usize, usize),
    ) -> Result<Self, app::Error> {
        let (queue, jobs) = sync_channel(waiting);
        let jobs = Arc::new(Mutex::new(jobs));
        for _ in 0..count {
            let (jobs, readers) = (Arc::clone(&jobs), Arc::clone(readers));
            let thread = std::thread::Builder::new().name(name.to_owned());
            thread
                .spawn(move || work(&readers, &jobs))
                .map_err(|error| app::Error::temporary("cannot start a thread").cause(error))?;
        }
        Ok(Self { queue })
    }

    /// Does a job on one of the threads; `Busy` when the queue is full.
    pub async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&App) -> T + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, outcome) = oneshot::channel();
        self.begin(move |app| {
            // Who asked may have gone away meanwhile; what was done is done all the same.
            let _unheard = answer.send(app.map(job).map_err(Error::from));
        })?;
        outcome
            .await
            .map_err(|_gone| Error::broken("a worker gave up on a job"))?
    }

    /// Lets one of the threads begin a job that nobody waits for; `Busy` when the queue is full.
    ///
    /// The job is told when the portal cannot be opened.
    pub fn begin(
        &self,
        job: impl FnOnce(Result<&App, app::Error>) + Send + 'static,
    ) -> Result<(), Error> {
        let queued = self.queue.try_send(Box::new(job));
        queued.map_err(|refused| match refused {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::broken("the workers have stopped"),
        })
    }
}

fn work(readers: &Readers, jobs: &Mutex<Receiver<Job>>) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else {
            return;
        };
        // One broken request must not take the portal down; the job's sender falls, which answers it.
        let _panicked = catch_unwind(AssertUnwindSafe(|| do_job(readers, job)));
    }
}

fn do_job(readers: &Readers, job: Job) {
    let mut job = Some(job);
    let opened = readers.begin(|app| {
        if let Some(job) = job.take() {
            job(Ok(app));
        }
        Ok(())
    });
    if let (Err(failure), Some(job)) = (opened, job) {
        job(Err(failure));
    }
}
