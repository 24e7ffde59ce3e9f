//! Why a file does not become a document.

use std::io;

/// Why a file is no e-invoice, or not one that can become a document. Texts of strangers are quoted short.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The bytes could not be had.
    #[error("it cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("it is larger than {0} MiB")]
    TooLarge(usize),
    #[error("it is empty")]
    Empty,
    /// Neither XML nor PDF, whatever its name says.
    #[error("it is {0}, neither XML nor PDF")]
    OtherType(String),
    #[error("its bytes contradict its encoding: {0}")]
    Encoding(String),
    /// Entities live there, and nothing else that an invoice needs.
    #[error(
        "it holds a document type declaration, which no e-invoice needs and which may hold entities"
    )]
    DocumentType,
    #[error("its elements are nested deeper than {0}")]
    TooDeep(usize),
    /// More elements, attributes or namespaces than any invoice has.
    #[error("it has more {0} than an invoice can have")]
    TooMany(&'static str),
    #[error("it is no well-formed XML: {0}")]
    Malformed(String),
    /// An XML of another kind.
    #[error("it is {0}, which is no UBL 2.1, CII or ZUGFeRD invoice")]
    OtherXml(String),
    /// A PDF from which no e-invoice could be taken.
    #[error("{0}")]
    Pdf(String),
    /// Order-X that is neither an order nor its confirmation.
    #[error(
        "it is {0}; only orders and order responses of Order-X become confirmations, send the invoice for it instead"
    )]
    OrderX(String),
    /// Something the standard demands is missing; named by its term, such as BT-1.
    #[error("it has no {0} ({1})")]
    Missing(&'static str, &'static str),
    /// Something cannot be what it says.
    #[error("its {0} is {1}, which {2}")]
    Value(&'static str, String, &'static str),
    /// Figures that contradict each other.
    #[error("its figures contradict each other: {0}")]
    Figures(String),
}
