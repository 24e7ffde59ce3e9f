//! The client's own data, and proposals to change them.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;

use super::form;
use super::frame::{Frame, Notice};
use super::said::After;
use crate::domain::profile::ProfileField;
use crate::domain::settings::ProfileChanges;
use crate::domain::wordset::Word as _;
use crate::portal::message::Fault;
use crate::portal::profile::{self, Profile, Proposed};
use crate::web::caller::Met;
use crate::web::form::ProtectedForm;
use crate::web::site::{Answer, Site, page, see_other};

/// The page.
#[derive(Debug, Template)]
#[template(path = "profile.html", config = "src/web/askama.toml")]
pub struct ProfilePage {
    frame: Frame,
    notice: Option<Notice>,
    client_number: String,
    may_edit: bool,
    is_waiting: bool,
    text: &'static str,
    what_becomes: &'static str,
    button: &'static str,
    fields: Vec<FieldView>,
}

/// One field.
#[derive(Debug)]
pub struct FieldView {
    pub name: &'static str,
    pub label: &'static str,
    pub value: String,
    /// What was proposed and waits; empty when nothing was.
    pub proposed: String,
    pub fault: String,
    pub kind: &'static str,
    /// The class that says how wide it is.
    pub width: &'static str,
    pub autocomplete: &'static str,
}

/// Shows the data.
pub async fn show(State(site): State<Site>, met: Met, Query(after): Query<After>) -> Answer {
    let (frame, profile) = site.show(&met, profile::show)?;
    let notice = after.notice(frame.t);
    let shown = ProfilePage::new(frame, &profile, &[], &[], notice);
    page(StatusCode::OK, &shown)
}

/// Proposes changes; only fields that a profile has are read.
pub async fn propose(
    State(site): State<Site>,
    met: Met,
    ProtectedForm(typed): ProtectedForm<Vec<(String, String)>>,
) -> Answer {
    let pass = met.inside()?;
    let known = typed
        .into_iter()
        .filter_map(|(name, value)| Some((ProfileField::parse(&name).ok()?, value)));
    let values: Vec<(ProfileField, String)> = known.collect();
    let proposal = values.clone();
    let proposed = site
        .write(move |app| profile::propose(app, &pass, &proposal))
        .await?;
    let faults = match &proposed {
        Proposed::Sent => return see_other(&met, "/profile?said=proposed"),
        Proposed::Applied => return see_other(&met, "/profile?said=applied"),
        Proposed::Unchanged => return see_other(&met, "/profile?said=unchanged"),
        Proposed::TooMany => &[],
        Proposed::Unfit(faults) => faults.as_slice(),
    };
    let (frame, profile) = site.show(&met, profile::show)?;
    let (status, notice) = if faults.is_empty() {
        form::refusal(frame.t, &[])
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, None)
    };
    let shown = ProfilePage::new(frame, &profile, &values, faults, notice);
    page(status, &shown)
}

impl ProfilePage {
    /// Puts the data into words; `typed` is what was typed before and refused.
    pub fn new(
        frame: Frame,
        profile: &Profile,
        typed: &[(ProfileField, String)],
        faults: &[(ProfileField, Fault)],
        notice: Option<Notice>,
    ) -> Self {
        let t = frame.t;
        let may_edit = profile.permit.is_ok();
        let (what_becomes, button) = match profile.changes {
            ProfileChanges::Propose => (t.contact.profile_proposes, t.contact.profile_propose),
            ProfileChanges::Apply => (t.contact.profile_applies, t.contact.profile_save),
        };
        let fields = profile.values.iter().map(|(field, value)| {
            let found = |list: &[(ProfileField, String)]| {
                let entry = list.iter().find(|(other, _)| other == field);
                entry.map(|(_, text)| text.clone())
            };
            let fault = faults.iter().find(|(other, _)| other == field);
            FieldView {
                name: field.word(),
                label: (t.contact.field)(*field),
                value: found(typed).unwrap_or_else(|| value.clone()),
                proposed: found(&profile.proposed).unwrap_or_default(),
                fault: fault
                    .map(|(_, fault)| form::of_value(t, *fault))
                    .unwrap_or_default(),
                kind: kind(*field),
                width: width(*field),
                autocomplete: autocomplete(*field),
            }
        });
        Self {
            client_number: frame
                .guest
                .as_ref()
                .map(|guest| guest.number.to_string())
                .unwrap_or_default(),
            may_edit,
            is_waiting: !profile.proposed.is_empty(),
            text: if may_edit {
                t.contact.profile_text
            } else {
                t.contact.profile_read_only
            },
            what_becomes,
            button,
            fields: fields.collect(),
            frame,
            notice,
        }
    }
}

fn kind(field: ProfileField) -> &'static str {
    match field {
        ProfileField::Email => "email",
        ProfileField::Phone | ProfileField::Fax | ProfileField::Mobile => "tel",
        ProfileField::Name
        | ProfileField::Salutation
        | ProfileField::FirstName
        | ProfileField::LastName
        | ProfileField::Street
        | ProfileField::Zip
        | ProfileField::City
        | ProfileField::State
        | ProfileField::Country
        | ProfileField::Website
        | ProfileField::TaxNumber
        | ProfileField::VatNumber => "text",
    }
}

fn width(field: ProfileField) -> &'static str {
    match field {
        ProfileField::Salutation
        | ProfileField::FirstName
        | ProfileField::LastName
        | ProfileField::Zip
        | ProfileField::Phone
        | ProfileField::Fax
        | ProfileField::Mobile => "third",
        ProfileField::City => "two-thirds",
        ProfileField::Street | ProfileField::Website => "whole",
        ProfileField::Name
        | ProfileField::Email
        | ProfileField::State
        | ProfileField::Country
        | ProfileField::TaxNumber
        | ProfileField::VatNumber => "half",
    }
}

/// What a browser may fill in (WCAG 2.1, 1.3.5).
fn autocomplete(field: ProfileField) -> &'static str {
    match field {
        ProfileField::Name => "organization",
        ProfileField::Email => "email",
        ProfileField::Salutation => "honorific-prefix",
        ProfileField::FirstName => "given-name",
        ProfileField::LastName => "family-name",
        ProfileField::Street => "address-line1",
        ProfileField::Zip => "postal-code",
        ProfileField::City => "address-level2",
        ProfileField::State => "address-level1",
        ProfileField::Country => "country",
        ProfileField::Phone | ProfileField::Mobile => "tel",
        ProfileField::Website => "url",
        ProfileField::Fax | ProfileField::TaxNumber | ProfileField::VatNumber => "off",
    }
}
