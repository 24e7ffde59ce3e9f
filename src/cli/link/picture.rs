//! A QR code as text, SVG or PNG: error level M, with the quiet zone that scanners need.

use qrcode::render::svg;
use qrcode::{Color, EcLevel, QrCode};

use crate::app;

/// Light modules around the code, as the standard asks for.
const QUIET: usize = 4;
/// Pixels per module in a PNG.
const SCALE: usize = 8;

/// A QR code, quiet zone included.
pub struct Picture {
    code: QrCode,
    modules: Vec<Vec<bool>>,
}

impl Picture {
    /// Encodes a text; refuses one that no code can hold.
    pub fn of(text: &str) -> Result<Self, app::Error> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(|error| {
            app::Error::invalid("the address is too long for a QR code").cause(error)
        })?;
        let width = code.width() + 2 * QUIET;
        let colors = code.to_colors();
        let mut modules = vec![vec![false; width]; width];
        for (row, line) in colors.chunks(code.width()).enumerate() {
            let cells = modules
                .get_mut(row + QUIET)
                .into_iter()
                .flatten()
                .skip(QUIET);
            for (cell, color) in cells.zip(line) {
                *cell = *color == Color::Dark;
            }
        }
        Ok(Self { code, modules })
    }

    /// Two modules per character; in colour it is black on white on any terminal.
    pub fn blocks(&self, in_colour: bool) -> String {
        let mut text = String::new();
        let (paper, end) = if in_colour {
            ("\u{1b}[30;107m", "\u{1b}[0m\n")
        } else {
            ("", "\n")
        };
        for pair in self.modules.chunks(2) {
            let empty = Vec::new();
            let (upper, lower) = (pair.first().unwrap_or(&empty), pair.get(1));
            text.push_str(paper);
            for (place, dark) in upper.iter().enumerate() {
                let below = lower
                    .and_then(|line| line.get(place))
                    .copied()
                    .unwrap_or(false);
                text.push(match (dark, below) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                });
            }
            text.push_str(end);
        }
        text
    }

    /// Two characters per module, without anything but ASCII; dark on light paper.
    pub fn ascii(&self) -> String {
        let line = |row: &Vec<bool>| {
            row.iter()
                .map(|dark| if *dark { "##" } else { "  " })
                .collect::<String>()
        };
        self.modules.iter().map(|row| line(row) + "\n").collect()
    }

    /// A picture that scales, dark on white.
    pub fn svg(&self) -> String {
        self.code
            .render::<svg::Color<'_>>()
            .quiet_zone(true)
            .min_dimensions(240, 240)
            .build()
    }

    /// A greyscale picture, eight pixels per module.
    pub fn png(&self) -> Result<Vec<u8>, app::Error> {
        let side = self.modules.len() * SCALE;
        let mut pixels = Vec::with_capacity(side * side);
        for row in &self.modules {
            let line: Vec<u8> = row
                .iter()
                .flat_map(|dark| [if *dark { 0 } else { 255 }; SCALE])
                .collect();
            for _ in 0..SCALE {
                pixels.extend_from_slice(&line);
            }
        }
        let side = u32::try_from(side).unwrap_or(u32::MAX);
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Eight);
        let written = encoder
            .write_header()
            .and_then(|mut writer| writer.write_image_data(&pixels));
        written
            .map_err(|error| app::Error::bug("the picture could not be encoded").cause(error))?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_has_the_quiet_zone() {
        let picture = Picture::of("https://portal.example/l/abc").unwrap();
        let ascii = picture.ascii();
        let lines: Vec<_> = ascii.lines().collect();
        assert!(lines.iter().take(QUIET).all(|line| line.trim().is_empty()));
        assert!(
            lines
                .iter()
                .all(|line| line.starts_with("        ") && line.len() == lines.len() * 2)
        );
        assert_eq!(
            picture.blocks(false).lines().count(),
            lines.len().div_ceil(2)
        );
        assert!(picture.svg().contains("<svg") && picture.png().unwrap().starts_with(b"\x89PNG"));
    }

    #[test]
    fn a_text_beyond_every_code_is_refused() {
        assert!(Picture::of(&"x".repeat(3000)).is_err());
    }
}
