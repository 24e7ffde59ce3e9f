//! Names of files that no file system and no header stumbles over.

use std::collections::HashSet;

/// The most characters of a name.
const LONGEST: usize = 100;

/// The name without folders, control characters, quotes and the like; never empty.
pub fn plain(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')');
    let plain: String = name
        .chars()
        .map(|c| if is_plain(c) { c } else { '_' })
        .take(LONGEST)
        .collect();
    let plain = plain.trim_matches([' ', '.']);
    if plain.is_empty() { "file" } else { plain }.to_owned()
}

/// The plain name with this ending, such as `pdf`, whatever ending it pretends to have.
pub fn with_ending(name: &str, ending: &str) -> String {
    let plain = plain(name);
    let has_ending = plain
        .rsplit_once('.')
        .is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending));
    if has_ending {
        plain
    } else {
        format!("{plain}.{ending}")
    }
}

/// A plain name that is not taken yet, in any case.
pub fn free(taken: &mut HashSet<String>, name: &str) -> String {
    let plain = plain(name);
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((&plain, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    let mut free = plain.clone();
    let mut count = 1;
    while !taken.insert(free.to_lowercase()) {
        count += 1;
        free = format!("{stem} ({count}){dot}{ending}");
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_made_safe_and_stay_apart() {
        let mut taken = HashSet::new();
        for (name, safe) in [
            ("rechnung.pdf", "rechnung.pdf"),
            ("Rechnung.pdf", "Rechnung (2).pdf"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("a\u{1b}[2J/b.pdf", "a__2J_b.pdf"),
            (".profile", "profile"),
            ("..", "file"),
            ("Größe.xml", "Größe.xml"),
        ] {
            assert_eq!(free(&mut taken, name), safe, "{name}");
        }
    }

    #[test]
    fn the_ending_tells_what_the_file_is() {
        assert_eq!(with_ending("RE-1.PDF", "pdf"), "RE-1.PDF");
        assert_eq!(with_ending("evil.html", "xml"), "evil.html.xml");
        assert_eq!(with_ending("", "pdf"), "file.pdf");
    }

    proptest! {
        #[test]
        fn any_text_becomes_a_plain_name(text in any::<String>()) {
            let name = plain(&text);
            prop_assert!(!name.is_empty() && name.chars().count() <= LONGEST);
            prop_assert!(!name.contains(['/', '\\', '"', '\r', '\n', '\0', ':']) && !name.starts_with('.'), "{}", name);
        }
    }
}
