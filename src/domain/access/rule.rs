//! The one rule who sees what and who may do what; every condition with its value, for `access explain`.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Access, AccessState};
use crate::domain::action::Action;
use crate::domain::client::{Client, ClientKind};
use crate::domain::document::{Document, Kind, Status};
use crate::domain::link::{Link, LinkState, Scope, Surroundings};
use crate::domain::settings::{LoginMode, Settings};

/// One condition of the rule, with what it was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What is asked, such as `the kind is shared`.
    pub text: &'static str,
    /// What was found, such as `invoice; settings share invoice,offer`.
    pub value: String,
    /// Whether it holds.
    pub holds: bool,
}

/// All conditions in the order they are asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    pub conditions: Vec<Condition>,
}

impl Verdict {
    /// Whether every condition holds.
    pub fn holds(&self) -> bool {
        self.conditions.iter().all(|condition| condition.holds)
    }

    /// The first condition that fails: the one that decided.
    pub fn decided_by(&self) -> Option<&Condition> {
        self.conditions.iter().find(|condition| !condition.holds)
    }

    fn ask(&mut self, text: &'static str, value: impl Into<String>, holds: bool) {
        self.conditions.push(Condition {
            text,
            value: value.into(),
            holds,
        });
    }
}

/// Everything the rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    pub client: &'a Client,
    pub access: &'a Access,
    pub settings: &'a Settings,
    /// The link the visitor came with; `None` for the password login.
    pub link: Option<&'a Link>,
    /// Whether the link's key can still sign.
    pub key_is_live: bool,
    pub now: Timestamp,
    pub today: Date,
}

impl Question<'_> {
    /// May the client enter at all?
    pub fn may_enter(&self) -> Verdict {
        let mut verdict = Verdict::default();
        let archived = self.client.archived_at;
        let found = archived.map_or_else(
            || "not archived".to_owned(),
            |at| format!("archived on {at}"),
        );
        verdict.ask("the client is not archived", found, archived.is_none());
        let state = self.access.state;
        let since = self
            .access
            .since
            .map_or_else(String::new, |at| format!(" since {at}"));
        verdict.ask(
            "access is granted",
            format!("{state}{since}"),
            state == AccessState::Granted,
        );
        let until = self.access.until;
        let found = until.map_or_else(
            || "no last day".to_owned(),
            |day| format!("until {day}, today is {}", self.today),
        );
        verdict.ask(
            "access is not over",
            found,
            !self.access.has_ended(self.today),
        );
        if let Some(link) = self.link {
            self.ask_link(&mut verdict, link);
        }
        verdict
    }

    fn ask_link(&self, verdict: &mut Verdict, link: &Link) {
        let mode = self.access.login_mode(self.settings);
        verdict.ask(
            "the login mode is link",
            mode.to_string(),
            mode == LoginMode::Link,
        );
        let around = Surroundings {
            now: self.now,
            client_may_enter: true,
            key_is_live: self.key_is_live,
        };
        let state = link.state(around);
        verdict.ask(
            "the link works",
            format!("{} is {state}", link.id),
            state == LinkState::Active,
        );
    }

    /// Does the visitor see the document? A document of another client is not the client's to ask about.
    pub fn may_see(&self, document: &Document) -> Verdict {
        let mut verdict = self.may_enter();
        let own = document.head.client == self.client.id;
        verdict.ask(
            "the document is the client's",
            if own { "yes" } else { "another client's" },
            own,
        );
        let (kind, shared) = (document.head.kind, self.access.shared(self.settings));
        verdict.ask(
            "the kind is shared",
            format!(
                "{kind}; {} {shared}",
                self.origin(self.access.share.is_some(), "share")
            ),
            shared.contains(kind),
        );
        verdict.ask(
            "the document is completed",
            document.status.to_string(),
            document.is_completed(),
        );
        let hidden = if document.is_hidden {
            "hidden"
        } else {
            "not hidden"
        };
        verdict.ask("the document is not hidden", hidden, !document.is_hidden);
        if let Some(link) = self.link {
            let found = match &link.scope {
                Scope::Client => "all documents of the client".to_owned(),
                Scope::Documents(list) => format!("{} documents", list.len()),
            };
            verdict.ask(
                "the link's scope contains it",
                found,
                link.scope.contains(document.id),
            );
        }
        verdict
    }

    /// May the visitor do this, on a document where the action needs one?
    pub fn may_do(&self, action: Action, document: Option<&Document>) -> Verdict {
        let mut verdict =
            document.map_or_else(|| self.may_enter(), |document| self.may_see(document));
        let allowed = self.access.allowed(self.settings);
        verdict.ask(
            "the action is allowed",
            format!(
                "{action}; {} {allowed}",
                self.origin(self.access.allow.is_some(), "allow")
            ),
            allowed.contains(action),
        );
        if let Some(link) = self.link {
            ask_link_action(&mut verdict, link, action);
        }
        match (action, document) {
            (Action::Decide, Some(document)) => self.ask_decide(&mut verdict, document),
            (Action::Pay, Some(document)) => ask_pay(&mut verdict, document),
            (Action::Decide | Action::Pay, None) => {
                verdict.ask("the action has a document", "none", false);
            }
            (Action::Download | Action::Comment | Action::Contact | Action::EditProfile, _) => {}
        }
        verdict
    }

    fn ask_decide(&self, verdict: &mut Verdict, document: &Document) {
        let (kind, status) = (document.head.kind, document.status);
        verdict.ask(
            "the document is an offer",
            kind.to_string(),
            kind == Kind::Offer,
        );
        verdict.ask(
            "the offer is open",
            status.to_string(),
            status == Status::Open,
        );
        let until = document.head.valid_until;
        let found = until.map_or_else(
            || "no last day".to_owned(),
            |day| format!("until {day}, today is {}", self.today),
        );
        verdict.ask(
            "the offer is still valid",
            found,
            document.is_valid_on(self.today),
        );
        let kind = self.client.data.kind;
        verdict.ask(
            "the client is a business",
            kind.to_string(),
            kind == ClientKind::Business,
        );
    }

    fn origin(&self, is_exception: bool, verb: &str) -> String {
        if is_exception {
            format!("exceptions of {} {verb}", self.client.number())
        } else {
            format!("settings {verb}")
        }
    }
}

fn ask_link_action(verdict: &mut Verdict, link: &Link, action: Action) {
    let found = link.allow.map_or_else(
        || "everything that is allowed".to_owned(),
        |allow| allow.to_string(),
    );
    verdict.ask(
        "the link's own list has the action",
        found,
        link.allow.is_none_or(|allow| allow.contains(action)),
    );
    if action == Action::EditProfile {
        let whole = link.scope == Scope::Client;
        let found = if whole {
            "the whole client"
        } else {
            "single documents"
        };
        verdict.ask("the link opens the whole client", found, whole);
    }
}

fn ask_pay(verdict: &mut Verdict, document: &Document) {
    let (kind, status, open) = (document.head.kind, document.status, document.open_amount());
    verdict.ask(
        "the document is an invoice or reminder",
        kind.to_string(),
        kind.is_claim(),
    );
    verdict.ask(
        "the document is open",
        status.to_string(),
        status == Status::Open,
    );
    let left = crate::domain::money::format_minor(open, document.head.currency.decimals());
    verdict.ask(
        "something is left to pay",
        format!("{left} {}", document.head.currency),
        open > 0,
    );
}
