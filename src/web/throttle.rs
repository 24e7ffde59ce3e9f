//! Slows guessing down: every address has a few failures a minute, and all together have some more.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many addresses are remembered at most, which takes some megabytes.
const REMEMBERED: usize = 100_000;
/// How long a failure counts.
const WINDOW: Duration = Duration::from_mins(1);

/// Counts failures by address.
#[derive(Debug)]
pub struct Throttle {
    per_address: u32,
    together: u32,
    counted: Mutex<Counted>,
}

#[derive(Debug, Default)]
struct Counted {
    addresses: HashMap<u64, Failures>,
    all: Option<Failures>,
}

#[derive(Debug, Clone, Copy)]
struct Failures {
    count: u32,
    since: Instant,
}

impl Throttle {
    /// So many failures are let through within a minute, of one address and of all together.
    pub fn new(per_address: u32, together: u32) -> Self {
        Self {
            per_address,
            together,
            counted: Mutex::default(),
        }
    }

    /// Counts a failure; says for how many seconds the address has to wait when it was one too many.
    pub fn fail(&self, address: u64, now: Instant) -> Result<(), u64> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.addresses.len() >= REMEMBERED && !counted.addresses.contains_key(&address) {
            counted.forget(now);
        }
        let own = counted
            .addresses
            .entry(address)
            .or_insert(Failures::none(now));
        let own = own.one_more(now, self.per_address);
        let all = counted.all.get_or_insert(Failures::none(now));
        own.and(all.one_more(now, self.together))
    }

    /// Says for how many seconds an address has to wait, without counting anything.
    pub fn check(&self, address: u64, now: Instant) -> Result<(), u64> {
        let counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let own = counted.addresses.get(&address);
        own.map_or(Ok(()), |own| own.verdict(now, self.per_address))
    }
}

impl Counted {
    /// Makes room: what is over goes first, and then everything, since a flood of addresses is one flood.
    fn forget(&mut self, now: Instant) {
        self.addresses
            .retain(|_, failures| now.duration_since(failures.since) < WINDOW);
        if self.addresses.len() >= REMEMBERED {
            self.addresses.clear();
        }
    }
}

impl Failures {
    fn none(now: Instant) -> Self {
        Self {
            count: 0,
            since: now,
        }
    }

    fn one_more(&mut self, now: Instant, limit: u32) -> Result<(), u64> {
        if now.duration_since(self.since) >= WINDOW {
            *self = Self::none(now);
        }
        self.count = self.count.saturating_add(1);
        if self.count > limit {
            return Err(self.left(now));
        }
        Ok(())
    }

    fn verdict(self, now: Instant, limit: u32) -> Result<(), u64> {
        if self.count > limit && now.duration_since(self.since) < WINDOW {
            return Err(self.left(now));
        }
        Ok(())
    }

    fn left(self, now: Instant) -> u64 {
        let passed = now.duration_since(self.since);
        WINDOW.saturating_sub(passed).as_secs().max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_some_failures_an_address_waits_until_the_minute_is_over() {
        let (throttle, start) = (Throttle::new(20, 1000), Instant::now());
        for _ in 0..20 {
            assert_eq!(throttle.fail(1, start), Ok(()));
        }
        assert_eq!(throttle.fail(1, start), Err(60));
        assert_eq!(throttle.check(1, start + WINDOW / 2), Err(30));
        assert_eq!(throttle.fail(2, start), Ok(()), "another address");
        assert_eq!(throttle.fail(1, start + WINDOW), Ok(()));
    }

    #[test]
    fn many_addresses_together_are_one_flood() {
        let (throttle, start) = (Throttle::new(20, 100), Instant::now());
        let refused = (0..1000).filter(|address| throttle.fail(*address, start).is_err());
        assert_eq!(refused.count(), 900);
    }

    #[test]
    fn a_million_addresses_do_not_fill_the_memory() {
        let (throttle, start) = (Throttle::new(20, u32::MAX), Instant::now());
        for address in 0..1_000_000 {
            throttle.fail(address, start).unwrap();
        }
        let counted = throttle.counted.lock().unwrap();
        assert!(counted.addresses.len() <= REMEMBERED);
    }
}
