//! The files of an import, read by several threads and handed on in their order.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::pdf::{Embedded, PdfReader};
use super::{EInvoice, Refusal, encoding, read};
use crate::domain::document::attachment::{MediaType, SIZE_LIMIT, detect};
use crate::import::places::{Place, Places, SourceError};

/// Endings that are read when a folder is given.
const ENDINGS: [&str; 2] = ["xml", "pdf"];

/// More threads would wait for the store.
const THREADS: usize = 4;

/// The files that are to be read.
#[derive(Debug)]
pub struct EInvoiceFiles {
    places: Places,
}

/// A file as it was found.
#[derive(Debug)]
pub struct EInvoiceFile {
    /// The path as given, `-` for standard input.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What reading a file came to.
#[derive(Debug)]
pub struct Reading {
    pub file: EInvoiceFile,
    pub found: Result<Found, Refusal>,
}

/// An e-invoice in a file.
#[derive(Debug)]
pub struct Found {
    pub invoice: EInvoice,
    /// The XML and its name, when the file is a PDF.
    pub embedded: Option<Embedded>,
}

impl EInvoiceFiles {
    /// Finds the files of `paths`: files as given, folders with all XML and PDF below them, `-` for standard input.
    pub fn find(paths: &[PathBuf]) -> Result<Self, SourceError> {
        let places = Places::find(paths, &ENDINGS)?;
        Ok(Self { places })
    }

    /// How many files there are.
    pub fn count(&self) -> usize {
        self.places.files.len()
    }

    /// How many files of folders were passed over because of their ending, by ending.
    pub fn ignored(&self) -> impl Iterator<Item = (&str, u64)> {
        self.places
            .ignored
            .iter()
            .map(|(ending, count)| (ending.as_str(), *count))
    }

    /// Reads all files and hands them on in their order; `take` may break.
    ///
    /// Each thread reads every n-th file and waits until it is taken, so few files are in memory at a time.
    pub fn read_all(&self, mut take: impl FnMut(Reading) -> ControlFlow<()>) {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let threads = processors.clamp(1, THREADS).min(self.count().max(1));
        thread::scope(|scope| {
            let lanes: Vec<Receiver<Reading>> = (0..threads)
                .map(|lane| {
                    let (sender, receiver) = sync_channel(1);
                    scope.spawn(move || self.read_lane(lane, threads, &sender));
                    receiver
                })
                .collect();
            let order = lanes.iter().cycle().take(self.count());
            // Whoever breaks, or a thread that died, ends it for all.
            let mut readings = order.map_while(|lane| lane.recv().ok());
            readings.try_for_each(&mut take).is_continue()
        });
    }

    /// Reads every n-th file until nobody takes any more.
    fn read_lane(&self, lane: usize, lanes: usize, sender: &SyncSender<Reading>) {
        let mut pdf_reader = PdfReader::default();
        for place in self.places.files.iter().skip(lane).step_by(lanes) {
            if sender.send(read_place(place, &mut pdf_reader)).is_err() {
                return;
            }
        }
    }
}

fn read_place(place: &Place, pdf_reader: &mut PdfReader) -> Reading {
    let name = match place {
        Place::StandardInput => "-".to_owned(),
        Place::Stream(path) | Place::File(path) => path.display().to_string(),
    };
    let mut bytes = Vec::new();
    let found = fill(place, &mut bytes).and_then(|()| find(&bytes, pdf_reader));
    Reading {
        file: EInvoiceFile { name, bytes },
        found,
    }
}

fn fill(place: &Place, bytes: &mut Vec<u8>) -> Result<(), Refusal> {
    let limit = u64::try_from(SIZE_LIMIT).unwrap_or(u64::MAX);
    place
        .open()?
        .take(limit.saturating_add(1))
        .read_to_end(bytes)?;
    if bytes.len() > SIZE_LIMIT {
        bytes.clear();
        return Err(Refusal::TooLarge(SIZE_LIMIT / (1024 * 1024)));
    }
    Ok(())
}

/// Finds the e-invoice in the bytes of a file; what counts is the content, not the name.
fn find(bytes: &[u8], pdf_reader: &mut PdfReader) -> Result<Found, Refusal> {
    match container(bytes)? {
        MediaType::Xml => Ok(Found {
            invoice: read(bytes)?,
            embedded: None,
        }),
        MediaType::Pdf => {
            let embedded = pdf_reader.extract(bytes)?;
            let invoice = read(&embedded.xml).map_err(|refusal| {
                Refusal::Pdf(format!("its attachment {}: {refusal}", embedded.name))
            })?;
            Ok(Found {
                invoice,
                embedded: Some(embedded),
            })
        }
    }
}

fn container(bytes: &[u8]) -> Result<MediaType, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    match detect(bytes) {
        Ok(found) => Ok(found),
        Err(other @ ("text/html" | "image/svg+xml")) => Err(Refusal::OtherType(other.to_owned())),
        // The beginning alone does not show an element behind a long comment, nor anything in UTF-16.
        Err(_) if encoding::begins_like_xml(bytes) => Ok(MediaType::Xml),
        // Readers of PDF pass over what a mail gateway may have put in front.
        Err("of an unknown type") if has_pdf_mark(bytes) => Ok(MediaType::Pdf),
        Err(other) => Err(Refusal::OtherType(other.to_owned())),
    }
}

fn has_pdf_mark(bytes: &[u8]) -> bool {
    let mut windows = bytes.windows(5).take(1_024);
    windows.any(|window| window == b"%PDF-")
}
