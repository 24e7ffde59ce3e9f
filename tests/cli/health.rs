//! `status` and `doctor`.
