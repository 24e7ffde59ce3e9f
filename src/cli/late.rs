//! Nouns whose verbs are put together only when the command line names the noun.
//!
//! The tree of all commands takes longer to build than most commands to run; a process needs one branch of it.

use std::cell::{Cell, RefCell};
use std::ffi::{OsStr, OsString};

use clap::error::Error;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

thread_local! {
    static IS_WHOLE: Cell<bool> = const { Cell::new(false) };
    static VERB: RefCell<Option<OsString>> = const { RefCell::new(None) };
}

/// Builds a tree without anything that comes late, for who looks at all of it.
pub fn whole(build: fn() -> Command) -> Command {
    IS_WHOLE.set(true);
    let tree = build();
    IS_WHOLE.set(false);
    tree
}

/// Reads a line whose noun has this word behind it: where that names a verb, the noun gets no other.
pub fn along<T>(verb: Option<&OsStr>, read: impl FnOnce() -> T) -> T {
    VERB.set(verb.map(OsStr::to_owned));
    let outcome = read();
    VERB.set(None);
    outcome
}

/// The verbs of a noun, put together late; what the help says of the noun stands where the noun is named.
#[derive(Debug)]
pub struct Late<V>(pub V);

impl<V: Subcommand> Subcommand for Late<V> {
    fn augment_subcommands(noun: Command) -> Command {
        if IS_WHOLE.get() {
            with_verbs::<V>(noun)
        } else {
            noun.defer(with_verb::<V>)
        }
    }

    fn augment_subcommands_for_update(noun: Command) -> Command {
        V::augment_subcommands_for_update(noun)
    }

    fn has_subcommand(name: &str) -> bool {
        V::has_subcommand(name)
    }
}

fn with_verbs<V: Subcommand>(noun: Command) -> Command {
    let about = noun.get_about().cloned().unwrap_or_default();
    V::augment_subcommands(noun).about(about)
}

/// The noun with the verb that the line names, or with all of them.
fn with_verb<V: Subcommand>(noun: Command) -> Command {
    let whole = with_verbs::<V>(noun.clone());
    let named = VERB.with_borrow(|verb| whole.find_subcommand(verb.as_ref()?).cloned());
    match named {
        Some(verb) => noun.subcommand(verb),
        None => whole,
    }
}

impl<V: FromArgMatches> FromArgMatches for Late<V> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        V::from_arg_matches(matches).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        V::from_arg_matches_mut(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }

    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches_mut(matches)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Subcommand)]
    enum Verbs {
        Grant,
        Revoke,
    }

    fn tree() -> Command {
        let noun = Command::new("access").about("Who may enter");
        Command::new("x").subcommand(Late::<Verbs>::augment_subcommands(noun))
    }

    fn verbs(tree: &Command) -> usize {
        tree.find_subcommand("access")
            .unwrap()
            .get_subcommands()
            .count()
    }

    #[test]
    fn verbs_come_when_the_line_names_their_noun() {
        assert_eq!(verbs(&tree()), 0);
        assert_eq!(verbs(&whole(tree)), 2);
        let matches = tree()
            .try_get_matches_from(["x", "access", "grant"])
            .unwrap();
        let noun = matches.subcommand_matches("access").unwrap();
        let Late(Verbs::Grant) = Late::from_arg_matches(noun).unwrap() else {
            panic!("another verb");
        };
    }

    #[test]
    fn a_noun_gets_the_verb_that_the_line_names_or_all_of_them() {
        for (word, count) in [("grant", 1), ("--all", 2), ("grnat", 2)] {
            let mut tree = tree();
            along(Some(OsStr::new(word)), || tree.build());
            // clap adds the verb that helps.
            assert_eq!(verbs(&tree), count + 1, "{word}");
        }
    }

    #[test]
    fn the_help_says_of_a_noun_what_stands_where_it_is_named() {
        for mut tree in [tree(), whole(tree)] {
            assert!(tree.render_help().to_string().contains("Who may enter"));
        }
    }
}
