//! What is said about a list: how much changed, and which entries were refused.

use super::desk::Names;
use super::failure::in_json;
use super::output::Output;
use crate::admin::lists::Refusal;
use crate::app;

/// Reports the refused entries of a list; a single one that was asked for is the command's own failure.
pub fn report_refused(
    out: &mut Output,
    names: &Names,
    refusals: Vec<Refusal>,
) -> Result<(), app::Error> {
    let all = names.names.len();
    let refused = refusals.len();
    for Refusal { place, error } in refusals {
        if all == 1 {
            return Err(error);
        }
        let origin = names.origin(place);
        if out.is_json() {
            out.report(&in_json(&error, &format!("{origin}{}", error.message())));
            continue;
        }
        let advice = error
            .advice()
            .map_or_else(String::new, |advice| format!(" ({advice})"));
        out.problem(format!("{origin}{}{advice}", error.message()));
    }
    match refused {
        0 => Ok(()),
        _ => Err(
            app::Error::partial(format!("{refused} of {all} were refused"))
                .hint("the messages above say why; --atomic does all or nothing"),
        ),
    }
}

/// Says how many changed and how many did not.
pub fn count(changed: u64, unchanged: u64, verb: &str) -> Option<String> {
    match (changed, unchanged) {
        (0, 0) => None,
        (1, 0) => Some(format!("{verb}.")),
        (0, 1) => Some("Unchanged.".to_owned()),
        (0, _) => Some(format!("All {unchanged} unchanged.")),
        (_, 0) => Some(format!("{verb}: {changed}.")),
        (_, _) => Some(format!("{verb}: {changed}, unchanged: {unchanged}.")),
    }
}
