//! Making, changing, rotating and revoking links.

use jiff::Timestamp;

use super::register::{Register, Shown};
use super::{NewLink, insert};
use crate::admin::lists::{Outcome, Strictness};
use crate::admin::references;
use crate::app::{App, Change, Done, Error};
use crate::domain::access::Access;
use crate::domain::action::Actions;
use crate::domain::audit::Event;
use crate::domain::client::Client;
use crate::domain::document::Document;
use crate::domain::link::{Expiry, Link, LinkState, Scope};
use crate::domain::settings::Settings;
use crate::secret::random;
use crate::store::links::LinkFilter;
use crate::store::{access, audit, links, settings};

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
        check_access(change, &client)?;
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

/// Changes of a link; absent ones leave what there is.
#[derive(Debug, Clone, Default)]
pub struct Edit {
    pub label: Option<String>,
    pub expires: Option<Expiry>,
    /// `Some(None)` takes the limit away.
    pub max_uses: Option<Option<u32>>,
    /// `Some(None)` goes back to whatever the settings allow.
    pub allow: Option<Option<Actions>>,
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
        after.max_uses = edit.max_uses.unwrap_or(before.max_uses);
        after.allow = edit.allow.unwrap_or(before.allow);
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

/// A link of a client without access would be handed out dead.
pub fn check_access(change: &Change<'_>, client: &Client) -> Result<(), Error> {
    let access =
        access::find(change.transaction, client.id)?.unwrap_or_else(|| Access::never(client.id));
    if access.is_live(change.today) && client.archived_at.is_none() {
        return Ok(());
    }
    let number = client.number();
    let why = if client.archived_at.is_some() {
        "is archived"
    } else {
        "has no access"
    };
    let hint = if client.archived_at.is_some() {
        format!("portalctl client archive {number} --undo")
    } else {
        format!("portalctl access grant {number}; portalctl access explain {number} says why")
    };
    Err(Error::refused(format!("{number} {why}, so a link would open nothing")).hint(hint))
}

fn own_documents(
    change: &Change<'_>,
    client: &Client,
    names: &[String],
) -> Result<Vec<Document>, Error> {
    let own = |name: &String| {
        let document = references::document(change.transaction, name)?;
        if document.head.client == client.id {
            return Ok(document);
        }
        Err(Error::refused(format!(
            "{} belongs to another client than {}",
            document.head.number,
            client.number()
        ))
        .hint(format!(
            "portalctl document list --client {}",
            client.number()
        )))
    };
    names.iter().map(own).collect()
}

fn scope(documents: &[Document]) -> Scope {
    match documents {
        [] => Scope::Client,
        some => Scope::Documents(some.iter().map(|document| document.id).collect()),
    }
}

fn expiry(
    change: &Change<'_>,
    settings: &Settings,
    wish: Option<Expiry>,
    documents: &[Document],
) -> Result<Option<Timestamp>, Error> {
    let preset = if documents.is_empty() {
        settings.client_expiry
    } else {
        settings.document_expiry
    };
    let expiry = wish.unwrap_or(preset);
    if matches!(expiry, Expiry::AfterDue(_)) && documents.is_empty() {
        return Err(Error::invalid(format!("{expiry} needs a document"))
            .hint("name one with --document NUMBER"));
    }
    let due = documents
        .iter()
        .map(|document| document.head.due_date.unwrap_or(document.head.date))
        .max();
    let end = expiry.instant(change.now, due);
    match end {
        Some(end) if end <= change.now && wish.is_some() => Err(Error::invalid(format!(
            "a link that ends on {end} would be dead already"
        ))
        .hint("write an expiry in the future, such as 30d or never")),
        // An old invoice still deserves a link that can be opened: at least a month from now.
        Some(end) if end <= change.now => {
            Ok(Expiry::After(jiff::SignedDuration::from_hours(720)).instant(change.now, None))
        }
        end => Ok(end),
    }
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

/// What helps with a link that opens nothing.
pub fn remedy(shown: &Shown) -> Option<String> {
    let (id, client) = (shown.link.id, &shown.client);
    match shown.state {
        LinkState::Active => None,
        LinkState::Expired => Some(format!("portalctl link edit '{id}' --expires 30d")),
        LinkState::UsedUp => Some(format!("portalctl link edit '{id}' --max-uses none")),
        LinkState::Revoked => Some(format!("portalctl link create {client}")),
        LinkState::Suspended => Some(format!("portalctl access explain {client} --link '{id}'")),
        LinkState::Dead => Some(format!("portalctl link rotate '{id}'")),
    }
}
