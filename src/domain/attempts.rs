//! Passwords tried in a row: how long the next try has to wait. Nobody is locked out, and nobody guesses a hundred times.

use jiff::{SignedDuration, Timestamp};

/// So many tries are free.
pub const FREE: u32 = 5;
/// From here on only a new password helps: no more than 100 in a row are ever evaluated (NIST SP 800-63B-4).
pub const STOP: u32 = 99;
/// The longest wait.
const LONGEST: SignedDuration = SignedDuration::from_hours(1);

/// How many passwords were tried without success since the last right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempts {
    pub count: u32,
    pub last_at: Timestamp,
}

impl Default for Attempts {
    fn default() -> Self {
        Self {
            count: 0,
            last_at: Timestamp::UNIX_EPOCH,
        }
    }
}

impl Attempts {
    /// How many seconds the next try has to wait; `None` when it may come now.
    pub fn wait(self, now: Timestamp) -> Option<u64> {
        if self.count >= STOP {
            return Some(LONGEST.as_secs().unsigned_abs());
        }
        // A clock that was put back must not lengthen the wait.
        let passed = self.last_at.duration_until(now).max(SignedDuration::ZERO);
        let left = delay(self.count).checked_sub(passed)?;
        (left > SignedDuration::ZERO).then(|| left.as_secs().unsigned_abs().max(1))
    }
}

/// The pause after so many tries: none at first, then a second, doubling up to an hour.
fn delay(count: u32) -> SignedDuration {
    let Some(doublings) = count.checked_sub(FREE) else {
        return SignedDuration::ZERO;
    };
    let seconds = 1_i64.checked_shl(doublings.min(40)).unwrap_or(i64::MAX);
    SignedDuration::from_secs(seconds).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn five_tries_are_free_and_then_the_wait_doubles_up_to_an_hour() {
        let waits: Vec<_> = (0..20)
            .map(|count| {
                Attempts {
                    count,
                    last_at: at(1000),
                }
                .wait(at(1000))
                .unwrap_or(0)
            })
            .collect();
        assert_eq!(waits[..5], [0; 5]);
        assert_eq!(waits[5..9], [1, 2, 4, 8]);
        assert_eq!(waits[16..], [2048, 3600, 3600, 3600]);
    }

    #[test]
    fn the_wait_is_over_when_its_time_has_passed() {
        let attempts = Attempts {
            count: 7,
            last_at: at(1000),
        };
        assert_eq!(attempts.wait(at(1001)), Some(3));
        assert_eq!(attempts.wait(at(1003)), Some(1));
        assert_eq!(attempts.wait(at(1004)), None);
        assert_eq!(attempts.wait(at(900_000)), None);
    }

    #[test]
    fn a_clock_that_was_put_back_does_not_lock_anybody_out_for_longer_than_the_pause() {
        let attempts = Attempts {
            count: 5,
            last_at: at(1000),
        };
        assert_eq!(attempts.wait(at(9)), Some(1));
        let free = Attempts {
            count: 4,
            ..attempts
        };
        assert_eq!(free.wait(at(0)), None);
    }

    #[test]
    fn below_a_hundred_it_is_over_whatever_time_passes() {
        let attempts = Attempts {
            count: STOP,
            last_at: at(0),
        };
        assert_eq!(attempts.wait(at(9_999_999)), Some(3600));
        assert_eq!(
            Attempts {
                count: STOP - 1,
                ..attempts
            }
            .wait(at(9_999_999)),
            None
        );
    }
}
