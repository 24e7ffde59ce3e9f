//! The XML inside a PDF, found by a process of its own: parsers of PDF are large, and what they read is a stranger's.

mod extract;
mod limits;
mod messages;
mod names;
mod reader;
mod worker;

#[cfg(fuzzing)]
pub use extract::extract;
pub use reader::PdfReader;
pub use worker::serve;

/// The e-invoice that a PDF brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// The name of the attachment.
    pub name: String,
    /// `AFRelationship`, such as `Alternative`.
    pub relationship: Option<String>,
    /// How many attachments the PDF has.
    pub attachments: usize,
    pub xml: Vec<u8>,
}

/// The hidden command that the process is started with.
pub const COMMAND: &str = "read-pdf";
