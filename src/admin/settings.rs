//! The portal's policy.
