//! Room for the bytes of files on their way out, used again: giving it back to the system after every answer costs more
//! than reading the file.

use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

/// So many are kept, each of so many bytes at most.
const KEPT: usize = 16;
const LARGEST: usize = 512 * 1024;

static FREE: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());

/// The bytes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buffer(Vec<u8>);

impl Buffer {
    /// Copies bytes into free room.
    pub fn holding(bytes: &[u8]) -> Self {
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut room = free.unwrap_or_default();
        room.extend_from_slice(bytes);
        Self(room)
    }
}

impl Deref for Buffer {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let mut room = std::mem::take(&mut self.0);
        if room.capacity() > LARGEST {
            return;
        }
        room.clear();
        let mut free = FREE.lock().unwrap_or_else(PoisonError::into_inner);
        if free.len() < KEPT {
            free.push(room);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_used_again_and_holds_nothing_of_before() {
        for round in 0..50_u8 {
            let bytes = vec![round; 1_000 + usize::from(round)];
            let buffers: Vec<_> = (0..20).map(|_| Buffer::holding(&bytes)).collect();
            assert!(buffers.iter().all(|buffer| **buffer == *bytes));
        }
        drop(Buffer::holding(&vec![0; LARGEST + 1]));
        let free = FREE.lock().unwrap();
        assert!(!free.is_empty() && free.len() <= KEPT);
        assert!(
            free.iter()
                .all(|room| room.is_empty() && room.capacity() <= LARGEST)
        );
    }
}
