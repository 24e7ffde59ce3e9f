//! `audit`: the trail of every change.
