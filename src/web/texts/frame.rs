//! What stands around every page.

/// Masthead, menu and foot.
#[derive(Debug)]
pub struct Frame {
    /// The language's own name, for the switch to it.
    pub language: &'static str,
    pub skip: &'static str,
    pub menu: &'static str,
    pub documents: &'static str,
    pub statement: &'static str,
    pub contact: &'static str,
    pub profile: &'static str,
    pub password: &'static str,
    pub log_out: &'static str,
    /// What the page is when no company name is set.
    pub portal: &'static str,
    pub imprint: &'static str,
    pub privacy: &'static str,
    pub phone: &'static str,
    pub email: &'static str,
    pub website: &'static str,
    pub vat_number: &'static str,
    pub tax_number: &'static str,
    pub access: &'static str,
    /// Whoever has the link sees the same; until then.
    pub link_until: fn(&str) -> String,
    pub link_forever: &'static str,
    /// The same for a link to single documents.
    pub document_link_until: fn(&str) -> String,
    pub document_link_forever: &'static str,
    /// Who is logged in.
    pub logged_in: fn(&str) -> String,
    pub session_ends: &'static str,
}

pub const GERMAN: Frame = Frame {
    language: "Deutsch",
    skip: "Zum Inhalt",
    menu: "Hauptmenü",
    documents: "Dokumente",
    statement: "Kontoauszug",
    contact: "Kontakt",
    profile: "Meine Daten",
    password: "Passwort ändern",
    log_out: "Abmelden",
    portal: "Kundenportal",
    imprint: "Impressum",
    privacy: "Datenschutz",
    phone: "Telefon",
    email: "E-Mail",
    website: "Website",
    vat_number: "USt-IdNr.",
    tax_number: "Steuernummer",
    access: "Ihr Zugang",
    link_until: |until| {
        format!(
            "Wer Ihren Link hat, kann diese Dokumente sehen, ohne Passwort und bis zum {until}. Geben Sie ihn nur weiter, wenn Sie das möchten."
        )
    },
    link_forever: "Wer Ihren Link hat, kann diese Dokumente sehen, ohne Passwort und bis wir den Link sperren. Geben Sie ihn nur weiter, wenn Sie das möchten.",
    document_link_until: |until| {
        format!(
            "Dieser Link zeigt nur dieses Dokument. Wer ihn hat, kann es sehen, ohne Passwort und bis zum {until}."
        )
    },
    document_link_forever: "Dieser Link zeigt nur dieses Dokument. Wer ihn hat, kann es sehen, ohne Passwort und bis wir den Link sperren.",
    logged_in: |name| format!("Angemeldet als {name}."),
    session_ends: "Auf einem gemeinsam genutzten Gerät melden Sie sich bitte ab, wenn Sie fertig sind.",
};

pub const ENGLISH: Frame = Frame {
    language: "English",
    skip: "Skip to content",
    menu: "Main menu",
    documents: "Documents",
    statement: "Statement",
    contact: "Contact",
    profile: "My details",
    password: "Change password",
    log_out: "Log out",
    portal: "Customer portal",
    imprint: "Legal notice",
    privacy: "Privacy",
    phone: "Phone",
    email: "E-mail",
    website: "Website",
    vat_number: "VAT ID",
    tax_number: "Tax number",
    access: "Your access",
    link_until: |until| {
        format!(
            "Whoever has your link can see these documents, without a password, until {until}. Pass it on only if you want that."
        )
    },
    link_forever: "Whoever has your link can see these documents, without a password, until we withdraw the link. Pass it on only if you want that.",
    document_link_until: |until| {
        format!(
            "This link shows this document only. Whoever has it can see it, without a password, until {until}."
        )
    },
    document_link_forever: "This link shows this document only. Whoever has it can see it, without a password, until we withdraw the link.",
    logged_in: |name| format!("Logged in as {name}."),
    session_ends: "On a shared device, please log out when you are done.",
};
