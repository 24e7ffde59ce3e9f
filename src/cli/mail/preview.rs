//! `portalctl mail preview`

use std::io::{self, Write};

use clap::{ArgGroup, Args};
use serde::Serialize;

use super::send::template;
use crate::admin::mailing::{self, About, Preview, Wish};
use crate::app;
use crate::cli::desk::Desk;
use crate::cli::output::{Format, View};
use crate::cli::sanitize::sanitize;
use crate::domain::template::TemplateName;

/// Print a mail as it would be sent, without sending it
///
/// Prints sender, recipient, subject and text. --eml prints the whole message for other programs,
/// --html its HTML part for a browser. Passwords and invitations are made when a mail is sent, so a
/// preview shows others in their place.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("about").args(["client", "document"]).required(true)))]
#[command(after_help = "Examples:
  portalctl mail preview KD-1001
  portalctl mail preview --document RE-2026-001 --html > mail.html
  portalctl mail preview KD-1001 --eml | sendmail -t")]
pub struct MailPreviewArgs {
    /// How this client enters: its number or #ID
    #[arg(value_name = "CLIENT")]
    client: Option<String>,
    /// This document: its number, KIND:NUMBER or #ID
    #[arg(long, value_name = "DOCUMENT")]
    document: Option<String>,
    /// Template instead of the usual one
    #[arg(long, value_name = "TEMPLATE", value_parser = template)]
    template: Option<TemplateName>,
    /// Enclose the document's PDF
    #[arg(long, requires = "document")]
    attach: bool,
    /// Print the whole message, as mail programs store it
    #[arg(long, conflicts_with = "html")]
    eml: bool,
    /// Print the HTML part, its logo included
    #[arg(long)]
    html: bool,
}

#[derive(Debug, Serialize)]
struct PreviewView {
    #[serde(rename = "type")]
    type_: &'static str,
    client: String,
    template: String,
    from: String,
    to: String,
    subject: String,
    text: String,
    html: String,
}

impl View for PreviewView {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        for (label, value) in [
            ("From", &self.from),
            ("To", &self.to),
            ("Subject", &self.subject),
        ] {
            writeln!(out, "{label}: {}", sanitize(value))?;
        }
        write!(out, "\n{}", self.text)
    }
}

impl MailPreviewArgs {
    /// Prints the mail.
    pub fn run(self, desk: &mut Desk) -> Result<(), app::Error> {
        let about = match (self.document, self.client) {
            (Some(document), _) => About::Document(document),
            (None, Some(client)) => About::Client(client),
            (None, None) => return Err(app::Error::usage("name a client, or --document")),
        };
        let wish = Wish {
            template: self.template,
            encloses: self.attach,
            only_new: false,
        };
        let (app, out) = desk.open()?;
        let preview = mailing::preview(app, &about, &wish)?;
        if self.eml && preview.is_sample {
            let client = &preview.client;
            return Err(app::Error::refused(
                "this mail carries a secret that is made when it is sent",
            )
            .hint(format!("portalctl mail send access {client}")));
        }
        if preview.is_sample {
            out.note("What stands for the secret here opens nothing; a real one is made when the mail is sent.");
        }
        if self.eml {
            return Ok(out.stdout().write_all(&preview.message)?);
        }
        if self.html && out.format() == &Format::Text {
            return Ok(out.stdout().write_all(standalone(&preview).as_bytes())?);
        }
        out.show(&view(preview))
    }
}

/// The HTML part with its logo inside, as a browser shows it.
fn standalone(preview: &Preview) -> String {
    match &preview.logo {
        Some((media_type, base64)) => preview
            .html
            .replace("cid:logo", &format!("data:{media_type};base64,{base64}")),
        None => preview.html.clone(),
    }
}

fn view(preview: Preview) -> PreviewView {
    PreviewView {
        type_: "mail-preview",
        client: preview.client.to_string(),
        template: preview.template,
        from: preview.from,
        to: preview.to,
        subject: preview.subject,
        text: preview.text,
        html: preview.html,
    }
}
