//! What every use case is given.
