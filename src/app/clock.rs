//! The clock every use case asks; tests hold it still.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Where "now" comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's clock and time zone.
    System,
    /// One instant, in UTC.
    Fixed(Timestamp),
}

impl Clock {
    /// The system's clock; in debug builds `PORTALCTL_NOW` holds it still, in release builds nothing can.
    pub fn from_environment() -> Self {
        if cfg!(debug_assertions) {
            let fixed = super::config::variable("PORTALCTL_NOW").and_then(|text| text.parse().ok());
            return fixed.map_or(Self::System, Self::Fixed);
        }
        Self::System
    }

    /// The current instant, to the second, as everything is stored.
    pub fn now(&self) -> Timestamp {
        let now = match self {
            #[expect(clippy::disallowed_methods, reason = "this is the injected clock")]
            Self::System => Timestamp::now(),
            Self::Fixed(instant) => *instant,
        };
        Timestamp::from_second(now.as_second()).unwrap_or(now)
    }

    /// Today where the operator is: due dates and last days are meant in local time.
    pub fn today(&self) -> Date {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the injected clock")]
            Self::System => Timestamp::now().to_zoned_datetime(HERE.clone()).date(),
            Self::Fixed(instant) => instant.to_zoned_datetime(TimeZone::UTC).date(),
        }
    }

    /// The name of the operator's time zone, such as `Europe/Berlin`.
    pub fn time_zone(&self) -> String {
        match self {
            Self::System => TimeZone::system()
                .iana_name()
                .unwrap_or("unknown")
                .to_owned(),
            Self::Fixed(_) => "UTC".to_owned(),
        }
    }
}

/// The rules of the system's time zone without its name, looked up once: a zone that the administrator changes takes a
/// restart.
///
/// To find the name, jiff lists all zones there are, which takes longer than a short command does.
static HERE: LazyLock<TimeZone> = LazyLock::new(|| {
    if super::config::variable("TZ").is_some() {
        return TimeZone::system();
    }
    let rules = std::fs::read("/etc/localtime").ok();
    let zone = rules.and_then(|rules| TimeZone::tzif("", &rules).ok());
    zone.unwrap_or_else(TimeZone::system)
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_without_a_name_are_those_of_the_system() {
        for second in [0, 1_700_000_000, 1_720_000_000, 1_800_000_000] {
            let at = Timestamp::from_second(second).unwrap();
            assert_eq!(HERE.to_offset(at), TimeZone::system().to_offset(at));
        }
    }
}
