//! Which arguments are completed with what is in the store: by the names their values have in the help.

use std::ffi::OsStr;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use super::offer;
use crate::app::config::variable;
use crate::domain::access::AccessStand;
use crate::domain::action::Action;
use crate::domain::client::ClientKind;
use crate::domain::document::{Kind, Status};
use crate::domain::inbox::InboxKind;
use crate::domain::link::LinkState;
use crate::domain::locale::Locale;
use crate::domain::mail::MailState;
use crate::domain::settings::LoginMode;

/// Answers a shell that asks what could come next, and ends the program then; does nothing otherwise.
pub fn answer(command: fn() -> Command) {
    // Read before the engine takes it away.
    let links = match variable("COMPLETE").as_deref() {
        // Bash inserts a value as it is, and there `#3` begins a comment; the other shells quote it.
        Some("bash") => offer::bare_links,
        Some(_) | None => offer::links,
    };
    clap_complete::CompleteEnv::with_factory(|| attach(command(), links)).complete();
}

type Offer = fn(&OsStr) -> Vec<CompletionCandidate>;

/// Attaches live values to every argument of every command that names something of the store.
///
/// An argument takes part by its value name alone, so that no command can forget it.
fn attach(command: Command, links: Offer) -> Command {
    command.mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        attach_below(noun, &name, links)
    })
}

fn attach_below(command: Command, noun: &str, links: Offer) -> Command {
    command
        .mut_args(|argument| match choose(noun, &argument, links) {
            Some(offer) => argument.add(ArgValueCompleter::new(offer)),
            None => argument,
        })
        .mut_subcommands(|verb| attach_below(verb, noun, links))
}

fn choose(noun: &str, argument: &Arg, links: Offer) -> Option<Offer> {
    let value = argument.get_value_names()?.first()?.as_str();
    match (noun, value) {
        (_, "CLIENT") => Some(offer::clients),
        (_, "DOCUMENT") => Some(offer::documents),
        (_, "LINK") => Some(links),
        (_, "MESSAGE") => Some(offer::messages),
        (_, "SESSION") => Some(offer::sessions),
        (_, "TEMPLATE") | ("template", "NAME") => Some(offer::templates),
        ("settings", "KEY") => Some(offer::setting_keys),
        _ => choose_words(noun, value),
    }
}

/// Values that are one word, or some words, of a closed list.
fn choose_words(noun: &str, value: &str) -> Option<Offer> {
    match (noun, value) {
        (_, "LOCALE") => Some(offer::words::<Locale>),
        (_, "MODE") => Some(offer::words::<LoginMode>),
        (_, "KINDS") | ("document" | "template", "KIND") => Some(offer::words::<Kind>),
        (_, "ACTIONS") => Some(offer::words::<Action>),
        ("client", "KIND") => Some(offer::words::<ClientKind>),
        ("inbox", "KIND") => Some(offer::words::<InboxKind>),
        ("document", "STATUS") => Some(offer::words::<Status>),
        ("access", "STATE") => Some(offer::words::<AccessStand>),
        ("link", "STATE") => Some(offer::words::<LinkState>),
        ("mail", "STATE") => Some(offer::words::<MailState>),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offers(noun: &str, value: &'static str) -> bool {
        let argument = Arg::new("x").value_name(value);
        let verb = Command::new("verb").arg(argument);
        let noun = Command::new(noun.to_owned()).subcommand(verb);
        let command = attach(Command::new("portalctl").subcommand(noun), offer::links);
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
            ("inbox", "MESSAGE"),
            ("session", "SESSION"),
            ("note", "TEMPLATE"),
            ("template", "NAME"),
            ("settings", "KEY"),
            ("document", "KIND"),
            ("link", "STATE"),
            ("access", "KINDS"),
        ] {
            assert!(offers(noun, value), "{noun} {value}");
        }
        for (noun, value) in [("key", "KEY"), ("client", "NAME"), ("backup", "FILE")] {
            assert!(!offers(noun, value), "{noun} {value}");
        }
    }
}
