//! A message in the form of RFC 5322: headers that nobody can add to, a text part, an HTML part, files.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::address::Envelope;
use lettre::message::header::{
    ContentDisposition, ContentId, ContentTransferEncoding, ContentType, Header, HeaderName,
    HeaderValue,
};
use lettre::message::{Body, Mailbox, MultiPart, SinglePart};
use lettre::{Address, message};

use crate::domain::address::EmailAddress;

/// The most characters of a name, subject or file name in a header.
const LONGEST: usize = 200;

/// A message before it has its form.
#[derive(Debug, Clone)]
pub struct Message<'a> {
    pub from: Party<'a>,
    pub to: Party<'a>,
    /// Where answers go, unless to the sender.
    pub reply_to: Option<Party<'a>>,
    pub subject: &'a str,
    pub text: &'a str,
    /// Absent for a message of text alone.
    pub html: Option<&'a str>,
    /// The picture that the HTML part shows as `cid:logo`.
    pub logo: Option<Logo<'a>>,
    pub enclosures: Vec<Enclosure>,
    /// Without angle brackets; the same whenever this message is sent again.
    pub id: &'a str,
    pub date: Timestamp,
    /// Where a reader asks for no more of these; absent for what was asked for.
    pub unsubscribe: Option<&'a EmailAddress>,
}

/// A name, which may be a stranger's, and a checked address.
#[derive(Debug, Clone, Copy)]
pub struct Party<'a> {
    pub name: &'a str,
    pub address: &'a EmailAddress,
}

/// The operator's logo.
#[derive(Debug, Clone, Copy)]
pub struct Logo<'a> {
    pub media_type: &'static str,
    pub bytes: &'a [u8],
}

/// A file that goes with a message.
#[derive(Debug, Clone)]
pub struct Enclosure {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// A message as it is sent: one sender, one recipient, finished bytes with CRLF at the end of every line.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub(super) from: Address,
    pub(super) to: Address,
    pub(super) bytes: Vec<u8>,
    /// What it is called as a file.
    pub(super) name: String,
}

/// An address that is fine for the portal but not for a mail server.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be written to: mail servers do not take such an address")]
pub struct UnusableAddress(String);

impl Parcel {
    /// The whole message, as a file or a program takes it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl Message<'_> {
    /// Puts the message into its form.
    pub fn pack(self) -> Result<Parcel, UnusableAddress> {
        let (from, to) = (address(self.from.address)?, address(self.to.address)?);
        let mut builder = message::Message::builder()
            .from(mailbox(self.from.name, &from))
            .to(mailbox(self.to.name, &to))
            .subject(header_text(self.subject))
            .date(SystemTime::try_from(self.date).unwrap_or(SystemTime::UNIX_EPOCH))
            .message_id(Some(format!("<{}>", self.id)))
            .header(AutoSubmitted);
        if let Some(party) = &self.reply_to {
            builder = builder.reply_to(mailbox(party.name, &address(party.address)?));
        }
        if let Some(unsubscribe) = self.unsubscribe {
            builder = builder.header(ListUnsubscribe(address(unsubscribe)?.to_string()));
        }
        let unusable = || UnusableAddress(self.to.address.to_string());
        let envelope = Envelope::new(Some(from.clone()), vec![to.clone()]);
        let builder = builder.envelope(envelope.map_err(|_error| unusable())?);
        let content = self.content();
        let built = match content {
            Content::Single(part) => builder.singlepart(part),
            Content::Multi(part) => builder.multipart(part),
        };
        let name = format!("{}.eml", self.id.split('@').next().unwrap_or_default());
        Ok(Parcel {
            bytes: built.map_err(|_error| unusable())?.formatted(),
            from,
            to,
            name,
        })
    }

    fn content(&self) -> Content {
        let text = text_part(ContentType::TEXT_PLAIN, self.text);
        let body = match self.html {
            None => Content::Single(text),
            Some(html) => {
                let html = text_part(ContentType::TEXT_HTML, html);
                let alternative = MultiPart::alternative().singlepart(text);
                Content::Multi(match self.logo {
                    None => alternative.singlepart(html),
                    Some(logo) => alternative.multipart(
                        MultiPart::related()
                            .singlepart(html)
                            .singlepart(logo_part(logo)),
                    ),
                })
            }
        };
        if self.enclosures.is_empty() {
            return body;
        }
        let mixed = MultiPart::mixed();
        let mixed = match body {
            Content::Single(part) => mixed.singlepart(part),
            Content::Multi(part) => mixed.multipart(part),
        };
        let files = self.enclosures.iter().map(file_part);
        Content::Multi(files.fold(mixed, MultiPart::singlepart))
    }
}

enum Content {
    Single(SinglePart),
    Multi(MultiPart),
}

fn text_part(media_type: ContentType, text: &str) -> SinglePart {
    // Quoted-printable keeps every line short enough for any server and yet readable in the source.
    let encoding = ContentTransferEncoding::QuotedPrintable;
    let builder = SinglePart::builder().header(media_type);
    match Body::new_with_encoding(with_crlf(text), encoding) {
        Ok(body) => builder.body(body),
        Err(text) => builder.body(text),
    }
}

fn logo_part(logo: Logo<'_>) -> SinglePart {
    SinglePart::builder()
        .header(media_type(logo.media_type))
        .header(ContentDisposition::inline())
        .header(ContentId::from("<logo>".to_owned()))
        .body(logo.bytes.to_vec())
}

fn file_part(file: &Enclosure) -> SinglePart {
    SinglePart::builder()
        .header(media_type(file.media_type))
        .header(ContentDisposition::attachment(&header_text(&file.name)))
        .body(file.bytes.clone())
}

fn media_type(text: &str) -> ContentType {
    ContentType::parse(text).unwrap_or(ContentType::TEXT_PLAIN)
}

fn mailbox(name: &str, address: &Address) -> Mailbox {
    let name = Some(header_text(name)).filter(|name| !name.is_empty());
    Mailbox::new(name, address.clone())
}

/// An address with its host in ASCII, as DNS and most servers want it; the part before the `@` stays as it is.
fn address(given: &EmailAddress) -> Result<Address, UnusableAddress> {
    let unusable = || UnusableAddress(given.to_string());
    let (local, host) = given.as_str().rsplit_once('@').ok_or_else(unusable)?;
    let host = idna::domain_to_ascii(host).map_err(|_error| unusable())?;
    Address::new(local, host).map_err(|_error| unusable())
}

/// Makes a text safe for a header: one line without control characters or changes of direction, not too long, and
/// nothing that would be read as an encoded word.
pub fn header_text(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |c: char| {
        if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') {
            ' '
        } else {
            c
        }
    };
    let text: String = text.chars().filter(|c| !turns(*c)).map(plain).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").replace("=?", "= ?");
    if text.chars().count() <= LONGEST {
        return text;
    }
    let cut: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
}

/// Every line ends with CRLF, and no NUL stands anywhere, which no server takes.
fn with_crlf(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\0'], "\n");
    text.replace('\n', "\r\n")
}

/// Keeps out-of-office programs from answering (RFC 3834).
#[derive(Debug, Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// Where to ask for no more mails of this sort (RFC 2369).
#[derive(Debug, Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        let value = format!("<mailto:{}?subject=unsubscribe>", self.0);
        HeaderValue::new(Self::name(), value)
    }
}

#[cfg(test)]
mod tests;
