//! `note render`: notes with portal links.
