//! What became of the file of an e-invoice.

use crate::admin::imports::counts::{Fate, Group, Tally};
use crate::app;
use crate::domain::client::ClientNumber;
use crate::domain::document::{DocumentNumber, Kind};
use crate::domain::money::Currency;
use crate::domain::wordset::word_enum;
use crate::import::einvoice::EInvoice;

word_enum! {
    /// What became of the file of an e-invoice.
    Outcome, "outcome of a file" {
        /// It is a document now.
        Added => "added",
        /// It was a document already, byte for byte.
        Unchanged => "unchanged",
        /// No client matches its buyer.
        NoClient => "no-client",
        /// Several clients match its buyer.
        Ambiguous => "ambiguous",
        /// Its number belongs to a document with other content.
        Conflict => "conflict",
        /// It is no e-invoice, or none that can become a document.
        Unreadable => "unreadable",
    }
}

/// The document that a file is, or would be.
#[derive(Debug, Clone)]
pub struct Stored {
    pub kind: Kind,
    pub number: DocumentNumber,
    pub currency: Currency,
    /// In minor units.
    pub gross: i64,
}

/// The attachment of a PDF that is the e-invoice.
#[derive(Debug, Clone)]
pub struct EmbeddedFacts {
    pub name: String,
    pub relationship: Option<String>,
    pub attachments: usize,
    pub sha256: String,
}

/// What became of one file. Its texts are strangers'.
#[derive(Debug)]
pub struct FileOutcome {
    /// The path as given.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    pub outcome: Outcome,
    /// Why it did not become a document.
    pub reason: Option<String>,
    pub hint: Option<String>,
    /// What is odd about it and stays as it is.
    pub warnings: Vec<String>,
    /// Another file of a dry run has its number, with other content.
    pub collides: bool,
    /// What it says; nothing when it could not be read.
    pub invoice: Option<EInvoice>,
    pub embedded: Option<EmbeddedFacts>,
    pub stored: Option<Stored>,
    pub client: Option<ClientNumber>,
    /// The client was added for it.
    pub is_new_client: bool,
}

impl FileOutcome {
    /// A file about which nothing is known yet.
    pub fn new(file: String, sha256: String) -> Self {
        Self {
            file,
            sha256,
            outcome: Outcome::Unreadable,
            reason: None,
            hint: None,
            warnings: Vec::new(),
            collides: false,
            invoice: None,
            embedded: None,
            stored: None,
            client: None,
            is_new_client: false,
        }
    }

    /// Says why the file did not become a document.
    #[must_use]
    pub fn refuse(mut self, outcome: Outcome, reason: String, hint: String) -> Self {
        self.outcome = outcome;
        self.reason = Some(reason);
        self.hint = Some(hint);
        self
    }

    /// Whether the file is a document of the portal now, or was before.
    pub fn is_accepted(&self) -> bool {
        matches!(self.outcome, Outcome::Added | Outcome::Unchanged)
    }

    /// The failure of a command that was given this file alone.
    pub fn error(&self) -> Option<app::Error> {
        let reason = || {
            format!(
                "{}: {}",
                self.file,
                self.reason.as_deref().unwrap_or_default()
            )
        };
        let error = match self.outcome {
            Outcome::Added | Outcome::Unchanged => return None,
            Outcome::NoClient => app::Error::not_found(reason()),
            Outcome::Ambiguous | Outcome::Conflict => app::Error::conflict(reason()),
            Outcome::Unreadable => app::Error::invalid(reason()),
        };
        Some(match &self.hint {
            Some(hint) => error.hint(hint),
            None => error,
        })
    }

    /// Counts what the file changed.
    pub fn count(&self, tally: &mut Tally) {
        if self.is_new_client {
            tally.count(Group::Clients, &Fate::Added);
        }
        let fate = match self.outcome {
            Outcome::Added => Fate::Added,
            Outcome::Unchanged => Fate::Unchanged,
            Outcome::NoClient | Outcome::Ambiguous | Outcome::Conflict | Outcome::Unreadable => {
                Fate::Refused(String::new())
            }
        };
        tally.count(Group::Invoices, &fate);
    }
}
