//! What stands around every page: the operator's company and look, and who is inside.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::visitor::{Pass, Visitor};
use crate::app::{App, Error};
use crate::domain::action::{Action, Actions};
use crate::domain::client::ClientNumber;
use crate::domain::credential::Username;
use crate::domain::id::{ClientId, SessionId};
use crate::domain::link::{Link, Scope};
use crate::domain::locale::Locale;
use crate::domain::session::Way;
use crate::domain::settings::Settings;
use crate::domain::wordset::Word as _;
use crate::store::Connection;

/// What a page shows, and what stands around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<T> {
    pub frame: Frame,
    pub content: T,
}

/// What stands around a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Company, theme, and the portal's address.
    pub settings: Arc<Settings>,
    /// Today where the operator is.
    pub today: Date,
    /// Who is inside; `None` before entering.
    pub guest: Option<Guest>,
}

/// Who is inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    pub session: SessionId,
    pub client: ClientId,
    pub name: String,
    pub number: ClientNumber,
    /// The language of the pages: the one chosen in this session, else the client's.
    pub locale: Locale,
    pub entrance: Entrance,
    /// A password has to be chosen before anything else.
    pub is_restricted: bool,
    /// What the visitor may do where no single document decides.
    pub may: Actions,
    /// Whether the visitor sees the client's own data.
    pub sees_profile: bool,
}

/// How the visitor came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entrance {
    /// With a secret link: whoever has it sees the same.
    Link {
        /// It opens everything of the client, not only single documents.
        is_whole: bool,
        expires_at: Option<Timestamp>,
    },
    /// With user name and password.
    Password(Username),
}

/// The frame before entering.
pub fn outside(app: &App) -> Result<Frame, Error> {
    app.read(|connection| framed(app, connection, None))
}

/// The frame as it was last seen, without asking the store: a wrong address must not cost a statement.
pub fn at_hand(app: &App) -> Result<Frame, Error> {
    Ok(Frame {
        settings: app.policy_at_hand()?.settings,
        today: app.today(),
        guest: None,
    })
}

/// The frame for who comes with a pass, if anybody does; for pages that everybody may see.
pub fn of(app: &App, pass: Option<&Pass>) -> Result<Frame, Error> {
    app.read(|connection| framed(app, connection, pass))
}

fn framed(app: &App, connection: &Connection, pass: Option<&Pass>) -> Result<Frame, Error> {
    let visitor = match pass {
        Some(pass) => Visitor::find(app, connection, pass)?,
        None => None,
    };
    Ok(match visitor {
        Some(visitor) => Frame::around(visitor),
        None => Frame {
            settings: app.policy(connection)?.settings,
            today: app.today(),
            guest: None,
        },
    })
}

impl Frame {
    /// The frame around what a visitor is shown.
    pub(super) fn around(visitor: Visitor) -> Self {
        let question = visitor.question();
        let is_free = !visitor.session.is_restricted;
        let permitted = |action: &Action| is_free && question.permits(*action, None).is_ok();
        let may: Actions = Action::ALL.iter().copied().filter(permitted).collect();
        let sees_profile = visitor.is_whole() && !visitor.session.is_restricted;
        let locale = visitor.locale();
        Self {
            settings: visitor.settings,
            today: visitor.today,
            guest: Some(Guest {
                session: visitor.session.id,
                client: visitor.client.id,
                locale,
                is_restricted: visitor.session.is_restricted,
                may,
                sees_profile,
                name: visitor.client.data.name.clone(),
                number: visitor.client.data.number.clone(),
                entrance: Entrance::of(visitor.link.as_deref(), &visitor.session.way),
            }),
        }
    }
}

impl Entrance {
    fn of(link: Option<&Link>, way: &Way) -> Self {
        match (link, way) {
            (Some(link), _) => Self::Link {
                is_whole: link.scope == Scope::Client,
                expires_at: link.expires_at,
            },
            (None, Way::Password(username)) => Self::Password(username.clone()),
            // A visitor without a link came with a password; nothing is promised to anybody else.
            (None, Way::Link { .. }) => Self::Link {
                is_whole: false,
                expires_at: None,
            },
        }
    }
}
