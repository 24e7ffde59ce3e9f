//! How settings and their changes look, to people and in JSON.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::admin::settings::{Amendment, Changed};
use crate::app;
use crate::cli::listing::{Column, Row};
use crate::cli::output::{Output, View};
use crate::cli::sanitize::sanitize;
use crate::domain::settings::{Key, Settings};
use crate::domain::wordset::Word;

/// One setting as scripts see it.
#[derive(Debug, Serialize)]
pub struct SettingView {
    #[serde(rename = "type")]
    type_: &'static str,
    key: &'static str,
    value: Option<String>,
    /// Whether it is as it would be if nobody had set it.
    default: bool,
    takes: &'static str,
}

impl SettingView {
    /// Looks a setting up.
    pub fn new(settings: &Settings, key: Key) -> Self {
        let value = settings.get(key);
        Self {
            type_: "setting",
            key: key.word(),
            default: value == Settings::default().get(key),
            value,
            takes: key.form(),
        }
    }

    /// What to say beside the value, where there is something to say.
    pub fn remark(&self) -> Option<String> {
        let takes = self.takes;
        match &self.value {
            None => Some(format!("Not set. It takes: {takes}")),
            Some(_) if self.default => Some(format!("This is the default. It takes: {takes}")),
            Some(_) => None,
        }
    }
}

impl Row for SettingView {
    const COLUMNS: &'static [Column] = &[
        Column::whole("SETTING"),
        Column::text("VALUE"),
        Column::whole(""),
    ];
    const EMPTY: &'static str = "There are no settings.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        let mark = match (&self.value, self.default) {
            (None, _) => "not set",
            (Some(_), true) => "default",
            (Some(_), false) => "",
        };
        let value = self.value.as_deref().unwrap_or_default();
        vec![self.key.into(), value.into(), mark.into()]
    }
}

impl View for SettingView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        match &self.value {
            Some(value) => writeln!(out, "{value}"),
            None => Ok(()),
        }
    }
}

/// What became of the settings, as scripts see it.
#[derive(Debug, Serialize)]
pub struct AmendmentView {
    #[serde(rename = "type")]
    type_: &'static str,
    changed: bool,
    granted: u64,
    changes: Vec<ChangeView>,
}

#[derive(Debug, Serialize)]
struct ChangeView {
    key: &'static str,
    before: Option<String>,
    after: Option<String>,
}

impl From<&Amendment> for AmendmentView {
    fn from(amendment: &Amendment) -> Self {
        let change = |changed: &Changed| ChangeView {
            key: changed.key.word(),
            before: changed.before.clone(),
            after: changed.after.clone(),
        };
        Self {
            type_: "settings",
            changed: amendment.is_change(),
            granted: amendment.granted,
            changes: amendment.changes.iter().map(change).collect(),
        }
    }
}

impl View for AmendmentView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        for change in &self.changes {
            let shown = |value: &Option<String>| {
                let value = value.as_deref().map(sanitize);
                value.map_or_else(|| "(not set)".to_owned(), Cow::into_owned)
            };
            let (before, after) = (shown(&change.before), shown(&change.after));
            writeln!(out, "{}: {before} -> {after}", change.key)?;
        }
        Ok(())
    }
}

/// Shows what became of the settings, and says how many clients that let in.
pub fn report(out: &mut Output, amendment: &Amendment, is_dry_run: bool) -> Result<(), app::Error> {
    out.show(&AmendmentView::from(amendment))?;
    let clients = match amendment.granted {
        1 => "1 client".to_owned(),
        many => format!("{many} clients"),
    };
    if amendment.granted > 0 {
        out.note(&format!("Granted access to {clients}."));
    }
    match (amendment.is_change(), is_dry_run) {
        (false, _) => out.note("Unchanged."),
        (true, false) => out.note("Changed."),
        (true, true) => out.tell_dry_run("nothing was changed"),
    }
    Ok(())
}
