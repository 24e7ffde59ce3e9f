//! Two hundred random manipulations of a trail, all of them found.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::Config as Cases;
use tempfile::TempDir;

use super::*;
use crate::admin::{access, clients, portal};
use crate::app::config::{Origin, Setting};
use crate::app::{Clock, Config, Done, Ending};
use crate::domain::audit::Event;
use crate::domain::client::{ClientData, ClientKind, ClientNumber, Profile};
use crate::domain::id::ClientId;
use crate::domain::locale::Locale;
use crate::domain::settings::{Key, Settings};
use crate::store::access::Terms;

/// A portal with a trail, and a copy of its store to spoil.
struct Scene {
    folder: TempDir,
    config: Config,
    events: i64,
}

fn setting<T>(value: T) -> Setting<T> {
    let origin = Origin::Default;
    Setting { value, origin }
}

fn client(number: &str) -> ClientData {
    ClientData {
        number: ClientNumber::new(number).unwrap(),
        name: "Beispiel AG".to_owned(),
        email: None,
        locale: Locale::De,
        kind: ClientKind::Business,
        profile: Profile::default(),
    }
}

impl Scene {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            file: setting(folder.path().join("config.toml")),
            store: setting(folder.path().join("portal.db")),
            key_file: setting(folder.path().join("portal.key")),
            color: setting(crate::app::config::Color::Auto),
            mail: crate::app::mail::MailConfig::default(),
            serving: crate::app::serving::ServeConfig::default(),
            operator: "anna".to_owned(),
        };
        let mut settings = Settings::default();
        settings
            .set(Key::BaseUrl, "https://portal.example")
            .unwrap();
        let app = portal::create(config.clone(), Clock::System, &settings).unwrap();
        for number in 1..=5 {
            let data = client(&format!("KD-{number}"));
            clients::add(&app, &data).unwrap();
        }
        access::grant_all(&app, &Terms::default(), |_| Ok(())).unwrap();
        access::revoke_all(&app).unwrap();
        clients::archive(&app, "KD-2", true).unwrap();
        access::grant_all(&app, &Terms::default(), |_| Ok(())).unwrap();
        clients::archive(&app, "KD-2", false).unwrap();
        app.store().copy_to(&folder.path().join("base.db")).unwrap();
        let events = app
            .read(|connection| Ok(audit::head(connection)?.count))
            .unwrap();
        Self {
            folder,
            config,
            events,
        }
    }

    /// Spoils a fresh copy of the store and examines it.
    fn spoil(&self, spoil: impl FnOnce(&Connection)) -> AuditReport {
        let place = tempfile::tempdir_in(self.folder.path()).unwrap();
        let path = place.path().join("portal.db");
        std::fs::copy(self.folder.path().join("base.db"), &path).unwrap();
        let connection = free_connection(&path);
        spoil(&connection);
        let keys = KeyRing::read(&self.config.key_file.value).ok();
        examine(&connection, keys.as_ref()).unwrap()
    }

    fn open(&self, store: PathBuf) -> App {
        let mut config = self.config.clone();
        config.store.value = store;
        App::open(config, Clock::System, Ending::Commit).unwrap()
    }
}

/// Opens a store as somebody with a SQLite shell does, and takes all guards off.
fn free_connection(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
        .unwrap();
    for guard in [
        "audit_insert",
        "audit_update",
        "audit_delete",
        "audit_client_update",
        "audit_client_delete",
    ] {
        connection
            .execute_batch(&format!("DROP TRIGGER {guard}"))
            .unwrap();
    }
    connection
}

#[derive(Debug, Clone)]
enum Manipulation {
    Change(i64, &'static str),
    Blank(i64),
    Remove(i64),
    CutTail(i64),
    CutTailAndMoveHead(i64),
    Insert(i64),
    Append,
    Swap(i64, i64),
    Head(&'static str),
    Noted(&'static str),
    RewriteFrom(i64),
}

const CHANGES: [&str; 8] = [
    "at = at + 1",
    "actor = actor || 'x'",
    "action = 'client.edit2'",
    "client_id = coalesce(client_id, 0) + 1",
    "subject = coalesce(subject, '') || 'link:9'",
    "facts = json_set(facts, '$.number', 'KD-9')",
    "hash = zeroblob(32)",
    "hash = x'00'",
];
const HEADS: [&str; 8] = [
    "UPDATE audit_head SET count = count + 1",
    "UPDATE audit_head SET count = count - 1",
    "UPDATE audit_head SET hash = zeroblob(32)",
    "UPDATE audit_head SET seal = zeroblob(32)",
    "UPDATE audit_head SET seal = NULL",
    "UPDATE audit_head SET key_id = 7",
    "UPDATE audit_head SET key_id = NULL, seal = NULL",
    "DELETE FROM audit_head",
];
const NOTED: [&str; 6] = [
    "DELETE FROM audit_client WHERE rowid_of = (SELECT min(event_id) FROM audit_client)",
    "DELETE FROM audit_client",
    "UPDATE audit_client SET client_id = 99 WHERE client_id = 3",
    "INSERT INTO audit_client SELECT event_id, 77 FROM audit_client LIMIT 1",
    "INSERT INTO audit_client VALUES (2, 1)",
    "INSERT INTO audit_client VALUES (1000, 1)",
];

fn manipulations(events: i64) -> impl Strategy<Value = Manipulation> {
    let event = 1..=events;
    prop_oneof![
        4 => (event.clone(), prop::sample::select(&CHANGES[..])).prop_map(|(event, change)| Manipulation::Change(event, change)),
        1 => event.clone().prop_map(Manipulation::Blank),
        2 => event.clone().prop_map(Manipulation::Remove),
        1 => (1..events).prop_map(Manipulation::CutTail),
        2 => (1..events).prop_map(Manipulation::CutTailAndMoveHead),
        2 => event.clone().prop_map(Manipulation::Insert),
        1 => Just(Manipulation::Append),
        2 => (1..events, 1..events).prop_map(move |(one, more)| Manipulation::Swap(one, (one + more - 1) % events + 1)),
        2 => prop::sample::select(&HEADS[..]).prop_map(Manipulation::Head),
        2 => prop::sample::select(&NOTED[..]).prop_map(Manipulation::Noted),
        2 => event.prop_map(Manipulation::RewriteFrom),
    ]
}

fn spoil(connection: &Connection, manipulation: &Manipulation) {
    let run = |sql: String| connection.execute_batch(&sql).unwrap();
    match manipulation {
        Manipulation::Change(event, change) => run(format!("UPDATE audit SET {change} WHERE id = {event}")),
        Manipulation::Blank(event) => run(format!(
            "UPDATE audit SET client_id = CASE WHEN client_id IS NULL THEN 0 END, subject = NULL WHERE id = {event}"
        )),
        Manipulation::Remove(event) => run(format!("DELETE FROM audit WHERE id = {event}")),
        Manipulation::CutTail(event) => run(format!("DELETE FROM audit WHERE id > {event}")),
        Manipulation::CutTailAndMoveHead(event) => run(format!(
            "DELETE FROM audit WHERE id > {event}; DELETE FROM audit_client WHERE event_id > {event}; \
             UPDATE audit_head SET count = {event}, hash = (SELECT hash FROM audit WHERE id = {event})"
        )),
        Manipulation::Insert(event) => run(format!(
            "UPDATE audit SET id = -id - 1 WHERE id >= {event}; UPDATE audit SET id = -id WHERE id < 0; \
             INSERT INTO audit SELECT {event}, at, actor, action, client_id, subject, facts, hash FROM audit \
             WHERE id = {event} + 1"
        )),
        Manipulation::Append => run(
            "INSERT INTO audit SELECT max(id) + 1, at, actor, action, client_id, subject, facts, hash FROM audit".to_owned(),
        ),
        Manipulation::Swap(one, two) => run(format!(
            "UPDATE audit SET id = -1 WHERE id = {one}; UPDATE audit SET id = {one} WHERE id = {two}; \
             UPDATE audit SET id = {two} WHERE id = -1"
        )),
        Manipulation::Head(sql) => run((*sql).to_owned()),
        Manipulation::Noted(sql) => run(sql.replace("rowid_of", "event_id")),
        Manipulation::RewriteFrom(event) => rewrite_from(connection, *event),
    }
}

/// Changes an event as somebody does who knows how the chain is made, but has no key.
fn rewrite_from(connection: &Connection, event: i64) {
    connection
        .execute(
            "UPDATE audit SET actor = 'operator:mallory' WHERE id = ?1",
            [event],
        )
        .unwrap();
    let mut records = Vec::new();
    audit::walk(connection, |record| {
        records.push(record);
        Ok::<_, store::Error>(())
    })
    .unwrap();
    let mut hash = Hash::default();
    for record in records {
        hash = journal::hash(&hash, &record);
        connection
            .execute(
                "UPDATE audit SET hash = ?1 WHERE id = ?2",
                (hash, record.id.0),
            )
            .unwrap();
    }
    connection
        .execute("UPDATE audit_head SET hash = ?1", [hash])
        .unwrap();
}

#[test]
fn two_hundred_random_manipulations_are_all_found() {
    let scene = Scene::new();
    let cases = Cases {
        cases: 200,
        failure_persistence: None,
        ..Cases::default()
    };
    proptest!(cases, |(manipulation in manipulations(scene.events))| {
        let report = scene.spoil(|connection| spoil(connection, &manipulation));
        prop_assert!(!report.findings.is_empty(), "{manipulation:?} went unnoticed: {report:?}");
        let first = report.findings[0].event.map(|event| event.0);
        if let Manipulation::Change(event, _) | Manipulation::Remove(event) = manipulation {
            prop_assert_eq!(first, Some(event));
        }
        if let Manipulation::Swap(one, two) = manipulation {
            prop_assert_eq!(first, Some(one.min(two)));
        }
    });
}

#[test]
fn an_untouched_trail_is_clean_and_sealed() {
    let scene = Scene::new();
    let report = verify(&scene.open(scene.config.store.value.clone())).unwrap();
    assert_eq!(report.findings, []);
    assert_eq!(report.seal, Seal::Genuine);
    assert_eq!(report.events, scene.events.cast_unsigned());
}

#[test]
fn without_its_key_file_the_chain_is_checked_and_the_seal_is_not() {
    let scene = Scene::new();
    std::fs::remove_file(&scene.config.key_file.value).unwrap();
    let report = scene.spoil(|_connection| {});
    assert_eq!((report.findings.len(), report.seal), (0, Seal::NotChecked));
    let report = scene.spoil(|connection| spoil(connection, &Manipulation::Remove(3)));
    assert_eq!(report.findings[0].event, Some(EventId(3)));
}

#[test]
fn a_list_is_filtered_by_client_action_and_number() {
    let scene = Scene::new();
    let app = scene.open(scene.config.store.value.clone());
    let listed = |client: Option<&str>, action: Option<&str>, last| {
        let mut found = Vec::new();
        let filter = AuditFilter {
            action: action.map(str::to_owned),
            last,
            ..AuditFilter::default()
        };
        list(&app, client, filter, |listed| {
            found.push((listed.record.action, listed.client_number));
            Ok(())
        })
        .unwrap();
        found
    };
    assert_eq!(listed(None, Some("access"), None).len(), 3);
    assert_eq!(listed(None, Some("acc"), None).len(), 0);
    let newest = listed(None, None, Some(2));
    assert_eq!(
        newest[1],
        ("client.unarchive".to_owned(), Some("KD-2".to_owned()))
    );
    let of_one: Vec<String> = listed(Some("kd-1"), None, None)
        .into_iter()
        .map(|(action, _)| action)
        .collect();
    assert_eq!(
        of_one,
        [
            "client.add",
            "access.grant",
            "access.revoke",
            "access.grant"
        ]
    );
}

#[test]
fn what_says_nothing_of_noted_clients_may_quote_the_word() {
    let scene = Scene::new();
    let app = scene.open(scene.config.store.value.clone());
    app.write(|_change| {
        let event = Event::new("client.edit")
            .client(ClientId(1))
            .fact("name", "clients_sha256");
        Ok(Done::Changed((), event))
    })
    .unwrap();
    assert_eq!(verify(&app).unwrap().findings, []);
}
