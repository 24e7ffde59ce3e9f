//! Whether a decision still stands on what proves it: the document, its PDF, its event, and the trail around it.

use serde_json::Value;

use super::{Shown, document, find, shown};
use crate::admin::audit as trail;
use crate::app::fingerprint::{evidence, fingerprint};
use crate::app::{App, Error};
use crate::domain::decision::Decision;
use crate::secret::digest;
use crate::store::audit::{self, Record};
use crate::store::{Connection, attachments, lines};

/// One thing that was compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// A stable word for scripts.
    pub name: &'static str,
    /// What differs; nothing when it is as it was.
    pub problem: Option<String>,
}

/// Recomputes everything that proves a decision.
pub fn verify(app: &App, name: &str) -> Result<(Shown, Vec<Check>), Error> {
    let chain = trail::verify(app)?;
    app.read(|connection| {
        let decision = find(connection, name)?;
        let check = |name, problem| Check { name, problem };
        let broken = chain.findings.first().map(|finding| finding.what.clone());
        let checks = vec![
            check("document", compare_document(connection, &decision)?),
            check("pdf", compare_pdf(connection, &decision)?),
            check("event", compare_event(connection, &decision)?),
            check("trail", broken),
        ];
        Ok((shown(connection, decision)?, checks))
    })
}

/// What of the stored document is not as it was when it was decided on.
pub fn compare_document(
    connection: &Connection,
    decision: &Decision,
) -> Result<Option<String>, Error> {
    let document = document(connection, decision.document)?;
    let body = lines::load(connection, document.id)?;
    let files = attachments::list(connection, document.id)?;
    let found = fingerprint(&document.head, &body, &files);
    let decided = &decision.evidence.fingerprint;
    Ok(
        (found != *decided)
            .then(|| format!("its fingerprint is {found}, decided was on {decided}")),
    )
}

fn compare_pdf(connection: &Connection, decision: &Decision) -> Result<Option<String>, Error> {
    let Some(decided) = &decision.evidence.pdf_sha256 else {
        return Ok(None);
    };
    let files = attachments::list(connection, decision.document)?;
    if files.iter().all(|file| file.sha256 != *decided) {
        return Ok(Some(format!(
            "no file of the document has the hash {decided}"
        )));
    }
    let Some(bytes) = attachments::blob(connection, decided)? else {
        return Ok(Some(format!("the file {decided} is not in the store")));
    };
    let found = digest::hex(&digest::sha256(&bytes));
    Ok((found != *decided).then(|| format!("its hash is {found}, decided was on {decided}")))
}

fn compare_event(connection: &Connection, decision: &Decision) -> Result<Option<String>, Error> {
    let Some(record) = audit::find(connection, decision.event)? else {
        return Ok(Some(format!("there is no event {}", decision.event.0)));
    };
    let expected = evidence(decision);
    Ok(match evidence_of(&record) {
        None => Some(format!("event {} is about something else", record.id.0)),
        Some(found) if found != expected => Some(format!(
            "the decision is not as event {} says: its evidence is {expected}, the event says {found}",
            record.id.0
        )),
        Some(_) => None,
    })
}

fn evidence_of(record: &Record) -> Option<String> {
    let facts: Value = serde_json::from_str(&record.facts).ok()?;
    Some(facts.get("evidence")?.as_str()?.to_owned())
}
