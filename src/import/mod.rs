//! Foreign files to drafts; knows no store.
