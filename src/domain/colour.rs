//! Colours of the portal's theme and their contrast (WCAG 2.1, success criterion 1.4.3).

/// A colour as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    channels: [u8; 3],
}

/// A text that is no colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no colour; write it like #0a5c50")]
pub struct InvalidColour(pub String);

/// The least contrast of normal text by level AA, times 100.
pub const AA_TEXT: u32 = 450;

impl Colour {
    /// Takes the three channels.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self {
            channels: [red, green, blue],
        }
    }

    /// Reads `#rrggbb` or `#rgb`; the `#` may be missing, as Billomat writes colours.
    pub fn new(text: &str) -> Result<Self, InvalidColour> {
        let invalid = || InvalidColour(text.to_owned());
        let hex = text.trim().trim_start_matches('#');
        if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(invalid());
        }
        let doubled: String;
        let hex = match hex.len() {
            3 => {
                doubled = hex.chars().flat_map(|digit| [digit, digit]).collect();
                &doubled
            }
            6 => hex,
            _ => return Err(invalid()),
        };
        let value = u32::from_str_radix(hex, 16).map_err(|_error| invalid())?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Self {
            channels: [red, green, blue],
        })
    }

    /// The contrast ratio with another colour, times 100: 100 (none) to 2100 (black on white).
    #[expect(
        clippy::float_arithmetic,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "WCAG defines it over reals; not money"
    )]
    pub fn contrast(self, other: Self) -> u32 {
        let (one, two) = (self.luminance(), other.luminance());
        let ratio = (one.max(two) + 0.05) / (one.min(two) + 0.05);
        (ratio * 100.0).floor() as u32
    }

    #[expect(
        clippy::float_arithmetic,
        reason = "the formula of relative luminance in WCAG 2.1; not money"
    )]
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.channels.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.channels;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_with_and_without_hash() {
        assert_eq!(Colour::new("#0A5C50").unwrap().to_string(), "#0a5c50");
        assert_eq!(Colour::new("9c0").unwrap().to_string(), "#99cc00");
        for bad in ["", "#12", "#gggggg", "blue", "#1234567", "#ääää"] {
            assert!(Colour::new(bad).is_err(), "{bad:?} passed");
        }
    }

    #[test]
    fn the_contrast_is_that_of_the_standard() {
        let (black, white) = (Colour::rgb(0, 0, 0), Colour::rgb(255, 255, 255));
        assert_eq!(black.contrast(white), 2100);
        assert_eq!(white.contrast(white), 100);
        // #767676 on white is the well-known lightest grey that passes AA.
        assert!(Colour::rgb(0x76, 0x76, 0x76).contrast(white) >= AA_TEXT);
        assert!(Colour::rgb(0x77, 0x77, 0x77).contrast(white) < AA_TEXT);
    }
}
