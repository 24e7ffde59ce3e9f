//! `init`: setting a portal up.
