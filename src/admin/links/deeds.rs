//! Making, changing, rotating and revoking links.

use super::register::{Register, Shown};
use super::terms::{check_access, expiry, own_documents, scope};
use super::{NewLink, insert};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::action::Actions;
use crate::domain::audit::Event;
use crate::domain::link::{Expiry, Link, Scope};
use crate::secret::random;
use crate::store::links::LinkFilter;
use crate::store::{audit, links, settings};

/// What a link is asked to be; absent expiry means what the settings say.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// The only documents it opens; none means the whole client.
    pub documents: Vec<String>,
    pub label: String,
    pub expires: Option<Expiry>,
    pub max_uses: Option<u32>,
    pub allow: Option<Actions>,
}

/// Makes a link for a client with access.
pub fn create(app: &App, name: &str, wish: &Wish) -> Result<Shown, Error> {
    app.write(|change| {
        let settings = settings::load(change.transaction)?;
        super::Urls::new(&settings, change.keys()?)?;
        let client = references::client(change.transaction, name)?;
        check_access(change.transaction, change.today, &client)?;
        let documents = own_documents(change, &client, &wish.documents)?;
        let new = NewLink {
            client: client.id,
            scope: scope(&documents),
            is_standing: false,
            label: wish.label.clone(),
            allow: wish.allow,
            expires_at: expiry(change, &settings, wish.expires, &documents)?,
            max_uses: wish.max_uses,
        };
        let link = insert(change, new)?;
        let event = describe(Event::new("link.create"), &link);
        let shown = Register::open(app, change.transaction)?.shown(link, client.data.number)?;
        Ok(Done::Changed(
            Shown {
                changed: true,
                ..shown
            },
            event,
        ))
    })
}

/// What becomes of a limit that a link may have.
#[derive(Debug, Clone, Copy, Default)]
pub enum Limit<T> {
    /// It stays as it is.
    #[default]
    Keep,
    /// It is taken away.
    Lift,
    Set(T),
}

impl<T> Limit<T> {
    /// Whether anything is asked for.
    pub fn is_kept(&self) -> bool {
        matches!(self, Self::Keep)
    }

    fn over(self, before: Option<T>) -> Option<T> {
        match self {
            Self::Keep => before,
            Self::Lift => None,
            Self::Set(value) => Some(value),
        }
    }
}

/// Changes of a link; absent ones leave what there is.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    pub label: Option<String>,
    pub expires: Option<Expiry>,
    pub max_uses: Limit<u32>,
    /// Lifted, it is whatever the settings allow.
    pub allow: Limit<Actions>,
}

/// Narrows or widens a link; its URL stays.
pub fn edit(app: &App, name: &str, edit: &Edit) -> Result<Shown, Error> {
    app.write(|change| {
        let before = references::link(change.transaction, name)?;
        let mut after = before.clone();
        if let Some(label) = &edit.label {
            after.label.clone_from(label);
        }
        if let Some(expires) = edit.expires {
            let documents = match &before.scope {
                Scope::Client => Vec::new(),
                Scope::Documents(list) => list.iter().map(ToString::to_string).collect(),
            };
            let client = references::client(change.transaction, &before.client.to_string())?;
            let documents = own_documents(change, &client, &documents)?;
            after.expires_at = expiry(
                change,
                &settings::load(change.transaction)?,
                Some(expires),
                &documents,
            )?;
        }
        after.max_uses = edit.max_uses.over(before.max_uses);
        after.allow = edit.allow.over(before.allow);
        let changed = after != before;
        if changed {
            links::update(change.transaction, &after)?;
        }
        let event = describe(Event::new("link.edit"), &after);
        let shown = Register::open(app, change.transaction)?.find_client_and_show(after)?;
        let shown = Shown { changed, ..shown };
        Ok(if changed {
            Done::Changed(shown, event)
        } else {
            Done::Unchanged(shown)
        })
    })
}

/// Gives links new URLs; the old ones die at once. A revoked link cannot be rotated.
pub fn rotate(
    app: &App,
    names: &[String],
    strictness: Strictness,
) -> Result<Outcome<Shown>, Error> {
    on_each(app, names, strictness, "link.rotate", |change, mut link| {
        if link.revoked_at.is_some() {
            return Err(Error::refused(format!(
                "link {} is revoked, and a new URL would not change that",
                link.id
            ))
            .hint("portalctl link create makes a new link"));
        }
        link.public_id = random::link_id();
        link.key_id = change.keys()?.newest();
        Ok((link, true))
    })
}

/// Cuts links off at once; nothing is deleted, and revoking twice changes nothing.
pub fn revoke(
    app: &App,
    names: &[String],
    strictness: Strictness,
) -> Result<Outcome<Shown>, Error> {
    on_each(app, names, strictness, "link.revoke", |change, mut link| {
        let changed = link.revoked_at.is_none();
        link.revoked_at = link.revoked_at.or(Some(change.now));
        Ok((link, changed))
    })
}

/// The ids of all links of a client that are not revoked yet.
pub fn unrevoked(app: &App, client: &str) -> Result<Vec<String>, Error> {
    app.read(|connection| {
        let client = references::client(connection, client)?;
        let filter = LinkFilter {
            client: Some(client.id),
            expiring_before: None,
        };
        let mut ids = Vec::new();
        links::for_each(connection, &filter, |link, _number| {
            if link.revoked_at.is_none() {
                ids.push(link.id.to_string());
            }
            Ok::<_, Error>(())
        })?;
        Ok(ids)
    })
}

fn on_each(
    app: &App,
    names: &[String],
    strictness: Strictness,
    action: &'static str,
    deed: impl Fn(&Change<'_>, Link) -> Result<(Link, bool), Error>,
) -> Result<Outcome<Shown>, Error> {
    app.write(|change| {
        let mut register = Register::open(app, change.transaction)?;
        let mut touched = Vec::new();
        let outcome = Outcome::of(names, strictness, |name| {
            let (link, changed) = deed(change, references::link(change.transaction, name)?)?;
            if changed {
                links::update(change.transaction, &link)?;
                touched.push((link.id, link.client));
            }
            Ok(Shown {
                changed,
                ..register.find_client_and_show(link)?
            })
        })?;
        let event = Event::new(action);
        match touched.as_slice() {
            [] => Ok(Done::Unchanged(outcome)),
            [(link, client)] => Ok(Done::Changed(outcome, event.client(*client).link(*link))),
            several => {
                let ids: Vec<_> = several.iter().map(|(link, _)| link.to_string()).collect();
                for (_, client) in several {
                    audit::note_client(change.transaction, change.event, *client)?;
                }
                Ok(Done::Changed(
                    outcome,
                    event.fact("links", ids.join(" ")).noted_clients(),
                ))
            }
        }
    })
}

fn describe(event: Event, link: &Link) -> Event {
    let event = event
        .client(link.client)
        .link(link.id)
        .fact("label", &link.label);
    let event = match &link.scope {
        Scope::Client => event.fact("scope", "client"),
        Scope::Documents(list) => {
            let ids: Vec<_> = list.iter().map(ToString::to_string).collect();
            event.fact("scope", ids.join(" "))
        }
    };
    let expires = link
        .expires_at
        .map_or_else(|| "never".to_owned(), |end| end.to_string());
    event.fact("expires", expires)
}
