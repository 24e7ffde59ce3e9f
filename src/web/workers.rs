//! Threads that may block, each with the open portal: one writes, a few hash; who waits has a bounded queue.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::error::Error;
use crate::app::{self, App};

type Job = Box<dyn FnOnce(&App) + Send>;

/// A group of threads with one queue.
#[derive(Debug)]
pub struct Workers {
    queue: SyncSender<Job>,
}

impl Workers {
    /// Starts a thread for each open portal; the queue holds `waiting` jobs at most.
    pub fn start(name: &str, apps: Vec<App>, waiting: usize) -> Result<Self, app::Error> {
        let (queue, jobs) = sync_channel(waiting);
        let jobs = Arc::new(Mutex::new(jobs));
        for app in apps {
            let jobs = Arc::clone(&jobs);
            let thread = std::thread::Builder::new().name(name.to_owned());
            thread
                .spawn(move || work(app, &jobs))
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
            let _unheard = answer.send(job(app));
        })?;
        outcome
            .await
            .map_err(|_gone| Error::broken("a worker gave up on a job"))
    }

    /// Lets one of the threads begin a job that nobody waits for; `Busy` when the queue is full.
    pub fn begin(&self, job: impl FnOnce(&App) + Send + 'static) -> Result<(), Error> {
        let queued = self.queue.try_send(Box::new(job));
        queued.map_err(|refused| match refused {
            TrySendError::Full(_) => Error::Busy,
            TrySendError::Disconnected(_) => Error::broken("the workers have stopped"),
        })
    }
}

fn work(mut app: App, jobs: &Mutex<Receiver<Job>>) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else {
            return;
        };
        app.renew();
        // One broken request must not take the portal down; the job's sender falls, which answers it.
        let _panicked = catch_unwind(AssertUnwindSafe(|| job(&app)));
    }
}
