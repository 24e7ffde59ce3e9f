//! Dates: arithmetic such as `+1M-1D`.

use jiff::Span;
use jiff::civil::Date;

/// Most digits in a number of days, weeks, months or years; more cannot be meant.
const DIGIT_LIMIT: usize = 5;

/// A chain of terms such as `-1D+2M-3Y`, checked but kept as written; most placeholders have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shift<'a>(&'a str);

/// A text that is no chain of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidShift;

impl<'a> Shift<'a> {
    /// Checks a chain; the empty chain is one.
    pub fn new(text: &'a str) -> Result<Self, InvalidShift> {
        let mut rest = text;
        while !rest.is_empty() {
            (_, rest) = split_term(rest).ok_or(InvalidShift)?;
        }
        Ok(Self(text))
    }

    /// Whether there is nothing to add.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Applies the terms from left to right; a day that a month lacks becomes its last day.
    ///
    /// Returns nothing when the date leaves the calendar (years -9999 to 9999).
    pub fn apply(self, date: Date) -> Option<Date> {
        let (mut date, mut rest) = (date, self.0);
        while !rest.is_empty() {
            let (span, behind) = split_term(rest)?;
            date = date.checked_add(span).ok()?;
            rest = behind;
        }
        Some(date)
    }
}

/// Cuts one `{+|-}{number}{D|W|M|Y}` off the front.
fn split_term(text: &str) -> Option<(Span, &str)> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => (-1_i64, unsigned),
        None => (1, text.strip_prefix('+')?),
    };
    let end = unsigned.find(|c: char| !c.is_ascii_digit())?;
    let (digits, behind) = unsigned.split_at_checked(end)?;
    if digits.len() > DIGIT_LIMIT {
        return None;
    }
    let number = sign * digits.parse::<i64>().ok()?;
    let (unit, behind) = behind.split_at_checked(1)?;
    let span = match unit {
        "D" => Span::new().try_days(number),
        "W" => Span::new().try_weeks(number),
        "M" => Span::new().try_months(number),
        "Y" => Span::new().try_years(number),
        _ => return None,
    };
    Some((span.ok()?, behind))
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn shifted(text: &str, date: Date) -> Date {
        Shift::new(text).unwrap().apply(date).unwrap()
    }

    #[test]
    fn month_ends_are_clamped_term_by_term() {
        let start = date(2026, 1, 31);
        assert_eq!(shifted("+1M", start), date(2026, 2, 28));
        assert_eq!(shifted("+1M+1M", start), date(2026, 3, 28));
        assert_eq!(shifted("+2M", start), date(2026, 3, 31));
        assert_eq!(shifted("+1Y", date(2024, 2, 29)), date(2025, 2, 28));
        assert_eq!(shifted("-1D+2M-3Y", date(2026, 3, 1)), date(2023, 4, 28));
        assert_eq!(shifted("+2W", start), date(2026, 2, 14));
    }

    #[test]
    fn what_is_no_chain_is_refused() {
        for bad in [
            "3M", "+M", "+3", "+3m", "+3M ", "+ 3M", "+3M+", "+123456D", "+3X", "+-3D", "+3\u{e4}",
        ] {
            assert_eq!(Shift::new(bad), Err(InvalidShift), "{bad}");
        }
    }

    #[test]
    fn the_calendar_has_an_end() {
        let beyond = Shift::new("+9000Y").unwrap();
        assert_eq!(beyond.apply(date(2026, 1, 1)), None);
    }

    proptest! {
        #[test]
        fn a_chain_is_what_jiff_adds_one_by_one(
            days in -4000_i64..4000, weeks in -500_i64..500, months in -300_i64..300, years in -90_i64..90,
            day in 1_i16..366,
        ) {
            let start = date(2026, 1, 1) + i64::from(day).days();
            let text = format!("{days:+}D{months:+}M{weeks:+}W{years:+}Y");
            let expected = start + days.days() + Span::new().months(months) + Span::new().weeks(weeks) + years.years();
            prop_assert_eq!(shifted(&text, start), expected);
        }

        #[test]
        fn any_text_is_a_chain_or_refused(text in "\\PC{0,12}|[-+0-9DWMY]{0,14}") {
            if let Ok(shift) = Shift::new(&text) {
                prop_assert!(text.is_empty() || text.starts_with(['+', '-']));
                let _date = shift.apply(date(2026, 1, 31));
            }
        }
    }
}
