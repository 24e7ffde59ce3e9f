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

    /// This colour with `percent` of another mixed into it.
    #[must_use]
    pub fn mixed(self, other: Self, percent: u32) -> Self {
        let share = percent.min(100);
        let [red, green, blue] = self.channels;
        let [other_red, other_green, other_blue] = other.channels;
        let mix = |own: u8, foreign: u8| {
            let sum = u32::from(own) * (100 - share) + u32::from(foreign) * share;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self::rgb(
            mix(red, other_red),
            mix(green, other_green),
            mix(blue, other_blue),
        )
    }

    /// This colour, moved towards another only as far as the contrast with every ground needs.
    #[must_use]
    pub fn moved_until(self, towards: Self, grounds: &[Self], contrast: u32) -> Self {
        let reaches = |colour: &Self| {
            grounds
                .iter()
                .all(|ground| colour.contrast(*ground) >= contrast)
        };
        (0..=100)
            .step_by(4)
            .map(|percent| self.mixed(towards, percent))
            .find(reaches)
            .unwrap_or(towards)
    }

    /// The same hue as bright as it gets; white for black, which has none.
    #[must_use]
    pub fn brightest(self) -> Self {
        let most = u32::from(self.channels.into_iter().max().unwrap_or_default());
        if most == 0 {
            return Self::rgb(255, 255, 255);
        }
        let scaled = |channel: u8| u8::try_from(u32::from(channel) * 255 / most).unwrap_or(u8::MAX);
        let [red, green, blue] = self.channels.map(scaled);
        Self::rgb(red, green, blue)
    }

    /// Whichever of black and white is read better on this colour.
    #[must_use]
    pub fn ink(self) -> Self {
        let (black, white) = (Self::rgb(0, 0, 0), Self::rgb(255, 255, 255));
        if self.contrast(white) >= AA_TEXT || self.contrast(white) >= self.contrast(black) {
            white
        } else {
            black
        }
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
    #[test]
    fn mixing_goes_from_one_colour_to_the_other() {
        let (black, white) = (Colour::rgb(0, 0, 0), Colour::rgb(255, 255, 255));
        assert_eq!(black.mixed(white, 0), black);
        assert_eq!(black.mixed(white, 50), Colour::rgb(128, 128, 128));
        assert_eq!(black.mixed(white, 100), white);
    }

    #[test]
    fn the_brightest_has_the_same_hue() {
        let brightest = Colour::rgb(0x0a, 0x5c, 0x50).brightest();
        assert_eq!(brightest, Colour::rgb(27, 255, 221));
        let black = Colour::rgb(0, 0, 0).brightest();
        assert_eq!(black, Colour::rgb(255, 255, 255));
    }

    #[test]
    fn every_colour_carries_readable_ink() {
        for value in 0..=255 {
            for colour in [
                Colour::rgb(value, value, value),
                Colour::rgb(value, 0x66, 0x99),
            ] {
                assert!(colour.contrast(colour.ink()) >= AA_TEXT, "{colour}");
            }
        }
    }

    #[test]
    fn a_colour_moves_only_as_far_as_it_must() {
        let (black, white) = (Colour::rgb(0, 0, 0), Colour::rgb(255, 255, 255));
        assert_eq!(black.moved_until(black, &[white], AA_TEXT), black);
        let pale = Colour::rgb(0xee, 0xcc, 0x44);
        let moved = pale.moved_until(black, &[white], AA_TEXT);
        assert!(moved.contrast(white) >= AA_TEXT && moved != black);
    }
}
