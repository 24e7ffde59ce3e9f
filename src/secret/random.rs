//! Random values: from the system for what is kept for years, from a buffered generator for what is made by the million.

use rand::TryRng;
use rand::rngs::{SysError, SysRng};
use zeroize::Zeroizing;

/// Returns `N` bytes straight from the operating system, for keys, salts and nonces.
pub fn system_bytes<const N: usize>() -> Result<Zeroizing<[u8; N]>, SysError> {
    let mut bytes = Zeroizing::new([0; N]);
    SysRng.try_fill_bytes(&mut *bytes)?;
    Ok(bytes)
}

/// Returns the 8 random bytes by which a link is found (`DESIGN` §5).
pub fn link_id() -> u64 {
    rand::random()
}

/// Returns the 32 random bytes that a ticket carries.
pub fn session_id() -> [u8; 32] {
    rand::random()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_hundred_thousand_link_ids_do_not_repeat() {
        let ids: HashSet<u64> = (0..100_000).map(|_| link_id()).collect();
        assert_eq!(ids.len(), 100_000);
    }

    #[test]
    fn two_draws_differ() {
        assert_ne!(session_id(), session_id());
        assert_ne!(
            *system_bytes::<16>().unwrap(),
            *system_bytes::<16>().unwrap()
        );
    }
}
