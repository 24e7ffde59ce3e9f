//! Which arguments are completed with what is in the store: by the names their values have in the help.

use std::ffi::OsStr;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::offer;

/// Attaches live values to every argument of every command that names something of the store.
///
/// An argument takes part by its value name alone, so that no command can forget it.
pub fn attach(command: Command) -> Command {
    command.mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        attach_below(noun, &name)
    })
}

fn attach_below(command: Command, noun: &str) -> Command {
    command
        .mut_args(|argument| match completer(noun, &argument) {
            Some(offer) => argument.add(ArgValueCompleter::new(offer)),
            None => argument,
        })
        .mut_subcommands(|verb| attach_below(verb, noun))
}

fn completer(noun: &str, argument: &Arg) -> Option<fn(&OsStr) -> Vec<CompletionCandidate>> {
    let value = argument.get_value_names()?.first()?.as_str();
    match (noun, value) {
        (_, "CLIENT") => Some(offer::clients),
        (_, "DOCUMENT") => Some(offer::documents),
        (_, "LINK") => Some(offer::links),
        (_, "TEMPLATE") | ("template", "NAME") => Some(offer::templates),
        ("settings", "KEY") => Some(offer::setting_keys),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use clap::Arg;

    use super::*;

    fn offers(noun: &str, value: &'static str) -> bool {
        let argument = Arg::new("x").value_name(value);
        let verb = Command::new("verb").arg(argument);
        let noun = Command::new(noun.to_owned()).subcommand(verb);
        let command = attach(Command::new("portalctl").subcommand(noun));
        let noun = command.get_subcommands().next().unwrap();
        let verb = noun.get_subcommands().next().unwrap();
        let argument = verb.get_arguments().next().unwrap();
        argument.get::<ArgValueCompleter>().is_some()
    }

    #[test]
    fn arguments_take_part_by_the_name_of_their_value() {
        for (noun, value) in [
            ("client", "CLIENT"),
            ("audit", "CLIENT"),
            ("document", "DOCUMENT"),
            ("link", "LINK"),
            ("note", "TEMPLATE"),
            ("template", "NAME"),
            ("settings", "KEY"),
        ] {
            assert!(offers(noun, value), "{noun} {value}");
        }
        for (noun, value) in [("key", "KEY"), ("client", "NAME"), ("backup", "FILE")] {
            assert!(!offers(noun, value), "{noun} {value}");
        }
    }
}
