//! Writes one e-invoice as a completed document, unless the store has it already.

use super::matching::{self, Match};
use super::outcome::{EmbeddedFacts, FileOutcome, Outcome, Stored};
use crate::admin::documents::{File, keep};
use crate::admin::imports::parties::State;
use crate::admin::imports::scribe::Scribe;
use crate::app::Error;
use crate::domain::client::ClientNumber;
use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::document::{Attachment, Document};
use crate::domain::id::ClientId;
use crate::domain::name::checked_line;
use crate::import::einvoice::pdf::Embedded;
use crate::import::einvoice::{Claim, Found, Reading, claim, plain_vat};
use crate::secret::digest;
use crate::store::{accounts, attachments, clients, documents};

const READABLE: &str = "expected is an UBL 2.1, CII or ZUGFeRD invoice, as XML or in a PDF; ask whoever made the file for it";

/// The files that a document gets: the PDF first, so that it is the document.
struct Files {
    own: File,
    embedded: Option<File>,
}

impl Scribe<'_> {
    /// Takes a file: adds its document, or says why not.
    pub fn e_invoice(
        &mut self,
        reading: Reading,
        creates_clients: bool,
    ) -> Result<FileOutcome, Error> {
        let (name, bytes) = (reading.file.name, reading.file.bytes);
        let found = match reading.found {
            Ok(found) => found,
            Err(refusal) => {
                let sha256 = digest::hex(&digest::sha256(&bytes));
                let outcome = FileOutcome::new(name, sha256);
                let (reason, hint) = (refusal.to_string(), READABLE.to_owned());
                return Ok(outcome.refuse(Outcome::Unreadable, reason, hint));
            }
        };
        let Found { invoice, embedded } = found;
        let (files, facts) = files(&name, bytes, embedded);
        let mut outcome = FileOutcome::new(name, files.own.sha256.clone());
        outcome.embedded = facts;
        let claim = claim(&invoice, &outcome.file, &outcome.sha256);
        outcome.invoice = Some(invoice);
        match claim {
            Ok(claim) => self.take_claim(claim, &files, outcome, creates_clients),
            Err(refusal) => {
                // What it says is not asked for when it cannot be taken.
                outcome.invoice = None;
                let (reason, hint) = (refusal.to_string(), READABLE.to_owned());
                Ok(outcome.refuse(Outcome::Unreadable, reason, hint))
            }
        }
    }

    fn take_claim(
        &mut self,
        claim: Claim,
        files: &Files,
        mut outcome: FileOutcome,
        creates_clients: bool,
    ) -> Result<FileOutcome, Error> {
        let Claim {
            draft,
            account,
            warnings,
        } = claim;
        outcome.warnings = warnings;
        outcome.stored = Some(Stored {
            kind: draft.kind,
            number: draft.number.clone(),
            currency: draft.currency,
            gross: draft.totals.gross,
        });
        let (transaction, now) = (self.change.transaction, self.change.now);
        let known =
            documents::find_by_number(transaction, draft.number.as_str(), Some(draft.kind))?;
        if let Some(document) = known.first() {
            return self.compare(document, files, outcome);
        }
        let Some(client) = self.client_of(&mut outcome, creates_clients)? else {
            return Ok(outcome);
        };
        let (status, paid) = (draft.status, draft.paid);
        let (head, body) = draft.into_head_and_body(client);
        let document = documents::insert(transaction, &head, &body, now)?;
        if paid != 0 {
            documents::set_paid(transaction, document, paid, now)?;
        }
        keep(self.change, document, &files.own)?;
        if let Some(embedded) = &files.embedded {
            keep(self.change, document, embedded)?;
        }
        if let Some(account) = account {
            accounts::put(transaction, document, &account)?;
        }
        documents::complete(transaction, document, status, now)?;
        outcome.outcome = Outcome::Added;
        Ok(outcome)
    }

    /// The number is taken: by this very file, or by other content.
    fn compare(
        &self,
        document: &Document,
        files: &Files,
        mut outcome: FileOutcome,
    ) -> Result<FileOutcome, Error> {
        let transaction = self.change.transaction;
        let kept = attachments::list(transaction, document.id)?;
        if kept.iter().any(|kept| kept.sha256 == files.own.sha256) {
            let client = clients::find_by_id(transaction, document.head.client)?;
            outcome.client = client.map(|client| client.data.number);
            outcome.outcome = Outcome::Unchanged;
            return Ok(outcome);
        }
        let (kind, number) = (document.head.kind, &document.head.number);
        let here = match likeliest(&kept, files.own.media_type) {
            Some(kept) => format!("sha256 {} here", kept.sha256),
            None => "no file here".to_owned(),
        };
        let there = &files.own.sha256;
        let reason = format!(
            "{kind} {number} is here already with other content: {here}, {there} in the file"
        );
        let hint = format!(
            "portalctl document show {kind}:{number} shows what is here; a correction needs a number of its own"
        );
        Ok(outcome.refuse(Outcome::Conflict, reason, hint))
    }

    /// The client that the buyer is or becomes; nothing, with the reason in the outcome, when there is none.
    fn client_of(
        &mut self,
        outcome: &mut FileOutcome,
        creates_clients: bool,
    ) -> Result<Option<ClientId>, Error> {
        let Some(buyer) = outcome
            .invoice
            .as_ref()
            .map(|invoice| invoice.buyer.clone())
        else {
            return Ok(None);
        };
        let refuse = |outcome: &mut FileOutcome, kind, reason, hint| {
            (outcome.outcome, outcome.reason, outcome.hint) = (kind, Some(reason), Some(hint));
        };
        let own = plain_vat(&self.settings.company.vat_number);
        if own.is_some() && own == buyer.plain_vat() {
            let reason = "its buyer is your own company: somebody sent it to you".to_owned();
            let hint = "import what you send; portalctl settings show company.vat-number shows who you are";
            refuse(outcome, Outcome::Unreadable, reason, hint.to_owned());
            return Ok(None);
        }
        match matching::find(self.change, &buyer)? {
            Match::One(client, number) => {
                outcome.client = Some(number);
                return Ok(Some(client));
            }
            Match::Several(what, numbers) => {
                let list = listed(&numbers);
                let reason = format!("ambiguous: {what} belongs to the clients {list}");
                let hint = "portalctl client edit tells them apart; or add the buyer's id as the number of one of them";
                refuse(outcome, Outcome::Ambiguous, reason, hint.to_owned());
                return Ok(None);
            }
            Match::Nobody => {}
        }
        let Some(data) = matching::proposed(self.change, &buyer, self.settings.locale)? else {
            let reason = "its buyer's name cannot be the name of a client".to_owned();
            refuse(outcome, Outcome::Unreadable, reason, READABLE.to_owned());
            return Ok(None);
        };
        if !creates_clients {
            let hint = format!(
                "{}; or --create-clients adds all that are missing",
                matching::command(&data)
            );
            refuse(
                outcome,
                Outcome::NoClient,
                format!("no client: nobody here is {}", data.name),
                hint,
            );
            return Ok(None);
        }
        let (client, _) = self.add_client(&data, State::default())?;
        outcome.client = Some(data.number);
        outcome.is_new_client = client.is_some();
        Ok(client)
    }
}

fn listed(numbers: &[ClientNumber]) -> String {
    let numbers: Vec<&str> = numbers.iter().map(ClientNumber::as_str).collect();
    numbers.join(", ")
}

/// The attachment that a file would be: compared by what it is.
fn likeliest(kept: &[Attachment], media_type: MediaType) -> Option<&Attachment> {
    let role = match media_type {
        MediaType::Pdf => Role::Document,
        MediaType::Xml => Role::EInvoice,
    };
    kept.iter().find(|kept| kept.role == role).or(kept.first())
}

/// The files of a document, named as they were found.
fn files(path: &str, bytes: Vec<u8>, embedded: Option<Embedded>) -> (Files, Option<EmbeddedFacts>) {
    let name = path.rsplit('/').next().unwrap_or_default();
    let Some(embedded) = embedded else {
        let own = File::of(named(name, "e-invoice.xml"), MediaType::Xml, bytes);
        let embedded = None;
        return (Files { own, embedded }, None);
    };
    let xml_name = named(&embedded.name, "e-invoice.xml");
    let xml = File::of(xml_name, MediaType::Xml, embedded.xml);
    let facts = EmbeddedFacts {
        name: embedded.name,
        relationship: embedded.relationship,
        attachments: embedded.attachments,
        sha256: xml.sha256.clone(),
    };
    let files = Files {
        own: File::of(named(name, "e-invoice.pdf"), MediaType::Pdf, bytes),
        embedded: Some(xml),
    };
    (files, Some(facts))
}

fn named(name: &str, otherwise: &str) -> String {
    let name = if name == "-" { "" } else { name };
    checked_line(name, "file name").unwrap_or_else(|_error| otherwise.to_owned())
}
