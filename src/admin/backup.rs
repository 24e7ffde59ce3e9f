//! Backups: made while the portal runs, verified, restored.
