//! Frames for the samples: outside, inside with a whole link, with a link to one document, with a password.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;

use crate::domain::action::{Action, Actions};
use crate::domain::client::ClientNumber;
use crate::domain::credential::Username;
use crate::domain::id::{ClientId, SessionId};
use crate::domain::locale::Locale;
use crate::domain::settings::{Company, Settings, Theme};
use crate::portal::Guest;
use crate::portal::frame::Entrance;
use crate::web::assets;
use crate::web::pages::frame::Frame;
use crate::web::texts::Texts;

/// The same frame around another page.
pub fn at(frame: Frame, path: &str) -> Frame {
    Frame {
        path: path.to_owned(),
        ..frame
    }
}

/// A frame for somebody who has not entered.
pub fn outside(locale: Locale) -> Frame {
    let mut settings = Settings {
        company: company(),
        ..Settings::default()
    };
    settings.allow = settings.allow.with(Action::Pay).with(Action::EditProfile);
    Frame {
        t: Texts::of(locale),
        settings: Arc::new(settings),
        guest: None,
        today: date(2026, 11, 25),
        zone: TimeZone::get("Europe/Berlin").unwrap(),
        root: String::new(),
        theme: assets::digest(&assets::theme::css(&Theme::default())),
        token: "form-token".to_owned(),
        path: "/".to_owned(),
        back: "/".to_owned(),
    }
}

/// A frame for somebody inside with a client link.
pub fn inside(locale: Locale) -> Frame {
    let expires_at: Timestamp = "2027-03-31T21:59:59Z".parse().unwrap();
    entered(
        locale,
        Entrance::Link {
            is_whole: true,
            expires_at: Some(expires_at),
        },
    )
}

/// A frame for somebody inside with a link to one document.
pub fn narrow(locale: Locale) -> Frame {
    entered(
        locale,
        Entrance::Link {
            is_whole: false,
            expires_at: None,
        },
    )
}

/// A frame for somebody who logged in.
pub fn logged_in(locale: Locale) -> Frame {
    entered(
        locale,
        Entrance::Password(Username::new("m.winter").unwrap()),
    )
}

fn entered(locale: Locale, entrance: Entrance) -> Frame {
    let guest = Guest {
        session: SessionId(1),
        client: ClientId(1),
        name: "Atelier Winter GmbH".to_owned(),
        number: ClientNumber::new("KD-1042").unwrap(),
        locale,
        entrance,
        is_restricted: false,
        may: Actions::all(),
        sees_profile: true,
    };
    Frame {
        guest: Some(guest),
        ..outside(locale)
    }
}

fn company() -> Company {
    Company {
        name: "Kessler & Brandt Werkstätten".to_owned(),
        address: "Lindenstraße 14\n10969 Berlin".to_owned(),
        email: "buchhaltung@kessler-brandt.example".to_owned(),
        phone: "+49 (0)30 555 01 28".to_owned(),
        website: "https://www.kessler-brandt.example/".to_owned(),
        vat_number: "DE123456789".to_owned(),
        tax_number: String::new(),
        register: "Amtsgericht Charlottenburg, HRB 123456".to_owned(),
        imprint_url: "https://www.kessler-brandt.example/impressum".to_owned(),
        privacy_url: "https://www.kessler-brandt.example/datenschutz".to_owned(),
    }
}
