//! The look of the portal: colours that can be read on each other, a logo, a background.

use super::{Contradiction, Key};
use crate::domain::colour::{AA_TEXT, Colour};
use crate::domain::wordset::{Word, word_enum};

/// What lies behind the pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Background {
    Colour(Colour),
    Image(Picture),
}

/// A picture kept in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// SHA-256 of its bytes, lower-case hexadecimal.
    pub sha256: String,
    /// The file name it came with.
    pub name: String,
}

word_enum! {
    /// A type of picture that a theme takes, told from its content.
    PictureType, "type of picture" {
        Png => "image/png",
        Jpeg => "image/jpeg",
        WebP => "image/webp",
    }
}

impl PictureType {
    /// Tells from the content what sort of picture it is; `None` for everything else, SVG too, which may hold scripts.
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        infer::get(bytes).and_then(|found| Self::parse(found.mime_type()).ok())
    }
}

/// Colours and pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    pub background: Background,
    /// Behind texts.
    pub surface: Colour,
    /// Links and buttons.
    pub primary: Colour,
    pub text: Colour,
    pub logo: Option<Picture>,
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            background: Background::Colour(Colour::rgb(0xf4, 0xf5, 0xf2)),
            surface: Colour::rgb(0xff, 0xff, 0xff),
            primary: Colour::rgb(0x0a, 0x5c, 0x50),
            text: Colour::rgb(0x1c, 0x24, 0x22),
            logo: None,
        }
    }
}

impl Theme {
    /// Refuses pairs of colours below WCAG AA: text and links on the surface, text on the background.
    pub fn check_contrast(&self) -> Result<(), Contradiction> {
        let surface = (Key::ThemeSurface, self.surface);
        let mut pairs = vec![
            ((Key::ThemeText, self.text), surface),
            ((Key::ThemePrimary, self.primary), surface),
        ];
        if let Background::Colour(colour) = self.background {
            pairs.push(((Key::ThemeText, self.text), (Key::ThemeBackground, colour)));
        }
        for ((front, front_colour), (back, back_colour)) in pairs {
            let contrast = front_colour.contrast(back_colour);
            if contrast < AA_TEXT {
                let ratio = format!("{}.{:02}", contrast / 100, contrast % 100);
                return Err(Contradiction::Contrast {
                    front,
                    front_colour,
                    back,
                    back_colour,
                    ratio,
                });
            }
        }
        Ok(())
    }
}

impl Picture {
    /// Reads the stored form `image:SHA256:NAME`.
    pub fn from_stored(text: &str) -> Option<Self> {
        let (sha256, name) = text.strip_prefix("image:")?.split_once(':')?;
        let is_digest = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_digest.then(|| Self {
            sha256: sha256.to_owned(),
            name: name.to_owned(),
        })
    }
}

impl std::fmt::Display for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "image:{}:{}", self.sha256, self.name)
    }
}

impl std::fmt::Display for Background {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Colour(colour) => colour.fmt(f),
            Self::Image(picture) => picture.fmt(f),
        }
    }
}
