//! Reading where the request is: every thread of the server keeps the portal open for itself.
//!
//! A page is a handful of point queries in a snapshot that no writer can hold up, so handing it to another thread
//! would cost more than the reading. What takes its time goes to [`super::workers`].

use std::cell::RefCell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::app::{self, App, Clock, Config, Ending};

static NEXT: AtomicU64 = AtomicU64::new(0);

thread_local! {
    static OPEN: RefCell<Option<(u64, App)>> = const { RefCell::new(None) };
}

/// Opens the portal once in every thread that reads.
#[derive(Debug)]
pub struct Readers {
    number: u64,
    config: Config,
    clock: Clock,
    /// One that is open already, for the first thread that comes.
    spare: Mutex<Option<App>>,
}

impl Readers {
    /// Opens nothing yet.
    pub fn new(app: App) -> Self {
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            config: app.config().clone(),
            clock: app.clock().clone(),
            spare: Mutex::new(Some(app)),
        }
    }

    /// An open portal for a thread of its own.
    fn open(&self) -> Result<App, app::Error> {
        let spare = self
            .spare
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        let app = match spare {
            Some(app) => app,
            None => App::open(self.config.clone(), self.clock.clone(), Ending::Commit)?,
        };
        // A server holds half a dozen of them for weeks.
        app.store().stay_small()?;
        Ok(app)
    }

    /// Reads with this thread's portal as the first of a request: the keys may have changed since the last one.
    pub fn begin<T, E: From<app::Error>>(
        &self,
        reading: impl FnOnce(&App) -> Result<T, E>,
    ) -> Result<T, E> {
        OPEN.with_borrow_mut(|open| {
            if let Some((_, app)) = open {
                app.renew();
            }
        });
        self.with(reading)
    }

    /// Reads with this thread's portal.
    pub fn with<T, E: From<app::Error>>(
        &self,
        reading: impl FnOnce(&App) -> Result<T, E>,
    ) -> Result<T, E> {
        OPEN.with_borrow_mut(|open| {
            let app = match open.take().filter(|(number, _)| *number == self.number) {
                Some((_, app)) => app,
                None => self.open()?,
            };
            let (_, app) = open.insert((self.number, app));
            reading(app)
        })
    }
}
