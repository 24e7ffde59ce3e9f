//! Every text of the pages in each language; a text that one of them lacks does not compile.
//!
//! One file per page holds what it says, German and English side by side. What depends on a value is a function.

pub mod contact;
pub mod decision;
pub mod document;
pub mod documents;
pub mod entry;
pub mod faults;
mod formats;
pub mod frame;
pub mod payment;
pub mod words;

use crate::domain::locale::Locale;

/// Everything the pages say in one language.
#[derive(Debug)]
pub struct Texts {
    pub locale: Locale,
    pub words: words::Words,
    pub frame: frame::Frame,
    pub entry: entry::Entry,
    pub documents: documents::Documents,
    pub document: document::Document,
    pub decision: decision::Decision,
    pub payment: payment::Payment,
    pub contact: contact::Contact,
    pub faults: faults::Faults,
}

static GERMAN: Texts = Texts {
    locale: Locale::De,
    words: words::GERMAN,
    frame: frame::GERMAN,
    entry: entry::GERMAN,
    documents: documents::GERMAN,
    document: document::GERMAN,
    decision: decision::GERMAN,
    payment: payment::GERMAN,
    contact: contact::GERMAN,
    faults: faults::GERMAN,
};

static ENGLISH: Texts = Texts {
    locale: Locale::En,
    words: words::ENGLISH,
    frame: frame::ENGLISH,
    entry: entry::ENGLISH,
    documents: documents::ENGLISH,
    document: document::ENGLISH,
    decision: decision::ENGLISH,
    payment: payment::ENGLISH,
    contact: contact::ENGLISH,
    faults: faults::ENGLISH,
};

impl Texts {
    /// What the pages say in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::De => &GERMAN,
            Locale::En => &ENGLISH,
        }
    }
}
