//! Addresses that were checked: e-mail, and the web address of the portal.

use std::fmt;

/// An e-mail address, checked for shape only (RFC 5321 limits, one `@`, a dot or `localhost` behind it).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// A text that is no e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no e-mail address")]
pub struct InvalidEmail {
    /// What was given.
    pub text: String,
}

impl EmailAddress {
    /// Checks an address; keeps it as written apart from blanks around it.
    pub fn new(text: &str) -> Result<Self, InvalidEmail> {
        let trimmed = text.trim();
        let invalid = || InvalidEmail {
            text: trimmed.to_owned(),
        };
        let (local, host) = trimmed.rsplit_once('@').ok_or_else(invalid)?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || "<>(),;:\"[]\\".contains(c);
        let fine = !local.is_empty()
            && local.len() <= 64
            && host.len() <= 253
            && !local.contains('@')
            && !trimmed.contains(bad)
            && host.split('.').all(is_label)
            && host.contains('.');
        if fine {
            Ok(Self(trimmed.to_owned()))
        } else {
            Err(invalid())
        }
    }

    /// The address as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_label(label: &str) -> bool {
    !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-')
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The portal's own web address, without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

/// Why a text cannot be the portal's address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidBaseUrl {
    /// Not `https://host…`.
    #[error("`{0}` is no web address; it reads like https://portal.example.com")]
    Shape(String),
    /// Plain http to something else than this machine.
    #[error("`{0}` is not encrypted; plain http is for 127.0.0.1, [::1] and localhost only")]
    Plain(String),
    /// A query, a fragment or a user name in it.
    #[error("`{0}` holds a query, a fragment or a user name; a base address has none")]
    Extra(String),
}

impl BaseUrl {
    /// Checks an address: https, or http to loopback; host, optional port and path; no query, fragment or user.
    pub fn new(text: &str) -> Result<Self, InvalidBaseUrl> {
        let trimmed = text.trim().trim_end_matches('/');
        let shape = || InvalidBaseUrl::Shape(text.trim().to_owned());
        let (scheme, rest) = trimmed.split_once("://").ok_or_else(shape)?;
        if rest.contains(['?', '#', '@']) {
            return Err(InvalidBaseUrl::Extra(trimmed.to_owned()));
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:[]%".contains(c);
        let authority = rest.split('/').next().unwrap_or_default();
        let (host, port) = split_port(authority);
        if host.is_empty() || !rest.chars().all(plain) || !is_port(port) {
            return Err(shape());
        }
        match scheme.to_ascii_lowercase().as_str() {
            "https" => Ok(Self(format!("https://{rest}"))),
            "http" if is_loopback(host) => Ok(Self(format!("http://{rest}"))),
            "http" => Err(InvalidBaseUrl::Plain(trimmed.to_owned())),
            _ => Err(shape()),
        }
    }

    /// The address without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is https; plain http is for this machine alone.
    pub fn is_encrypted(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// The path without a slash at its end, such as `/portal`; empty for most.
    pub fn path(&self) -> &str {
        let (_, rest) = self.0.split_once("://").unwrap_or_default();
        let path = rest.find('/').and_then(|start| rest.get(start..));
        path.unwrap_or_default()
    }
}

fn split_port(authority: &str) -> (&str, Option<&str>) {
    if authority.starts_with('[') {
        return match authority.rsplit_once("]:") {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        };
    }
    match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    }
}

fn is_port(port: Option<&str>) -> bool {
    port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0))
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host.eq_ignore_ascii_case("localhost")
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_address_has_one_at_and_a_real_host() {
        for good in [
            "info@beispiel.example",
            "a.b+c@x-y.example",
            "jörg@müller.example",
        ] {
            assert_eq!(EmailAddress::new(good).unwrap().as_str(), good);
        }
        for bad in [
            "",
            "a",
            "a@",
            "@b.example",
            "a@-x.example",
            "a b@x.example",
            "a@b@c.example",
            "a@x\r\nBcc: y",
        ] {
            assert!(EmailAddress::new(bad).is_err(), "{bad:?} passed");
        }
    }

    #[test]
    fn a_base_url_is_encrypted_or_on_this_machine() {
        assert_eq!(
            BaseUrl::new("https://p.example/kunden/").unwrap().as_str(),
            "https://p.example/kunden"
        );
        assert_eq!(
            BaseUrl::new("http://127.0.0.1:8080").unwrap().as_str(),
            "http://127.0.0.1:8080"
        );
        assert!(BaseUrl::new("http://[::1]:8080").is_ok());
        assert!(matches!(
            BaseUrl::new("http://p.example"),
            Err(InvalidBaseUrl::Plain(_))
        ));
        for bad in [
            "",
            "p.example",
            "ftp://p.example",
            "https://",
            "https://p.example:99999",
            "https://p.example?x",
            "https://a b",
        ] {
            assert!(BaseUrl::new(bad).is_err(), "{bad:?} passed");
        }
    }
}
