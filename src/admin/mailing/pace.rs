//! Not more mails in a minute than the server takes.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_mins(1);

/// Counts the mails of the last minute.
#[derive(Debug)]
pub struct Pace {
    /// 0 means any number.
    rate: u32,
    sent: VecDeque<Instant>,
}

impl Pace {
    /// Starts with so many mails that were sent within the last minute by processes before.
    pub fn new(rate: u32, before: u64) -> Self {
        let before = usize::try_from(before).unwrap_or(usize::MAX);
        let before = before.min(usize::try_from(rate).unwrap_or(usize::MAX));
        Self {
            rate,
            sent: std::iter::repeat_n(Instant::now(), before).collect(),
        }
    }

    /// How many more may be sent now, of so many that are asked for.
    pub fn grants(&mut self, asked: u32) -> u32 {
        if self.rate == 0 {
            return asked;
        }
        while self.sent.front().is_some_and(|at| at.elapsed() >= MINUTE) {
            self.sent.pop_front();
        }
        let used = u32::try_from(self.sent.len()).unwrap_or(u32::MAX);
        asked.min(self.rate.saturating_sub(used))
    }

    /// Counts mails that are being sent.
    pub fn count(&mut self, mails: usize) {
        if self.rate > 0 {
            self.sent.extend(std::iter::repeat_n(Instant::now(), mails));
        }
    }

    /// How long it takes until one more may be sent.
    pub fn wait(&self) -> Duration {
        let first = self.sent.front().map(Instant::elapsed);
        first.map_or(Duration::ZERO, |since| MINUTE.saturating_sub(since))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_holds_no_more_than_its_rate() {
        let mut pace = Pace::new(10, 4);
        assert_eq!(pace.grants(100), 6);
        pace.count(6);
        assert_eq!(pace.grants(100), 0);
        assert!(pace.wait() > Duration::from_secs(50));
        assert_eq!(Pace::new(0, 1_000_000).grants(100), 100);
        assert_eq!(Pace::new(10, 1_000_000).grants(100), 0);
    }
}
