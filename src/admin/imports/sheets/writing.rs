//! Writes one row of a list: adds its client, brings it up to date, or says why not.

use super::numbering::NumberPattern;
use super::overlay::{Difference, Update, differences, overlay, person};
use crate::admin::imports::counts::{Fate, Group};
use crate::admin::imports::parties::State;
use crate::admin::imports::scribe::Scribe;
use crate::app::Error;
use crate::domain::client::{Client, ClientData, ClientKind, ClientNumber, Contact};
use crate::domain::id::ClientId;
use crate::import::csv::{Content, Mapping, Row, RowDraft};
use crate::secret::digest;
use crate::store::origins::{self, Origin, OriginKey};
use crate::store::{clients, contacts};

/// What the origins of clients without a number are filed under.
const SOURCE: &str = "csv";
/// So many rows may have the same names and e-mail address and be several clients.
const NAMESAKES: usize = 16;

/// What is needed to write rows.
#[derive(Debug)]
pub struct Plan<'a> {
    pub mapping: &'a Mapping,
    pub update: Update,
    pub pattern: &'a NumberPattern,
    /// The highest number of the pattern that is taken, in the store or in the list.
    pub highest: u64,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// The number of the client it is.
    pub number: Option<ClientNumber>,
    /// Its name, as the row says it.
    pub name: String,
    /// Nothing: it is a supplier.
    pub fate: Option<Fate>,
    /// What changed about a known client, or would.
    pub differences: Vec<Difference>,
    /// What is unclean in the row: field and text.
    pub warnings: Vec<(&'static str, String)>,
}

impl Written {
    /// Whether its row is a client here now, or was before.
    pub fn is_taken(&self) -> bool {
        match &self.fate {
            Some(Fate::Added | Fate::Changed | Fate::Unchanged | Fate::Skipped(_)) => true,
            Some(Fate::Refused(_)) | None => false,
        }
    }

    fn new(number: Option<ClientNumber>, fate: Fate) -> Self {
        Self {
            number,
            fate: Some(fate),
            ..Self::default()
        }
    }
}

impl Scribe<'_> {
    /// Writes a row, and counts what became of it.
    pub fn sheet_row(&mut self, row: &Row<'_>, plan: &mut Plan<'_>) -> Result<Written, Error> {
        let written = match row.content() {
            Content::Supplier => return Ok(Written::default()),
            Content::Refused(reason) => Written::new(None, Fate::Refused(reason)),
            Content::Client(draft) => {
                let written = self.sheet_client(&draft, plan)?;
                let (name, warnings) = (draft.name, draft.warnings);
                Written {
                    name,
                    warnings,
                    ..written
                }
            }
        };
        if let Some(fate) = &written.fate {
            self.tally.count(Group::Clients, fate);
        }
        Ok(written)
    }

    fn sheet_client(&mut self, draft: &RowDraft, plan: &mut Plan<'_>) -> Result<Written, Error> {
        let Some(number) = &draft.number else {
            return self.numberless(draft, plan);
        };
        if let Some(client) = self.add_row(number, draft)? {
            self.run.seen.insert(Group::Clients, client.0);
            return Ok(Written::new(Some(number.clone()), Fate::Added));
        }
        let known = clients::find_by_number(self.change.transaction, number.as_str())?;
        let Some(known) = known else {
            let reason = format!("the store takes no client {number}");
            return Ok(Written::new(None, Fate::Refused(reason)));
        };
        if self.run.seen.contains(Group::Clients, known.id.0) {
            let fate = if is_same(&known, draft, plan) {
                Fate::Skipped(format!("{number} comes twice, with the same data"))
            } else {
                Fate::Refused(format!(
                    "{number} comes twice with different data; the first counts"
                ))
            };
            return Ok(Written::new(Some(known.data.number), fate));
        }
        self.known_row(&known, draft, plan)
    }

    /// A client without a number: known again by names and e-mail address or, without one, by everything in its row.
    fn numberless(&mut self, draft: &RowDraft, plan: &mut Plan<'_>) -> Result<Written, Error> {
        let identity = identity(draft);
        for namesake in 1..=NAMESAKES {
            let id = format!("{}-{namesake}", digest::hex(&identity));
            let key = OriginKey {
                source: SOURCE,
                resource: "client",
                id: &id,
            };
            let transaction = self.change.transaction;
            let known = match origins::find_row(transaction, key)? {
                Some(row) => clients::find_by_id(transaction, ClientId(row))?,
                None => None,
            };
            let Some(known) = known else {
                let (number, client) = self.add_numbered(draft, plan)?;
                let origin = Origin {
                    row: client.0,
                    digest: identity,
                    waiting: None,
                };
                origins::put(transaction, key, &origin)?;
                self.run.seen.insert(Group::Clients, client.0);
                return Ok(Written::new(Some(number), Fate::Added));
            };
            if !self.run.seen.contains(Group::Clients, known.id.0) {
                return self.known_row(&known, draft, plan);
            }
            if is_same(&known, draft, plan) {
                let fate = Fate::Skipped("the same row came before".to_owned());
                return Ok(Written::new(Some(known.data.number), fate));
            }
        }
        let reason = format!("more than {NAMESAKES} rows have its names and e-mail address");
        Ok(Written::new(None, Fate::Refused(reason)))
    }

    fn add_numbered(
        &mut self,
        draft: &RowDraft,
        plan: &mut Plan<'_>,
    ) -> Result<(ClientNumber, ClientId), Error> {
        loop {
            plan.highest += 1;
            let number = plan.pattern.with(plan.highest);
            if let Some(client) = self.add_row(&number, draft)? {
                return Ok((number, client));
            }
        }
    }

    /// Adds the client of a row; nothing when its number is taken.
    fn add_row(
        &mut self,
        number: &ClientNumber,
        draft: &RowDraft,
    ) -> Result<Option<ClientId>, Error> {
        let data = ClientData {
            number: number.clone(),
            name: draft.name.clone(),
            email: draft.email.clone(),
            locale: draft.locale.unwrap_or(self.settings.locale),
            kind: draft.kind.unwrap_or(ClientKind::Business),
            profile: draft.profile.clone(),
        };
        let state = State {
            portal: None,
            is_archived: draft.is_archived == Some(true),
        };
        let client = self.insert_client(&data, state)?;
        if let Some(client) = client {
            for person in &draft.people {
                contacts::insert(self.change.transaction, client, person)?;
                self.tally.count(Group::Contacts, &Fate::Added);
            }
        }
        Ok(client)
    }

    /// Compares a row with the client that it is, and writes what may be written.
    fn known_row(
        &mut self,
        known: &Client,
        draft: &RowDraft,
        plan: &Plan<'_>,
    ) -> Result<Written, Error> {
        self.run.seen.insert(Group::Clients, known.id.0);
        // Without --update it is told what would change.
        let update = match plan.update {
            Update::Never => Update::Overwrite,
            Update::Fill | Update::Overwrite => plan.update,
        };
        let is_writing = plan.update != Update::Never;
        let wanted = overlay(&known.data, draft, &plan.mapping.covered, update);
        let mut differences = differences(&known.data, &wanted);
        let (transaction, now) = (self.change.transaction, self.change.now);
        if is_writing && !differences.is_empty() {
            clients::update(transaction, known.id, &wanted, now)?;
        }
        for there in &draft.people {
            let changed = self.known_person(known.id, there, update, is_writing)?;
            differences.extend(changed);
        }
        let number = known.data.number.clone();
        let fate = match (differences.is_empty(), is_writing) {
            (true, _) => Fate::Unchanged,
            (false, true) => Fate::Changed,
            (false, false) => {
                let fields: Vec<&str> = differences.iter().map(|one| one.field.as_str()).collect();
                let fields = fields.join(", ");
                Fate::Skipped(format!(
                    "{number} is known and differs in {fields}; --update takes the changes over"
                ))
            }
        };
        Ok(Written {
            number: Some(number),
            fate: Some(fate),
            differences,
            ..Written::default()
        })
    }

    fn known_person(
        &mut self,
        client: ClientId,
        there: &Contact,
        update: Update,
        is_writing: bool,
    ) -> Result<Vec<Difference>, Error> {
        let transaction = self.change.transaction;
        let here = contacts::find(transaction, client, &there.source_id)?;
        let nobody = Contact {
            source_id: there.source_id.clone(),
            ..Contact::default()
        };
        let (wanted, differences) = match &here {
            Some((_, here)) => person(here, there, update),
            None => person(&nobody, there, update),
        };
        let fate = match (differences.is_empty(), here) {
            (true, _) => Fate::Unchanged,
            (false, _) if !is_writing => return Ok(differences),
            (false, Some((id, _))) => {
                contacts::update(transaction, id, client, &wanted)?;
                Fate::Changed
            }
            (false, None) => {
                contacts::insert(transaction, client, &wanted)?;
                Fate::Added
            }
        };
        self.tally.count(Group::Contacts, &fate);
        Ok(differences)
    }
}

/// Whether a client is as a row says.
fn is_same(known: &Client, draft: &RowDraft, plan: &Plan<'_>) -> bool {
    let wanted = overlay(&known.data, draft, &plan.mapping.covered, Update::Overwrite);
    differences(&known.data, &wanted).is_empty()
}

/// Who a client without a number is. Equal names alone never make two rows the same client.
fn identity(draft: &RowDraft) -> origins::Digest {
    let profile = &draft.profile;
    let names = [&draft.name, &profile.first_name, &profile.last_name];
    let mut parts: Vec<String> = names.into_iter().cloned().collect();
    if let Some(email) = &draft.email {
        parts.push(email.as_str().to_lowercase());
    } else {
        let values = profile.named();
        parts.extend(values.map(|(name, value)| format!("{name}={value}")));
    }
    digest::sha256(parts.join("\0").as_bytes())
}
