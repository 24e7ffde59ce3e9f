//! Strangers' text made safe for a terminal: one line, no hidden command.

use std::borrow::Cow;
use std::fmt::Write;

/// Returns the text with everything a terminal could obey, or a reader could miss, made visible.
///
/// Doing it twice changes nothing more.
pub fn sanitize(text: &str) -> Cow<'_, str> {
    escape(text, |_| false)
}

/// Like [`sanitize`], but keeps line breaks and tabs: for text of our own around checked values.
pub fn sanitize_lines(text: &str) -> Cow<'_, str> {
    escape(text, |c| c == '\n' || c == '\t')
}

fn escape(text: &str, keep: fn(char) -> bool) -> Cow<'_, str> {
    // Printable ASCII is the common case and holds nothing to escape.
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    if !text.chars().any(|c| is_hidden(c) && !keep(c)) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) && !keep(c) {
            push_escaped(&mut safe, c);
        } else {
            safe.push(c);
        }
    }
    Cow::Owned(safe)
}

fn push_escaped(safe: &mut String, c: char) {
    let code = u32::from(c);
    let written = match c {
        '\n' => safe.write_str("\\n"),
        '\r' => safe.write_str("\\r"),
        '\t' => safe.write_str("\\t"),
        _ if code <= 0xff => write!(safe, "\\x{code:02x}"),
        _ => write!(safe, "\\u{{{code:x}}}"),
    };
    debug_assert!(written.is_ok(), "writing to a String does not fail");
}

/// Tells whether a character acts instead of showing: controls, direction marks, zero width,
/// separators, tags. The emoji selector U+FE0F stays, because client names do hold emoji.
pub fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_acts_on_a_terminal_becomes_visible() {
        for (raw, safe) in [
            ("\x1b[2J", "\\x1b[2J"),
            ("\x1b]0;owned\x07", "\\x1b]0;owned\\x07"),
            ("a\rb\nc\td", "a\\rb\\nc\\td"),
            ("\u{9b}31m", "\\x9b31m"),
            ("\u{202e}gpj.exe", "\\u{202e}gpj.exe"),
            ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
            ("a\u{200b}b\u{200d}c", "a\\u{200b}b\\u{200d}c"),
            ("a\u{2028}b", "a\\u{2028}b"),
            ("\0", "\\x00"),
            ("\x08\x7f", "\\x08\\x7f"),
        ] {
            assert_eq!(sanitize(raw), safe);
        }
    }

    #[test]
    fn ordinary_text_is_borrowed_unchanged() {
        for text in ["KD-1001", "Probe & Söhne", "株式会社", "Ärger ☀\u{fe0f}"] {
            assert!(matches!(sanitize(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn line_breaks_can_be_kept_but_nothing_else() {
        assert_eq!(sanitize_lines("a\n\tb\r\x1b"), "a\n\tb\\r\\x1b");
    }

    proptest! {
        #[test]
        fn no_hidden_character_survives(text in any::<String>()) {
            prop_assert!(!sanitize(&text).chars().any(|c| c.is_control() || is_hidden(c)));
        }

        #[test]
        fn doing_it_twice_changes_nothing(text in any::<String>()) {
            let once = sanitize(&text).into_owned();
            prop_assert_eq!(sanitize(&once), once.clone());
        }
    }
}
