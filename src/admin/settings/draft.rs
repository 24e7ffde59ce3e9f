//! Settings being changed, with the pictures that come with them.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use crate::app::Error;
use crate::app::written::{self, Entry};
use crate::domain::colour::Colour;
use crate::domain::settings::key::InvalidSetting;
use crate::domain::settings::theme::{Background, Picture, PictureType};
use crate::domain::settings::{Contradiction, Key, Settings};
use crate::domain::wordset::Word;
use crate::placeholder;
use crate::secret::digest;
use crate::store::{Connection, Transaction, attachments, settings};

/// No picture is larger; visitors load it with every page.
const LARGEST_PICTURE: u64 = 5 * 1024 * 1024;

/// Settings that nobody saved yet.
#[derive(Debug, Clone)]
pub struct Draft {
    pub settings: Settings,
    /// Digest and bytes of pictures that were read from files.
    pictures: Vec<(String, Vec<u8>)>,
}

impl Draft {
    /// Starts from what there is.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            pictures: Vec::new(),
        }
    }

    /// Sets a value; a picture may be the path of a file, seen from `folder`.
    pub fn set(&mut self, key: Key, value: &str, folder: &Path) -> Result<(), Error> {
        let set = |settings: &mut Settings, text: &str| {
            settings.set(key, text).map_err(|error| told(&error))
        };
        if key == Key::PaymentReference {
            check_template(key, value)?;
        }
        if !names_file(key, value) {
            return set(&mut self.settings, value);
        }
        let (picture, bytes) = read_picture(key, &folder.join(value))?;
        set(&mut self.settings, &picture.to_string())?;
        self.pictures.push((picture.sha256, bytes));
        Ok(())
    }

    /// Sets everything that a TOML text says; an empty text puts a setting back to its default.
    pub fn read(&mut self, name: &str, text: &str) -> Result<Vec<Key>, Error> {
        let folder = Path::new(name).with_file_name("");
        let known: Vec<&'static str> = Key::ALL.iter().map(|key| key.word()).collect();
        let mut keys = Vec::new();
        for entry in written::entries(name, text, &known)? {
            let key = Key::parse(entry.key).map_err(|error| entry.invalid(error))?;
            self.take(key, &entry, &folder)?;
            keys.push(key);
        }
        Ok(keys)
    }

    /// Refuses settings that do not go together.
    pub fn check(&self) -> Result<(), Error> {
        self.settings.check().map_err(|error| {
            let hint = match error {
                Contradiction::PayWithoutAccount => {
                    "portalctl settings set payment.iban IBAN && portalctl settings set payment.holder NAME"
                }
                Contradiction::Contrast { .. } => {
                    "several colours change together: portalctl settings export > FILE, edit it, \
                     portalctl settings apply FILE"
                }
            };
            Error::invalid(error.to_string()).hint(hint)
        })
    }

    /// Refuses pictures that neither came with a file nor are kept in the store.
    pub fn check_pictures(&self, connection: &Connection) -> Result<(), Error> {
        for (key, picture) in named_pictures(&self.settings) {
            let came = self.pictures.iter().any(|(sha, _)| *sha == picture.sha256);
            if !came && attachments::blob(connection, &picture.sha256)?.is_none() {
                return Err(no_picture(key, picture));
            }
        }
        Ok(())
    }

    /// Refuses pictures that did not come with a file, where there is no store yet.
    pub fn check_own_pictures(&self) -> Result<(), Error> {
        let mut named = named_pictures(&self.settings);
        let lost =
            named.find(|(_, named)| self.pictures.iter().all(|(sha, _)| *sha != named.sha256));
        lost.map_or(Ok(()), |(key, picture)| Err(no_picture(key, picture)))
    }

    /// Writes settings and pictures; pictures that nothing names any more go.
    pub fn save(&self, transaction: &Transaction<'_>) -> Result<(), Error> {
        let before = settings::load(transaction)?;
        for (sha256, bytes) in &self.pictures {
            attachments::put_blob(transaction, sha256, bytes)?;
        }
        settings::save(transaction, &self.settings)?;
        if before.theme != self.settings.theme {
            attachments::delete_orphans(transaction)?;
        }
        Ok(())
    }

    fn take(&mut self, key: Key, entry: &Entry, folder: &Path) -> Result<(), Error> {
        let text = entry.text(key.form())?;
        if text.trim().is_empty() && !matches!(key, Key::Share | Key::Allow) {
            self.settings.reset(key);
            return Ok(());
        }
        self.set(key, &text, folder).map_err(|error| {
            let reason = error.message().to_owned();
            let own = format!("{key}: ");
            let told = entry.invalid(reason.strip_prefix(&own).unwrap_or(&reason));
            match error.advice() {
                Some(hint) => told.hint(hint),
                None => told,
            }
        })
    }
}

/// The portal falls back on the number of the document, so that nobody would see the mistake there.
fn check_template(key: Key, text: &str) -> Result<(), Error> {
    placeholder::parse(text).map(|_parsed| ()).map_err(|error| {
        Error::invalid(format!("{key}: {error}"))
            .hint("portalctl template placeholders lists all names")
    })
}

fn told(error: &InvalidSetting) -> Error {
    Error::invalid(error.to_string()).hint(format!("{} takes {}", error.key, error.key.form()))
}

fn named_pictures(settings: &Settings) -> impl Iterator<Item = (Key, &Picture)> {
    let background = match &settings.theme.background {
        Background::Image(picture) => Some((Key::ThemeBackground, picture)),
        Background::Colour(_) => None,
    };
    let logo = settings.theme.logo.as_ref();
    background
        .into_iter()
        .chain(logo.map(|logo| (Key::ThemeLogo, logo)))
}

fn no_picture(key: Key, picture: &Picture) -> Error {
    Error::invalid(format!(
        "{key}: the store does not hold the picture {}",
        picture.name
    ))
    .hint(format!(
        "portalctl settings set {key} FILE reads it from a file"
    ))
}

/// A stored reference and a colour are values; anything else can only be a file.
fn names_file(key: Key, value: &str) -> bool {
    let is_value = Picture::from_stored(value.trim()).is_some()
        || key == Key::ThemeBackground && (Colour::new(value).is_ok() || value.starts_with('#'));
    key.takes_picture() && !is_value
}

fn read_picture(key: Key, path: &Path) -> Result<(Picture, Vec<u8>), Error> {
    let shown = path.display();
    let refused = |reason: &str| {
        Error::invalid(format!("{key}: {shown} {reason}"))
            .hint("a picture is a PNG, JPEG or WebP file of at most 5 MiB")
    };
    let failed = |error: io::Error| {
        let is_no_file = [ErrorKind::NotFound, ErrorKind::IsADirectory].contains(&error.kind());
        if is_no_file {
            return refused("is no file").hint(format!("{key} takes {}", key.form()));
        }
        Error::file(path, &error)
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LARGEST_PICTURE + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > LARGEST_PICTURE {
        return Err(refused("is larger than 5 MiB"));
    }
    if PictureType::detect(&bytes).is_none() {
        return Err(refused("is no PNG, JPEG or WebP picture"));
    }
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default().replace(char::is_control, "");
    let sha256 = digest::hex(&digest::sha256(&bytes));
    Ok((Picture { sha256, name }, bytes))
}
