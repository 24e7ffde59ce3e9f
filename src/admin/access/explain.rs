//! Why a client can enter, see a document, and do things.

use crate::admin::references;
use crate::app::{App, Error};
use crate::domain::access::{Access, Question, Verdict};
use crate::domain::action::Action;
use crate::domain::client::Client;
use crate::domain::document::Document;
use crate::domain::link::Link;
use crate::domain::wordset::Word;
use crate::store::{Connection, access, settings};

/// Every condition of the rule with its value, for entering or one document, and for each action.
#[derive(Debug, Clone)]
pub struct Explanation {
    pub client: Client,
    /// The document that was asked about.
    pub document: Option<Document>,
    /// The link through which it was asked.
    pub link: Option<Link>,
    /// May the client enter, or see the document?
    pub verdict: Verdict,
    /// May it do each of the actions?
    pub actions: Vec<(Action, Verdict)>,
}

/// Explains what a client can see and do, or only through one of its links.
pub fn explain(
    app: &App,
    name: &str,
    document: Option<&str>,
    link: Option<&str>,
) -> Result<Explanation, Error> {
    app.read(|connection| {
        let settings = settings::load(connection)?;
        let client = references::client(connection, name)?;
        let document = document
            .map(|name| references::document(connection, name))
            .transpose()?;
        let link = link
            .map(|name| own_link(connection, &client, name))
            .transpose()?;
        let access =
            access::find(connection, client.id)?.unwrap_or_else(|| Access::never(client.id));
        let question = Question {
            client: &client,
            access: &access,
            settings: &settings,
            link: link.as_ref(),
            is_inside: false,
            key_is_live: link
                .as_ref()
                .is_none_or(|link| app.key_is_live(link.key_id)),
            now: app.now(),
            today: app.today(),
        };
        let verdict = document.as_ref().map_or_else(
            || question.may_enter(),
            |document| question.may_see(document),
        );
        let actions = Action::ALL
            .iter()
            .map(|action| (*action, question.may_do(*action, document.as_ref())))
            .collect();
        Ok(Explanation {
            client,
            document,
            link,
            verdict,
            actions,
        })
    })
}

fn own_link(connection: &Connection, client: &Client, name: &str) -> Result<Link, Error> {
    let link = references::link(connection, name)?;
    if link.client == client.id {
        return Ok(link);
    }
    let message = format!("link {} belongs to another client", link.id);
    Err(Error::invalid(message).hint(format!("portalctl link show '{}'", link.id)))
}
