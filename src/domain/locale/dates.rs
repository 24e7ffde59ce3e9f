//! Dates as each language writes them, appended without allocating.

use jiff::civil::{Date, Weekday};

use super::Locale;
use super::amounts::push_digits;

const MONTHS_DE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Appends a date: `02.11.2026` or `2 November 2026`.
pub fn push_date(out: &mut String, date: Date, locale: Locale) {
    match locale {
        Locale::De => {
            push_day(out, date);
            out.push('.');
            push_month(out, date);
            out.push('.');
        }
        Locale::En => {
            push_digits(out, date.day().unsigned_abs().into(), 1);
            out.push(' ');
            out.push_str(month_name(date, locale));
            out.push(' ');
        }
    }
    push_year(out, date);
}

/// Appends a date with the name of its month: `25. November 2026` or `25 November 2026`.
pub fn push_long_date(out: &mut String, date: Date, locale: Locale) {
    push_digits(out, date.day().unsigned_abs().into(), 1);
    out.push_str(match locale {
        Locale::De => ". ",
        Locale::En => " ",
    });
    out.push_str(month_name(date, locale));
    out.push(' ');
    push_year(out, date);
}

/// Appends the day in two digits.
pub fn push_day(out: &mut String, date: Date) {
    push_digits(out, date.day().unsigned_abs().into(), 2);
}

/// Appends the month in two digits.
pub fn push_month(out: &mut String, date: Date) {
    push_digits(out, date.month().unsigned_abs().into(), 2);
}

/// Appends the year in four digits.
pub fn push_year(out: &mut String, date: Date) {
    if date.year() < 0 {
        out.push('-');
    }
    push_digits(out, date.year().unsigned_abs().into(), 4);
}

/// Appends the number of the ISO 8601 week.
pub fn push_week(out: &mut String, date: Date) {
    push_digits(out, date.iso_week_date().week().unsigned_abs().into(), 1);
}

/// Appends the quarter, 1 to 4.
pub fn push_quarter(out: &mut String, date: Date) {
    push_digits(out, date.month().unsigned_abs().div_ceil(3).into(), 1);
}

/// The name of the date's month.
pub fn month_name(date: Date, locale: Locale) -> &'static str {
    let names = match locale {
        Locale::De => &MONTHS_DE,
        Locale::En => &MONTHS_EN,
    };
    let index = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    names.get(index).copied().unwrap_or_default()
}

/// The name of the date's weekday.
pub fn weekday_name(date: Date, locale: Locale) -> &'static str {
    let (german, english) = match date.weekday() {
        Weekday::Monday => ("Montag", "Monday"),
        Weekday::Tuesday => ("Dienstag", "Tuesday"),
        Weekday::Wednesday => ("Mittwoch", "Wednesday"),
        Weekday::Thursday => ("Donnerstag", "Thursday"),
        Weekday::Friday => ("Freitag", "Friday"),
        Weekday::Saturday => ("Samstag", "Saturday"),
        Weekday::Sunday => ("Sonntag", "Sunday"),
    };
    match locale {
        Locale::De => german,
        Locale::En => english,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let written = |locale| {
            let mut out = String::new();
            push_date(&mut out, date(2026, 11, 2), locale);
            out
        };
        assert_eq!(written(Locale::De), "02.11.2026");
        assert_eq!(written(Locale::En), "2 November 2026");
        let mut long = String::new();
        push_long_date(&mut long, date(2026, 11, 2), Locale::De);
        assert_eq!(long, "2. November 2026");
        assert_eq!(month_name(date(2026, 3, 1), Locale::De), "März");
        assert_eq!(weekday_name(date(2026, 11, 2), Locale::De), "Montag");
    }

    #[test]
    fn quarters_and_weeks_are_those_of_the_calendar() {
        let mut out = String::new();
        for month in [1, 3, 4, 6, 7, 9, 10, 12] {
            push_quarter(&mut out, date(2026, month, 1));
        }
        assert_eq!(out, "11223344");
        out.clear();
        push_week(&mut out, date(2027, 1, 1));
        assert_eq!(out, "53");
    }
}
