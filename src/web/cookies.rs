//! Cookies: the session's, the number of forms before entering, the device's, and the language.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::domain::address::BaseUrl;
use crate::domain::locale::Locale;
use crate::domain::wordset::Word;
use crate::portal::Pass;

/// Whether the portal's address is https; only then cookies can be kept from other hosts by their name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    Secure,
    /// On this machine only.
    Plain,
}

impl Transport {
    /// As the portal's address says.
    pub fn of(base: Option<&BaseUrl>) -> Self {
        match base {
            Some(base) if !base.is_encrypted() => Self::Plain,
            Some(_) | None => Self::Secure,
        }
    }

    fn name(self, name: Name) -> &'static str {
        match self {
            Self::Secure => name.secure,
            Self::Plain => name.plain,
        }
    }

    fn attributes(self) -> &'static str {
        match self {
            Self::Secure => "; Path=/; HttpOnly; SameSite=Lax; Secure",
            Self::Plain => "; Path=/; HttpOnly; SameSite=Lax",
        }
    }
}

/// The name of a cookie; the secure one is the plain one that no other host can set.
#[derive(Debug, Clone, Copy)]
struct Name {
    plain: &'static str,
    secure: &'static str,
}

const SESSION: Name = Name {
    plain: "portalctl",
    secure: "__Host-portalctl",
};
const NONCE: Name = Name {
    plain: "portalctl-form",
    secure: "__Host-portalctl-form",
};
const DEVICE: Name = Name {
    plain: "portalctl-device",
    secure: "__Host-portalctl-device",
};
const LOCALE: Name = Name {
    plain: "portalctl-locale",
    secure: "__Host-portalctl-locale",
};

/// What the cookies of a request say.
#[derive(Debug, Default)]
pub struct Cookies {
    pub pass: Option<Pass>,
    /// The number that forms carry before entering; may be anything.
    pub nonce: Option<String>,
    /// That somebody entered from here before; may be anything.
    pub device: Option<String>,
    pub locale: Option<Locale>,
}

impl Cookies {
    /// Reads the cookies of a request; unknown ones are passed over.
    pub fn read(headers: &HeaderMap, transport: Transport) -> Self {
        let mut cookies = Self::default();
        let fields = headers.get_all(header::COOKIE).iter();
        let pairs = fields
            .filter_map(|field| field.to_str().ok())
            .flat_map(|field| field.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let [session, nonce, device, locale] =
            [SESSION, NONCE, DEVICE, LOCALE].map(|name| transport.name(name));
        for (name, value) in pairs {
            if name == session {
                cookies.pass = cookies.pass.or_else(|| Pass::read(value));
            } else if name == nonce {
                cookies.nonce.get_or_insert_with(|| value.to_owned());
            } else if name == device {
                cookies.device.get_or_insert_with(|| value.to_owned());
            } else if name == locale {
                cookies.locale = cookies.locale.or_else(|| Locale::parse(value).ok());
            }
        }
        cookies
    }
}

/// The header that begins a session in the browser; it ends with the browser or the session, whichever is first.
pub fn session(transport: Transport, secret: &str) -> Option<HeaderValue> {
    sensitive(set(transport, SESSION, secret, ""))
}

/// The header that takes the session away.
pub fn no_session(transport: Transport) -> Option<HeaderValue> {
    set(transport, SESSION, "", "; Max-Age=0")
}

/// The header that keeps the number of forms before entering.
pub fn nonce(transport: Transport, nonce: &str) -> Option<HeaderValue> {
    set(transport, NONCE, nonce, "")
}

/// The header that makes the device known for half a year.
pub fn device(transport: Transport, secret: &str) -> Option<HeaderValue> {
    sensitive(set(transport, DEVICE, secret, "; Max-Age=15552000"))
}

/// The header that keeps the language for a year.
pub fn locale(transport: Transport, locale: Locale) -> Option<HeaderValue> {
    set(transport, LOCALE, locale.word(), "; Max-Age=31536000")
}

/// `None` for what no header holds.
fn set(transport: Transport, name: Name, value: &str, age: &str) -> Option<HeaderValue> {
    let (name, attributes) = (transport.name(name), transport.attributes());
    HeaderValue::try_from([name, "=", value, age, attributes].concat()).ok()
}

/// What is not to be shown where headers are.
fn sensitive(value: Option<HeaderValue>) -> Option<HeaderValue> {
    value.map(|mut value| {
        value.set_sensitive(true);
        value
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(field: &'static str) -> Cookies {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static(field));
        Cookies::read(&headers, Transport::Secure)
    }

    #[test]
    fn only_the_cookie_that_other_hosts_cannot_set_is_read_under_https() {
        let pass = "0".repeat(52);
        assert!(read("a=b; __Host-portalctl-locale=en").locale == Some(Locale::En));
        assert!(read("portalctl-locale=en").locale.is_none());
        assert!(read("__Host-portalctl=nonsense").pass.is_none());
        let text: &'static str = Box::leak(format!("portalctl={pass}").into_boxed_str());
        assert!(read(text).pass.is_none());
    }

    #[test]
    fn a_session_cookie_says_who_may_have_it() {
        let value = session(Transport::Secure, "x").unwrap();
        assert_eq!(
            value,
            "__Host-portalctl=x; Path=/; HttpOnly; SameSite=Lax; Secure"
        );
        assert!(value.is_sensitive());
        assert_eq!(
            session(Transport::Plain, "x").unwrap(),
            "portalctl=x; Path=/; HttpOnly; SameSite=Lax"
        );
    }
}
