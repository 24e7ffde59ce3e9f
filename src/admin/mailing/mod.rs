//! Mails to clients and to the operator: queued with the deed that wants them, rendered and sent apart from it.
//!
//! The outbox holds what to render and never the text. [`run`] takes what is due, renders it, makes the password or the
//! invitation that it carries, sends it, and notes what became of it. A mail that was acknowledged is never sent again,
//! but for one window: what was acknowledged and not yet noted when the process dies goes out once more, with the same
//! `Message-ID`. That is at most one mail for each connection, of which there are [`crew::CONNECTIONS`].

mod case;
mod closing;
mod crew;
mod delivery;
mod enclosing;
mod everybody;
mod hook;
mod html;
mod outbox;
mod pace;
mod post;
mod press;
mod preview;
mod round;
mod secrets;
mod sending;
mod settling;
mod taking;
mod told;
mod trial;
mod wording;

pub use delivery::{Ended, Patience, Run, run};
pub use everybody::access_all;
pub use outbox::{
    Correspondence, Filter, Listed, Which, count_due, drop_mails, for_each, last_to, retry,
};
pub use post::{Post, is_set_up, knock, probe};
pub use preview::{About, Preview, preview};
pub use round::Round;
pub use sending::{Queued, Skipped, Wish, access, documents};
pub use trial::{Answer, send_trial};

#[cfg(test)]
mod tests;
