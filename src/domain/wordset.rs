//! Closed lists of words (`word_enum!`) and sets of them that settings hold.

use std::fmt;
use std::marker::PhantomData;

/// A word that is not in its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is no {noun}; one of {}", .choices.join(", "))]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// What the list is of.
    pub noun: &'static str,
    /// The words of the list.
    pub choices: Vec<&'static str>,
}

/// A closed list of words.
pub trait Word: Copy + Eq + 'static {
    /// What the list is of, for messages.
    const NOUN: &'static str;
    /// All members, in the order they are shown in; at most 32 where sets are made of them.
    const ALL: &'static [Self];
    /// The word as written on the command line, in JSON and in the store.
    fn word(self) -> &'static str;

    /// Reads a word exactly as [`Word::word`] writes it.
    fn parse(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL
            .iter()
            .copied()
            .find(|member| member.word() == text)
            .ok_or_else(|| UnknownWord {
                word: text.to_owned(),
                noun: Self::NOUN,
                choices: Self::ALL.iter().map(|member| member.word()).collect(),
            })
    }
}

/// Declares an enum whose members are words: `Name, "noun" { Variant => "word", … }`.
macro_rules! word_enum {
    ($(#[$meta:meta])* $name:ident, $noun:literal { $($(#[$vmeta:meta])* $variant:ident => $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
        }

        impl $crate::domain::wordset::Word for $name {
            const NOUN: &'static str = $noun;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad($crate::domain::wordset::Word::word(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::wordset::UnknownWord;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::domain::wordset::Word::parse(text)
            }
        }
    };
}
pub(crate) use word_enum;

/// A set of words, written `a,b,c`; the empty set is written `none`.
pub struct WordSet<W> {
    bits: u32,
    words: PhantomData<W>,
}

impl<W: Word> WordSet<W> {
    /// The empty set.
    pub const EMPTY: Self = Self {
        bits: 0,
        words: PhantomData,
    };

    /// Returns every word of the list.
    pub fn all() -> Self {
        W::ALL.iter().copied().collect()
    }

    /// Whether the set holds `word`.
    pub fn contains(self, word: W) -> bool {
        self.bits & Self::bit(word) != 0
    }

    /// Returns the set with `word`.
    #[must_use]
    pub fn with(self, word: W) -> Self {
        Self {
            bits: self.bits | Self::bit(word),
            ..self
        }
    }

    /// Returns the set without `word`.
    #[must_use]
    pub fn without(self, word: W) -> Self {
        Self {
            bits: self.bits & !Self::bit(word),
            ..self
        }
    }

    /// The members in the list's order.
    pub fn iter(self) -> impl Iterator<Item = W> {
        W::ALL
            .iter()
            .copied()
            .filter(move |word| self.contains(*word))
    }

    /// Whether there is nothing in the set.
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Reads `a,b,c`, `none` or `all`, or a change of `current` written `+a,-b`.
    ///
    /// Plain words replace the set, signed words change it; the two do not mix.
    pub fn parse_change(text: &str, current: Self) -> Result<Self, UnknownWord> {
        let words = || {
            text.split(',')
                .map(str::trim)
                .filter(|word| !word.is_empty())
        };
        if words().any(|word| word.starts_with(['+', '-'])) {
            return words().try_fold(current, Self::change);
        }
        match text.trim() {
            "none" | "" => Ok(Self::EMPTY),
            "all" => Ok(Self::all()),
            _ => words().map(W::parse).collect(),
        }
    }

    /// Applies `+word`, `-word` or `word` (which adds).
    fn change(self, signed: &str) -> Result<Self, UnknownWord> {
        match signed.strip_prefix('-') {
            Some(word) => Ok(self.without(W::parse(word)?)),
            None => Ok(self.with(W::parse(signed.strip_prefix('+').unwrap_or(signed))?)),
        }
    }

    fn bit(word: W) -> u32 {
        W::ALL
            .iter()
            .position(|member| *member == word)
            .map_or(0, |position| 1 << position)
    }
}

impl<W: Word> FromIterator<W> for WordSet<W> {
    fn from_iter<I: IntoIterator<Item = W>>(words: I) -> Self {
        words.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl<W: Word> fmt::Display for WordSet<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("none");
        }
        for (index, word) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(word.word())?;
        }
        Ok(())
    }
}

// Derived impls would ask the same of `W`, which a phantom does not need.
impl<W> Clone for WordSet<W> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<W> Copy for WordSet<W> {}
impl<W> PartialEq for WordSet<W> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<W> Eq for WordSet<W> {}
impl<W: Word> fmt::Debug for WordSet<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{self}}}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::Action;

    type Actions = WordSet<Action>;

    #[test]
    fn plain_words_replace_and_signed_words_change() {
        let set = Actions::parse_change("download,comment", Actions::EMPTY).unwrap();
        assert_eq!(set.to_string(), "download,comment");
        let set = Actions::parse_change("+decide,-comment", set).unwrap();
        assert_eq!(set.to_string(), "download,decide");
        assert_eq!(Actions::parse_change("none", set).unwrap(), Actions::EMPTY);
        assert_eq!(Actions::parse_change("all", set).unwrap(), Actions::all());
    }

    #[test]
    fn an_unknown_word_names_the_choices() {
        let error = Actions::parse_change("downlod", Actions::EMPTY).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("`downlod` is no action; one of download, comment")
        );
    }
}
