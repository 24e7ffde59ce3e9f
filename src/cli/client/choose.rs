//! The client a command is about: the one that was named, or one searched for on a terminal.

use crate::admin;
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::prompt::{Interaction, Question};

/// More names than anybody scrolls through; whoever has more clients types the number.
const OFFERED: usize = 50_000;

/// Returns the given name of a client; without one, asks on a terminal, and elsewhere says what is missing.
pub fn choose(desk: &mut Desk, given: Option<String>) -> Result<String, app::Error> {
    if let Some(name) = given {
        return Ok(name);
    }
    let interaction = desk.interaction;
    if interaction == Interaction::Impossible {
        return Err(app::Error::usage("the argument CLIENT is missing")
            .cause("there is no terminal to ask on, or --no-input was given")
            .hint("name a client, such as KD-1001; portalctl client list shows them all"));
    }
    let (app, _) = desk.open()?;
    let clients = admin::clients::names(app, "", OFFERED)?;
    if clients.is_empty() {
        return Err(app::Error::not_found("there are no clients yet")
            .hint("portalctl client add, or portalctl import billomat"));
    }
    let choices: Vec<String> = clients
        .iter()
        .map(|(number, name)| format!("{number}  {name}"))
        .collect();
    let question = Question {
        what: "Client (type to search)",
        flag: "CLIENT",
    };
    let place = interaction.search(question, &choices)?;
    let chosen = clients.into_iter().nth(place);
    chosen
        .map(|(number, _)| number)
        .ok_or_else(|| app::Error::bug("the chosen client is not in the list"))
}
