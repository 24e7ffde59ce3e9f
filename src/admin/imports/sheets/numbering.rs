//! Numbers for clients whose list has none: the next free ones of a pattern.

use std::fmt;
use std::str::FromStr;

use crate::domain::client::ClientNumber;

/// A number is filled up with zeros to at most so many digits.
const WIDEST: usize = 20;

/// How client numbers look, such as `KD-{n:04}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberPattern {
    pub prefix: String,
    pub suffix: String,
    width: usize,
}

impl NumberPattern {
    /// The client number with a number in it.
    pub fn with(&self, number: u64) -> ClientNumber {
        // The pattern was checked with a number in it.
        ClientNumber::from_store(self.written(number))
    }

    fn written(&self, number: u64) -> String {
        let (prefix, suffix, width) = (&self.prefix, &self.suffix, self.width);
        format!("{prefix}{number:0width$}{suffix}")
    }

    /// The number in a client number that looks like the pattern.
    pub fn number_in(&self, client: &str) -> Option<u64> {
        let start = client.get(..self.prefix.len())?;
        let rest = client.get(self.prefix.len()..)?;
        let middle = rest.get(..rest.len().checked_sub(self.suffix.len())?)?;
        let end = rest.get(middle.len()..)?;
        let is_alike =
            start.eq_ignore_ascii_case(&self.prefix) && end.eq_ignore_ascii_case(&self.suffix);
        let is_number = middle.bytes().all(|byte| byte.is_ascii_digit()) && middle.len() < 16;
        middle.parse().ok().filter(|_| is_alike && is_number)
    }
}

impl Default for NumberPattern {
    fn default() -> Self {
        Self {
            prefix: "KD-".to_owned(),
            suffix: String::new(),
            width: 4,
        }
    }
}

impl FromStr for NumberPattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let shape = "write a pattern with {n} where the number stands, such as KD-{n:04}";
        let (prefix, rest) = text.split_once("{n").ok_or(shape)?;
        let (form, suffix) = rest.split_once('}').ok_or(shape)?;
        let width = match form.strip_prefix(':') {
            None if form.is_empty() => 0,
            None => return Err(shape.to_owned()),
            Some(digits) => digits.parse().map_err(|_error| shape)?,
        };
        if width > WIDEST || suffix.contains(['{', '}']) || prefix.contains(['{', '}']) {
            return Err(shape.to_owned());
        }
        let pattern = Self {
            prefix: prefix.to_owned(),
            suffix: suffix.to_owned(),
            width,
        };
        let example = pattern.written(u64::MAX);
        match ClientNumber::new(&example) {
            Ok(number) if number.as_str() == example => Ok(pattern),
            Ok(_) => Err("a client number neither begins nor ends with a blank".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl fmt::Display for NumberPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (prefix, suffix, width) = (&self.prefix, &self.suffix, self.width);
        match width {
            0 => write!(f, "{prefix}{{n}}{suffix}"),
            _ => write!(f, "{prefix}{{n:0{width}}}{suffix}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_gives_numbers_and_finds_them_again() {
        for (pattern, written) in [
            ("KD-{n:04}", "KD-0007"),
            ("{n}/K", "7/K"),
            ("Ä{n:2}", "Ä07"),
        ] {
            let pattern: NumberPattern = pattern.parse().unwrap();
            assert_eq!(pattern.with(7).as_str(), written);
            assert_eq!(pattern.number_in(written), Some(7));
            assert_eq!(pattern.to_string().parse(), Ok(pattern));
        }
        let pattern = NumberPattern::default();
        assert_eq!(pattern.number_in("kd-12345"), Some(12_345));
        for other in ["KD-", "KD-7a", "K-7", "ÄÄ7", ""] {
            assert_eq!(pattern.number_in(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        for text in [
            "", "KD-", "{n", "{n:x}", "{n:99}", "{n}{n}", "#{n}", " {n}", "{m}{n}",
        ] {
            assert!(text.parse::<NumberPattern>().is_err(), "{text}");
        }
    }
}
