//! Everything about one client as a ZIP: what the store knows, and the files; never a token or a password.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Seek, Write};

use serde::Serialize;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::rows::{ClientRow, DocumentRow};
use super::visitors;
use crate::admin::references;
use crate::app::{App, Error};
use crate::domain::access::Access;
use crate::domain::client::{Client, ClientNumber};
use crate::domain::document::{Body, Document};
use crate::domain::file_name;
use crate::domain::link::{Link, Scope};
use crate::domain::wordset::Word;
use crate::secret::digest;
use crate::store::audit::AuditFilter;
use crate::store::documents::DocumentFilter;
use crate::store::links::LinkFilter;
use crate::store::{
    Connection, access, attachments, audit, clients, contacts, documents, lines, links,
};

/// Writes the archive of one client; returns its number and how many documents there are.
pub fn bundle(app: &App, name: &str, out: impl Write + Seek) -> Result<(ClientNumber, u64), Error> {
    app.read(|connection| {
        let id = references::client_id(connection, name)?;
        let client = clients::find_by_id(connection, id)?
            .ok_or_else(|| Error::bug(format!("client {id} vanished within a snapshot")))?;
        let access = access::find(connection, id)?.unwrap_or_else(|| Access::never(id));
        let mut archive = Archive {
            zip: ZipWriter::new(out),
            folders: HashSet::new(),
        };
        archive.json("client.json", &about(connection, &client, &access)?)?;
        archive.json("access.json", &entry(&access))?;
        archive.json("links.json", &registered(connection, &client)?)?;
        archive.json("sessions.json", &visitors::sessions(connection, id)?)?;
        archive.json("messages.json", &visitors::messages(connection, id)?)?;
        archive.json("decisions.json", &visitors::decisions(connection, id)?)?;
        archive.json("audit.json", &trail(connection, &client)?)?;
        let documents = archive.documents(app, connection, &client)?;
        archive.zip.finish().map_err(unwritten)?.flush()?;
        Ok((client.data.number, documents))
    })
}

struct Archive<W: Write + Seek> {
    zip: ZipWriter<W>,
    folders: HashSet<String>,
}

impl<W: Write + Seek> Archive<W> {
    fn json(&mut self, name: &str, value: &impl Serialize) -> Result<(), Error> {
        let text = serde_json::to_vec_pretty(value).map_err(io::Error::from)?;
        self.file(name, &text)
    }

    fn file(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let options = SimpleFileOptions::default().unix_permissions(0o600);
        self.zip.start_file(name, options).map_err(unwritten)?;
        Ok(self.zip.write_all(bytes)?)
    }

    /// Adds the files of each document in a folder of its own, and `documents.json` with all the rest.
    fn documents(
        &mut self,
        app: &App,
        connection: &Connection,
        client: &Client,
    ) -> Result<u64, Error> {
        let filter = DocumentFilter {
            client: Some(client.id),
            today: app.today(),
            ..DocumentFilter::default()
        };
        let (mut all, mut count) = (Vec::new(), 0);
        documents::for_each(connection, &filter, |document, number| {
            let files = self.attachments(connection, &document)?;
            let row = DocumentRow::of(app, connection, &document, number)?;
            let body = lines::load(connection, document.id)?;
            let mut value = serde_json::to_value(row).map_err(io::Error::from)?;
            if let Value::Object(fields) = &mut value {
                fields.extend(texts(&document, &body));
                fields.insert("files".to_owned(), json!(files));
                let talk = visitors::comments(connection, document.id)?;
                fields.insert("comments".to_owned(), json!(talk));
                let paid = visitors::payments(connection, document.id)?;
                fields.insert("payments".to_owned(), json!(paid));
            }
            all.push(value);
            count += 1;
            Ok::<_, Error>(())
        })?;
        self.json("documents.json", &all)?;
        Ok(count)
    }

    fn attachments(
        &mut self,
        connection: &Connection,
        document: &Document,
    ) -> Result<Vec<String>, Error> {
        let files = attachments::list(connection, document.id)?;
        if files.is_empty() {
            return Ok(Vec::new());
        }
        let head = &document.head;
        let folder = file_name::free(&mut self.folders, &format!("{} {}", head.kind, head.number));
        let (mut taken, mut names) = (HashSet::new(), Vec::with_capacity(files.len()));
        for file in files {
            let bytes = attachments::blob(connection, &file.sha256)?
                .filter(|bytes| digest::hex(&digest::sha256(bytes)) == file.sha256)
                .ok_or_else(|| {
                    Error::damaged(format!(
                        "{} of {} is lost or altered",
                        file.name, head.number
                    ))
                    .hint("portalctl doctor looks for more")
                })?;
            let name = file_name::free(&mut taken, &file.name);
            let name = format!("attachments/{folder}/{name}");
            self.file(&name, &bytes)?;
            names.push(name);
        }
        Ok(names)
    }
}

fn about(connection: &Connection, client: &Client, access: &Access) -> Result<Value, Error> {
    let mut value = serde_json::to_value(ClientRow::of(client, access)).map_err(io::Error::from)?;
    let contacts = contacts::list(connection, client.id)?;
    let contacts: Vec<Value> = contacts
        .iter()
        .map(|contact| {
            json!({
                "label": contact.label, "name": contact.name, "salutation": contact.salutation,
                "first_name": contact.first_name, "last_name": contact.last_name,
                "email": contact.email, "phone": contact.phone,
            })
        })
        .collect();
    if let Value::Object(fields) = &mut value {
        fields.insert("contacts".to_owned(), Value::Array(contacts));
    }
    Ok(value)
}

fn entry(access: &Access) -> Value {
    json!({
        "state": access.state.word(),
        "since": access.since.map(|at| at.to_string()),
        "until": access.until.map(|day| day.to_string()),
        "login": access.login.map(Word::word),
        "share": access.share.map(|share| share.to_string()),
        "allow": access.allow.map(|allow| allow.to_string()),
    })
}

/// The register of the client's links: never the token, nor what it could be made from.
fn registered(connection: &Connection, client: &Client) -> Result<Vec<Value>, Error> {
    let filter = LinkFilter {
        client: Some(client.id),
        ..LinkFilter::default()
    };
    let mut found = Vec::new();
    links::for_each(connection, &filter, |link, _client| {
        found.push(register_entry(connection, &link)?);
        Ok::<_, Error>(())
    })?;
    Ok(found)
}

fn register_entry(connection: &Connection, link: &Link) -> Result<Value, Error> {
    let mut named = Vec::new();
    if let Scope::Documents(ids) = &link.scope {
        for id in ids {
            let document = documents::find_by_id(connection, *id)?;
            named.extend(document.map(|document| document.head.number.to_string()));
        }
    }
    let instant = |at: Option<jiff::Timestamp>| at.map(|at| at.to_string());
    Ok(json!({
        "id": link.id.0,
        "scope": if link.scope == Scope::Client { "client" } else { "documents" },
        "documents": named,
        "label": link.label,
        "allow": link.allow.map(|allow| allow.to_string()),
        "created_at": link.created_at.to_string(),
        "expires_at": instant(link.expires_at),
        "last_seen_at": instant(link.last_seen_at),
        "revoked_at": instant(link.revoked_at),
        "uses": link.uses,
        "max_uses": link.max_uses,
    }))
}

fn trail(connection: &Connection, client: &Client) -> Result<Vec<Value>, Error> {
    let filter = AuditFilter {
        client: Some(client.id),
        ..AuditFilter::default()
    };
    let mut events = Vec::new();
    audit::for_each(connection, &filter, |listed| {
        let record = listed.record;
        events.push(json!({
            "id": record.id.0,
            "at": record.at.to_string(),
            "actor": record.actor,
            "action": record.action,
            "subject": record.subject,
            "facts": serde_json::from_str::<Value>(&record.facts).unwrap_or(Value::Null),
        }));
        Ok::<_, Error>(())
    })?;
    Ok(events)
}

fn texts(document: &Document, body: &Body) -> serde_json::Map<String, Value> {
    let head = &document.head;
    let extra: BTreeMap<_, _> = head
        .extra
        .iter()
        .map(|(name, value)| (name, value))
        .collect();
    let lines = body.lines.iter().map(|line| {
        json!({
            "quantity": line.quantity.to_string(), "unit": line.unit, "title": line.title,
            "description": line.description, "unit_price": line.unit_price.to_string(),
            "tax_name": line.tax_name, "tax_rate": line.tax_rate.map(|rate| rate.to_string()),
            "net": line.net, "optional": line.is_optional,
        })
    });
    let taxes = body.taxes.iter().map(|tax| {
        json!({
            "name": tax.name, "rate": tax.rate.to_string(), "net": tax.net, "amount": tax.amount,
        })
    });
    [
        ("address", json!(head.address)),
        ("intro", json!(head.intro)),
        ("note", json!(head.note)),
        ("extra", json!(extra)),
        ("lines", lines.collect()),
        ("taxes", taxes.collect()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

fn unwritten(error: zip::result::ZipError) -> Error {
    if let zip::result::ZipError::Io(error) = error {
        return error.into();
    }
    Error::bug("the archive could not be written").cause(error)
}
