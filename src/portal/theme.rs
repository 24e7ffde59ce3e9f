//! The pictures of the theme.

use crate::app::{App, Error};
use crate::domain::settings::theme::{Background, Picture, PictureType};
use crate::store::attachments;

/// A picture to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    pub media_type: PictureType,
    /// SHA-256 of its bytes, lower-case hexadecimal: what its address holds, so that it can be kept for good.
    pub sha256: String,
    pub bytes: Vec<u8>,
}

/// The company's logo, if it has one.
pub fn logo(app: &App) -> Result<Option<Image>, Error> {
    image(app, |theme| theme.logo.as_ref())
}

/// What lies behind the pages, if it is a picture.
pub fn background(app: &App) -> Result<Option<Image>, Error> {
    image(app, |theme| match &theme.background {
        Background::Image(picture) => Some(picture),
        Background::Colour(_) => None,
    })
}

fn image(
    app: &App,
    choose: impl Fn(&crate::domain::settings::Theme) -> Option<&Picture>,
) -> Result<Option<Image>, Error> {
    app.read(|connection| {
        let settings = app.policy(connection)?.settings;
        let Some(picture) = choose(&settings.theme) else {
            return Ok(None);
        };
        let bytes = attachments::blob(connection, &picture.sha256)?;
        // Checked when it was set; what is no picture by now is not sent as one.
        let image = bytes.and_then(|bytes| {
            Some(Image {
                media_type: PictureType::detect(&bytes)?,
                sha256: picture.sha256.clone(),
                bytes,
            })
        });
        Ok(image)
    })
}
