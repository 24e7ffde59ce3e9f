//! The files of an import and the order they are read in.
//!
//! A document must come after its client, a comment after its document. Files are therefore read stage by stage
//! ([`Stage`]); a file that holds several kinds of records is read once per stage, so nothing has to be kept in
//! memory. Standard input and pipes cannot be read twice: what they hold is taken in the order it comes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use super::error::ReadError;
use super::outline::first_stage;
use super::places::{Place, Places, SourceError, source_error};
use super::resource::{Selection, Stage, Stages};
use super::session::Sink;

/// Endings that are read when a folder is given.
const ENDINGS: [&str; 4] = ["json", "xml", "jsonl", "ndjson"];

/// The name of standard input in reports.
const STANDARD_INPUT: &str = "standard input";

/// The files that are still to be read, and at which stage.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Place>,
    pending: BTreeSet<(Stage, usize)>,
    begun: BTreeSet<usize>,
    ignored: BTreeMap<String, u64>,
}

impl Sources {
    /// Finds the files of `paths`: files as given, folders with all below them, `-` for standard input.
    pub fn find(paths: &[PathBuf]) -> Result<Self, SourceError> {
        let Places { files, ignored } = Places::find(paths, &ENDINGS)?;
        let mut sources = Self {
            files,
            ignored,
            ..Self::default()
        };
        for (index, file) in sources.files.iter().enumerate() {
            let stage = match file {
                Place::StandardInput | Place::Stream(_) => Stage::Settings,
                Place::File(path) => stage_of(path)?,
            };
            sources.pending.insert((stage, index));
        }
        Ok(sources)
    }

    /// How many files there are.
    #[cfg(test)]
    pub fn file_count(&self) -> usize {
        self.files.len()
    }

    /// How many files of a folder were passed over because of their ending, by ending; hidden and special files count under
    /// the empty one.
    pub fn ignored(&self) -> &BTreeMap<String, u64> {
        &self.ignored
    }

    /// The next reading of the file of `pass`, so that one file can be finished before the others.
    pub fn next_pass_of(&mut self, pass: &Pass) -> Option<Pass> {
        let mut pending = self.pending.iter();
        let (stage, index) = *pending.find(|(_, index)| *index == pass.index)?;
        self.pending.remove(&(stage, index));
        self.pass(stage, index)
    }

    /// The next reading of a file; hand what it held back to [`Sources::hold_back`] before asking again.
    pub fn next_pass(&mut self) -> Option<Pass> {
        let (stage, index) = self.pending.pop_first()?;
        self.pass(stage, index)
    }

    fn pass(&mut self, stage: Stage, index: usize) -> Option<Pass> {
        let place = self.files.get(index)?.clone();
        let (stages, name) = match &place {
            Place::StandardInput => (Stages::all(), STANDARD_INPUT.to_owned()),
            Place::Stream(path) => (Stages::all(), path.display().to_string()),
            Place::File(path) => (Stages::EMPTY.with(stage), path.display().to_string()),
        };
        let is_repeat = !self.begun.insert(index);
        Some(Pass {
            index,
            place,
            name,
            selection: Selection { stages, is_repeat },
        })
    }

    /// Plans to read the file of `pass` again for the stages it held back.
    pub fn hold_back(&mut self, pass: &Pass, stages: Stages) {
        if pass.selection.is_repeat {
            return;
        }
        let again = stages.iter().map(|stage| (stage, pass.index));
        self.pending.extend(again);
    }
}

/// One reading of one file.
#[derive(Debug)]
pub struct Pass {
    index: usize,
    place: Place,
    /// The file for reports.
    pub name: String,
    pub selection: Selection,
}

impl Pass {
    /// The place of the file among all, counted from 0.
    pub fn file(&self) -> usize {
        self.index
    }

    /// Reads the file; returns the stages it held back.
    pub fn read(&self, sink: &mut dyn Sink) -> Result<Stages, ReadError> {
        let input = self.place.open().map_err(|source| ReadError::Io {
            file: self.name.as_str().into(),
            source,
        })?;
        super::read(input, &self.name, self.selection, sink)
    }
}

/// The earliest stage of a file; one without records is read first, to report what it is.
fn stage_of(path: &Path) -> Result<Stage, SourceError> {
    let stage = File::open(path)
        .and_then(first_stage)
        .map_err(|source| source_error(path, source))?;
    Ok(stage.unwrap_or(Stage::Settings))
}
