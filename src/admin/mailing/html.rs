//! The HTML part of a mail, made from its text part: the same words, the operator's logo and colours, buttons for links.

use std::fmt::Write as _;

use crate::domain::locale::Locale;
use crate::domain::settings::Settings;
use crate::domain::settings::theme::Background;

/// An address that the portal itself put into the text; nothing else becomes a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own<'a> {
    pub url: &'a str,
    pub kind: Kind,
}

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Portal,
    Document,
    Invitation,
    Login,
}

/// Everything that the page shows beside the text.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    pub locale: Locale,
    pub settings: &'a Settings,
    /// What stands for the logo's address; absent when there is none that mail programs show.
    pub logo: Option<&'a str>,
}

const FONT: &str = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/// Writes the page.
pub fn page(look: Look<'_>, subject: &str, text: &str, closing: &str, own: &[Own<'_>]) -> String {
    let colours = Colours::of(look.settings);
    let Colours {
        background,
        surface,
        text: ink,
        ..
    } = &colours;
    let mut out = String::with_capacity(4096 + 2 * text.len());
    let lang = look.locale;
    let title = escaped(subject);
    // Writing to a text cannot fail.
    let _written = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light\">\n<title>{title}</title>\n</head>\n\
         <body style=\"margin:0;padding:0;background:{background};color:{ink}\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"background:{background}\">\n\
         <tr><td align=\"center\" style=\"padding:24px 12px\">\n\
         <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"max-width:560px\">\n\
         <tr><td align=\"left\" style=\"padding:28px 28px 16px;background:{surface};border-radius:12px;{FONT};font-size:16px;line-height:1.55;color:{ink}\">\n"
    );
    head(&mut out, look, &colours);
    let mut has_button = false;
    for block in blocks(text, own) {
        match block {
            Block::Paragraph(lines) => paragraph(&mut out, &lines, &colours, own),
            Block::Address(own) => {
                // One button says what to do; two would ask what for.
                if !std::mem::replace(&mut has_button, true) {
                    button(&mut out, own, look.locale, &colours);
                }
                address(&mut out, own, &colours);
            }
        }
    }
    let _written = write!(
        out,
        "</td></tr>\n<tr><td align=\"left\" style=\"padding:20px 28px;{FONT};font-size:13px;line-height:1.5;color:{ink}\">\n"
    );
    let lines: Vec<String> = closing.lines().map(escaped).collect();
    out.push_str(&lines.join("<br>\n"));
    out.push_str("\n</td></tr>\n</table>\n</td></tr>\n</table>\n</body>\n</html>\n");
    out
}

struct Colours {
    background: String,
    surface: String,
    primary: String,
    text: String,
}

impl Colours {
    fn of(settings: &Settings) -> Self {
        let theme = &settings.theme;
        Self {
            background: match &theme.background {
                Background::Colour(colour) => colour.to_string(),
                // Mail programs do not show it, and texts were checked against the surface.
                Background::Image(_) => theme.surface.to_string(),
            },
            surface: theme.surface.to_string(),
            primary: theme.primary.to_string(),
            text: theme.text.to_string(),
        }
    }
}

fn head(out: &mut String, look: Look<'_>, colours: &Colours) {
    let company = escaped(&look.settings.company.name);
    let primary = &colours.primary;
    let _written = match look.logo {
        Some(source) => writeln!(
            out,
            "<img src=\"{source}\" alt=\"{company}\" style=\"display:block;max-width:220px;max-height:64px;width:auto;height:auto;border:0;margin:0 0 24px;font-size:18px;font-weight:600;color:{primary}\">"
        ),
        None => writeln!(
            out,
            "<p style=\"margin:0 0 20px;font-size:18px;font-weight:600;color:{primary}\">{company}</p>"
        ),
    };
}

/// A part of the text.
#[derive(Debug, PartialEq, Eq)]
enum Block<'a> {
    /// Lines that belong together.
    Paragraph(Vec<&'a str>),
    /// An address of the portal on a line of its own.
    Address(Own<'a>),
}

/// Cuts the text at empty lines and at addresses of the portal.
fn blocks<'a>(text: &'a str, own: &[Own<'a>]) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        let address = own.iter().find(|own| own.url == line.trim());
        if address.is_some() || line.trim().is_empty() {
            if !lines.is_empty() {
                blocks.push(Block::Paragraph(std::mem::take(&mut lines)));
            }
        } else {
            lines.push(line);
        }
        blocks.extend(address.map(|own| Block::Address(*own)));
    }
    if !lines.is_empty() {
        blocks.push(Block::Paragraph(lines));
    }
    blocks
}

fn paragraph(out: &mut String, lines: &[&str], colours: &Colours, own: &[Own<'_>]) {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| linked(line, own, colours))
        .collect();
    let _written = writeln!(
        out,
        "<p style=\"margin:0 0 16px;overflow-wrap:anywhere\">{}</p>",
        lines.join("<br>\n")
    );
}

fn button(out: &mut String, own: Own<'_>, locale: Locale, colours: &Colours) {
    let label = match (own.kind, locale) {
        (Kind::Portal, Locale::De) => "Zum Kundenportal",
        (Kind::Portal, Locale::En) => "Open the customer portal",
        (Kind::Document, Locale::De) => "Dokument ansehen",
        (Kind::Document, Locale::En) => "View the document",
        (Kind::Invitation, Locale::De) => "Passwort wählen",
        (Kind::Invitation, Locale::En) => "Choose a password",
        (Kind::Login, Locale::De) => "Zur Anmeldung",
        (Kind::Login, Locale::En) => "Log in",
    };
    let Colours {
        surface, primary, ..
    } = colours;
    let url = escaped(own.url);
    let _written = writeln!(
        out,
        "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:4px 0 8px\"><tr>\
         <td style=\"background:{primary};border-radius:8px\"><a href=\"{url}\" style=\"display:inline-block;padding:12px 22px;{FONT};font-size:16px;font-weight:600;line-height:1.3;color:{surface};text-decoration:none\">{label}</a></td>\
         </tr></table>"
    );
}

fn address(out: &mut String, own: Own<'_>, colours: &Colours) {
    let (url, primary) = (escaped(own.url), &colours.primary);
    let _written = writeln!(
        out,
        "<p style=\"margin:0 0 20px;font-size:13px;line-height:1.45;overflow-wrap:anywhere;word-break:break-all\"><a href=\"{url}\" style=\"color:{primary}\">{url}</a></p>"
    );
}

/// A line with the portal's own addresses as links; an address of anybody else stays text.
fn linked(line: &str, own: &[Own<'_>], colours: &Colours) -> String {
    let mut out = String::with_capacity(line.len() + 64);
    let mut rest = line;
    while let Some((before, url, after)) = first_own(rest, own) {
        out.push_str(&escaped(before));
        let url = escaped(url);
        let _written = write!(
            out,
            "<a href=\"{url}\" style=\"color:{}\">{url}</a>",
            colours.primary
        );
        rest = after;
    }
    out.push_str(&escaped(rest));
    out
}

fn first_own<'l>(line: &'l str, own: &[Own<'_>]) -> Option<(&'l str, &'l str, &'l str)> {
    let found = own
        .iter()
        .filter_map(|own| Some((line.find(own.url)?, own.url.len())));
    let (start, length) = found.min()?;
    let (before, rest) = line.split_at_checked(start)?;
    let (url, after) = rest.split_at_checked(length)?;
    Some((before, url, after))
}

/// Makes any text harmless inside of elements and quoted attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://portal.example/l/0123";

    fn rendered(text: &str) -> String {
        let settings = Settings::default();
        let look = Look {
            locale: Locale::De,
            settings: &settings,
            logo: None,
        };
        let own = [Own {
            url: URL,
            kind: Kind::Portal,
        }];
        page(look, "Betreff", text, "Muster GmbH", &own)
    }

    #[test]
    fn an_address_of_its_own_line_becomes_a_button_and_shows_itself() {
        let html = rendered(&format!("Guten Tag,\n\nhier:\n{URL}\n\nGruß"));
        assert_eq!(html.matches(&format!("href=\"{URL}\"")).count(), 2);
        assert!(html.contains(&format!(">{URL}</a>")), "{html}");
        assert!(html.contains(">Zum Kundenportal</a>"), "{html}");
    }

    #[test]
    fn an_address_in_a_sentence_becomes_a_link_with_itself_as_text() {
        let html = rendered(&format!("Siehe {URL} oder rufen Sie an."));
        assert!(html.contains(&format!(">{URL}</a> oder rufen")), "{html}");
        assert!(!html.contains("Zum Kundenportal"));
    }

    #[test]
    fn what_strangers_write_is_text() {
        let html = rendered("<script>alert(1)</script>\n\"'&\u{1b}[2J\nhttps://evil.example/x");
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(html.contains("&quot;&#39;&amp;[2J"), "{html}");
        assert!(!html.contains("href=\"https://evil"), "{html}");
    }

    #[test]
    fn paragraphs_and_lines_stay_apart() {
        let own: [Own<'_>; 0] = [];
        assert_eq!(
            blocks("a\nb\n\n\nc\n", &own),
            [
                Block::Paragraph(vec!["a", "b"]),
                Block::Paragraph(vec!["c"])
            ]
        );
    }
}
