//! Where a completed document and the record it came from say different things.

use std::collections::BTreeSet;

use crate::domain::document::{Body, Head, Kind, Status};
use crate::domain::money::format_minor;

/// Says what is different, with both facts; nothing when the contents agree.
///
/// Named values beside the document's own fields do not count: an address of the old portal may change.
pub fn difference(here: (&Head, &Body), there: (&Head, &Body)) -> Option<String> {
    let facts = |head: &Head| {
        let money = |amount| {
            let text = format_minor(amount, head.currency.decimals());
            format!("{text} {}", head.currency)
        };
        let day = |day: Option<jiff::civil::Date>| {
            day.map_or_else(|| "open".to_owned(), |day| day.to_string())
        };
        [
            ("number", head.number.to_string()),
            ("date", head.date.to_string()),
            ("net total", money(head.totals.net)),
            ("gross total", money(head.totals.gross)),
            ("due date", day(head.due_date)),
            ("last day of validity", day(head.valid_until)),
        ]
    };
    let mut pairs = facts(here.0).into_iter().zip(facts(there.0));
    if let Some(((name, ours), (_, theirs))) = pairs.find(|(ours, theirs)| ours != theirs) {
        return Some(format!(
            "its {name} is {ours} here and {theirs} in the file"
        ));
    }
    let texts = |head: &Head| {
        [
            ("title", head.title.clone()),
            ("address", head.address.clone()),
            ("introduction", head.intro.clone()),
            ("note", head.note.clone()),
        ]
    };
    let mut pairs = texts(here.0).into_iter().zip(texts(there.0));
    if let Some(((name, _), _)) = pairs.find(|(ours, theirs)| ours != theirs) {
        return Some(format!("the file has another {name}"));
    }
    if here.0.client != there.0.client {
        return Some("the file has another client".to_owned());
    }
    different_body(here.1, there.1)
}

/// Lines and taxes that the record does not bring may have come on their own.
fn different_body(here: &Body, there: &Body) -> Option<String> {
    let (ours, theirs) = (here.lines.len(), there.lines.len());
    if theirs > 0 && here.lines != there.lines {
        return Some(if ours == theirs {
            "the file has other lines".to_owned()
        } else {
            format!("it has {ours} lines here and {theirs} in the file")
        });
    }
    let is_other = !there.taxes.is_empty() && here.taxes != there.taxes;
    is_other.then(|| "the file has other taxes".to_owned())
}

/// Whether legal moves lead from one status of a completed document to another.
pub fn can_reach(kind: Kind, from: Status, to: Status) -> bool {
    let (mut reached, mut open) = (BTreeSet::from([from]), vec![from]);
    while let Some(status) = open.pop() {
        let next = status.moves(kind).iter().copied();
        open.extend(next.filter(|next| reached.insert(*next)));
    }
    reached.contains(&to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_won_offer_can_have_been_cleared_but_not_reopened() {
        assert!(can_reach(Kind::Offer, Status::Open, Status::Cleared));
        assert!(can_reach(Kind::Invoice, Status::Paid, Status::Canceled));
        assert!(can_reach(Kind::Invoice, Status::Paid, Status::Paid));
        assert!(!can_reach(Kind::Offer, Status::Won, Status::Open));
        assert!(!can_reach(Kind::Invoice, Status::Open, Status::Draft));
    }
}
