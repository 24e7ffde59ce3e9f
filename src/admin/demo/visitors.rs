//! What the demo's clients did in the portal: came in, looked, wrote, and proposed.

use jiff::{SignedDuration, Timestamp};

use crate::app::{Change, Error};
use crate::domain::document::Document;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::document::receipt::Receipt;
use crate::domain::id::{InboxId, SessionId};
use crate::domain::inbox::{InboxItem, InboxKind, Reply};
use crate::domain::link::Link;
use crate::domain::money::format_minor;
use crate::domain::session::{LONGEST, Origin, Session, Way};
use crate::domain::visit::{Look, Visit};
use crate::secret::ticket::Ticket;
use crate::store::{comments, documents, inbox, links, payments, sessions, visits};

/// Which of the demo's documents something is about, by the number they have before the year is put in.
#[derive(Debug)]
pub struct Shelf(pub Vec<(&'static str, Document)>);

impl Shelf {
    /// The document of that number.
    pub fn document(&self, number: &str) -> Result<&Document, Error> {
        let mut found = self.0.iter().filter(|(known, _)| *known == number);
        let document = found.next().map(|(_, document)| document);
        document.ok_or_else(|| Error::bug(format!("the demo has no document {number}")))
    }
}

/// So many hours ago.
pub fn ago(now: Timestamp, hours: i64) -> Timestamp {
    let before = now.checked_sub(SignedDuration::from_hours(hours));
    before.unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Writes down that somebody came in by a link so many hours ago, and stayed for ten minutes.
pub fn enter(change: &Change<'_>, link: &Link, hours: i64) -> Result<SessionId, Error> {
    let created_at = ago(change.now, hours);
    let later = |duration| created_at.checked_add(duration).unwrap_or(created_at);
    let session = Session {
        id: SessionId(0),
        client: link.client,
        way: Way::Link {
            link: link.id,
            public_id: link.public_id,
        },
        locale: None,
        is_restricted: false,
        origin: Origin {
            address: "192.0.2.17".to_owned(),
            agent: "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0"
                .to_owned(),
        },
        created_at,
        seen_at: later(SignedDuration::from_mins(10)),
        ends_at: later(LONGEST),
        ended_at: None,
    };
    links::count_use(change.transaction, link.id, created_at)?;
    // The ticket is thrown away: nobody comes back to a session of the demo.
    Ok(sessions::insert(
        change.transaction,
        &Ticket::generate().digest(),
        &session,
    )?)
}

/// Writes down what was looked at in a session.
pub fn look(
    change: &Change<'_>,
    session: SessionId,
    document: &Document,
    look: Look,
    (count, hours): (u64, i64),
) -> Result<(), Error> {
    let at = ago(change.now, hours);
    let visit = Visit {
        session,
        document: document.id,
        look,
        count,
        first_at: at,
        last_at: at,
    };
    visits::add(change.transaction, &visit)?;
    Ok(())
}

/// The sessions of the first client, and by which link.
#[derive(Debug)]
pub struct Doors {
    /// The standing link of the first client.
    pub standing: Link,
    /// The link that opens one invoice only.
    pub accounting: Link,
}

/// Everything the clients did but their decisions; returns the session in which those were made.
pub fn act(change: &Change<'_>, shelf: &Shelf, doors: &Doors) -> Result<SessionId, Error> {
    let long_ago = enter(change, &doors.standing, 85 * 24)?;
    let recent = enter(change, &doors.standing, 72)?;
    let now = enter(change, &doors.standing, 1)?;
    let accounting = enter(change, &doors.accounting, 26)?;
    let offer = shelf.document("AN-001")?;
    look(
        change,
        long_ago,
        shelf.document("AN-002")?,
        Look::Pdf,
        (1, 85 * 24),
    )?;
    look(change, recent, offer, Look::Page, (3, 72))?;
    look(change, recent, offer, Look::Pdf, (1, 72))?;
    look(change, now, offer, Look::Page, (1, 1))?;
    look(
        change,
        accounting,
        shelf.document("RE-002")?,
        Look::Page,
        (2, 26),
    )?;
    look(
        change,
        accounting,
        shelf.document("RE-002")?,
        Look::Pdf,
        (1, 26),
    )?;
    talk(change, offer, recent, now)?;
    write_letters(change, offer, recent)?;
    propose(change, offer, now)?;
    say_paid(change, shelf.document("RE-004")?)?;
    pay_a_part(change, shelf.document("RE-002")?)?;
    Ok(long_ago)
}

fn message(change: &Change<'_>, kind: InboxKind, document: &Document, hours: i64) -> InboxItem {
    InboxItem {
        id: InboxId(0),
        kind,
        client: document.head.client,
        document: None,
        comment: None,
        decision: None,
        session: None,
        subject: String::new(),
        text: String::new(),
        facts: Vec::new(),
        created_at: ago(change.now, hours),
        done_at: None,
    }
}

/// A question under the offer, its answer, and what the client said to that, which waits.
fn talk(
    change: &Change<'_>,
    offer: &Document,
    asked: SessionId,
    thanked: SessionId,
) -> Result<(), Error> {
    let question = "Ist die Schulung auch bei uns im Haus möglich?";
    let answer = "Ja, gern: Anfahrt innerhalb Hamburgs ist im Preis enthalten.";
    let thanks = "Sehr gut. Passt Ihnen die zweite Januarwoche?";
    for (author, text, session, hours) in [
        (Author::Client, question, Some(asked), 71),
        (Author::Operator, answer, None, 47),
        (Author::Client, thanks, Some(thanked), 1),
    ] {
        let comment = Comment {
            author,
            text: text.to_owned(),
            is_public: true,
            created_at: ago(change.now, hours),
        };
        let row = comments::insert(change.transaction, offer.id, &comment)?;
        if let Some(session) = session {
            let item = InboxItem {
                document: Some(offer.id),
                comment: Some(row),
                session: Some(session),
                text: text.to_owned(),
                done_at: (hours > 47).then(|| ago(change.now, 47)),
                ..message(change, InboxKind::Comment, offer, hours)
            };
            inbox::insert(change.transaction, &item)?;
        }
    }
    Ok(())
}

/// A message from the contact page that was answered, and one that waits.
fn write_letters(change: &Change<'_>, offer: &Document, session: SessionId) -> Result<(), Error> {
    let answered = InboxItem {
        session: Some(session),
        subject: "Neue Ansprechpartnerin".to_owned(),
        text: "Guten Tag,\n\nab Dezember ist Petra Beispiel für den Einkauf zuständig.".to_owned(),
        done_at: Some(ago(change.now, 46)),
        ..message(change, InboxKind::Contact, offer, 70)
    };
    let id = inbox::insert(change.transaction, &answered)?;
    let reply = Reply {
        text: "Vielen Dank für die Nachricht, wir haben es vermerkt.".to_owned(),
        created_at: ago(change.now, 46),
    };
    inbox::insert_reply(change.transaction, id, &reply)?;
    let waiting = InboxItem {
        session: Some(session),
        subject: "Rechnungsadresse".to_owned(),
        text: "Können Sie künftig unsere Bestellnummer auf die Rechnung schreiben?".to_owned(),
        ..message(change, InboxKind::Contact, offer, 20)
    };
    inbox::insert(change.transaction, &waiting)?;
    Ok(())
}

fn propose(change: &Change<'_>, offer: &Document, session: SessionId) -> Result<(), Error> {
    let fields = [("street", "Hafenstraße 14"), ("phone", "+49 40 5550199")];
    let item = InboxItem {
        session: Some(session),
        facts: fields
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        ..message(change, InboxKind::Profile, offer, 1)
    };
    inbox::insert(change.transaction, &item)?;
    Ok(())
}

fn say_paid(change: &Change<'_>, invoice: &Document) -> Result<(), Error> {
    let currency = invoice.head.currency;
    let amount = format_minor(invoice.open_amount(), currency.decimals());
    let item = InboxItem {
        document: Some(invoice.id),
        facts: vec![
            ("amount".to_owned(), amount),
            ("currency".to_owned(), currency.code().to_owned()),
        ],
        ..message(change, InboxKind::Paid, invoice, 5)
    };
    inbox::insert(change.transaction, &item)?;
    Ok(())
}

/// A payment that left something open, which the reminder asks for.
fn pay_a_part(change: &Change<'_>, invoice: &Document) -> Result<(), Error> {
    let left = 35_343;
    let amount = invoice.head.totals.gross - left;
    let at = ago(change.now, 15 * 24);
    let receipt = Receipt {
        date: change.today.saturating_sub(jiff::Span::new().days(15)),
        amount,
        method: "bank-transfer".to_owned(),
        note: "Abschlag".to_owned(),
        created_at: at,
    };
    payments::insert(change.transaction, invoice.id, &receipt)?;
    documents::set_paid(change.transaction, invoice.id, amount, at)?;
    Ok(())
}
