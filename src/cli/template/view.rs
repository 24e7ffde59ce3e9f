//! How a template looks in lists and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::templates::Listed;
use crate::cli::listing::{Column, Row};
use crate::cli::output::View;
use crate::cli::sanitize::sanitize;

/// A template as scripts see it, without its text.
#[derive(Debug, Serialize)]
pub struct TemplateView {
    #[serde(rename = "type")]
    type_: &'static str,
    pub name: String,
    pub kind: String,
    pub locale: String,
    pub subject: String,
    pub origin: String,
    pub changed: bool,
}

/// A template with its text.
#[derive(Debug, Serialize)]
pub struct TemplateText {
    #[serde(flatten)]
    template: TemplateView,
    body: String,
}

impl From<&Listed> for TemplateView {
    fn from(listed: &Listed) -> Self {
        let template = &listed.template;
        Self {
            type_: "template",
            name: template.name.to_string(),
            kind: template.kind.to_string(),
            locale: template.locale.to_string(),
            subject: template.subject.clone(),
            origin: listed.origin.to_string(),
            changed: listed.changed,
        }
    }
}

impl From<&Listed> for TemplateText {
    fn from(listed: &Listed) -> Self {
        Self {
            template: listed.into(),
            body: listed.template.body.clone(),
        }
    }
}

impl Row for TemplateView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("NAME"),
        Column::whole("KIND"),
        Column::whole("LANG"),
        Column::whole("ORIGIN"),
        Column::text("SUBJECT"),
    ];
    const EMPTY: &'static str = "No template is like that.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.name.as_str().into(),
            self.kind.as_str().into(),
            self.locale.as_str().into(),
            self.origin.as_str().into(),
            self.subject.as_str().into(),
        ]
    }
}

impl View for TemplateView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        let done = if self.changed {
            "is set"
        } else {
            "is unchanged"
        };
        writeln!(out, "{} ({}) {done}.", sanitize(&self.name), self.locale)
    }
}

impl View for TemplateText {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(self.body.as_bytes())
    }
}
