//! Nouns whose verbs are put together only when the command line names the noun.
//!
//! The tree of all commands takes longer to build than most commands to run; a process needs one branch of it.

use std::cell::Cell;

use clap::error::Error;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

thread_local! {
    static IS_WHOLE: Cell<bool> = const { Cell::new(false) };
}

/// Builds a tree without anything that comes late, for who looks at all of it.
pub fn whole(build: fn() -> Command) -> Command {
    IS_WHOLE.set(true);
    let tree = build();
    IS_WHOLE.set(false);
    tree
}

/// The verbs of a noun, put together late; what the help says of the noun stands where the noun is named.
#[derive(Debug)]
pub struct Late<V>(pub V);

impl<V: Subcommand> Subcommand for Late<V> {
    fn augment_subcommands(noun: Command) -> Command {
        if IS_WHOLE.get() {
            with_verbs::<V>(noun)
        } else {
            noun.defer(with_verbs::<V>)
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
        assert_eq!(verbs(&whole(tree)), 1);
        let matches = tree()
            .try_get_matches_from(["x", "access", "grant"])
            .unwrap();
        let noun = matches.subcommand_matches("access").unwrap();
        let Late(Verbs::Grant) = Late::from_arg_matches(noun).unwrap();
    }

    #[test]
    fn the_help_says_of_a_noun_what_stands_where_it_is_named() {
        for mut tree in [tree(), whole(tree)] {
            assert!(tree.render_help().to_string().contains("Who may enter"));
        }
    }
}
