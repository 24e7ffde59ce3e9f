//! The demo's documents, with lines, taxes, totals and a PDF each.

use jiff::Span;
use jiff::civil::Date;

use super::data::{DOCUMENTS, DemoDocument, DemoLine};
use super::pdf::{self, Page};
use super::visitors::Shelf;
use crate::app::{Change, Error};
use crate::domain::client::Client;
use crate::domain::document::attachment::{MediaType, Role};
use crate::domain::document::line::{check_totals, taxes_of};
use crate::domain::document::{Attachment, Body, DocumentNumber, Head, Kind, Line, Status, Totals};
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::locale::Locale;
use crate::domain::money::{Currency, Decimal, format_minor};
use crate::domain::settings::Settings;
use crate::secret::digest;
use crate::store::{attachments, clients, documents};

const RATE: Decimal = Decimal {
    digits: 19,
    scale: 0,
};

/// Adds them all.
pub fn add_all(change: &Change<'_>, settings: &Settings, ids: &[ClientId]) -> Result<Shelf, Error> {
    let mut shelf = Vec::with_capacity(DOCUMENTS.len());
    for document in &DOCUMENTS {
        let lost = || {
            Error::bug(format!(
                "the demo's document {} has no client",
                document.number
            ))
        };
        let client = ids.get(document.client).copied().ok_or_else(lost)?;
        let client = clients::find_by_id(change.transaction, client)?.ok_or_else(lost)?;
        let id = add(change, settings, document, &client)?;
        let added = documents::find_by_id(change.transaction, id)?.ok_or_else(lost)?;
        shelf.push((document.number, added));
    }
    Ok(Shelf(shelf))
}

fn add(
    change: &Change<'_>,
    settings: &Settings,
    demo: &DemoDocument,
    client: &Client,
) -> Result<DocumentId, Error> {
    let body = body(demo.lines);
    let head = head(change.today, demo, client, &body)?;
    check_totals(&body.lines, &body.taxes, head.totals, head.currency)
        .map_err(|error| Error::bug(error.to_string()))?;
    let id = documents::insert(change.transaction, &head, &body, change.now)?;
    let bytes = pdf::render(&page(settings, &head, &body, client));
    let sha256 = digest::hex(&digest::sha256(&bytes));
    attachments::put_blob(change.transaction, &sha256, &bytes)?;
    let file = Attachment {
        id: 0,
        name: format!("{}.pdf", head.number),
        media_type: MediaType::Pdf,
        role: Role::Document,
        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256,
    };
    attachments::insert(change.transaction, id, &file)?;
    if demo.status != Status::Draft {
        documents::complete(
            change.transaction,
            id,
            Status::completed(demo.kind),
            change.now,
        )?;
        documents::set_status(change.transaction, id, demo.status, change.now)?;
    }
    if demo.status == Status::Paid {
        documents::set_paid(change.transaction, id, head.totals.gross, change.now)?;
    }
    Ok(id)
}

fn head(today: Date, demo: &DemoDocument, client: &Client, body: &Body) -> Result<Head, Error> {
    let date = day(today, demo.day);
    let number = demo.number.replacen('-', &format!("-{}-", date.year()), 1);
    let end = demo.end.map(|end| day(today, end));
    let net = body.lines.iter().map(|line| line.net).sum();
    let gross = body.taxes.iter().map(|tax| tax.amount).sum::<i64>() + net;
    let profile = &client.data.profile;
    let english = client.data.locale == Locale::En;
    Ok(Head {
        kind: demo.kind,
        number: DocumentNumber::new(&number).map_err(|error| Error::bug(error.to_string()))?,
        client: client.id,
        title: format!("{} {number}", title(demo.kind, client.data.locale)),
        date,
        due_date: end.filter(|_| demo.kind.is_claim()),
        valid_until: end.filter(|_| demo.kind == Kind::Offer),
        currency: Currency::EUR,
        totals: Totals { net, gross },
        address: format!(
            "{}\n{}\n{} {}",
            client.data.name, profile.street, profile.zip, profile.city
        ),
        intro: if english {
            "Thank you for working with us."
        } else {
            "Vielen Dank für die gute Zusammenarbeit."
        }
        .to_owned(),
        note: String::new(),
        extra: Vec::new(),
    })
}

fn body(lines: &[DemoLine]) -> Body {
    let lines: Vec<_> = lines.iter().map(line).collect();
    let taxes = taxes_of(&lines);
    Body { lines, taxes }
}

fn line(&(quantity, unit, title, price): &DemoLine) -> Line {
    Line {
        title: title.to_owned(),
        description: String::new(),
        quantity: Decimal {
            digits: quantity,
            scale: 0,
        },
        unit: unit.to_owned(),
        unit_price: Decimal {
            digits: price,
            scale: 2,
        },
        tax_name: "USt".to_owned(),
        tax_rate: Some(RATE),
        net: quantity * price,
        is_optional: false,
    }
}

fn day(today: Date, offset: i32) -> Date {
    today.saturating_add(Span::new().days(offset))
}

fn title(kind: Kind, locale: Locale) -> &'static str {
    let (german, english) = match kind {
        Kind::Invoice => ("Rechnung", "Invoice"),
        Kind::Offer => ("Angebot", "Offer"),
        Kind::Confirmation => ("Auftragsbestätigung", "Order confirmation"),
        Kind::DeliveryNote => ("Lieferschein", "Delivery note"),
        Kind::Reminder => ("Zahlungserinnerung", "Reminder"),
        Kind::CreditNote => ("Gutschrift", "Credit note"),
        Kind::Letter => ("Brief", "Letter"),
    };
    match locale {
        Locale::De => german,
        Locale::En => english,
    }
}

fn page(settings: &Settings, head: &Head, body: &Body, client: &Client) -> Page {
    let company = &settings.company;
    let money = |amount| format!("{} €", format_minor(amount, 2).replace('.', ","));
    let english = client.data.locale == Locale::En;
    let word = |german: &'static str, english_word: &'static str| {
        if english { english_word } else { german }
    };
    let mut sender = vec![company.name.clone()];
    sender.extend(company.address.lines().map(ToOwned::to_owned));
    sender.push(format!("{} · {}", company.email, company.phone));
    let end = head.due_date.map(|date| (word("Zahlbar bis", "Due"), date));
    let end = end.or(head
        .valid_until
        .map(|date| (word("Gültig bis", "Valid until"), date)));
    let date = format!(
        "{}: {}",
        word("Datum", "Date"),
        head.date.strftime("%d.%m.%Y")
    );
    let mut totals = Vec::new();
    if !body.taxes.is_empty() {
        totals.push([word("Netto", "Net").to_owned(), money(head.totals.net)]);
        totals.extend(
            body.taxes
                .iter()
                .map(|tax| [format!("{} {} %", tax.name, tax.rate), money(tax.amount)]),
        );
        totals.push([word("Gesamt", "Total").to_owned(), money(head.totals.gross)]);
    }
    Page {
        sender,
        recipient: head.address.lines().map(ToOwned::to_owned).collect(),
        title: head.title.clone(),
        facts: std::iter::once(date)
            .chain(end.map(|(label, date)| format!("{label}: {}", date.strftime("%d.%m.%Y"))))
            .collect(),
        intro: head.intro.clone(),
        rows: body
            .lines
            .iter()
            .map(|line| {
                [
                    format!("{} {}", line.quantity, line.unit),
                    line.title.clone(),
                    money(line.net),
                ]
            })
            .collect(),
        totals,
        note: vec![format!(
            "{} {} · {}",
            word("Bankverbindung:", "Bank account:"),
            settings.payment.iban,
            company.name
        )],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_unique_whatever_year_the_days_fall_into() {
        let mut numbers: Vec<_> = DOCUMENTS
            .iter()
            .map(|document| (document.kind, document.number))
            .collect();
        numbers.sort_unstable_by_key(|(kind, number)| (kind.to_string(), *number));
        let before = numbers.len();
        numbers.dedup();
        assert_eq!(numbers.len(), before);
    }
}
