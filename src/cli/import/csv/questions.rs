//! Asks what the columns of an unknown list mean; in a script, prints the command to complete.

use std::path::Path;

use super::shown;
use crate::admin::imports::sheets::{Assignment, Field, Mapping, Sheet};
use crate::app;
use crate::app::shell::quote;
use crate::cli::desk::Desk;
use crate::cli::output::Format;
use crate::cli::prompt::{Interaction, Question};
use crate::cli::sanitize::sanitize;
use crate::domain::wordset::Word;

/// Asks column by column, or refuses with a mapping to complete; what was assigned already stays.
pub fn ask(
    desk: &mut Desk,
    path: &Path,
    (sheet, mapping): (&Sheet, &Mapping),
    given: &[Assignment],
) -> Result<Vec<Assignment>, app::Error> {
    let is_askable = desk.interaction == Interaction::Possible && path.as_os_str() != "-";
    if !is_askable || desk.out.is_json() {
        if desk.out.format() == &Format::Text {
            let unknown = template(path, mapping, given);
            desk.out.document(&unknown)?;
        }
        return Err(app::Error::invalid(format!(
            "{}: no column tells who the clients are",
            shown(path)
        ))
        .cause("none of the names of its columns means a company or person")
        .hint("complete the command on standard output, or see portalctl import csv --help for the fields"));
    }
    desk.out.note(&format!(
        "The columns of {} are not known. What do they mean?",
        shown(path)
    ));
    let mut choices = vec!["- (leave it out)".to_owned()];
    choices.extend(Field::ALL.iter().map(|field| field.word().to_owned()));
    let mut answers = given.to_vec();
    let columns = (1..).zip(&mapping.columns).zip(&sheet.layout.samples);
    for ((position, column), samples) in columns {
        if column.meaning.is_some() {
            continue;
        }
        let what = format!(
            "{position}. {} (such as {})",
            column.name,
            samples.join(", ")
        );
        let question = Question {
            what: &sanitize(&what),
            flag: "--map COLUMN=FIELD",
        };
        let chosen = desk.interaction.search(question, &choices)?;
        let field = chosen.checked_sub(1).and_then(|at| Field::ALL.get(at));
        answers.push(Assignment {
            column: format!("#{position}"),
            field: field.copied(),
        });
    }
    let again = command(path, &answers);
    desk.out
        .note(&format!("The same without questions:\n{again}"));
    let mapped = Mapping::new(&sheet.layout.names, sheet.layout.dialect, &answers);
    if mapped.is_ok_and(|mapping| mapping.is_usable()) {
        return Ok(answers);
    }
    Err(app::Error::invalid(format!(
        "{}: no column tells who the clients are",
        shown(path)
    ))
    .hint("one of company, name, first_name, last_name and contact_name is needed"))
}

/// The command with every column, to be completed.
fn template(path: &Path, mapping: &Mapping, given: &[Assignment]) -> String {
    let mut all = given.to_vec();
    let columns = (1..).zip(&mapping.columns);
    for (position, column) in columns.filter(|(_, column)| column.meaning.is_none()) {
        let column = match column.name.as_str() {
            "" => format!("#{position}"),
            name => name.to_owned(),
        };
        if !all.iter().any(|known| known.column == column) {
            all.push(Assignment {
                column,
                field: None,
            });
        }
    }
    command(path, &all)
}

fn command(path: &Path, assignments: &[Assignment]) -> String {
    let mut command = format!(
        "portalctl import csv {}",
        quote(&path.display().to_string())
    );
    for Assignment { column, field } in assignments {
        let field = field.map_or("-", Field::word);
        command += " \\\n  --map ";
        command += &quote(&format!("{column}={field}"));
    }
    command + "\n"
}
