//! Why a use case refused or failed: one shape for all of them, with what helps.

use std::fmt::Display;
use std::io;
use std::path::Path;

/// What sort of failure it is; decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was named does not exist.
    NotFound,
    /// A rule says no.
    Refused,
    /// It exists already, or changed meanwhile.
    Conflict,
    /// The input data is not acceptable.
    Invalid,
    /// It may work later or on another machine.
    Temporary,
    /// Some of it was done.
    Partial,
    /// A store, key, chain or backup cannot be trusted.
    Damaged,
    /// A person answered no.
    Declined,
    /// The command line is wrong.
    Usage,
    /// A person or the system stopped the program.
    Interrupted,
    /// Nobody reads the output any more, which is no failure.
    Closed,
    /// The program broke a promise of its own.
    Bug,
}

/// A failed use case: what failed, why, and a command that helps.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[expect(
    clippy::error_impl_error,
    reason = "always written with its module, `app::Error`"
)]
pub struct Error {
    kind: Kind,
    message: String,
    cause: Option<String>,
    hint: Option<String>,
}

impl Error {
    /// Creates an error of any kind.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            cause: None,
            hint: None,
        }
    }

    /// Says that what was named does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(Kind::NotFound, message)
    }

    /// Says that a rule forbids it.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(Kind::Refused, message)
    }

    /// Says that it exists already or changed meanwhile.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(Kind::Conflict, message)
    }

    /// Says that the input data is not acceptable.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::new(Kind::Invalid, message)
    }

    /// Says that it may work later.
    pub fn temporary(message: impl Into<String>) -> Self {
        Self::new(Kind::Temporary, message)
    }

    /// Says that only some of it was done.
    pub fn partial(message: impl Into<String>) -> Self {
        Self::new(Kind::Partial, message)
    }

    /// Says that something cannot be trusted any more.
    pub fn damaged(message: impl Into<String>) -> Self {
        Self::new(Kind::Damaged, message)
    }

    /// Says that a person answered no.
    pub fn declined(message: impl Into<String>) -> Self {
        Self::new(Kind::Declined, message)
    }

    /// Says that the command line is wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Says that the program was stopped from outside.
    pub fn interrupted() -> Self {
        Self::new(Kind::Interrupted, "interrupted")
    }

    /// Says that the program broke a promise of its own.
    pub fn bug(message: impl Into<String>) -> Self {
        Self::new(Kind::Bug, message).hint("this is a bug in portalctl: please report it")
    }

    /// Adds why it failed; a cause that only repeats the message is dropped.
    #[must_use]
    pub fn cause(mut self, cause: impl Display) -> Self {
        let cause = cause.to_string();
        self.cause = Some(cause).filter(|cause| *cause != self.message);
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Returns what sort of failure it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns what failed.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns why it failed, where more is known than the message says.
    pub fn reason(&self) -> Option<&str> {
        self.cause.as_deref()
    }

    /// Returns what to do about it.
    pub fn advice(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Translates a failure to read, create or change the file at `path`.
    pub fn file(path: &Path, error: &io::Error) -> Self {
        let kind = error.kind();
        if kind == io::ErrorKind::NotFound {
            if let Some(folder) = missing_folder(path) {
                return Self::not_found(format!("there is no folder {}", folder.display()))
                    .hint("check the name: ls shows what is there");
            }
            let path = path.display();
            return Self::not_found(format!("there is no file {path}"))
                .hint("check the name: ls shows what is there");
        }
        let path = path.display();
        if kind == io::ErrorKind::IsADirectory {
            return Self::invalid(format!("{path} is a folder, not a file"))
                .hint("name a file in it");
        }
        if kind == io::ErrorKind::AlreadyExists {
            return Self::conflict(format!("{path} exists already"));
        }
        if kind == io::ErrorKind::InvalidData {
            return Self::no_utf8(&path.to_string());
        }
        Self::from_io(&format!("cannot use the file {path}"), error)
    }

    /// Says that what was to be text is none, or is written in an older encoding.
    pub fn no_utf8(name: &str) -> Self {
        Self::invalid(format!("{name} is not UTF-8 text"))
            .hint("convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW")
    }

    fn from_io(message: &str, error: &io::Error) -> Self {
        let is = |kinds: &[io::ErrorKind]| kinds.contains(&error.kind());
        if is(&[io::ErrorKind::Interrupted]) {
            return Self::interrupted();
        }
        if is(&[
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
        ]) {
            let refusal = Self::refused(message).cause(error);
            return refusal.hint("check who owns it: ls -l shows owner and permissions");
        }
        let failure = Self::temporary(message).cause(error);
        if is(&[io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded]) {
            return failure.hint("the disk is full: free some space and try again");
        }
        failure
    }
}

/// The folder that a file was to be in, where that is what is missing.
fn missing_folder(file: &Path) -> Option<&Path> {
    let folder = file.parent()?;
    (!folder.as_os_str().is_empty() && !folder.exists()).then_some(folder)
}

/// Translates a failure to write the output.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::new(Kind::Closed, "the output was closed");
        }
        Self::from_io("cannot write the output", &error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_pipe_is_no_failure() {
        let error = Error::from(io::Error::from(io::ErrorKind::BrokenPipe));
        assert_eq!(error.kind(), Kind::Closed);
    }

    #[test]
    fn a_full_disk_is_temporary_and_says_so() {
        let error = Error::from(io::Error::from(io::ErrorKind::StorageFull));
        assert_eq!(error.kind(), Kind::Temporary);
        assert!(error.advice().unwrap().contains("free some space"));
    }

    #[test]
    fn a_missing_permission_is_a_refusal() {
        let error = Error::from(io::Error::from(io::ErrorKind::PermissionDenied));
        assert_eq!(error.kind(), Kind::Refused);
    }

    #[test]
    fn a_cause_that_repeats_the_message_is_dropped() {
        assert_eq!(Error::damaged("torn").cause("torn").reason(), None);
        assert_eq!(
            Error::damaged("torn").cause("page 3").reason(),
            Some("page 3")
        );
    }

    #[test]
    fn a_missing_file_is_named() {
        let error = Error::file(
            Path::new("kunden.csv"),
            &io::Error::from(io::ErrorKind::NotFound),
        );
        assert_eq!(error.kind(), Kind::NotFound);
        assert_eq!(error.to_string(), "there is no file kunden.csv");
    }
}
