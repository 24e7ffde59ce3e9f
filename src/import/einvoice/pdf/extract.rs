//! Finds the attachments of a PDF and picks the e-invoice; runs in the process of [`super::worker`].

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::Embedded;
use super::names::{is_prescribed, rank};
use crate::domain::document::attachment::SIZE_LIMIT;
use crate::import::einvoice::is_e_invoice;

/// Name trees are a few levels deep.
const DEPTH: usize = 32;
/// Nobody attaches more files to an invoice.
const ATTACHMENTS: usize = 1_000;

/// A file attached to a PDF.
struct Attached<'a> {
    name: String,
    relationship: Option<String>,
    stream: &'a Stream,
}

/// Finds the e-invoice in a PDF, or says why there is none.
pub fn extract(pdf: &[u8]) -> Result<Embedded, String> {
    let options = LoadOptions::with_max_decompressed_size(SIZE_LIMIT);
    let document = Document::load_mem_with_options(pdf, options)
        .map_err(|error| format!("it is no readable PDF: {}", whole(&error)))?;
    if document.trailer.has(b"Encrypt") && !document.was_encrypted() {
        return Err("it is encrypted and needs a password; save it without one first".to_owned());
    }
    let attached = Catalog::new(&document).attachments();
    let count = attached.len();
    let mut candidates: Vec<(usize, &Attached<'_>)> = attached
        .iter()
        .map(|file| (rank(&file.name), file))
        .collect();
    candidates.sort_by_key(|(rank, _)| *rank);
    let mut first = None;
    for (rank, file) in candidates {
        let content = file.content();
        let is_found = content.as_ref().is_ok_and(|xml| is_e_invoice(xml));
        if is_found || (is_prescribed(rank) && first.is_none()) {
            let embedded = content.map(|xml| Embedded {
                name: file.name.clone(),
                relationship: file.relationship.clone(),
                attachments: count,
                xml,
            });
            if is_found {
                return embedded;
            }
            first = Some(embedded);
        }
    }
    first.unwrap_or_else(|| Err(none_found(&attached)))
}

fn none_found(attached: &[Attached<'_>]) -> String {
    if attached.is_empty() {
        return "it is a PDF without attachments, so without an e-invoice".to_owned();
    }
    let names: Vec<&str> = attached
        .iter()
        .take(5)
        .map(|file| file.name.as_str())
        .collect();
    format!(
        "it is a PDF without an e-invoice; attached are only: {}",
        names.join(", ")
    )
}

impl Attached<'_> {
    fn content(&self) -> Result<Vec<u8>, String> {
        self.stream
            .decompressed_content_with_limit(SIZE_LIMIT)
            .map_err(|error| {
                let name = &self.name;
                format!(
                    "its attachment {name} cannot be unpacked: {}",
                    whole(&error)
                )
            })
    }
}

/// An error with what lies behind it.
fn whole(error: &lopdf::Error) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// The places where a PDF keeps its attachments.
struct Catalog<'a> {
    document: &'a Document,
    found: BTreeMap<(ObjectId, String), Attached<'a>>,
    order: Vec<(ObjectId, String)>,
    visited: BTreeSet<ObjectId>,
}

impl<'a> Catalog<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            found: BTreeMap::new(),
            order: Vec::new(),
            visited: BTreeSet::new(),
        }
    }

    /// The attachments of the name tree and of the array `AF`; those at pages only where there are no others.
    fn attachments(mut self) -> Vec<Attached<'a>> {
        if let Ok(catalog) = self.document.catalog() {
            let tree = self.dictionary(catalog, b"Names");
            let tree = tree.and_then(|names| self.dictionary(names, b"EmbeddedFiles"));
            if let Some(tree) = tree {
                self.walk(tree, DEPTH);
            }
            self.add_all(catalog, b"AF");
        }
        if self.order.is_empty() {
            self.add_of_pages();
        }
        let Self {
            mut found, order, ..
        } = self;
        order.iter().filter_map(|key| found.remove(key)).collect()
    }

    fn walk(&mut self, node: &'a Dictionary, depth: usize) {
        let names = self.array(node, b"Names");
        for specification in names.iter().skip(1).step_by(2) {
            self.add(specification);
        }
        if depth == 0 {
            return;
        }
        for kid in self.array(node, b"Kids") {
            let is_new = kid
                .as_reference()
                .map_or(true, |id| self.visited.insert(id));
            if let Some(kid) = self.resolved(kid).filter(|_| is_new) {
                self.walk(kid, depth - 1);
            }
        }
    }

    fn add_all(&mut self, holder: &'a Dictionary, key: &[u8]) {
        for specification in self.array(holder, key) {
            self.add(specification);
        }
    }

    /// Files that belong to a page, or are pinned to it.
    fn add_of_pages(&mut self) {
        let document = self.document;
        for page in document.page_iter().take(ATTACHMENTS) {
            if let Ok(page) = document.get_dictionary(page) {
                self.add_all(page, b"AF");
            }
            let annotations = document.get_page_annotations(page).unwrap_or_default();
            let files = annotations
                .into_iter()
                .filter_map(|file| file.get(b"FS").ok());
            files.for_each(|file| self.add(file));
        }
    }

    /// Adds what a file specification names, if it is embedded.
    fn add(&mut self, specification: &'a Object) {
        let Some(file) = self.resolved(specification) else {
            return;
        };
        let Some(embedded) = self.dictionary(file, b"EF") else {
            return;
        };
        let named = [b"UF".as_slice(), b"F", b"Unix", b"DOS"].into_iter();
        let mut streams = named.clone().filter_map(|key| embedded.get(key).ok());
        let stream = streams.find_map(|object| {
            let (id, object) = self.document.dereference(object).ok()?;
            Some((id?, object.as_stream().ok()?))
        });
        let name = named
            .filter_map(|key| file.get(key).ok())
            .find_map(|name| self.text(name));
        let relationship = file.get(b"AFRelationship").and_then(Object::as_name);
        let (Some((id, stream)), true) = (stream, self.order.len() < ATTACHMENTS) else {
            return;
        };
        let attached = Attached {
            name: name.unwrap_or_default(),
            relationship: relationship
                .ok()
                .map(|name| String::from_utf8_lossy(name).into_owned()),
            stream,
        };
        let key = (id, attached.name.clone());
        if !self.found.contains_key(&key) {
            self.order.push(key.clone());
            self.found.insert(key, attached);
        }
    }

    fn dictionary(&self, holder: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
        self.resolved(holder.get(key).ok()?)
    }

    fn resolved(&self, object: &'a Object) -> Option<&'a Dictionary> {
        let (_, object) = self.document.dereference(object).ok()?;
        object.as_dict().ok()
    }

    fn array(&self, holder: &'a Dictionary, key: &[u8]) -> &'a [Object] {
        let found = holder
            .get(key)
            .ok()
            .and_then(|object| self.document.dereference(object).ok())
            .and_then(|(_, object)| object.as_array().ok());
        found.map_or(&[], Vec::as_slice)
    }

    fn text(&self, object: &Object) -> Option<String> {
        let (_, object) = self.document.dereference(object).ok()?;
        let text = lopdf::decode_text_string(object).ok()?;
        Some(text).filter(|text| !text.trim().is_empty())
    }
}
