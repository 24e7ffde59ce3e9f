//! Where the bytes of an import come from: files as given, folders with all below them, standard input.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A path that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct SourceError {
    pub path: PathBuf,
    pub source: io::Error,
}

/// Where bytes come from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    StandardInput,
    /// A pipe or a device: can be read once.
    Stream(PathBuf),
    File(PathBuf),
}

impl Place {
    /// Opens it.
    pub fn open(&self) -> io::Result<Box<dyn Read>> {
        match self {
            Self::StandardInput => Ok(Box::new(io::stdin())),
            Self::Stream(path) | Self::File(path) => Ok(Box::new(File::open(path)?)),
        }
    }
}

/// The places that were found.
#[derive(Debug, Default)]
pub struct Places {
    /// In the order they were given or found; none comes twice.
    pub files: Vec<Place>,
    /// How many files of a folder were passed over because of their ending, by ending; hidden and special files count
    /// under the empty one.
    pub ignored: BTreeMap<String, u64>,
}

impl Places {
    /// Finds the files of `paths`: files as given, folders with all below them that end in `endings`, `-` for standard
    /// input.
    pub fn find(paths: &[PathBuf], endings: &[&str]) -> Result<Self, SourceError> {
        let mut places = Self::default();
        for path in paths {
            if path.as_os_str() == "-" {
                places.files.push(Place::StandardInput);
                continue;
            }
            let metadata = fs::metadata(path).map_err(|source| source_error(path, source))?;
            if metadata.is_dir() {
                places.walk(path, endings)?;
            } else if metadata.is_file() {
                places.files.push(Place::File(path.clone()));
            } else {
                places.files.push(Place::Stream(path.clone()));
            }
        }
        let mut seen = BTreeSet::new();
        places.files.retain(|file| seen.insert(file.clone()));
        Ok(places)
    }

    /// Adds the files below a folder, sorted by name; links to folders are not followed.
    fn walk(&mut self, folder: &Path, endings: &[&str]) -> Result<(), SourceError> {
        let mut folders = vec![folder.to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).and_then(Iterator::collect);
            let entries: Vec<DirEntry> = entries.map_err(|error| source_error(&folder, error))?;
            let (inner, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(is_folder);
            folders.extend(inner.iter().map(DirEntry::path));
            found.extend(files.iter().map(DirEntry::path));
        }
        found.sort();
        for path in found {
            match ignored_ending(&path, endings) {
                Some(ending) => *self.ignored.entry(ending).or_default() += 1,
                None => self.files.push(Place::File(path)),
            }
        }
        Ok(())
    }
}

fn is_folder(entry: &DirEntry) -> bool {
    entry.file_type().is_ok_and(|kind| kind.is_dir())
}

/// Says that a path cannot be read.
pub fn source_error(path: &Path, source: io::Error) -> SourceError {
    SourceError {
        path: path.to_owned(),
        source,
    }
}

/// The ending of a file that is passed over; `None` when it is read.
fn ignored_ending(path: &Path, endings: &[&str]) -> Option<String> {
    let name = path.file_name()?.to_string_lossy();
    // Pipes and the like would never end.
    if name.starts_with('.') || !path.is_file() {
        return Some(String::new());
    }
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    (!endings.contains(&ending.as_str())).then_some(ending)
}
