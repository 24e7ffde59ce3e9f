//! Whose request it is: the peer's, unless a trusted proxy says for whom it speaks.

use std::net::IpAddr;

use axum::http::HeaderMap;

/// The address of the client: the last one in `X-Forwarded-For` that is not a trusted proxy's own.
///
/// Whoever is not trusted may write there what they like, and nobody reads it.
pub fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    if !trusted.contains(&peer) {
        return peer;
    }
    let fields = headers.get_all("x-forwarded-for").iter();
    let mut named: Vec<&str> = fields
        .filter_map(|field| field.to_str().ok())
        .flat_map(|field| field.split(','))
        .collect();
    let mut client = peer;
    while let Some(name) = named.pop() {
        let Ok(address) = name.trim().parse::<IpAddr>() else {
            break;
        };
        client = address.to_canonical();
        if !trusted.contains(&client) {
            break;
        }
    }
    client
}

/// The address by which tries are counted: of IPv6 the first 64 bits, which one household has.
pub fn counted(address: IpAddr) -> u64 {
    match address {
        IpAddr::V4(address) => u64::from(u32::from(address)),
        // No IPv6 network begins with 32 zero bits, so the two never meet.
        IpAddr::V6(address) => u64::try_from(u128::from(address) >> 64).unwrap_or(u64::MAX),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    fn asked(peer: &str, forwarded: &'static str, trusted: &[&str]) -> IpAddr {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static(forwarded));
        let trusted: Vec<IpAddr> = trusted.iter().map(|text| address(text)).collect();
        client(address(peer), &headers, &trusted)
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        let (proxy, client) = ("127.0.0.1", address("203.0.113.7"));
        assert_eq!(asked(proxy, "203.0.113.7", &[]), address(proxy));
        assert_eq!(asked(proxy, "203.0.113.7", &[proxy]), client);
        assert_eq!(asked(proxy, "198.51.100.1, 203.0.113.7", &[proxy]), client);
        let chain = [proxy, "10.0.0.1"];
        assert_eq!(asked(proxy, "203.0.113.7, 10.0.0.1", &chain), client);
        assert_eq!(asked(proxy, "nonsense", &[proxy]), address(proxy));
    }

    #[test]
    fn a_household_is_counted_as_one() {
        let one = counted(address("2001:db8:1:2::1"));
        assert_eq!(one, counted(address("2001:db8:1:2:ffff::9")));
        assert_ne!(one, counted(address("2001:db8:1:3::1")));
        assert_ne!(counted(address("192.0.2.1")), counted(address("192.0.2.2")));
    }
}
