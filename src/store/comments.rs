//! Table `comment`: what clients and the operator write under documents.
