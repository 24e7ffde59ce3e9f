//! The list of documents: what is due now on top, then everything, newest first.

use std::fmt::Write as _;

use askama::Template;
use axum::extract::{Query as Asked, State};
use axum::http::StatusCode;
use serde::Deserialize;

use super::frame::{Frame, Notice};
use super::listing::{Row, SumView};
use super::said::After;
use crate::domain::action::Action;
use crate::domain::document::{Kind, Status};
use crate::domain::wordset::Word as _;
use crate::portal::documents::{self, Overview, Query};
use crate::web::caller::Met;
use crate::web::site::{Answer, Site, page};
use crate::web::texts::Texts;

/// The most rows above the list; the rest stands in it anyway.
const TODO_LIMIT: usize = 6;
/// The most characters that are searched for.
const LONGEST_SEARCH: usize = 100;

/// The page.
#[derive(Debug, Template)]
#[template(path = "documents.html", config = "src/web/askama.toml")]
pub struct Documents {
    frame: Frame,
    notice: Option<Notice>,
    client: String,
    all: u32,
    sums: Vec<SumView>,
    /// How many offers wait; empty when none does.
    /// Whether the sums are less than what stands beside them.
    leaves_reminders_out: bool,
    waiting: String,
    todo: Vec<Row>,
    /// How many more there are; empty when there are none.
    more: String,
    kinds: Vec<Filter>,
    states: Vec<Filter>,
    query: Query,
    rows: Vec<Row>,
    count: String,
    paging: Option<Paging>,
    /// Why there are no rows.
    no_match: String,
    may_download: bool,
}

/// A link that narrows the list.
#[derive(Debug)]
pub struct Filter {
    pub path: String,
    pub label: String,
    pub count: u32,
    pub is_here: bool,
}

/// Where the other pages of the list are.
#[derive(Debug)]
pub struct Paging {
    pub place: String,
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// What an address may narrow the list to; what it does not know is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Narrowing {
    kind: String,
    state: String,
    q: String,
    page: String,
}

impl Narrowing {
    fn query(self) -> Query {
        Query {
            kind: Kind::parse(&self.kind).ok(),
            state: Status::parse(&self.state).ok(),
            search: self.q.trim().chars().take(LONGEST_SEARCH).collect(),
            page: self.page.parse().unwrap_or(1),
        }
    }
}

/// Shows the list.
pub async fn show(
    State(site): State<Site>,
    met: Met,
    Asked(narrowing): Asked<Narrowing>,
    Asked(after): Asked<After>,
) -> Answer {
    let query = narrowing.query();
    let (frame, overview) = site.show(&met, |app, pass| documents::overview(app, pass, &query))?;
    let notice = after.notice(frame.t);
    page(
        StatusCode::OK,
        &Documents::new(frame, &overview, query, notice),
    )
}

impl Documents {
    /// Puts the list into words.
    pub fn new(frame: Frame, overview: &Overview, query: Query, notice: Option<Notice>) -> Self {
        let t = frame.t;
        let attention = &overview.attention;
        let urgent = attention.claims.iter().chain(&attention.offers);
        let todo: Vec<Row> = urgent.map(|entry| Row::new(&frame, entry)).collect();
        let hidden = u32::try_from(todo.len().saturating_sub(TODO_LIMIT)).unwrap_or(u32::MAX);
        let waiting = u32::try_from(attention.offers.len()).unwrap_or(u32::MAX);
        let counted = |count, words: fn(u32) -> String| match count {
            0 => String::new(),
            count => words(count),
        };
        Self {
            client: frame
                .guest
                .as_ref()
                .map(|guest| guest.name.clone())
                .unwrap_or_default(),
            all: overview.all,
            sums: attention
                .sums
                .iter()
                .map(|sum| SumView::new(t, *sum))
                .collect(),
            leaves_reminders_out: documents::leaves_reminders_out(&attention.claims),
            waiting: counted(waiting, t.documents.to_decide),
            todo: todo.into_iter().take(TODO_LIMIT).collect(),
            more: counted(hidden, t.documents.more_attention),
            kinds: kinds(t, overview, &query),
            states: states(t, overview, &query),
            rows: overview
                .entries
                .iter()
                .map(|entry| Row::new(&frame, entry))
                .collect(),
            count: (t.documents.count)(overview.matching),
            paging: paging(t, overview, &query),
            no_match: match query.search.as_str() {
                "" => t.documents.no_match_filter.to_owned(),
                text => (t.documents.no_match_search)(text),
            },
            may_download: frame
                .guest
                .as_ref()
                .is_some_and(|guest| guest.may.contains(Action::Download)),
            query,
            frame,
            notice,
        }
    }
}

fn kinds(t: &Texts, overview: &Overview, query: &Query) -> Vec<Filter> {
    let all = Filter {
        path: address(None, query.state, &query.search, 1),
        label: t.documents.all.to_owned(),
        count: overview.kinds.iter().map(|(_, count)| count).sum(),
        is_here: query.kind.is_none(),
    };
    let each = overview.kinds.iter().map(|(kind, count)| Filter {
        path: address(Some(*kind), None, &query.search, 1),
        label: (t.words.kinds)(*kind).to_owned(),
        count: *count,
        is_here: query.kind == Some(*kind),
    });
    std::iter::once(all).chain(each).collect()
}

fn states(t: &Texts, overview: &Overview, query: &Query) -> Vec<Filter> {
    let all = Filter {
        path: address(query.kind, None, &query.search, 1),
        label: t.documents.every_state.to_owned(),
        count: overview.states.iter().map(|(_, count)| count).sum(),
        is_here: query.state.is_none(),
    };
    let kind = query.kind.unwrap_or(Kind::Invoice);
    let each = overview.states.iter().map(|(state, count)| Filter {
        path: address(query.kind, Some(*state), &query.search, 1),
        label: (t.words.status)(kind, *state).to_owned(),
        count: *count,
        is_here: query.state == Some(*state),
    });
    std::iter::once(all).chain(each).collect()
}

fn paging(t: &Texts, overview: &Overview, query: &Query) -> Option<Paging> {
    let (page, pages) = (overview.page, overview.pages);
    let to = |page| address(query.kind, query.state, &query.search, page);
    (pages > 1).then(|| Paging {
        place: (t.documents.page_of)(page, pages),
        newer: (page > 1).then(|| to(page.saturating_sub(1))),
        older: (page < pages).then(|| to(page.saturating_add(1))),
    })
}

/// The list's address; what is not narrowed is not named.
fn address(kind: Option<Kind>, state: Option<Status>, search: &str, page: u32) -> String {
    let mut parts = Vec::new();
    if let Some(kind) = kind {
        parts.push(format!("kind={}", kind.word()));
    }
    if let Some(state) = state {
        parts.push(format!("state={}", state.word()));
    }
    if !search.is_empty() {
        parts.push(format!("q={}", encoded(search)));
    }
    if page > 1 {
        parts.push(format!("page={page}"));
    }
    match parts.as_slice() {
        [] => "/documents".to_owned(),
        parts => format!("/documents?{}", parts.join("&")),
    }
}

/// A text as it may stand in an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                out.push(char::from(byte));
            }
            other => {
                let _infallible = write!(out, "%{other:02X}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_what_narrows_the_list_and_nothing_else() {
        assert_eq!(address(None, None, "", 1), "/documents");
        assert_eq!(
            address(Some(Kind::Offer), Some(Status::Open), "a&b ä", 2),
            "/documents?kind=offer&state=open&q=a%26b%20%C3%A4&page=2"
        );
    }
}
