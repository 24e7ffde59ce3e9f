//! A random history of grants, revocations, days and new links against a model of what each client may do.

use std::collections::HashMap;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::admin::lists::Strictness;
use crate::admin::{clients, portal};
use crate::app::config::{Flags, Setting};
use crate::app::{Clock, Config, Ending};
use crate::domain::client::{ClientData, ClientKind, Profile};
use crate::domain::locale::Locale;
use crate::domain::settings::Key;
use crate::store::Store;

const CLIENTS: [&str; 3] = ["KD-1", "KD-2", "KD-3"];
const START: Date = date(2026, 11, 23);

#[derive(Debug, Clone)]
enum Step {
    Grant(usize, Option<i32>),
    GrantAll(Option<i32>),
    Revoke(usize),
    RevokeAll,
    Archive(usize, bool),
    /// The standing link itself is revoked.
    RevokeLink(usize),
    NextDay,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Model {
    state: Option<bool>,
    until: Option<Date>,
    is_archived: bool,
    has_link: bool,
}

impl Model {
    fn enters(self, today: Date) -> bool {
        self.state == Some(true) && !self.is_archived && self.until.is_none_or(|day| day >= today)
    }

    fn grant(&mut self, until: Option<Date>) {
        if !self.is_archived {
            *self = Self {
                state: Some(true),
                until,
                has_link: true,
                ..*self
            };
        }
    }
}

fn step() -> impl Strategy<Value = Step> {
    let client = 0..CLIENTS.len();
    let until = proptest::option::of(0..4_i32);
    prop_oneof![
        4 => (client.clone(), until.clone()).prop_map(|(client, until)| Step::Grant(client, until)),
        1 => until.prop_map(Step::GrantAll),
        3 => client.clone().prop_map(Step::Revoke),
        1 => Just(Step::RevokeAll),
        2 => (client.clone(), any::<bool>()).prop_map(|(client, back)| Step::Archive(client, back)),
        2 => client.prop_map(Step::RevokeLink),
        3 => Just(Step::NextDay),
    ]
}

/// A portal with three clients, and what they should be able to do.
struct World {
    folder: TempDir,
    app: App,
    today: Date,
    models: [Model; 3],
    /// The URL each client's link had when it was last seen.
    urls: HashMap<usize, String>,
}

impl World {
    fn new() -> Self {
        Self::with(&[])
    }

    fn with(given: &[(Key, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = Settings::default();
        settings
            .set(Key::BaseUrl, "https://portal.example")
            .unwrap();
        for (key, value) in given {
            settings.set(*key, value).unwrap();
        }
        let app = portal::create(config(&folder), at(START), &settings).unwrap();
        for number in CLIENTS {
            clients::add(&app, &data(number)).unwrap();
        }
        Self {
            folder,
            app,
            today: START,
            models: [Model::default(); 3],
            urls: HashMap::new(),
        }
    }

    fn take(&mut self, step: &Step) {
        let day = |days: Option<i32>| days.map(|days| self.today.saturating_add(days.days()));
        match step {
            Step::Grant(client, days) => {
                let until = day(*days);
                self.grant(*client, until);
            }
            Step::GrantAll(days) => {
                let until = day(*days);
                let before = self.models;
                self.models.iter_mut().for_each(|model| model.grant(until));
                let changed = grant_all(&self.app, &terms(until), |_standing| Ok(())).unwrap();
                let differ = before.iter().zip(&self.models);
                let differ = differ.filter(|(before, after)| before != after).count();
                assert_eq!(changed, u64::try_from(differ).unwrap());
            }
            Step::Revoke(client) => {
                revoke(
                    &self.app,
                    &[CLIENTS[*client].to_owned()],
                    Strictness::AllOrNothing,
                )
                .unwrap();
                self.models[*client].state = Some(false);
            }
            Step::RevokeAll => {
                revoke_all(&self.app).unwrap();
                for model in self
                    .models
                    .iter_mut()
                    .filter(|model| model.state == Some(true))
                {
                    model.state = Some(false);
                }
            }
            Step::Archive(client, archived) => {
                clients::archive(&self.app, CLIENTS[*client], *archived).unwrap();
                self.models[*client].is_archived = *archived;
            }
            Step::RevokeLink(client) => self.revoke_link(*client),
            Step::NextDay => {
                self.today = self.today.tomorrow().unwrap();
                let config = config(&self.folder);
                self.app = App::open(config, at(self.today), Ending::Commit).unwrap();
            }
        }
    }

    fn grant(&mut self, client: usize, until: Option<Date>) {
        let before = self.models[client];
        self.models[client].grant(until);
        let name = CLIENTS[client].to_owned();
        let outcome = grant(&self.app, &[name], &terms(until), Strictness::KeepGoing).unwrap();
        assert_eq!(outcome.refused.len(), usize::from(before.is_archived));
        if let [standing] = outcome.done.as_slice() {
            assert_eq!(standing.changed, before != self.models[client]);
        }
    }

    fn revoke_link(&mut self, client: usize) {
        let name = CLIENTS[client];
        self.app
            .write(|change| {
                let client = references::client_id(change.transaction, name)?;
                if let Some(mut link) =
                    crate::store::links::find_standing(change.transaction, client)?
                {
                    link.revoked_at = Some(change.now);
                    crate::store::links::update(change.transaction, &link)?;
                }
                Ok(crate::app::Done::Unchanged(()))
            })
            .unwrap();
        self.models[client].has_link = false;
        self.urls.remove(&client);
    }

    /// Compares what the program says with the model, for every client.
    fn check(&mut self) {
        for (client, model) in self.models.iter().enumerate() {
            let name = CLIENTS[client];
            let enters = model.enters(self.today);
            let explained = explain(&self.app, name, None, None).unwrap();
            assert_eq!(explained.verdict.holds(), enters, "{name}: {model:?}");
            let may_do = explained.actions.iter().any(|(_, verdict)| verdict.holds());
            assert_eq!(may_do, enters, "{name}: {model:?}");
            let (standing, _) = show(&self.app, name).unwrap();
            assert_eq!(standing.url.is_some(), enters && model.has_link, "{name}");
            if let Some(url) = standing.url {
                let known = self.urls.entry(client).or_insert_with(|| url.clone());
                assert_eq!(
                    *known, url,
                    "{name} has another URL although its link lives"
                );
            }
        }
    }
}

fn config(folder: &TempDir) -> Config {
    let mut config = Config::load(&Flags::default()).unwrap();
    let place = |name: &str, setting: &mut Setting<std::path::PathBuf>| {
        setting.value = folder.path().join(name);
    };
    place("portal.db", &mut config.store);
    place("portal.key", &mut config.key_file);
    config
}

fn at(day: Date) -> Clock {
    let noon = format!("{day}T12:00:00Z");
    Clock::Fixed(noon.parse::<Timestamp>().unwrap())
}

fn data(number: &str) -> ClientData {
    ClientData {
        number: ClientNumber::new(number).unwrap(),
        name: format!("Client {number}"),
        email: None,
        locale: Locale::De,
        kind: ClientKind::Business,
        profile: Profile::default(),
    }
}

fn terms(until: Option<Date>) -> Terms {
    Terms {
        until,
        ..Terms::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn access_is_what_was_decided_last(steps in proptest::collection::vec(step(), 1..16)) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
            world.check();
        }
    }

    #[test]
    fn taking_away_never_shows_more(
        steps in proptest::collection::vec(step(), 1..8),
        last in prop_oneof![
            (0..CLIENTS.len()).prop_map(Step::Revoke),
            Just(Step::RevokeAll),
            (0..CLIENTS.len()).prop_map(|client| Step::Archive(client, true)),
            (0..CLIENTS.len()).prop_map(Step::RevokeLink),
            Just(Step::NextDay),
        ],
    ) {
        let mut world = World::new();
        for step in &steps {
            world.take(step);
        }
        let before = allowed(&world.app);
        world.take(&last);
        for (more, (now, then)) in allowed(&world.app).into_iter().zip(before).enumerate() {
            prop_assert!(then || !now, "place {} opened by {:?}", more, last);
        }
    }
}

/// Whether each client enters, where, and what it may do, as one list of answers.
fn allowed(app: &App) -> Vec<bool> {
    let mut answers = Vec::new();
    for name in CLIENTS {
        let explained = explain(app, name, None, None).unwrap();
        answers.push(explained.verdict.holds());
        answers.push(show(app, name).unwrap().0.url.is_some());
        answers.extend(explained.actions.iter().map(|(_, verdict)| verdict.holds()));
    }
    answers
}

#[test]
fn the_presetting_gives_new_clients_access_and_a_link() {
    for (preset, state) in [
        ("none", AccessStand::Never),
        ("future", AccessStand::Granted),
        ("all", AccessStand::Granted),
    ] {
        let world = World::with(&[(Key::DefaultAccess, preset)]);
        let (standing, _) = show(&world.app, "KD-1").unwrap();
        assert_eq!(standing.state, state, "{preset}");
        let names = ["KD-1".to_owned()];
        let granted = grant(&world.app, &names, &terms(None), Strictness::KeepGoing).unwrap();
        assert_eq!(granted.done[0].changed, state == AccessStand::Never);
        assert!(standing.url.is_none() || standing.url == granted.done[0].url);
    }
}

#[test]
fn an_expired_standing_link_lives_again_after_a_grant() {
    let mut world = World::with(&[(Key::LinkClientExpiry, "1d")]);
    let names = ["KD-1".to_owned()];
    let give = |app: &App| {
        let granted = grant(app, &names, &terms(None), Strictness::KeepGoing).unwrap();
        (granted.done[0].url.clone(), granted.done[0].changed)
    };
    let works = |app: &App| {
        explain(app, "KD-1", None, Some("#1"))
            .unwrap()
            .verdict
            .holds()
    };
    let (url, _) = give(&world.app);
    for _ in 0..2 {
        assert!(works(&world.app));
        world.take(&Step::NextDay);
        assert!(!works(&world.app));
        assert_eq!(give(&world.app), (url.clone(), true));
    }
    assert_eq!(give(&world.app), (url.clone(), false));
    world.take(&Step::NextDay);
    let mut urls = Vec::new();
    let changed = grant_all(&world.app, &terms(None), |standing| {
        urls.push(standing.url.clone());
        Ok(())
    });
    assert_eq!(changed.unwrap(), 3);
    assert_eq!(urls[0], url);
    assert!(works(&world.app));
}

#[test]
fn a_reading_within_a_reading_shares_its_snapshot() {
    let world = World::new();
    let (app, other) = (&world.app, Store::open(world.app.store().path()).unwrap());
    let counted: (u64, u64) = app
        .read(|outer| {
            let before = crate::store::clients::count(outer)?.0;
            other.write(Ending::Commit, |transaction| {
                crate::store::clients::insert(transaction, &data("KD-4"), app.now())
            })?;
            let within = app.read(|inner| Ok(crate::store::clients::count(inner)?.0))?;
            Ok((before, within))
        })
        .unwrap();
    assert_eq!(counted, (3, 3));
}
