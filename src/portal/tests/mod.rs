//! Who sees what: every kind of visitor at every kind of document through every use case, and what ends a session.

mod known;
pub mod scene;

use jiff::SignedDuration;
use jiff::civil::date;

use self::scene::{Scene, pass};
use super::{
    Error, Pass, comments, contact, decision, documents, entry, files, payment, profile, statement,
};
use crate::app::App;
use crate::domain::action::{Action, Actions};
use crate::domain::client::ClientKind;
use crate::domain::credential::Username;
use crate::domain::decision::Outcome;
use crate::domain::document::Kind;
use crate::domain::id::{ClientId, DocumentId};
use crate::domain::session::Origin;
use crate::domain::settings::{Key, LoginMode};
use crate::portal::login::{Credentials, LogIn, log_in};
use crate::secret::password::{Password, hash};
use crate::store::credentials::{self, Credential};
use crate::store::{clients, documents as rows, keys, sessions};

pub const PASSWORD: &str = "violet anchor pepper bottle";

/// Gives a client a password, initial or lasting.
pub fn give_password(scene: &Scene, client: ClientId, is_initial: bool) -> Username {
    let username = Username::new(&format!("user-{}", client.0)).unwrap();
    let credential = Credential {
        client,
        username: username.clone(),
        password_hash: hash(&Password::attempt(PASSWORD)).unwrap(),
        is_initial,
        expires_at: is_initial.then(|| scene.now() + SignedDuration::from_hours(72)),
        set_at: scene.now(),
    };
    scene.change(|transaction| credentials::put(transaction, &credential).unwrap());
    username
}

pub fn enter_by_password(scene: &Scene, username: &Username) -> Pass {
    let typed = Credentials {
        username: username.as_str(),
        password: PASSWORD,
        device: None,
    };
    let done = log_in(&scene.app(), &typed, Origin::default(), None).unwrap();
    let LogIn::Entered { entered, .. } = done else {
        panic!("{done:?}");
    };
    pass(&entered)
}

pub fn choice(outcome: Outcome) -> decision::Choice {
    decision::Choice {
        outcome,
        name: "Anna Beispiel".to_owned(),
        role: "Geschäftsführerin".to_owned(),
        reason: String::new(),
        statement: "Ich nehme das Angebot an.".to_owned(),
        is_confirmed: true,
        fingerprint: String::new(),
        ticket: String::new(),
        origin: Origin::default(),
    }
}

/// What can be asked about one document; all of them have to hide what is not to be seen.
type Ask = fn(&App, &Pass, DocumentId) -> Result<(), Error>;
const ASKED: [(&str, Ask); 10] = [
    ("detail", |app, pass, id| {
        documents::detail(app, pass, id).map(drop)
    }),
    ("pdf", |app, pass, id| files::pdf(app, pass, id).map(drop)),
    ("file", |app, pass, id| {
        files::file(app, pass, id, 3 * id.0 - 2).map(drop)
    }),
    ("comment", |app, pass, id| {
        comments::add(app, pass, id, "Hallo").map(drop)
    }),
    ("contact", |app, pass, id| {
        contact::show(app, pass, Some(id)).map(drop)
    }),
    ("letter", |app, pass, id| {
        let letter = contact::Letter {
            text: "Hallo".to_owned(),
            about: Some(id),
            ..contact::Letter::default()
        };
        contact::send(app, pass, &letter).map(drop)
    }),
    ("payment", |app, pass, id| {
        payment::show(app, pass, id).map(drop)
    }),
    ("say paid", |app, pass, id| {
        payment::say_paid(app, pass, id, "").map(drop)
    }),
    ("terms", |app, pass, id| {
        decision::terms(app, pass, id).map(drop)
    }),
    ("decide", |app, pass, id| {
        decision::decide(app, pass, id, &choice(Outcome::Accepted)).map(drop)
    }),
];

/// A visitor by name, and which of the documents it sees.
type Row = (&'static str, Pass, [bool; 7]);
const NOTHING: [bool; 7] = [false; 7];

/// Two that are shared, one of another kind, a hidden one, a draft, one of another client, and none.
fn all_sorts_of_documents(scene: &Scene, client: ClientId, other: ClientId) -> [DocumentId; 7] {
    let documents = [
        scene.document(client, Kind::Invoice, "RE-1"),
        scene.document(client, Kind::Offer, "AN-1"),
        scene.document(client, Kind::Letter, "BR-1"),
        scene.document(client, Kind::Invoice, "RE-2"),
        scene.draft(client, Kind::Invoice, "RE-3", |_head| {}),
        scene.document(other, Kind::Invoice, "RE-4"),
        DocumentId(99),
    ];
    scene.change(|transaction| {
        rows::set_hidden(transaction, documents[3], true, scene.now()).unwrap();
    });
    documents
}

fn by_link(scene: &Scene, client: ClientId, documents: &[DocumentId; 7]) -> Vec<Row> {
    let one = |place: usize| scene.enter(&scene.link(client, &documents[place..=place]).1);
    let seen = |places: usize| std::array::from_fn(|place| place < places);
    let ended = scene.enter_as(client);
    entry::log_out(&scene.app(), &ended).unwrap();
    let (link, token) = scene.link(client, &[]);
    let rotated = scene.enter(&token);
    scene.edit_link(link, |link| link.public_id += 1);
    vec![
        ("whole link", scene.enter_as(client), seen(2)),
        ("link to one", one(0), seen(1)),
        ("link to a hidden one", one(3), NOTHING),
        ("link to another's", one(5), NOTHING),
        ("logged out", ended, NOTHING),
        ("rotated", rotated, NOTHING),
        ("nobody", Pass::read(&"0".repeat(52)).unwrap(), NOTHING),
    ]
}

fn by_password(scene: &Scene, other: ClientId) -> Vec<Row> {
    let initial = scene.client("KD-3", ClientKind::Business);
    let enter = |client, is_initial| {
        scene.grant(client, |access| access.login = Some(LoginMode::Password));
        enter_by_password(scene, &give_password(scene, client, is_initial))
    };
    let mut own = NOTHING;
    own[5] = true;
    vec![
        ("other client", enter(other, false), own),
        ("initial password", enter(initial, true), NOTHING),
    ]
}

#[test]
fn every_use_case_hides_what_a_visitor_does_not_see() {
    let (scene, client) = Scene::new();
    let other = scene.client("KD-2", ClientKind::Business);
    let documents = all_sorts_of_documents(&scene, client, other);
    let mut visitors = by_link(&scene, client, &documents);
    visitors.extend(by_password(&scene, other));
    let app = scene.app();
    for (visitor, pass, sees) in &visitors {
        let cells = documents.iter().zip(sees);
        for ((document, sees), (name, ask)) in
            cells.flat_map(|cell| ASKED.map(|asked| (cell, asked)))
        {
            let answer = ask(&app, pass, *document);
            let told = format!("{visitor}: {name} of {document}: {answer:?}");
            let is_hidden = matches!(
                answer,
                Err(Error::NotFound | Error::NoSession | Error::PasswordFirst)
            );
            assert_eq!(!is_hidden, *sees, "{told}");
            assert!(!matches!(answer, Err(Error::Failed(_))), "{told}");
        }
    }
}

#[test]
fn what_is_not_there_and_what_is_not_seen_are_the_same() {
    let (scene, client) = Scene::new();
    let other = scene.client("KD-2", ClientKind::Business);
    let foreign = scene.document(other, Kind::Offer, "AN-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    for (name, ask) in ASKED {
        assert_eq!(
            ask(&app, &pass, foreign),
            ask(&app, &pass, DocumentId(4711)),
            "{name}"
        );
    }
}

#[test]
fn an_initial_password_opens_nothing_but_the_choice_of_another() {
    let (scene, client) = Scene::new();
    scene.grant(client, |access| access.login = Some(LoginMode::Password));
    let username = give_password(&scene, client, true);
    let (app, pass) = (scene.app(), enter_by_password(&scene, &username));
    let refused = [
        documents::overview(&app, &pass, &documents::Query::default()).map(drop),
        statement::show(&app, &pass).map(drop),
        profile::show(&app, &pass).map(drop),
        contact::show(&app, &pass, None).map(drop),
        super::archive::plan(&app, &pass).map(drop),
    ];
    assert_eq!(refused, [const { Err(Error::PasswordFirst) }; 5]);
    let page = super::password::show(&app, &pass).unwrap();
    assert!(page.content.is_forced && page.frame.guest.unwrap().is_restricted);
}

/// Whether the pass still opens the list, for a process that ran all the time.
fn is_inside(app: &App, pass: &Pass) -> bool {
    match documents::overview(app, pass, &documents::Query::default()) {
        Ok(_) => true,
        Err(Error::NoSession) => false,
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn everything_that_ends_a_session_bites_on_the_next_request() {
    type End = fn(&Scene, ClientId, crate::domain::id::LinkId);
    let ends: [(&str, End); 9] = [
        ("access revoked", |scene, client, _| scene.revoke(client)),
        ("access over", |scene, client, _| {
            scene.grant(client, |access| access.until = Some(date(2026, 11, 22)));
        }),
        ("client archived", |scene, client, _| {
            let now = scene.now();
            scene.change(|transaction| {
                clients::set_archived(transaction, client, Some(now), now).unwrap();
            });
        }),
        ("other login mode for all", |scene, _, _| {
            scene.set(Key::LoginMode, "password");
        }),
        ("other login mode for one", |scene, client, _| {
            scene.grant(client, |access| access.login = Some(LoginMode::Password));
        }),
        ("link revoked", |scene, _, link| {
            let now = scene.now();
            scene.edit_link(link, |link| link.revoked_at = Some(now));
        }),
        ("link expired", |scene, _, link| {
            let now = scene.now();
            scene.edit_link(link, |link| link.expires_at = Some(now));
        }),
        ("link rotated", |scene, _, link| {
            scene.edit_link(link, |link| link.public_id += 1);
        }),
        ("key retired", |scene, _, _| {
            let now = scene.now();
            scene.change(|transaction| keys::retire(transaction, 1, now).unwrap());
        }),
    ];
    for (name, end) in ends {
        let (scene, client) = Scene::new();
        let (link, token) = scene.link(client, &[]);
        let (app, pass) = (scene.app(), scene.enter(&token));
        assert!(is_inside(&app, &pass), "{name}");
        end(&scene, client, link);
        assert!(!is_inside(&app, &pass), "{name}");
    }
}

#[test]
fn settings_bite_on_the_next_request_too() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    assert!(files::pdf(&app, &pass, document).is_ok());
    scene.set(Key::Allow, "-download");
    let refused = files::pdf(&app, &pass, document).unwrap_err();
    assert_eq!(refused, Error::Hindered(super::Hindrance::NotAllowed));
    scene.set(Key::Share, "offer");
    assert_eq!(
        documents::detail(&app, &pass, document).unwrap_err(),
        Error::NotFound
    );
}

#[test]
fn a_session_ends_two_hours_after_the_last_sign_of_life_and_a_day_after_its_beginning() {
    let (scene, client) = Scene::new();
    let pass = scene.enter_as(client);
    scene.pass_time(SignedDuration::from_secs(7_199));
    assert!(is_inside(&scene.app(), &pass));
    scene.pass_time(SignedDuration::from_secs(1));
    assert!(!is_inside(&scene.app(), &pass));

    let pass = scene.enter_as(client);
    for _ in 0..23 {
        scene.pass_time(SignedDuration::from_hours(1));
        let session = documents::overview(&scene.app(), &pass, &documents::Query::default());
        let session = session.unwrap().frame.guest.unwrap().session;
        let now = scene.now();
        scene.change(|transaction| sessions::touch(transaction, session, now).unwrap());
    }
    scene.pass_time(SignedDuration::from_secs(3_599));
    assert!(is_inside(&scene.app(), &pass));
    scene.pass_time(SignedDuration::from_secs(1));
    assert!(!is_inside(&scene.app(), &pass));
}

#[test]
fn a_link_may_allow_less_than_the_settings() {
    let (scene, client) = Scene::new();
    let offer = scene.document(client, Kind::Offer, "AN-1");
    let only_download: Actions = [Action::Download].into_iter().collect();
    let (_, token) = scene.link_with(client, &[], |link| link.allow = Some(only_download));
    let (app, pass) = (scene.app(), scene.enter(&token));
    let narrow = Err(super::Hindrance::LinkNarrow);
    let detail = documents::detail(&app, &pass, offer).unwrap().content;
    assert_eq!(
        (detail.permits.download, detail.permits.comment),
        (Ok(()), narrow)
    );
    assert_eq!(
        (detail.permits.decide, detail.permits.contact),
        (narrow, narrow)
    );
    let refused = comments::add(&app, &pass, offer, "Hallo").unwrap_err();
    assert_eq!(refused, Error::Hindered(super::Hindrance::LinkNarrow));
}
