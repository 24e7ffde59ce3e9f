//! What the operator may do: one file per noun, one function per deed.
