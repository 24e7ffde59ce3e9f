//! The part of the configuration about serving: where to listen, and which proxies stand in front.

use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

use super::Error;
use super::config::{Origin, Setting};
use super::written::Entry;

/// Where nobody else on the network comes in by mistake; a proxy stands in front.
const LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 8080);

/// Where the portal is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeConfig {
    pub listen: Setting<SocketAddr>,
    /// Proxies whose forwarding headers are believed.
    pub trusted_proxies: Setting<Vec<IpAddr>>,
    /// Where metrics are read; absent where nobody reads them.
    pub metrics: Setting<Option<SocketAddr>>,
}

/// What holds where the file says nothing.
impl Default for ServeConfig {
    fn default() -> Self {
        WrittenServe::default().settle(&Origin::Default)
    }
}

/// The same as the file has it.
#[derive(Debug, Default)]
pub struct WrittenServe {
    listen: Option<SocketAddr>,
    trusted_proxies: Option<Vec<IpAddr>>,
    metrics: Option<SocketAddr>,
}

impl ServeConfig {
    /// Every key with its value as text, where it has one.
    pub fn listing(&self) -> Vec<(&'static str, String, &Origin)> {
        let optional = |address: Option<SocketAddr>| {
            address.map_or_else(String::new, |address| address.to_string())
        };
        let (proxies, metrics) = (&self.trusted_proxies, &self.metrics);
        vec![
            ("listen", self.listen.value.to_string(), &self.listen.origin),
            ("trusted-proxies", joined(&proxies.value), &proxies.origin),
            ("metrics", optional(metrics.value), &metrics.origin),
        ]
    }
}

impl WrittenServe {
    /// Takes one key in.
    pub fn take(&mut self, entry: &Entry) -> Result<(), Error> {
        match entry.key {
            "listen" => self.listen = Some(address(entry)?),
            "metrics" => self.metrics = Some(address(entry)?),
            _ => self.trusted_proxies = Some(proxies(entry)?),
        }
        Ok(())
    }

    /// Fills in what the file leaves open.
    pub fn settle(self, file: &Origin) -> ServeConfig {
        ServeConfig {
            listen: or(self.listen, file, LISTEN),
            trusted_proxies: or(self.trusted_proxies, file, Vec::new()),
            metrics: or(self.metrics.map(Some), file, None),
        }
    }
}

fn or<T>(written: Option<T>, file: &Origin, default: T) -> Setting<T> {
    match written {
        Some(value) => Setting {
            value,
            origin: file.clone(),
        },
        None => Setting {
            value: default,
            origin: Origin::Default,
        },
    }
}

fn address(entry: &Entry) -> Result<SocketAddr, Error> {
    parsed(
        entry,
        &entry.text("an address and a port such as \"127.0.0.1:8080\"")?,
    )
}

fn proxies(entry: &Entry) -> Result<Vec<IpAddr>, Error> {
    let text = entry.text("a list of addresses such as [\"127.0.0.1\", \"::1\"]")?;
    if text == "none" {
        return Ok(Vec::new());
    }
    text.split(',')
        .map(|proxy| parsed(entry, proxy.trim()))
        .collect()
}

fn parsed<T: FromStr<Err: Display>>(entry: &Entry, text: &str) -> Result<T, Error> {
    let wrong = |error| entry.invalid(format!("{text:?} is no such thing: {error}"));
    text.parse().map_err(wrong)
}

fn joined(addresses: &[IpAddr]) -> String {
    let texts: Vec<_> = addresses.iter().map(ToString::to_string).collect();
    texts.join(",")
}
