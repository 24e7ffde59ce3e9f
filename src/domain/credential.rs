//! User names of the password login.

use super::client::ClientData;
use super::name::InvalidName;

/// A user name in its one normal form: trimmed, lower case, no blanks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Username(String);

impl Username {
    /// Checks a user name: 3 to 100 letters, digits and `.-_@+`, compared in lower case.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        const NOUN: &str = "user name";
        let lower = text.trim().to_lowercase();
        if lower.is_empty() {
            return Err(InvalidName::Empty(NOUN));
        }
        let length = lower.chars().count();
        if length > super::name::NUMBER_LIMIT {
            return Err(InvalidName::TooLong {
                noun: NOUN,
                limit: super::name::NUMBER_LIMIT,
            });
        }
        if length < 3
            || !lower
                .chars()
                .all(|c| c.is_alphanumeric() || ".-_@+".contains(c))
        {
            return Err(InvalidName::Character {
                noun: NOUN,
                text: text.to_owned(),
            });
        }
        Ok(Self(lower))
    }

    /// The name in its normal form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Username {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Names that nobody may build a password on: the user's, the client's and the company's.
pub fn own_words<'a>(
    username: &'a Username,
    client: &'a ClientData,
    company: &'a str,
) -> [&'a str; 6] {
    [
        username.as_str(),
        client.number.as_str(),
        &client.name,
        &client.profile.first_name,
        &client.profile.last_name,
        company,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_make_two_user_names() {
        assert_eq!(
            Username::new("Anna@X.example").unwrap(),
            Username::new(" anna@x.example ").unwrap()
        );
        for bad in ["", "ab", "a b c", "a\u{1b}bc"] {
            assert!(Username::new(bad).is_err(), "{bad:?} passed");
        }
    }
}
