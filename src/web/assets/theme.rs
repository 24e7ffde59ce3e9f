//! The operator's theme as a style sheet: four colours given, all others derived so that they can be read.

use std::fmt::Write as _;

use crate::domain::colour::{AA_TEXT, Colour};
use crate::domain::settings::Theme;
use crate::domain::settings::theme::Background;

/// The least contrast of what is no text, such as the border of a field (WCAG 2.1, 1.4.11).
const AA_SHAPE: u32 = 300;
/// A little more than the rule asks, so that text on a tinted row passes too.
const TEXT: u32 = AA_TEXT + 50;

const BLACK: Colour = Colour::rgb(0, 0, 0);
const WHITE: Colour = Colour::rgb(255, 255, 255);

/// What the portal looks like at night, unless the operator chose colours.
const NIGHT: Ground = Ground {
    background: Colour::rgb(0x12, 0x16, 0x15),
    surface: Colour::rgb(0x1b, 0x20, 0x1f),
    text: Colour::rgb(0xe4, 0xe8, 0xe5),
};

/// What text stands on, and the text itself.
#[derive(Debug, Clone, Copy)]
struct Ground {
    background: Colour,
    surface: Colour,
    text: Colour,
}

/// Writes the style sheet: custom properties for day and night, and the background picture if there is one.
///
/// Night follows the system as long as background, surface and text are the default; the accent is lightened for it.
pub fn css(theme: &Theme) -> String {
    let day = Ground {
        background: match &theme.background {
            Background::Colour(colour) => *colour,
            Background::Image(_) => theme.surface,
        },
        surface: theme.surface,
        text: theme.text,
    };
    let mut out = String::with_capacity(2048);
    out.push_str(":root{");
    push_palette(&mut out, day, theme.primary);
    out.push_str("}\n");
    if follows_the_system(theme) {
        out.push_str("@media screen and (prefers-color-scheme:dark){:root{");
        push_palette(&mut out, NIGHT, theme.primary);
        out.push_str("}}\n");
    }
    if matches!(theme.background, Background::Image(_)) {
        out.push_str(PICTURE);
    }
    out
}

/// Nothing is read on a picture: whatever lies on the background gets a ground of its own.
const PICTURE: &str = "@media screen{body{background:var(--surface) url(\"background\") center/cover fixed}\
.masthead,.foot,.desk{background:var(--surface)}.desk{padding:1rem}}\n";

fn follows_the_system(theme: &Theme) -> bool {
    let default = Theme::default();
    theme.background == default.background
        && theme.surface == default.surface
        && theme.text == default.text
}

fn push_palette(out: &mut String, ground: Ground, accent: Colour) {
    let Ground {
        background,
        surface,
        text,
    } = ground;
    let is_dark = surface.contrast(WHITE) > surface.contrast(BLACK);
    let grounds = [surface, background];
    // The text is the one colour that the settings promise to be readable on both.
    let readable = |colour: Colour| colour.moved_until(text, &grounds, TEXT);
    let tint = |colour: Colour| {
        let tinted = surface.mixed(colour, 8);
        if colour.contrast(tinted) >= AA_TEXT {
            tinted
        } else {
            surface
        }
    };
    let pick = |day: Colour, night: Colour| readable(if is_dark { night } else { day });

    let primary = readable(if is_dark {
        let glow = accent.brightest().mixed(WHITE, 40);
        accent.moved_until(glow, &grounds, TEXT)
    } else {
        accent
    });
    let danger = pick(Colour::rgb(0xa8, 0x2a, 0x1e), Colour::rgb(0xff, 0x9f, 0x91));
    let caution = pick(Colour::rgb(0x85, 0x55, 0x0a), Colour::rgb(0xec, 0xb9, 0x67));
    let good = pick(Colour::rgb(0x24, 0x6b, 0x3c), Colour::rgb(0x86, 0xcf, 0x9f));
    let properties = [
        ("background", background),
        ("surface", surface),
        ("text", text),
        (
            "muted",
            surface.mixed(text, 60).moved_until(text, &grounds, TEXT),
        ),
        ("line", surface.mixed(text, if is_dark { 17 } else { 13 })),
        (
            "edge",
            surface
                .mixed(text, 40)
                .moved_until(text, &grounds, AA_SHAPE),
        ),
        ("hover", surface.mixed(text, 4)),
        ("primary", primary),
        ("on-primary", primary.ink()),
        ("primary-strong", primary.mixed(text, 22)),
        ("on-primary-strong", primary.mixed(text, 22).ink()),
        ("primary-tint", tint(primary)),
        ("danger", danger),
        ("danger-tint", tint(danger)),
        ("caution", caution),
        ("caution-tint", tint(caution)),
        ("good", good),
        ("good-tint", tint(good)),
    ];
    let scheme = if is_dark { "dark" } else { "light" };
    let _infallible = write!(out, "color-scheme:{scheme};");
    for (name, colour) in properties {
        let _infallible = write!(out, "--{name}:{colour};");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::settings::theme::Picture;

    fn colours(css: &str) -> impl Fn(&str) -> Vec<Colour> {
        |name| {
            let label = format!("--{name}:");
            let found = css.split(&label).skip(1);
            let colour = |rest: &str| {
                rest.split_once(';')
                    .map(|(colour, _)| Colour::new(colour).unwrap())
            };
            found.filter_map(colour).collect()
        }
    }

    fn check(theme: &Theme) {
        let css = css(theme);
        let of = colours(&css);
        for (front, back) in [
            ("text", "surface"),
            ("muted", "surface"),
            ("muted", "background"),
            ("primary", "surface"),
            ("primary", "background"),
            ("on-primary", "primary"),
            ("on-primary-strong", "primary-strong"),
            ("primary", "primary-tint"),
            ("danger", "danger-tint"),
            ("danger", "background"),
            ("caution", "caution-tint"),
            ("good", "good-tint"),
        ] {
            for (one, other) in of(front).into_iter().zip(of(back)) {
                let contrast = one.contrast(other);
                assert!(
                    contrast >= AA_TEXT,
                    "{front} {one} on {back} {other}: {contrast}"
                );
            }
        }
        for (edge, surface) in of("edge").into_iter().zip(of("surface")) {
            assert!(edge.contrast(surface) >= AA_SHAPE);
        }
    }

    #[test]
    fn the_default_has_a_night_and_can_be_read() {
        let theme = Theme::default();
        check(&theme);
        assert!(css(&theme).contains("prefers-color-scheme:dark"));
    }

    #[test]
    fn a_theme_of_ones_own_is_the_same_by_day_and_night() {
        let theme = Theme {
            surface: Colour::rgb(0x20, 0x20, 0x30),
            text: Colour::rgb(0xff, 0xff, 0xff),
            background: Background::Colour(Colour::rgb(0, 0, 0)),
            primary: Colour::rgb(0xff, 0xcc, 0x00),
            logo: None,
        };
        let css = css(&theme);
        assert!(!css.contains("prefers-color-scheme"));
        assert!(css.contains("color-scheme:dark"));
    }

    #[test]
    fn nothing_is_read_on_a_picture() {
        let theme = Theme {
            background: Background::Image(Picture {
                sha256: "0".repeat(64),
                name: "a\"b.png".to_owned(),
            }),
            ..Theme::default()
        };
        let css = css(&theme);
        assert!(css.contains("url(\"background\")") && !css.contains("a\"b"));
    }

    proptest! {
        #[test]
        fn whatever_the_settings_allow_can_be_read(
            channels in prop::array::uniform12(any::<u8>()),
        ) {
            let colour = |at: usize| Colour::rgb(channels[at], channels[at + 1], channels[at + 2]);
            let theme = Theme {
                background: Background::Colour(colour(0)),
                surface: colour(3),
                primary: colour(6),
                text: colour(9),
                logo: None,
            };
            if theme.check_contrast().is_ok() {
                check(&theme);
            }
        }
    }
}
