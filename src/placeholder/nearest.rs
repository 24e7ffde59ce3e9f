//! What may have been meant by a name that does not exist.

use strsim::damerau_levenshtein;

use super::fields;
use super::prefix::Prefix;

/// The nearest field behind a known prefix, with arithmetic left aside; as `Prefix.field`.
pub fn nearest_field(prefix: Prefix, tail: &str) -> Option<String> {
    let name = plain(tail);
    let of_prefix = fields::of(prefix).into_iter().map(|field| field.name);
    let near = closest(&name, of_prefix).map(|field| format!("{}.{field}", prefix.name()));
    near.or_else(|| same_field_elsewhere(prefix, &name))
}

/// The nearest of all names when the prefix is unknown too.
pub fn nearest_name(head: &str, tail: &str) -> Option<String> {
    let prefix = closest(&head.to_lowercase(), Prefix::all().map(lower));
    let prefix = Prefix::find_ignoring_case(&prefix?)?;
    let of_prefix = fields::of(prefix).into_iter().map(|field| field.name);
    let field = closest(&plain(tail), of_prefix)?;
    Some(format!("{}.{field}", prefix.name()))
}

/// `[Client.invoice_number]` means `[Invoice.invoice_number]`; a document never means another document.
fn same_field_elsewhere(prefix: Prefix, name: &str) -> Option<String> {
    if matches!(prefix, Prefix::Kind(_) | Prefix::Document) {
        return None;
    }
    let owner = Prefix::all().find(|owner| fields::find(*owner, name).is_some())?;
    Some(format!("{}.{name}", owner.name()))
}

fn lower(prefix: Prefix) -> String {
    prefix.name().to_ascii_lowercase()
}

/// The field's name as it would be written: lower case, without arithmetic.
fn plain(tail: &str) -> String {
    let name = tail.split(['+', '-', ' ']).next().unwrap_or_default();
    name.to_lowercase()
}

/// The candidate with the fewest changes; a third of the letters may be wrong, one in short names.
fn closest<T: AsRef<str>>(name: &str, candidates: impl Iterator<Item = T>) -> Option<T> {
    let allowed = (name.chars().count() / 3).max(1);
    candidates
        .map(|candidate| (damerau_levenshtein(name, candidate.as_ref()), candidate))
        .filter(|(distance, _)| *distance <= allowed && !name.is_empty())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
