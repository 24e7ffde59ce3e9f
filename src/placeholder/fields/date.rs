//! `[Date.…]`: today, or the day that the arithmetic leads to.

use super::{Field, Read};
use crate::placeholder::dates::{
    month_name, push_date, push_day, push_month, push_quarter, push_week, push_year, weekday_name,
};

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    today(
        "date",
        "the whole date, like `dates`",
        Read::Today(push_date),
    ),
    today("dates", "the whole date", Read::Today(push_date)),
    today(
        "day",
        "the day of the month, two digits",
        Read::Today(|out, date, _| push_day(out, date)),
    ),
    today(
        "month",
        "the month, two digits",
        Read::Today(|out, date, _| push_month(out, date)),
    ),
    today(
        "month_name",
        "the name of the month",
        Read::Today(|out, date, locale| out.push_str(month_name(date, locale))),
    ),
    today(
        "quarter",
        "the quarter, 1 to 4",
        Read::Today(|out, date, _| push_quarter(out, date)),
    ),
    today(
        "week",
        "the number of the week (ISO 8601)",
        Read::Today(|out, date, _| push_week(out, date)),
    ),
    today(
        "weekday",
        "the name of the weekday",
        Read::Today(|out, date, locale| out.push_str(weekday_name(date, locale))),
    ),
    today(
        "year",
        "the year",
        Read::Today(|out, date, _| push_year(out, date)),
    ),
];

const fn today(name: &'static str, meaning: &'static str, read: Read) -> Field {
    Field {
        name,
        meaning,
        read,
    }
}
