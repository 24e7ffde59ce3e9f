//! A ticket: 32 random bytes that a person holds once, in an address or a cookie; the store keeps their digest alone.

use std::fmt;

use zeroize::Zeroizing;

use super::digest::sha256;
use super::random::session_id;
use super::token::CROCKFORD;

/// The length of a ticket as it is written.
const LENGTH: usize = 52;

/// Whoever holds it is let in, once or as long as it lasts; never printed but by [`Ticket::text`].
pub struct Ticket(Zeroizing<[u8; 32]>);

impl Ticket {
    /// Draws a new one.
    pub fn generate() -> Self {
        Self(Zeroizing::new(session_id()))
    }

    /// Reads one as [`Ticket::text`] writes it; nothing for any other text, however long.
    pub fn read(text: &str) -> Option<Self> {
        if text.len() != LENGTH {
            return None;
        }
        let bytes = Zeroizing::new(CROCKFORD.decode(text.as_bytes()).ok()?);
        bytes
            .as_slice()
            .try_into()
            .ok()
            .map(Zeroizing::new)
            .map(Self)
    }

    /// The ticket in lower-case Crockford base32, for the one address or cookie it is made for.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(CROCKFORD.encode(&*self.0))
    }

    /// What the store keeps of it.
    pub fn digest(&self) -> [u8; 32] {
        sha256(&*self.0)
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_ticket_is_read_as_it_was_written_also_from_capitals() {
        let ticket = Ticket::generate();
        let text = ticket.text();
        assert_eq!(text.len(), LENGTH);
        assert_eq!(Ticket::read(&text).unwrap().digest(), ticket.digest());
        let shouted = Ticket::read(&text.to_uppercase()).unwrap();
        assert_eq!(shouted.digest(), ticket.digest());
        assert_ne!(Ticket::generate().digest(), ticket.digest());
    }

    #[test]
    fn debugging_shows_nothing_of_it() {
        assert_eq!(format!("{:?}", Ticket::generate()), "Ticket");
    }

    proptest! {
        #[test]
        fn anything_can_be_tried(text in any::<String>()) {
            prop_assert!(Ticket::read(&text).is_none() || text.len() == LENGTH);
        }
    }
}
