//! `[Date.…]`: today, or the day that the arithmetic leads to.

use super::{Field, Read};
use crate::domain::locale::dates::{
    month_name, push_date, push_day, push_month, push_quarter, push_week, push_year, weekday_name,
};

/// Sorted by name.
pub static FIELDS: &[Field] = &[
    Field::new(
        "date",
        "the whole date, like `dates`",
        Read::Today(push_date),
    ),
    Field::new("dates", "the whole date", Read::Today(push_date)),
    Field::new(
        "day",
        "the day of the month, two digits",
        Read::Today(|out, date, _| push_day(out, date)),
    ),
    Field::new(
        "month",
        "the month, two digits",
        Read::Today(|out, date, _| push_month(out, date)),
    ),
    Field::new(
        "month_name",
        "the name of the month",
        Read::Today(|out, date, locale| out.push_str(month_name(date, locale))),
    ),
    Field::new(
        "quarter",
        "the quarter, 1 to 4",
        Read::Today(|out, date, _| push_quarter(out, date)),
    ),
    Field::new(
        "week",
        "the number of the week (ISO 8601)",
        Read::Today(|out, date, _| push_week(out, date)),
    ),
    Field::new(
        "weekday",
        "the name of the weekday",
        Read::Today(|out, date, locale| out.push_str(weekday_name(date, locale))),
    ),
    Field::new(
        "year",
        "the year",
        Read::Today(|out, date, _| push_year(out, date)),
    ),
];
