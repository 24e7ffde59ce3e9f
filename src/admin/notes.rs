//! Rendering notes with their portal links.
