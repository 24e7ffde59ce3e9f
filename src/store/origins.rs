//! Table `origin`: which foreign record became which row.
