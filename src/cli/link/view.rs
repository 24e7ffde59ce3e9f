//! How a link looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use crate::admin::links::{Shown, remedy};
use crate::cli::listing::{Column, Row, Shape};
use crate::cli::output::View;
use crate::cli::sheet::Sheet;
use crate::domain::link::Scope;

/// A link as scripts see it.
#[derive(Debug, Serialize)]
pub struct LinkView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub id: i64,
    pub client: String,
    pub scope: &'static str,
    pub documents: Vec<String>,
    pub label: String,
    pub state: String,
    pub url: Option<String>,
    pub allow: Option<String>,
    pub standing: bool,
    pub created_at: String,
    pub expires_at: Option<String>,
    pub last_seen_at: Option<String>,
    pub revoked_at: Option<String>,
    pub uses: u32,
    pub max_uses: Option<u32>,
    pub changed: bool,
    #[serde(skip)]
    remedy: Option<String>,
}

impl From<&Shown> for LinkView {
    fn from(shown: &Shown) -> Self {
        let link = &shown.link;
        Self {
            type_: "link",
            id: link.id.0,
            client: shown.client.to_string(),
            scope: match link.scope {
                Scope::Client => "client",
                Scope::Documents(_) => "documents",
            },
            documents: shown.documents.clone(),
            label: link.label.clone(),
            state: shown.state.to_string(),
            url: shown.url.clone(),
            allow: link.allow.map(|allow| allow.to_string()),
            standing: link.is_standing,
            created_at: link.created_at.to_string(),
            expires_at: link.expires_at.map(|at| at.to_string()),
            last_seen_at: link.last_seen_at.map(|at| at.to_string()),
            revoked_at: link.revoked_at.map(|at| at.to_string()),
            uses: link.uses,
            max_uses: link.max_uses,
            changed: shown.changed,
            remedy: remedy(shown),
        }
    }
}

impl LinkView {
    /// What it opens, as a person says it.
    pub fn opens_in_words(&self) -> String {
        let all = format!("all that {} may see", self.client);
        match (self.documents.is_empty(), self.standing) {
            (true, true) => format!("{all} (standing link)"),
            (true, false) => all,
            (false, _) => self.opens(),
        }
    }

    /// What it opens, in one or two words.
    fn opens(&self) -> String {
        match (self.documents.as_slice(), self.standing) {
            ([], true) => "standing".to_owned(),
            ([], false) => "client".to_owned(),
            (some, true) => format!("{} (standing)", some.join(", ")),
            (some, false) => some.join(", "),
        }
    }

    fn used(&self) -> String {
        self.max_uses.map_or_else(
            || self.uses.to_string(),
            |limit| format!("{}/{limit}", self.uses),
        )
    }
}

/// The day of an instant, as lists show it.
pub fn day(instant: Option<&str>) -> &str {
    instant
        .and_then(|text| text.split('T').next())
        .unwrap_or("-")
}

impl Row for LinkView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("ID"),
        Column::whole("CLIENT"),
        Column::whole("STATE"),
        Column::text("OPENS"),
        Column::whole("EXPIRES"),
        Column::amount("USES"),
        Column::whole("SEEN"),
        Column::text("LABEL"),
        Column::whole("CREATED"),
    ];
    const EMPTY: &'static str = "No links to show: portalctl access grant CLIENT makes one.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let expires = if self.expires_at.is_none() {
            "never"
        } else {
            day(self.expires_at.as_deref())
        };
        vec![
            format!("#{}", self.id).into(),
            self.client.as_str().into(),
            self.state.as_str().into(),
            self.opens().into(),
            expires.into(),
            self.used().into(),
            day(self.last_seen_at.as_deref()).into(),
            self.label.as_str().into(),
            day(Some(&self.created_at)).into(),
        ]
    }
}

impl View for LinkView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        self.sheet().write(out)
    }
}

impl LinkView {
    /// Everything about it, line by line.
    pub fn sheet(&self) -> Sheet {
        Sheet::new()
            .row("link", format!("#{}", self.id))
            .row("client", &self.client)
            .row("opens", self.opens_in_words())
            .row("state", &self.state)
            .row_if("label", Some(&self.label).filter(|label| !label.is_empty()))
            .row_if("url", self.url.as_ref())
            .row(
                "allows",
                self.allow
                    .as_deref()
                    .unwrap_or("whatever the settings allow"),
            )
            .row("created", &self.created_at)
            .row("expires", self.expires_at.as_deref().unwrap_or("never"))
            .row_if("revoked", self.revoked_at.as_ref())
            .row("uses", self.used())
            .row("last seen", self.last_seen_at.as_deref().unwrap_or("never"))
            .row_if("to mend it", self.remedy.as_ref())
    }
}

/// A link whose URL is the result.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct UrlView(pub LinkView);

impl Row for UrlView {
    const COLUMNS: &'static [Column] = &[Column::whole("URL")];
    const SHAPE: Shape = Shape::Lines;
    const EMPTY: &'static str = "No links.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![self.0.url.as_deref().unwrap_or_default().into()]
    }
}

/// An instant as a person reads it: day and time in UTC.
pub fn moment(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%d %H:%M UTC").to_string()
}
