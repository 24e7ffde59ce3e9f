//! `backup`: copies that can be trusted.
