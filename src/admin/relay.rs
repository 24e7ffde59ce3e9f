//! Work in two threads: one reads the store, the other does with it what takes as long as the reading.

use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::thread::{Builder, scope};

use crate::app::Error;
use crate::store;

/// So many pieces may wait for the one who works.
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

/// Reads in this thread and works in another one, piece after piece in the order they were handed over.
///
/// The first failure on either side ends both and is returned; what was handed over before is worked on all the same.
pub fn relay<T: Send>(
    read: impl FnOnce(&mut dyn FnMut(T) -> Result<(), Halt>) -> Result<(), Halt>,
    work: impl FnMut(T) -> Result<(), Error> + Send,
) -> Result<(), Error> {
    let (sender, pieces) = sync_channel(WAITING);
    scope(|threads| {
        let working = Builder::new()
            .spawn_scoped(threads, move || pieces.into_iter().try_for_each(work))
            .map_err(|error| Error::temporary("cannot start a thread").cause(error))?;
        let was_read = read(&mut |piece| sender.send(piece).map_err(|_gone| Halt::Unheard));
        drop(sender);
        let worked = working.join().unwrap_or_else(|panic| resume_unwind(panic));
        match was_read {
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
            |hand_over| (0..1_000).try_for_each(hand_over),
            |number| {
                worked.push(number);
                Ok(())
            },
        )
        .unwrap();
        assert_eq!(worked, (0..1_000).collect::<Vec<_>>());
    }

    #[test]
    fn who_works_may_give_up() {
        let mut read = 0;
        let error = relay(
            |hand_over| {
                (0..1_000_000).try_for_each(|number| {
                    read = number;
                    hand_over(number)
                })
            },
            |number| match number {
                0..3 => Ok(()),
                _ => Err(Error::refused("three are enough")),
            },
        );
        assert_eq!(error.unwrap_err().message(), "three are enough");
        assert!(read < 1_000, "nobody reads on for nobody: {read}");
    }

    #[test]
    fn who_reads_may_fail_after_what_was_read_is_worked_on() {
        let mut worked = 0;
        let error = relay(
            |hand_over| {
                (0..10).try_for_each(&mut *hand_over)?;
                Err(Error::damaged("the rest cannot be read").into())
            },
            |_number: i32| {
                worked += 1;
                Ok(())
            },
        );
        assert_eq!(error.unwrap_err().message(), "the rest cannot be read");
        assert_eq!(worked, 10);
    }
}
