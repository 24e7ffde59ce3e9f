//! The addresses that a note prints: who may have them, and the standing links behind them.

use super::Addressee;
use super::needs::Needs;
use crate::admin::links::{self, Urls};
use crate::app::{App, Change, Done, Error};
use crate::domain::access::{Question, Verdict};
use crate::domain::audit::Event;
use crate::domain::document::Document;
use crate::domain::link::{Link, LinkState, Surroundings};
use crate::domain::settings::{LoginMode, Settings};
use crate::placeholder::{Portal, PortalField};
use crate::store;

/// The addresses of one client.
#[derive(Debug, Default)]
pub struct Entrance {
    client_url: Option<String>,
    document_url: Option<String>,
    username: Option<String>,
    pub made_link: bool,
}

/// The standing links behind the addresses.
#[derive(Debug, Default)]
struct Standing {
    client: Option<Link>,
    document: Option<Link>,
    made: Vec<Link>,
}

impl Entrance {
    /// The values that the text prints.
    pub fn portal(&self) -> Portal<'_> {
        Portal {
            client_url: self.client_url.as_deref(),
            document_url: self.document_url.as_deref(),
            username: self.username.as_deref(),
            invitation_url: None,
            password: None,
        }
    }
}

/// Gives the addresses that are needed; refuses for a client that may not have them.
pub fn open(app: &App, addressee: &Addressee, needs: &Needs) -> Result<Entrance, Error> {
    if needs.is_empty() {
        return Ok(Entrance::default());
    }
    let question = Question {
        client: &addressee.client,
        access: &addressee.access,
        settings: &addressee.settings,
        link: None,
        is_inside: false,
        key_is_live: true,
        now: app.now(),
        today: app.today(),
    };
    require_entry(&question)?;
    if let Some(document) = addressee
        .document
        .as_ref()
        .filter(|_| needs.has(PortalField::DocumentUrl))
    {
        require_sight(&question, document)?;
    }
    let mut entrance = Entrance {
        username: addressee.username.clone(),
        ..Entrance::default()
    };
    if !(needs.has(PortalField::ClientUrl) || needs.has(PortalField::DocumentUrl)) {
        return Ok(entrance);
    }
    if addressee.access.login_mode(&addressee.settings) == LoginMode::Password {
        // A link opens nothing in this mode, also not the link to a single document.
        let page = login_page(&addressee.settings)?;
        entrance.client_url = Some(page.clone());
        entrance.document_url = Some(page);
        return Ok(entrance);
    }
    let mut urls = Urls::new(&addressee.settings, app.keys()?)?;
    let standing = standing(app, addressee, needs)?;
    let mut url = |link: Option<&Link>| {
        link.map(|link| {
            require_works(app, &question, link)?;
            urls.of(link.key_id, link.public_id).map(str::to_owned)
        })
        .transpose()
    };
    entrance.client_url = url(standing.client.as_ref())?;
    entrance.document_url = url(standing.document.as_ref())?;
    entrance.made_link = !standing.made.is_empty();
    Ok(entrance)
}

/// Where clients with a password log in; needs no keys.
pub fn login_page(settings: &Settings) -> Result<String, Error> {
    let base = settings.base_url.as_ref().ok_or_else(|| {
        Error::refused("the portal has no address, so it cannot be printed")
            .hint("portalctl settings set base-url https://portal.example.com")
    })?;
    Ok(format!("{base}/login"))
}

pub fn require_entry(question: &Question<'_>) -> Result<(), Error> {
    let verdict = question.may_enter();
    let number = question.client.number();
    let hint = if question.client.archived_at.is_some() {
        format!("portalctl client archive --undo {number}")
    } else {
        format!("portalctl access grant {number}")
    };
    require(&verdict, || {
        Error::refused(format!(
            "{number} has no access, so there is no address to print"
        ))
        .hint(hint)
    })
}

pub fn require_sight(question: &Question<'_>, document: &Document) -> Result<(), Error> {
    let (client, head) = (question.client.number(), &document.head);
    let name = format!("{}:{}", head.kind, head.number);
    let hint = if !question
        .access
        .shared(question.settings)
        .contains(head.kind)
    {
        format!("portalctl settings set share +{}", head.kind)
    } else if !document.is_completed() {
        format!("portalctl document complete {name}")
    } else if document.is_hidden {
        format!("portalctl document unhide {name}")
    } else {
        format!("portalctl access explain {client} {name}")
    };
    require(&question.may_see(document), || {
        let message = format!(
            "{client} does not see {}, so there is no link to print",
            head.number
        );
        Error::refused(message).hint(hint)
    })
}

pub fn require_works(app: &App, question: &Question<'_>, link: &Link) -> Result<(), Error> {
    let question = Question {
        link: Some(link),
        key_is_live: app.key_is_live(link.key_id),
        ..*question
    };
    require(&question.may_enter(), || {
        Error::refused(format!(
            "the standing link {} opens nothing any more",
            link.id
        ))
        .hint(format!(
            "portalctl link edit '{0}' gives it more time, portalctl link rotate '{0}' a new URL",
            link.id
        ))
    })
}

/// Refuses with the condition that decided.
fn require(verdict: &Verdict, refusal: impl FnOnce() -> Error) -> Result<(), Error> {
    match verdict.decided_by() {
        None => Ok(()),
        Some(decided) => {
            Err(refusal().cause(format!("whether {}: no, {}", decided.text, decided.value)))
        }
    }
}

fn standing(app: &App, addressee: &Addressee, needs: &Needs) -> Result<Standing, Error> {
    let client = addressee.client.id;
    let document = addressee
        .document
        .as_ref()
        .filter(|_| needs.has(PortalField::DocumentUrl));
    let found = app.read(|connection| {
        Ok::<_, Error>(Standing {
            client: store::links::find_standing(connection, client)?
                .filter(|_| needs.has(PortalField::ClientUrl)),
            document: match document {
                Some(document) => store::links::find_standing_of_document(connection, document.id)?,
                None => None,
            },
            made: Vec::new(),
        })
    })?;
    let is_there = found.client.is_some() == needs.has(PortalField::ClientUrl)
        && found.document.is_some() == document.is_some();
    if is_there {
        return Ok(found);
    }
    app.write(|change| make(change, addressee, needs))
}

fn make(
    change: &Change<'_>,
    addressee: &Addressee,
    needs: &Needs,
) -> Result<Done<Standing>, Error> {
    let (client, settings) = (&addressee.client, &addressee.settings);
    let mut standing = Standing::default();
    if needs.has(PortalField::ClientUrl) {
        let (link, is_new) = links::ensure_standing(change, settings, client.id)?;
        standing.made.extend(is_new.then(|| link.clone()));
        standing.client = Some(link);
    }
    if let Some(document) = addressee
        .document
        .as_ref()
        .filter(|_| needs.has(PortalField::DocumentUrl))
    {
        let (link, is_new) = links::ensure_standing_of_document(change, settings, document)?;
        if is_new {
            require_future(change, settings, &link, document)?;
        }
        standing.made.extend(is_new.then(|| link.clone()));
        standing.document = Some(link);
    }
    let ids: Vec<_> = standing
        .made
        .iter()
        .map(|link| link.id.to_string())
        .collect();
    let mut event = Event::new("link.create")
        .client(client.id)
        .fact("standing", ids.join(","));
    match standing.made.as_slice() {
        [] => return Ok(Done::Unchanged(standing)),
        [link] => event = event.link(link.id),
        _ => {}
    }
    if let Some(document) = addressee
        .document
        .as_ref()
        .filter(|_| needs.has(PortalField::DocumentUrl))
    {
        event = event.fact("document", &document.head.number);
    }
    Ok(Done::Changed(standing, event))
}

/// Refuses a new link that its setting ends before it begins.
pub fn require_future(
    change: &Change<'_>,
    settings: &Settings,
    link: &Link,
    document: &Document,
) -> Result<(), Error> {
    let around = Surroundings {
        now: change.now,
        client_may_enter: true,
        key_is_live: true,
    };
    if link.state(around) == LinkState::Active {
        return Ok(());
    }
    let number = &document.head.number;
    let expiry = settings.document_expiry;
    let due = document.head.due_date.unwrap_or(document.head.date);
    Err(
        Error::refused(format!("a link to {number} would be over already"))
            .cause(format!(
                "the setting link.document-expiry is {expiry}, and {number} was due on {due}"
            ))
            .hint("portalctl settings set link.document-expiry never"),
    )
}
