//! Coming in with user name and password: one answer and one price for everything that is wrong.

use super::entry::Entered;

/// What came of trying to log in.
#[derive(Debug)]
pub enum LogIn {
    Entered(Entered),
    /// Unknown, wrong, expired, no access or another login mode; nobody can tell which.
    Refused,
    /// Too many wrong passwords in a row: the next try counts after so many seconds.
    Wait(u64),
}
