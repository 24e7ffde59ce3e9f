//! Long lines on a terminal: broken between words, and continued below the value they belong to.

use unicode_width::UnicodeWidthStr;

/// A value that begins further right than this part of the width is continued from the left instead.
const DEEPEST: usize = 2;

/// Breaks every line that is wider than `width`; a word that is wider itself, such as a URL, stays whole.
pub fn fold(text: &str, width: usize) -> String {
    let mut folded = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if line.trim_end().width() <= width {
            folded.push_str(line);
        } else {
            fold_line(line, width, &mut folded);
        }
    }
    folded
}

fn fold_line(line: &str, width: usize, folded: &mut String) {
    let indent = match value_column(line) {
        column if column * DEEPEST <= width => column,
        _ => 0,
    };
    let mut used = 0;
    for word in words(line) {
        let is_first = used <= indent;
        if !is_first && used + word.trim_end().width() > width {
            folded.truncate(folded.trim_end().len());
            folded.push('\n');
            folded.extend(std::iter::repeat_n(' ', indent));
            used = indent;
        }
        folded.push_str(word);
        used += word.trim_end_matches('\n').width();
    }
}

/// Where the value of a labelled line begins: after its first gap of two blanks.
fn value_column(line: &str) -> usize {
    let text = line.trim_start_matches(' ');
    let lead = line.len() - text.len();
    let Some((label, rest)) = text.split_once("  ") else {
        return lead;
    };
    let gap = rest.len() - rest.trim_start_matches(' ').len();
    lead + label.width() + 2 + gap
}

/// The pieces of a line between which it may break, each with the blanks that follow it.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let end = rest
            .find([' ', ','])
            .map_or(rest.len(), |at| at.saturating_add(1));
        let blanks = rest.get(end..)?;
        let end = end + (blanks.len() - blanks.trim_start_matches(' ').len());
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_value_is_continued_below_itself() {
        snapbox::assert_data_eq!(
            fold(
                "✗ the action is allowed  edit-profile; settings allow download,comment,decide\nshort\n",
                50
            ),
            snapbox::str![[r#"
✗ the action is allowed  edit-profile; settings
                         allow download,comment,
                         decide
short

"#]]
        );
    }

    #[test]
    fn a_label_that_takes_most_of_the_width_is_no_margin() {
        snapbox::assert_data_eq!(
            fold("a very long label  and a value with words\n", 20),
            snapbox::str![[r#"
a very long label
and a value with
words

"#]]
        );
    }

    #[test]
    fn a_url_stays_whole() {
        let line = "url  https://portal.example/l/0123456789abcdefghjkmnpqrstvwxyz01234567\n";
        assert_eq!(fold(line, 30), line);
    }

    proptest! {
        #[test]
        fn only_blanks_and_breaks_come_and_go(text in "[a-zß ,\n]{0,120}", width in 1_usize..60) {
            let bare = |text: &str| text.replace([' ', '\n'], "");
            let folded = fold(&text, width);
            prop_assert_eq!(bare(&folded), bare(&text));
        }

        #[test]
        fn lines_of_short_words_fit(text in "([a-z]{1,8} ){1,40}", width in 20_usize..60) {
            for line in fold(&text, width).lines() {
                prop_assert!(line.trim_end().width() <= width, "{}", line);
            }
        }
    }
}
