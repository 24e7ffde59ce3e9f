//! The client's own data, and proposals to change them.

use super::message::Fault;
use super::permit::Permit;
use crate::domain::profile::ProfileField;
use crate::domain::settings::ProfileChanges;

/// The client's own data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Every field with its value; empty when it is unknown.
    pub values: Vec<(ProfileField, String)>,
    /// What was proposed and waits for the operator.
    pub proposed: Vec<(ProfileField, String)>,
    pub permit: Permit,
    /// What becomes of a change.
    pub changes: ProfileChanges,
}

/// What came of proposing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proposed {
    /// The operator will look at them.
    Sent,
    /// They count already.
    Applied,
    /// Everything is as proposed already.
    Unchanged,
    TooMany,
    Unfit(Vec<(ProfileField, Fault)>),
}
