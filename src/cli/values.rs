//! Values as people type them: days, periods, expiries, amounts, references.

use std::fmt;
use std::str::FromStr;

use jiff::Span;
use jiff::civil::Date;

/// A day, said by its date or seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    On(Date),
    Today,
    Tomorrow,
    Yesterday,
}

impl Day {
    /// Returns the date, given today's; none beyond the calendar's end.
    pub fn date(self, today: Date) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Today => Some(today),
            Self::Tomorrow => today.tomorrow().ok(),
            Self::Yesterday => today.yesterday().ok(),
        }
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "today" => Ok(Self::Today),
            "tomorrow" => Ok(Self::Tomorrow),
            "yesterday" => Ok(Self::Yesterday),
            _ => date(text).map(Self::On),
        }
    }
}

/// Reads a date written as `2026-11-02`.
pub fn date(text: &str) -> Result<Date, String> {
    let shape = "write a date as YEAR-MONTH-DAY, such as 2026-11-02";
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return Err(shape.into());
    };
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return Err(shape.into());
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse::<i8>()) else {
        return Err(shape.into());
    };
    let first = Date::new(year, month, 1).ok();
    let Some(first) = first.filter(|_| year > 0) else {
        return Err(match year {
            0 => "there is no year 0000".to_owned(),
            _ => format!("there is no month {month} in a year"),
        });
    };
    let days = first.days_in_month();
    let date = Date::new(year, month, day).ok();
    date.ok_or_else(|| format!("{year}-{month:02} has {days} days"))
}

/// A unit of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

/// A length of time in one unit, such as `30d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub count: u16,
    pub unit: Unit,
}

impl Period {
    /// Returns it as a span of the calendar.
    pub fn span(self) -> Span {
        let (span, count) = (Span::new(), i64::from(self.count));
        match self.unit {
            Unit::Hours => span.hours(count),
            Unit::Days => span.days(count),
            Unit::Weeks => span.weeks(count),
            Unit::Months => span.months(count),
            // A u16 of years is beyond what a span holds; the parser keeps it far below.
            Unit::Years => span.years(count.min(9_999)),
        }
    }
}

impl FromStr for Period {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let shape = "write a period as a number and a unit: 12h, 30d, 6w, 3M, 1y";
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let unit = match text.strip_prefix(digits).unwrap_or_default() {
            "h" => Unit::Hours,
            "d" => Unit::Days,
            "w" => Unit::Weeks,
            "M" => Unit::Months,
            "y" => Unit::Years,
            "m" => {
                return Err("m is neither minutes nor months here: months are M, as in 3M".into());
            }
            _ => return Err(shape.into()),
        };
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(shape.into());
        }
        let longest = match unit {
            Unit::Hours | Unit::Days => 36_500,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        };
        match digits.parse() {
            Ok(0) => Err("a period of nothing is no period".into()),
            Ok(count) if count <= longest => Ok(Self { count, unit }),
            _ => Err("that is more than a hundred years; write 'never'".into()),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Hours => 'h',
            Unit::Days => 'd',
            Unit::Weeks => 'w',
            Unit::Months => 'M',
            Unit::Years => 'y',
        };
        write!(f, "{}{unit}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;
    use proptest::prelude::*;

    #[test]
    fn a_date_is_written_year_first() {
        assert_eq!(date("2026-11-02"), Ok(day(2026, 11, 2)));
        assert_eq!(date("2028-02-29"), Ok(day(2028, 2, 29)));
    }

    #[test]
    fn an_impossible_date_is_refused_with_the_reason() {
        for (text, reason) in [
            ("2026-02-30", "2026-02 has 28 days"),
            ("2026-11-00", "2026-11 has 30 days"),
            ("2026-13-01", "there is no month 13"),
            ("02.11.2026", "write a date as"),
            ("2026-1-2", "write a date as"),
            ("2026-11-02T10:00", "write a date as"),
            ("+026-11-02", "write a date as"),
            ("", "write a date as"),
        ] {
            let refused = date(text).unwrap_err();
            assert!(refused.contains(reason), "{text}: {refused}");
        }
    }

    #[test]
    fn days_are_seen_from_today() {
        let today = day(2026, 12, 31);
        let seen = |text: &str| text.parse::<Day>().unwrap().date(today);
        assert_eq!(seen("today"), Some(today));
        assert_eq!(seen("tomorrow"), Some(day(2027, 1, 1)));
        assert_eq!(seen("yesterday"), Some(day(2026, 12, 30)));
        assert_eq!(Day::Tomorrow.date(Date::MAX), None);
    }

    #[test]
    fn periods_have_one_unit() {
        for text in ["12h", "30d", "6w", "3M", "1y"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for text in [
            "", "d", "0d", "-3d", "3", "3m", "3 d", "1.5d", "99999d", "101y", "3d4h",
        ] {
            assert!(text.parse::<Period>().is_err(), "{text}");
        }
    }

    #[test]
    fn months_clamp_at_their_end() {
        let month: Period = "1M".parse().unwrap();
        let later = day(2026, 1, 31).checked_add(month.span());
        assert_eq!(later.ok(), Some(day(2026, 2, 28)));
    }

    proptest! {
        #[test]
        fn anything_can_be_tried(text in any::<String>()) {
            let read = date(&text).ok().map(|date| date.to_string());
            prop_assert!(read.is_none_or(|read| read == text));
            prop_assert!(text.parse::<Period>().ok().is_none_or(|period| period.to_string() == text
                || text.starts_with('0')));
        }
    }
}
