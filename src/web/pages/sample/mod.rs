//! Sample pages for the tests: every page in every state that looks different.

mod data;
mod deeds;
mod frames;
mod lists;

use askama::Template;

use super::document::{CommentBox, DocumentPage};
use super::documents::Documents;
use super::explanation::Explanation;
use super::frame::Notice;
use super::landing::Landing;
use super::login::Login;
use super::password::{Field, Password};
use super::renewal::Renewal;
use crate::domain::document::Kind;
use crate::domain::locale::Locale;
use crate::portal::documents::Query;
use crate::web::texts::Texts;
use frames::{at, inside, narrow, outside};

/// A page under a name, rendered.
pub type Page = (&'static str, String);

/// Every sample in one language.
pub fn pages(locale: Locale) -> Vec<Page> {
    let groups = [
        entry(locale),
        slips(locale),
        listings(locale),
        documents(locale),
        deeds::pages(locale),
    ];
    groups.into_iter().flatten().collect()
}

fn listings(locale: Locale) -> Vec<Page> {
    let page = |overview, query| {
        let frame = at(inside(locale), "/documents");
        rendered(&Documents::new(frame, &overview, query, None))
    };
    let searched = Query {
        kind: Some(Kind::Offer),
        search: "</script>&\"'2019".to_owned(),
        ..Query::default()
    };
    vec![
        ("documents", page(lists::overview(), Query::default())),
        ("documents-calm", page(lists::calm(), Query::default())),
        ("documents-empty", page(lists::nothing(), Query::default())),
        ("documents-no-match", page(lists::no_match(), searched)),
    ]
}

fn documents(locale: Locale) -> Vec<Page> {
    let page =
        |frame, detail, draft, notice| rendered(&DocumentPage::new(frame, &detail, draft, notice));
    let t = Texts::of(locale);
    let none = CommentBox::default;
    let sent = CommentBox {
        sent: Some(Notice::good(t.document.comment_sent)),
        ..none()
    };
    let faulty = CommentBox {
        sent: None,
        text: "</textarea><b>x".to_owned(),
        fault: (t.document.why.too_long)(5000),
    };
    vec![
        (
            "document",
            page(inside(locale), data::invoice(), none(), None),
        ),
        (
            "document-sent",
            page(inside(locale), data::invoice(), sent, None),
        ),
        (
            "document-narrow",
            page(narrow(locale), data::offer(), faulty, None),
        ),
        (
            "document-bare",
            page(inside(locale), data::bare(), none(), None),
        ),
        (
            "document-naughty",
            page(inside(locale), data::naughty(), none(), None),
        ),
    ]
}

fn entry(locale: Locale) -> Vec<Page> {
    let frame = || outside(locale);
    let t = Texts::of(locale);
    let login = |is_by_link, notice, username: &str| Login {
        frame: frame(),
        notice,
        username: username.to_owned(),
        is_by_link,
        is_renewed: true,
    };
    vec![
        (
            "landing",
            rendered(&Landing {
                frame: frame(),
                link: "0".repeat(40),
            }),
        ),
        (
            "link-gone",
            rendered(&Explanation::of_ended_link(frame(), false, true)),
        ),
        (
            "renewal",
            rendered(&Renewal {
                frame: frame(),
                is_done: false,
            }),
        ),
        (
            "renewal-done",
            rendered(&Renewal {
                frame: frame(),
                is_done: true,
            }),
        ),
        (
            "link-gone-login",
            rendered(&Explanation::of_ended_link(frame(), true, false)),
        ),
        (
            "link-again",
            rendered(&Explanation::of_link_needed_again(frame())),
        ),
        ("login", rendered(&login(false, None, ""))),
        (
            "login-refused",
            rendered(&login(
                false,
                Some(Notice::wrong(t.entry.log_in_refused)),
                "beispiel",
            )),
        ),
        ("login-by-link", rendered(&login(true, None, ""))),
    ]
}

fn slips(locale: Locale) -> Vec<Page> {
    let frame = || outside(locale);
    let t = Texts::of(locale);
    vec![
        (
            "password",
            rendered(&Password::changed(inside(locale), "beispiel".to_owned())),
        ),
        (
            "password-refused",
            rendered(&Password {
                notice: Some(Notice::wrong((t.entry.too_short)(15))),
                faulty: Some(Field::New),
                ..Password::changed(inside(locale), "beispiel".to_owned())
            }),
        ),
        (
            "password-invited",
            rendered(&Password::invited(
                frame(),
                "beispiel".to_owned(),
                "0".repeat(52),
            )),
        ),
        (
            "error-404",
            rendered(&Explanation::of_fault(
                inside(locale),
                &t.faults.not_found,
                "7F3K-92QD".to_owned(),
            )),
        ),
        (
            "error-outlived",
            rendered(&Explanation {
                draft: "</textarea><b>\"x\" & y".to_owned(),
                ..Explanation::of_fault(frame(), &t.faults.outlived, String::new())
            }),
        ),
        (
            "error-429",
            rendered(
                &Explanation::of_fault(frame(), &t.faults.too_many, "7F3K-92QD".to_owned())
                    .after(90),
            ),
        ),
    ]
}

/// Renders a page.
pub fn rendered(page: &impl Template) -> String {
    page.render().unwrap()
}
