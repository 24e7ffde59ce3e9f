//! Places for connections: as many as there are, few for each stranger; the longest idle one makes room.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::options::Limits;
use super::timed::Progress;

/// All places.
#[derive(Debug)]
pub struct Connections {
    limits: Limits,
    trusted: Vec<IpAddr>,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    next: u64,
    places: HashMap<u64, Held>,
}

#[derive(Debug)]
struct Held {
    address: IpAddr,
    progress: Arc<Progress>,
    leave: Arc<Notify>,
}

/// A place that a connection holds until it is dropped.
#[derive(Debug)]
pub struct Place {
    all: Arc<Connections>,
    number: u64,
    pub progress: Arc<Progress>,
    /// Told when somebody else needs the place.
    pub leave: Arc<Notify>,
}

impl Connections {
    /// Empty places.
    pub fn new(limits: Limits, trusted: Vec<IpAddr>) -> Arc<Self> {
        Arc::new(Self {
            limits,
            trusted,
            taken: Mutex::default(),
        })
    }

    /// Takes a place for a connection; `None` when all are busy answering.
    ///
    /// Who only holds a place, without a request under way, is the first to leave: the longest silent one.
    pub fn take(self: &Arc<Self>, address: IpAddr) -> Option<Place> {
        let mut taken = self.lock();
        if self.counts(address) {
            let own = |held: &Held| held.address == address;
            make_room(&mut taken, self.limits.per_address, own)?;
        }
        make_room(&mut taken, self.limits.connections, |_| true)?;
        let number = taken.next;
        taken.next += 1;
        let (progress, leave) = (Progress::new(), Arc::new(Notify::new()));
        let held = Held {
            address,
            progress: Arc::clone(&progress),
            leave: Arc::clone(&leave),
        };
        taken.places.insert(number, held);
        Some(Place {
            all: Arc::clone(self),
            number,
            progress,
            leave,
        })
    }

    /// How many places are taken.
    pub fn count(&self) -> usize {
        self.lock().places.len()
    }

    /// Behind a proxy, and on this machine, one address stands for many people.
    fn counts(&self, address: IpAddr) -> bool {
        !address.is_loopback() && !self.trusted.contains(&address)
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn make_room(taken: &mut Taken, limit: usize, counts: impl Fn(&Held) -> bool) -> Option<()> {
    let places = taken.places.iter().filter(|(_, held)| counts(held));
    if places.clone().count() < limit {
        return Some(());
    }
    let (&number, _) = places
        .filter(|(_, held)| held.progress.is_waiting())
        .min_by_key(|(_, held)| held.progress.since())?;
    if let Some(held) = taken.places.remove(&number) {
        held.leave.notify_one();
    }
    Some(())
}

impl Drop for Place {
    fn drop(&mut self) {
        self.all.lock().places.remove(&self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::timed::Phase;

    const STRANGER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn places(connections: usize, per_address: usize) -> Arc<Connections> {
        let limits = Limits {
            connections,
            per_address,
            ..Limits::default()
        };
        Connections::new(limits, Vec::new())
    }

    #[test]
    fn a_stranger_has_few_places_and_the_longest_idle_one_makes_room() {
        let all = places(10, 2);
        let first = all.take(STRANGER).unwrap();
        let second = all.take(STRANGER).unwrap();
        second.progress.enter(Phase::Handling);
        let third = all.take(STRANGER).unwrap();
        assert_eq!(all.count(), 2);
        third.progress.enter(Phase::Handling);
        assert!(all.take(STRANGER).is_none(), "both are busy");
        drop(first);
        assert!(all.take(STRANGER).is_none(), "it had no place any more");
        drop(second);
        assert!(all.take(STRANGER).is_some());
    }

    #[test]
    fn this_machine_may_take_all_places_but_not_more() {
        let all = places(3, 1);
        let local: IpAddr = [127, 0, 0, 1].into();
        let held: Vec<_> = (0..3).map(|_| all.take(local).unwrap()).collect();
        for place in &held {
            place.progress.enter(Phase::Handling);
        }
        assert!(all.take(local).is_none());
        drop(held);
        assert_eq!(all.count(), 0);
    }
}
