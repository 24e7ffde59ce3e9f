//! Arguments, output, exit codes; the only user of clap.

mod amount;
mod failure;
mod generate;
mod line;
mod listing;
mod output;
mod progress;
mod prompt;
mod sanitize;
mod table;
mod terminal;
mod values;
