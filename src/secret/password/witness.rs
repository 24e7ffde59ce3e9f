//! For tests: how many passwords were hashed, which is nearly all that trying one costs.

use std::cell::Cell;

thread_local! {
    static HASHINGS: Cell<u32> = const { Cell::new(0) };
}

/// Counts one, of this thread.
pub fn count() {
    HASHINGS.set(HASHINGS.get() + 1);
}

/// How many passwords this thread hashed since this was asked last.
pub fn hashings() -> u32 {
    HASHINGS.replace(0)
}
