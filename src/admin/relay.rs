//! Work in two threads: one reads the store, the other does with it what takes as long as the reading.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread::{Builder, scope};

use crate::app::Error;
use crate::store;

/// So many items are handed over at once at most.
const LARGEST: usize = 512;
/// So many batches may wait for the one who works.
const WAITING: usize = 4;

/// Why reading ended early.
pub enum Halt {
    Failed(Error),
    /// Nobody works any more; why, says what the work came to.
    Unheard,
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<store::Error> for Halt {
    fn from(error: store::Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Takes what was read to the one who works.
pub struct Relay<T> {
    batch: Vec<T>,
    size: usize,
    full: SyncSender<Vec<T>>,
    /// Items come back to the thread that made them, where their memory is given back the fastest.
    done: Receiver<Vec<T>>,
}

impl<T> Relay<T> {
    /// Hands an item over, the first ones at once and later ones in ever larger batches.
    pub fn hand(&mut self, item: T) -> Result<(), Halt> {
        self.batch.push(item);
        if self.batch.len() < self.size {
            return Ok(());
        }
        self.size = LARGEST.min(2 * self.size);
        self.send()
    }

    fn send(&mut self) -> Result<(), Halt> {
        let mut free = self.done.try_recv().unwrap_or_default();
        free.clear();
        let full = std::mem::replace(&mut self.batch, free);
        self.full.send(full).map_err(|_gone| Halt::Unheard)
    }
}

/// Reads in this thread and works in another one, item after item in the order they were handed over.
///
/// The first failure on either side ends both and is returned; what was handed over before is worked on all the same.
pub fn relay<T: Send>(
    read: impl FnOnce(&mut Relay<T>) -> Result<(), Halt>,
    mut work: impl FnMut(&T) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    let (full, batches) = sync_channel(WAITING);
    let (back, done) = channel();
    let mut relay = Relay {
        batch: Vec::new(),
        size: 1,
        full,
        done,
    };
    scope(|threads| {
        let work_on = move |batch: Vec<T>| {
            batch.iter().try_for_each(&mut work)?;
            // Who reads may be done already.
            let _unneeded = back.send(batch);
            Ok(())
        };
        let working = Builder::new()
            .spawn_scoped(threads, move || batches.into_iter().try_for_each(work_on))
            .map_err(|error| Error::temporary("cannot start a thread").cause(error))?;
        let was_read = read(&mut relay);
        // What was read before a failure is worked on, too.
        let was_sent = relay.send();
        drop(relay);
        let worked = working.join().unwrap_or_else(|panic| resume_unwind(panic));
        match was_read.and(was_sent) {
            Ok(()) | Err(Halt::Unheard) => worked,
            Err(Halt::Failed(error)) => worked.and(Err(error)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_read_is_worked_on_in_its_order() {
        let mut worked = Vec::new();
        relay(
            |relay| (0..10_000).try_for_each(|number| relay.hand(number)),
            |number| {
                worked.push(*number);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(worked, (0..10_000).collect::<Vec<_>>());
    }

    #[test]
    fn the_first_item_is_worked_on_while_the_second_is_read() {
        let (told, hears) = channel();
        relay(
            |relay| {
                relay.hand(1)?;
                assert_eq!(hears.recv(), Ok(1));
                relay.hand(2)
            },
            |number| {
                told.send(*number).unwrap();
                Ok(())
            },
        )
        .unwrap();
    }

    #[test]
    fn who_works_may_give_up() {
        let mut read = 0;
        let error = relay(
            |relay| {
                (0..1_000_000).try_for_each(|number| {
                    read = number;
                    relay.hand(number)
                })
            },
            |number| match number {
                0..3 => Ok(()),
                _ => Err(Error::refused("three are enough")),
            },
        );
        assert_eq!(error.unwrap_err().message(), "three are enough");
        assert!(read < 10_000, "nobody reads on for nobody: {read}");
    }

    #[test]
    fn who_reads_may_fail_after_what_was_read_is_worked_on() {
        let mut worked = 0;
        let error = relay(
            |relay| {
                (0..10).try_for_each(|number| relay.hand(number))?;
                Err(Error::damaged("the rest cannot be read").into())
            },
            |_number: &i32| {
                worked += 1;
                Ok(())
            },
        );
        assert_eq!(error.unwrap_err().message(), "the rest cannot be read");
        assert_eq!(worked, 10);
    }
}
