//! `demo`: a portal to try everything on.
