//! Words as a shell reads them: commands that messages offer can be copied as they stand.

use std::borrow::Cow;

/// Writes a word so that a shell reads it back as it is.
pub fn quote(word: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:,+@".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.into();
    }
    format!("'{}'", word.replace('\'', r"'\''")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_what_was_quoted() {
        for word in [
            "plain",
            "",
            "Muster & Söhne",
            "it's",
            "$HOME `x` \"y\" \\",
            "#0a5c50",
            "*",
            "a\nb",
        ] {
            let read = shlex::split(&quote(word)).unwrap();
            assert_eq!(read, [word]);
        }
    }
}
