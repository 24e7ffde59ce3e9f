//! One document: the sheet, what can be done with it now, its files, and what was said about it.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::beside::{self, Action, FileView, NeighbourView, Pdf};
use super::form;
use super::frame::{Frame, Notice};
use super::said::After;
use super::sheet::Sheet;
use super::standing::{self, Facts, Standing};
use crate::domain::document::Document;
use crate::domain::document::comment::{Author, Comment};
use crate::domain::id::DocumentId;
use crate::domain::visit::Look;
use crate::portal::comments;
use crate::portal::documents::{self, Detail};
use crate::portal::message::{Field, Sending};
use crate::web::caller::Met;
use crate::web::form::ProtectedForm;
use crate::web::site::{Answer, Site, page, see_other};
use crate::web::texts::Texts;

/// The page.
#[derive(Debug, Template)]
#[template(path = "document.html", config = "src/web/askama.toml")]
pub struct DocumentPage {
    frame: Frame,
    notice: Option<Notice>,
    id: i64,
    kind: &'static str,
    number: String,
    title: String,
    standing: Standing,
    /// What the large figure is; empty for documents that are not about money.
    amount_label: &'static str,
    amount: String,
    facts: Vec<(&'static str, String)>,
    sender: String,
    recipient: String,
    sheet: Sheet,
    actions: Vec<Action>,
    remarks: Vec<String>,
    pdf: Option<Pdf>,
    files: Vec<FileView>,
    /// Why files cannot be had; may be empty.
    no_files: &'static str,
    comments: Vec<Said>,
    comment_box: Option<CommentBox>,
    newer: Option<NeighbourView>,
    older: Option<NeighbourView>,
    has_list: bool,
}

/// A comment.
#[derive(Debug)]
pub struct Said {
    pub who: String,
    pub at: String,
    pub text: String,
    /// Whether the operator wrote it.
    pub is_ours: bool,
}

/// Where one can write.
#[derive(Debug, Default)]
pub struct CommentBox {
    /// What was just sent, where the address leads.
    pub sent: Option<Notice>,
    /// What was typed before.
    pub text: String,
    /// What is wrong with it; may be empty.
    pub fault: String,
}

/// What somebody wrote.
#[derive(Debug, Deserialize)]
pub struct Typed {
    text: String,
}

/// Shows a document.
pub async fn show(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    Query(after): Query<After>,
) -> Answer {
    let id = DocumentId(id);
    let (frame, detail) = site.show(&met, |app, pass| documents::detail(app, pass, id))?;
    if let Some(guest) = &frame.guest {
        site.saw(guest.session, id, Look::Page)?;
    }
    let draft = CommentBox {
        sent: after.notice(frame.t),
        ..CommentBox::default()
    };
    let shown = DocumentPage::new(frame, &detail, draft, None);
    page(StatusCode::OK, &shown)
}

/// Adds a comment.
pub async fn comment(
    State(site): State<Site>,
    met: Met,
    Path(id): Path<i64>,
    ProtectedForm(typed): ProtectedForm<Typed>,
) -> Answer {
    let (pass, document, text) = (met.inside()?, DocumentId(id), typed.text.clone());
    let sending = site
        .write(move |app| comments::add(app, &pass, document, &text))
        .await?;
    let flaws = match &sending {
        Sending::Done => return see_other(&met, &format!("/d/{id}?said=commented#comments")),
        Sending::TooMany => &[],
        Sending::Unfit(flaws) => flaws.as_slice(),
    };
    let (frame, detail) = site.show(&met, |app, pass| documents::detail(app, pass, document))?;
    let frame = frame.back_at(format!("/d/{id}"));
    let t = frame.t;
    let (status, notice) = form::refusal(t, flaws);
    let draft = CommentBox {
        sent: None,
        text: typed.text,
        fault: form::fault(t, flaws, Field::Text),
    };
    page(status, &DocumentPage::new(frame, &detail, draft, notice))
}

impl DocumentPage {
    /// Puts a document into words.
    pub fn new(frame: Frame, detail: &Detail, draft: CommentBox, notice: Option<Notice>) -> Self {
        let t = frame.t;
        let (document, head) = (&detail.document, &detail.document.head);
        let sheet = Sheet::new(&frame, document, &detail.body, detail.open_amount);
        let (amount_label, amount) = figure(t, detail);
        let (pdf, files, no_files) = beside::files(t, detail, sheet.lines.is_empty());
        let stand = Facts {
            kind: head.kind,
            status: detail.status,
            is_expired: detail.is_expired,
            due_date: head.due_date,
            valid_until: head.valid_until,
        };
        Self {
            id: document.id.0,
            kind: (t.words.kind)(head.kind),
            number: head.number.to_string(),
            title: standing::own_title(&head.title, head.number.as_str()),
            standing: Standing::new(t, stand, frame.today),
            amount_label,
            amount,
            facts: facts(&frame, document),
            sender: sender(&frame),
            recipient: recipient(&frame, document),
            actions: beside::actions(&frame, detail),
            remarks: beside::remarks(&frame, detail),
            pdf,
            files,
            no_files,
            comments: detail
                .comments
                .iter()
                .map(|comment| said(&frame, comment))
                .collect(),
            comment_box: detail.permits.comment.is_ok().then_some(draft),
            newer: detail
                .newer
                .as_ref()
                .map(|next| beside::neighbour(&frame, next)),
            older: detail
                .older
                .as_ref()
                .map(|next| beside::neighbour(&frame, next)),
            has_list: !frame.menu().is_empty() || detail.newer.is_some() || detail.older.is_some(),
            sheet,
            frame,
            notice,
        }
    }
}

/// The large figure: what is left to pay, or what it is about.
fn figure(t: &Texts, detail: &Detail) -> (&'static str, String) {
    let head = &detail.document.head;
    let money = |amount| t.money(amount, head.currency);
    if head.kind.is_claim() && detail.open_amount != 0 {
        (t.document.still_open, money(detail.open_amount))
    } else if head.totals.gross == 0 {
        ("", String::new())
    } else {
        (t.document.gross, money(head.totals.gross))
    }
}

fn facts(frame: &Frame, document: &Document) -> Vec<(&'static str, String)> {
    let (t, head) = (frame.t, &document.head);
    let mut facts = vec![(t.words.date, t.long_date(head.date))];
    if let Some(due) = head.due_date {
        facts.push((t.document.due_date, t.long_date(due)));
    }
    if let Some(end) = head.valid_until {
        facts.push((t.document.valid_until, t.long_date(end)));
    }
    if let Some(guest) = &frame.guest {
        facts.push((t.document.client_number, guest.number.to_string()));
    }
    facts
}

fn sender(frame: &Frame) -> String {
    let company = frame.company();
    format!("{}\n{}", frame.brand(), company.address.trim())
        .trim_end()
        .to_owned()
}

fn recipient(frame: &Frame, document: &Document) -> String {
    match document.head.address.trim() {
        "" => frame
            .guest
            .as_ref()
            .map(|guest| guest.name.clone())
            .unwrap_or_default(),
        address => address.to_owned(),
    }
}

fn said(frame: &Frame, comment: &Comment) -> Said {
    let who = (frame.t.words.author)(comment.author);
    Said {
        who: who.unwrap_or(frame.brand()).to_owned(),
        at: frame.moment(comment.created_at),
        text: comment.text.clone(),
        is_ours: comment.author == Author::Operator,
    }
}
