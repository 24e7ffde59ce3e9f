//! Fingerprints: what exactly was completed, shown, and later decided on; and what proves the decision.

use crate::domain::decision::Decision;
use crate::domain::document::{Attachment, Body, Head};
use crate::secret::digest::{Sha256Writer, hex};

/// SHA-256 over head, lines, taxes and the hashes of the files, lower-case hexadecimal.
///
/// Every part is written with its length before it, so that no two documents run into the same bytes. Payment
/// and status are left out: they move.
pub fn fingerprint(head: &Head, body: &Body, attachments: &[Attachment]) -> String {
    let mut writer = Sha256Writer::default();
    let mut part = |text: &str| part(&mut writer, text);
    let date =
        |date: Option<jiff::civil::Date>| date.map_or_else(String::new, |date| date.to_string());
    for text in [
        "portalctl document v1",
        &head.kind.to_string(),
        head.number.as_str(),
        &head.title,
        &head.date.to_string(),
        &date(head.due_date),
        &date(head.valid_until),
        head.currency.code(),
        &head.totals.net.to_string(),
        &head.totals.gross.to_string(),
        &head.address,
        &head.intro,
        &head.note,
    ] {
        part(text);
    }
    part(&body.lines.len().to_string());
    for line in &body.lines {
        for text in [&line.title, &line.description, &line.unit, &line.tax_name] {
            part(text);
        }
        part(&line.quantity.to_string());
        part(&line.unit_price.to_string());
        part(
            &line
                .tax_rate
                .map_or_else(String::new, |rate| rate.to_string()),
        );
        part(&line.net.to_string());
        part(if line.is_optional { "optional" } else { "" });
    }
    part(&body.taxes.len().to_string());
    for tax in &body.taxes {
        for text in [
            tax.name.clone(),
            tax.rate.to_string(),
            tax.net.to_string(),
            tax.amount.to_string(),
        ] {
            part(&text);
        }
    }
    for attachment in attachments {
        for text in [
            attachment.name.as_str(),
            &attachment.role.to_string(),
            &attachment.sha256,
        ] {
            part(text);
        }
    }
    hex(&writer.finish())
}

/// SHA-256 over everything that proves a decision, lower-case hexadecimal.
///
/// Its event says it as the fact `evidence`, so that the chain of the trail holds the row of the decision, too. The
/// row's own number and that of the event are left out, and its withdrawal comes later.
pub fn evidence(decision: &Decision) -> String {
    let proof = &decision.evidence;
    let second =
        |at: Option<jiff::Timestamp>| at.map_or_else(String::new, |at| at.as_second().to_string());
    let mut writer = Sha256Writer::default();
    for text in [
        "portalctl decision v1",
        &decision.document.to_string(),
        &decision.outcome.to_string(),
        &decision.decider.to_string(),
        &decision.name,
        &decision.role,
        &decision.reason,
        &decision.statement,
        &second(Some(decision.decided_at)),
        &proof.fingerprint,
        proof.pdf_sha256.as_deref().unwrap_or_default(),
        &proof.time_zone,
        &proof
            .session
            .map_or_else(String::new, |session| session.to_string()),
        &second(proof.seen_at),
        &proof.nonce,
        &proof.origin.address,
        &proof.origin.agent,
        &proof.version,
    ] {
        part(&mut writer, text);
    }
    hex(&writer.finish())
}

fn part(writer: &mut Sha256Writer, text: &str) {
    writer.update(&u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
    writer.update(text.as_bytes());
}
