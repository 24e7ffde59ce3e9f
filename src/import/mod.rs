//! Foreign files to drafts and problems; knows no store.
//!
//! [`Sources`] says which files are read in which order, [`read`] turns the bytes of one into drafts for a [`Sink`].
//! Nothing is collected: one record is in memory at a time. [`einvoice`] reads what businesses send each other.

mod client;
pub mod csv;
mod document;
mod draft;
pub mod einvoice;
mod envelope;
mod error;
mod json;
mod line;
mod outline;
mod places;
mod record;
mod reporter;
mod resource;
mod satellite;
mod scalar;
mod session;
mod sources;
mod xml;

#[cfg(test)]
mod tests;

pub use draft::{
    ClientDraft, CommentDraft, ContactDraft, DocumentDraft, Draft, ItemDraft, LineDraft,
    PaymentDraft, SettingsDraft, Source,
};
pub use envelope::read;
pub use error::ReadError;
pub use resource::{Resource, Stage};
pub use session::{ErrorAnswer, Problem, Severity, Sink, Skipped};
pub use sources::{Pass, Sources};
