//! The status of a document and its legal moves per kind.

use jiff::civil::Date;

use super::kind::Kind;
use crate::domain::wordset::word_enum;

word_enum! {
    /// Where a document stands. `overdue` is never stored: it follows from the due date.
    Status, "status" {
        Draft => "draft",
        Open => "open",
        Overdue => "overdue",
        Paid => "paid",
        Won => "won",
        Lost => "lost",
        Completed => "completed",
        Created => "created",
        Cleared => "cleared",
        Canceled => "canceled",
    }
}

/// A move that the kind does not allow.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {kind} cannot go from {from} to {to}")]
pub struct IllegalMove {
    pub kind: Kind,
    pub from: Status,
    pub to: Status,
}

impl Status {
    /// The status that completing a draft of `kind` gives it.
    pub fn completed(kind: Kind) -> Self {
        match kind {
            Kind::Invoice | Kind::Offer | Kind::Reminder | Kind::CreditNote => Self::Open,
            Kind::Confirmation | Kind::Letter => Self::Completed,
            Kind::DeliveryNote => Self::Created,
        }
    }

    /// The statuses that a document of `kind` may move to from here; leaving `draft` is completing.
    pub fn moves(self, kind: Kind) -> &'static [Self] {
        match (kind, self) {
            (Kind::Invoice | Kind::Reminder | Kind::CreditNote, Self::Open)
            | (Kind::Invoice | Kind::Reminder, Self::Overdue) => &[Self::Paid, Self::Canceled],
            (Kind::Invoice | Kind::Reminder | Kind::CreditNote, Self::Paid) => &[Self::Open],
            (Kind::Offer, Self::Open) => &[Self::Won, Self::Lost, Self::Canceled],
            (Kind::Offer, Self::Won) => &[Self::Cleared],
            (Kind::Confirmation, Self::Completed) => &[Self::Canceled, Self::Cleared],
            _ => &[],
        }
    }

    /// Checks a move of a document of `kind`.
    pub fn check_move(self, kind: Kind, to: Self) -> Result<(), IllegalMove> {
        if self.moves(kind).contains(&to) {
            Ok(())
        } else {
            Err(IllegalMove {
                kind,
                from: self,
                to,
            })
        }
    }

    /// Whether a document of `kind` may ever stand here.
    pub fn belongs_to(self, kind: Kind) -> bool {
        let words: &[Self] = match kind {
            Kind::Invoice | Kind::Reminder => &[
                Self::Draft,
                Self::Open,
                Self::Overdue,
                Self::Paid,
                Self::Canceled,
            ],
            Kind::Offer => &[
                Self::Draft,
                Self::Open,
                Self::Won,
                Self::Lost,
                Self::Canceled,
                Self::Cleared,
            ],
            Kind::Confirmation => &[Self::Draft, Self::Completed, Self::Canceled, Self::Cleared],
            Kind::CreditNote => &[Self::Draft, Self::Open, Self::Paid, Self::Canceled],
            Kind::DeliveryNote => &[Self::Draft, Self::Created],
            Kind::Letter => &[Self::Draft, Self::Completed],
        };
        words.contains(&self)
    }

    /// The status as shown on `today`: an open claim past its due date is overdue.
    #[must_use]
    pub fn shown(self, kind: Kind, due: Option<Date>, today: Date) -> Self {
        if self == Self::Open && kind.is_claim() && due.is_some_and(|due| due < today) {
            Self::Overdue
        } else {
            self
        }
    }

    /// What is left to pay of a document of `kind`, in minor units; nothing where no money is asked for.
    pub fn open_amount(self, kind: Kind, gross: i64, paid: i64) -> i64 {
        if kind.is_payable() && self == Self::Open {
            gross.saturating_sub(paid)
        } else {
            0
        }
    }

    /// The status as stored: `overdue` is `open`.
    #[must_use]
    pub fn stored(self) -> Self {
        if self == Self::Overdue {
            Self::Open
        } else {
            self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wordset::Word;
    use jiff::civil::date;

    #[test]
    fn no_move_leads_back_to_draft_or_out_of_the_kind() {
        for kind in Kind::ALL.iter().copied() {
            assert!(Status::completed(kind).belongs_to(kind));
            let moves = Status::ALL
                .iter()
                .flat_map(|from| from.moves(kind).iter().map(move |to| (from, to)));
            for (from, to) in moves {
                assert!(
                    from.belongs_to(kind) && to.belongs_to(kind),
                    "{kind}: {from} to {to}"
                );
                assert_ne!(*to, Status::Draft);
            }
        }
    }

    #[test]
    fn the_due_date_itself_is_not_overdue() {
        let due = Some(date(2026, 11, 16));
        assert_eq!(
            Status::Open.shown(Kind::Invoice, due, date(2026, 11, 16)),
            Status::Open
        );
        assert_eq!(
            Status::Open.shown(Kind::Invoice, due, date(2026, 11, 17)),
            Status::Overdue
        );
        assert_eq!(
            Status::Open.shown(Kind::Offer, due, date(2026, 11, 17)),
            Status::Open
        );
        assert_eq!(
            Status::Paid.shown(Kind::Invoice, due, date(2026, 11, 17)),
            Status::Paid
        );
    }

    #[test]
    fn a_paid_invoice_can_reopen_but_a_won_offer_cannot() {
        assert!(Status::Paid.check_move(Kind::Invoice, Status::Open).is_ok());
        assert!(Status::Won.check_move(Kind::Offer, Status::Open).is_err());
    }
}
