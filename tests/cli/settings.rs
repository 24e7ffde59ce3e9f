//! `settings`: the portal's policy.
