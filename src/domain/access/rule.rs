//! The one rule who sees what and who may do what; every condition with its value, for `access explain`.

use jiff::Timestamp;
use jiff::civil::Date;

use super::requirement::{Gate, Listener, Requirement, Verdict};
use super::{Access, AccessState};
use crate::domain::action::Action;
use crate::domain::client::{Client, ClientKind};
use crate::domain::document::{Aspect, Document, Kind, Status};
use crate::domain::link::{Link, LinkState, Scope, Surroundings};
use crate::domain::settings::{LoginMode, Settings};

/// Everything the rule looks at.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    pub client: &'a Client,
    pub access: &'a Access,
    pub settings: &'a Settings,
    /// The link the visitor came with; `None` for the password login.
    pub link: Option<&'a Link>,
    /// Whether the visitor is inside already: who came in with a link's last use may stay.
    pub is_inside: bool,
    /// Whether the link's key can still sign.
    pub key_is_live: bool,
    pub now: Timestamp,
    pub today: Date,
}

/// The rule with all its conditions and values.
impl Question<'_> {
    /// May the client enter at all?
    pub fn may_enter(&self) -> Verdict {
        let mut verdict = Verdict::default();
        self.ask_enter(&mut verdict);
        verdict
    }

    /// Does the visitor see the document? A document of another client is not the client's to ask about.
    pub fn may_see(&self, document: &Document) -> Verdict {
        let mut verdict = Verdict::default();
        self.ask_see(&mut verdict, document.aspect());
        verdict
    }

    /// May the visitor do this, on a document where the action needs one?
    pub fn may_do(&self, action: Action, document: Option<&Document>) -> Verdict {
        let mut verdict = Verdict::default();
        self.ask_do(&mut verdict, action, document);
        verdict
    }
}

/// The same rule for who only wants to know whether it holds.
impl Question<'_> {
    /// Whether the client enters, or the first condition against it.
    pub fn enters(&self) -> Result<(), Requirement> {
        let mut gate = Gate::default();
        self.ask_enter(&mut gate);
        gate.outcome()
    }

    /// Whether the visitor sees a document, or the first condition against it.
    pub fn sees(&self, document: Aspect) -> Result<(), Requirement> {
        let mut gate = Gate::default();
        self.ask_see(&mut gate, document);
        gate.outcome()
    }

    /// Whether the visitor may do this, or the first condition against it.
    pub fn permits(&self, action: Action, document: Option<&Document>) -> Result<(), Requirement> {
        let mut gate = Gate::default();
        self.ask_do(&mut gate, action, document);
        gate.outcome()
    }
}

impl Question<'_> {
    fn ask_enter(&self, to: &mut impl Listener) {
        let archived = self.client.archived_at;
        to.hear(
            Requirement::ClientNotArchived,
            archived.is_none(),
            || match archived {
                None => "not archived".to_owned(),
                Some(at) => format!("archived on {at}"),
            },
        );
        let state = self.access.state;
        to.hear(
            Requirement::AccessGranted,
            state == AccessState::Granted,
            || match self.access.since {
                None => state.to_string(),
                Some(at) => format!("{state} since {at}"),
            },
        );
        let is_over = self.access.has_ended(self.today);
        to.hear(Requirement::AccessNotOver, !is_over, || {
            self.last_day(self.access.until)
        });
        if let Some(link) = self.link {
            self.ask_link(to, link);
        }
    }

    fn ask_link(&self, to: &mut impl Listener, link: &Link) {
        let mode = self.access.login_mode(self.settings);
        to.hear(Requirement::LoginByLink, mode == LoginMode::Link, || {
            mode.to_string()
        });
        let around = Surroundings {
            now: self.now,
            client_may_enter: true,
            key_is_live: self.key_is_live,
        };
        let state = if self.is_inside {
            link.state_inside(around)
        } else {
            link.state(around)
        };
        to.hear(Requirement::LinkWorks, state == LinkState::Active, || {
            format!("{} is {state}", link.id)
        });
    }

    fn ask_see(&self, to: &mut impl Listener, document: Aspect) {
        self.ask_enter(to);
        let own = document.client == self.client.id;
        to.hear(Requirement::OwnDocument, own, || {
            if own { "yes" } else { "another client's" }.to_owned()
        });
        let (kind, shared) = (document.kind, self.access.shared(self.settings));
        to.hear(Requirement::KindShared, shared.contains(kind), || {
            let origin = self.origin(self.access.share.is_some(), "share");
            format!("{kind}; {origin} {shared}")
        });
        let is_completed = document.status != Status::Draft;
        to.hear(Requirement::DocumentCompleted, is_completed, || {
            document.status.to_string()
        });
        let hidden = document.is_hidden;
        to.hear(Requirement::DocumentNotHidden, !hidden, || {
            if hidden { "hidden" } else { "not hidden" }.to_owned()
        });
        if let Some(link) = self.link {
            let contains = link.scope.contains(document.id);
            to.hear(Requirement::InScope, contains, || match &link.scope {
                Scope::Client => "all documents of the client".to_owned(),
                Scope::Documents(list) => format!("{} documents", list.len()),
            });
        }
    }

    fn ask_do(&self, to: &mut impl Listener, action: Action, document: Option<&Document>) {
        match document {
            None => self.ask_enter(to),
            Some(document) => self.ask_see(to, document.aspect()),
        }
        let allowed = self.access.allowed(self.settings);
        to.hear(Requirement::ActionAllowed, allowed.contains(action), || {
            let origin = self.origin(self.access.allow.is_some(), "allow");
            format!("{action}; {origin} {allowed}")
        });
        if let Some(link) = self.link {
            ask_link_action(to, link, action);
        }
        match (action, document) {
            (Action::Decide, Some(document)) => self.ask_decide(to, document),
            (Action::Pay, Some(document)) => ask_pay(to, document),
            (Action::Decide | Action::Pay, None) => {
                to.hear(Requirement::DocumentNamed, false, || "none".to_owned());
            }
            (Action::Download | Action::Comment | Action::Contact | Action::EditProfile, _) => {}
        }
    }

    fn ask_decide(&self, to: &mut impl Listener, document: &Document) {
        let (kind, status) = (document.head.kind, document.status);
        to.hear(Requirement::IsOffer, kind == Kind::Offer, || {
            kind.to_string()
        });
        to.hear(Requirement::OfferOpen, status == Status::Open, || {
            status.to_string()
        });
        let is_valid = document.is_valid_on(self.today);
        to.hear(Requirement::OfferValid, is_valid, || {
            self.last_day(document.head.valid_until)
        });
        let kind = self.client.data.kind;
        to.hear(
            Requirement::ClientIsBusiness,
            kind == ClientKind::Business,
            || kind.to_string(),
        );
    }

    fn last_day(&self, until: Option<Date>) -> String {
        until.map_or_else(
            || "no last day".to_owned(),
            |day| format!("until {day}, today is {}", self.today),
        )
    }

    fn origin(&self, is_exception: bool, verb: &str) -> String {
        if is_exception {
            format!("exceptions of {} {verb}", self.client.number())
        } else {
            format!("settings {verb}")
        }
    }
}

fn ask_link_action(to: &mut impl Listener, link: &Link, action: Action) {
    let is_allowed = link.allow.is_none_or(|allow| allow.contains(action));
    to.hear(Requirement::LinkAllowsAction, is_allowed, || {
        link.allow.map_or_else(
            || "everything that is allowed".to_owned(),
            |allow| allow.to_string(),
        )
    });
    if action == Action::EditProfile {
        let whole = link.scope == Scope::Client;
        to.hear(Requirement::LinkOpensClient, whole, || {
            if whole {
                "the whole client"
            } else {
                "single documents"
            }
            .to_owned()
        });
    }
}

fn ask_pay(to: &mut impl Listener, document: &Document) {
    let (kind, status, open) = (document.head.kind, document.status, document.open_amount());
    to.hear(Requirement::IsClaim, kind.is_claim(), || kind.to_string());
    to.hear(Requirement::ClaimOpen, status == Status::Open, || {
        status.to_string()
    });
    to.hear(Requirement::SomethingToPay, open > 0, || {
        let currency = document.head.currency;
        let left = crate::domain::money::format_minor(open, currency.decimals());
        format!("{left} {currency}")
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::client::{ClientData, ClientNumber, Profile};
    use crate::domain::document::{DocumentNumber, Head, Totals};
    use crate::domain::id::{ClientId, DocumentId, LinkId};
    use crate::domain::locale::Locale;
    use crate::domain::money::Currency;
    use crate::domain::wordset::Word;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 23);

    fn client(is_archived: bool, kind: ClientKind) -> Client {
        Client {
            id: ClientId(1),
            data: ClientData {
                number: ClientNumber::new("KD-1").unwrap(),
                name: "Beispiel AG".to_owned(),
                email: None,
                locale: Locale::De,
                kind,
                profile: Profile::default(),
            },
            archived_at: is_archived.then_some(Timestamp::UNIX_EPOCH),
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
        }
    }

    fn document(client: i64, kind: Kind, status: Status, is_hidden: bool) -> Document {
        Document {
            id: DocumentId(7),
            head: Head {
                kind,
                number: DocumentNumber::new("X-1").unwrap(),
                client: ClientId(client),
                title: String::new(),
                date: TODAY,
                due_date: None,
                valid_until: Some(date(2026, 11, 22)),
                currency: Currency::EUR,
                totals: Totals {
                    net: 100,
                    gross: 119,
                },
                address: String::new(),
                intro: String::new(),
                note: String::new(),
                extra: Vec::new(),
            },
            status,
            paid: 0,
            is_hidden,
            completed_at: None,
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
        }
    }

    fn link(scope: Scope, uses: u32) -> Link {
        Link {
            id: LinkId(3),
            public_id: 1,
            key_id: 1,
            client: ClientId(1),
            scope,
            is_standing: false,
            label: String::new(),
            allow: None,
            created_at: Timestamp::UNIX_EPOCH,
            expires_at: None,
            max_uses: Some(1),
            uses,
            last_seen_at: None,
            revoked_at: None,
        }
    }

    proptest! {
        /// What pages ask and what `access explain` shows is one rule.
        #[test]
        fn the_gate_and_the_verdict_never_differ(
            flags in any::<[bool; 6]>(), kind in 0..Kind::ALL.len(), status in 0..Status::ALL.len(),
            state in 0..AccessState::ALL.len(), owner in 1..3_i64, with_link in any::<bool>(), uses in 0..2_u32,
        ) {
            let [is_archived, is_hidden, is_inside, key_is_live, in_scope, is_consumer] = flags;
            let client = client(is_archived, if is_consumer { ClientKind::Consumer } else { ClientKind::Business });
            let access = Access { state: AccessState::ALL[state], ..Access::never(ClientId(1)) };
            let link = link(Scope::Documents(vec![DocumentId(if in_scope { 7 } else { 8 })]), uses);
            let question = Question {
                client: &client, access: &access, settings: &Settings::default(), link: with_link.then_some(&link),
                is_inside, key_is_live, now: Timestamp::UNIX_EPOCH, today: TODAY,
            };
            let document = document(owner, Kind::ALL[kind], Status::ALL[status], is_hidden);
            let told = |verdict: Verdict, asked: Result<(), Requirement>| {
                prop_assert_eq!(verdict.decided_by().map(|found| found.text), asked.err().map(Requirement::text));
                Ok(())
            };
            told(question.may_enter(), question.enters())?;
            told(question.may_see(&document), question.sees(document.aspect()))?;
            for action in Action::ALL {
                told(question.may_do(*action, Some(&document)), question.permits(*action, Some(&document)))?;
                told(question.may_do(*action, None), question.permits(*action, None))?;
            }
        }
    }

    #[test]
    fn who_came_in_with_the_last_use_may_stay() {
        let client = client(false, ClientKind::Business);
        let access = Access {
            state: AccessState::Granted,
            ..Access::never(ClientId(1))
        };
        let link = link(Scope::Client, 1);
        let outside = Question {
            client: &client,
            access: &access,
            settings: &Settings::default(),
            link: Some(&link),
            is_inside: false,
            key_is_live: true,
            now: Timestamp::UNIX_EPOCH,
            today: TODAY,
        };
        assert_eq!(outside.enters(), Err(Requirement::LinkWorks));
        let inside = Question {
            is_inside: true,
            ..outside
        };
        assert_eq!(inside.enters(), Ok(()));
    }
}
