//! A plain client: one connection a request, cookies kept, forms filled in as they came.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A person's browser: it keeps cookies and remembers the page it is on.
pub struct Browser {
    address: SocketAddr,
    pub cookies: BTreeMap<String, String>,
    /// Headers that are sent with everything.
    pub headers: Vec<(String, String)>,
}

/// An answer.
#[derive(Debug, Clone)]
#[must_use]
pub struct Answer {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Browser {
    /// A browser without cookies.
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
        }
    }

    /// Goes on at a server that was started anew.
    pub fn moved(&mut self, address: SocketAddr) {
        self.address = address;
    }

    /// Asks for a page; redirects are not followed.
    pub fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, None)
    }

    /// Sends a form; redirects are not followed.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect();
        self.send("POST", path, Some(pairs.join("&")))
    }

    /// Sends a form with the proof that the page carries from which it is sent.
    pub fn submit(&mut self, page: &Answer, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = page.field("token");
        let mut all = vec![("token", token.as_str())];
        all.extend_from_slice(fields);
        self.post(path, &all)
    }

    /// Opens a secret link as a person does: the landing page, its button, and the page behind it.
    pub fn open(&mut self, link: &str) -> Answer {
        let landing = self.get(link);
        if landing.status != 200 {
            return landing;
        }
        let token = landing.field("link");
        let answer = self.submit(&landing, "/l", &[("link", &token)]);
        self.follow(answer)
    }

    /// Follows redirects to the page they lead to.
    pub fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..5 {
            let Some(place) = answer.header("location").map(ToOwned::to_owned) else {
                return answer;
            };
            assert_eq!(answer.status, 303);
            assert!(
                place.starts_with('/') && !place.starts_with("//"),
                "{place}"
            );
            answer = self.get(&place);
        }
        panic!("redirects without an end");
    }

    /// Sends a request with any method.
    pub fn send(&mut self, method: &str, path: &str, form: Option<String>) -> Answer {
        let mut head =
            format!("{method} {path} HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\n");
        if !self.cookies.is_empty() {
            let pairs: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            write!(head, "cookie: {}\r\n", pairs.join("; ")).unwrap();
        }
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        if let Some(form) = &form {
            head += "content-type: application/x-www-form-urlencoded\r\n";
            write!(head, "content-length: {}\r\n", form.len()).unwrap();
        }
        head += "\r\n";
        head += &form.unwrap_or_default();
        let answer = exchange(self.address, head.as_bytes());
        self.keep_cookies(&answer);
        answer
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for (_, value) in answer
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie")
        {
            let pair = value.split(';').next().unwrap();
            let (name, secret) = pair.split_once('=').unwrap();
            if value.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), secret.to_owned());
            }
        }
    }
}

/// Sends bytes over a connection of its own and reads the answer to its end.
pub fn exchange(address: SocketAddr, request: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_mins(1)))
        .unwrap();
    // The server may answer and hang up before it has read everything.
    stream.write_all(request).ok();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).ok();
    Answer::parse(&bytes)
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let Some(end) = end else {
            return Self {
                status: 0,
                headers: Vec::new(),
                body: bytes.to_vec(),
            };
        };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let headers: Vec<_> = lines
            .map(|line| line.split_once(':').unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        let mut answer = Self {
            status: status.parse().unwrap(),
            headers,
            body: bytes[end + 4..].to_vec(),
        };
        if answer.header("transfer-encoding") == Some("chunked") {
            answer.body = dechunked(&answer.body);
        }
        answer
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of the first field with this name in any form of the page.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let text = self.text();
        let mark = format!("name=\"{name}\" value=\"");
        let start = text
            .find(&mark)
            .unwrap_or_else(|| panic!("no field {name} in {text}"));
        let rest = &text[start + mark.len()..];
        rest[..rest.find('"').unwrap()].to_owned()
    }

    /// Whether the page says something.
    pub fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }
}

fn dechunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = bytes.windows(2).position(|two| two == b"\r\n") {
        let size = std::str::from_utf8(&bytes[..end]).unwrap();
        let size = usize::from_str_radix(size.trim(), 16).unwrap();
        bytes = &bytes[end + 2..];
        if size == 0 || bytes.len() < size {
            break;
        }
        body.extend_from_slice(&bytes[..size]);
        bytes = &bytes[size + 2..];
    }
    body
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
