//! Who is told of what clients send: the operator at once or in a digest, a program, and the clients themselves.

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::*;
use crate::admin::{clients, inbox, portal as portals};
use crate::app::config::{Flags, Setting};
use crate::app::mail::Transport;
use crate::app::{App, Clock, Config, Done, Ending, Error, notices};
use crate::domain::address::EmailAddress;
use crate::domain::client::{ClientData, ClientKind, ClientNumber, Profile};
use crate::domain::id::{ClientId, InboxId};
use crate::domain::inbox::{InboxItem, InboxKind};
use crate::domain::locale::Locale;
use crate::domain::mail::Purpose;
use crate::domain::settings::{Key, Settings};
use crate::store::Store;

struct World {
    folder: TempDir,
    config: Config,
    now: Timestamp,
}

impl World {
    /// A portal whose mails become files, with one client; further settings as given.
    fn new(given: &[(Key, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::load(&Flags {
            store: Some(folder.path().join("portal.db")),
            ..Flags::default()
        })
        .unwrap();
        set(&mut config.mail.transport, Some(Transport::Folder));
        set(&mut config.mail.folder, Some(folder.path().join("out")));
        let mut policy = Settings::default();
        let basic = [
            (Key::CompanyName, "Muster GmbH"),
            (Key::CompanyEmail, "post@muster.example"),
            (Key::BaseUrl, "https://portal.example"),
            (Key::DefaultAccess, "future"),
        ];
        for (key, value) in basic.iter().chain(given) {
            policy.set(*key, value).unwrap();
        }
        let now = "2026-11-23T10:00:00Z".parse().unwrap();
        let app = portals::create(config.clone(), Clock::Fixed(now), &policy).unwrap();
        let data = ClientData {
            number: ClientNumber::new("KD-1").unwrap(),
            name: "Beispiel AG".to_owned(),
            email: EmailAddress::new("Info@beispiel.example").ok(),
            locale: Locale::De,
            kind: ClientKind::Business,
            profile: Profile::default(),
        };
        clients::add(&app, &data).unwrap();
        Self {
            folder,
            config,
            now,
        }
    }

    fn app(&self) -> App {
        let store = Store::open(&self.config.store.value).unwrap();
        let clock = Clock::Fixed(self.now);
        App::new(store, self.config.clone(), clock, Ending::Commit)
    }

    /// A client writes something.
    fn write(&self, kind: InboxKind, text: &str) -> InboxId {
        let item = InboxItem {
            id: InboxId(0),
            kind,
            client: ClientId(1),
            document: None,
            comment: None,
            decision: None,
            session: None,
            subject: "Frage".to_owned(),
            text: text.to_owned(),
            facts: Vec::new(),
            created_at: self.now,
            done_at: None,
        };
        self.app()
            .write(|change| {
                let settings = crate::store::settings::load(change.transaction)?;
                let id = notices::post(change, &settings, item.clone())?;
                Ok::<_, Error>(Done::Unchanged(id))
            })
            .unwrap()
    }

    /// Delivers like the server, and returns the messages that came out, oldest first.
    fn deliver(&self) -> Vec<String> {
        let app = self.app();
        Round::new(Post::of_server(&app).unwrap())
            .tick(&app)
            .unwrap();
        let out = self.folder.path().join("out");
        let Ok(files) = std::fs::read_dir(&out) else {
            return Vec::new();
        };
        let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        files.sort();
        let read = |path| {
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::remove_file(path).unwrap();
            decoded(&text)
        };
        files.into_iter().map(read).collect()
    }

    fn purposes(&self) -> Vec<Purpose> {
        let mut found = Vec::new();
        let filter = Filter {
            all: true,
            ..Filter::default()
        };
        for_each(&self.app(), &filter, |listed| {
            found.push(listed.mail.letter.purpose);
            Ok(())
        })
        .unwrap();
        found
    }
}

fn set<T>(setting: &mut Setting<T>, value: T) {
    setting.value = value;
}

/// The message without the soft line breaks and codes of quoted-printable that matter here.
fn decoded(message: &str) -> String {
    message
        .replace("=\r\n", "")
        .replace("=3D", "=")
        .replace("=20", " ")
}

#[test]
fn the_operator_hears_at_once_what_a_client_wrote() {
    let world = World::new(&[]);
    world.write(InboxKind::Contact, "Wann passt es Ihnen?\n<b>Gruss</b>");
    let mails = world.deliver();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert!(
        mail.contains("To: \"Muster GmbH\" <post@muster.example>"),
        "{mail}"
    );
    assert!(
        mail.contains("Subject: Kundenportal: Nachricht von Beispiel AG"),
        "{mail}"
    );
    assert!(mail.contains("Wann passt es Ihnen?"), "{mail}");
    assert!(mail.contains("&lt;b&gt;Gruss&lt;/b&gt;"), "{mail}");
    assert!(mail.contains("portalctl inbox show '#1'"), "{mail}");
    // No secret link: who reads the operator's mail must not come in as the client.
    assert!(!mail.contains("/l/"), "{mail}");
}

#[test]
fn a_digest_tells_everything_in_one_mail_at_its_hour() {
    let mut world = World::new(&[
        (Key::MailDigestHour, "7"),
        (Key::MailNotify, "contact,comment"),
    ]);
    world.write(InboxKind::Contact, "erste Nachricht");
    world.write(InboxKind::Paid, "bezahlt");
    world.write(InboxKind::Contact, "zweite Nachricht");
    assert_eq!(world.purposes(), [Purpose::Digest]);
    assert!(world.deliver().is_empty());
    world.now += SignedDuration::from_hours(24);
    let mails = world.deliver();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert!(mail.contains("Subject: Kundenportal: 2"), "{mail}");
    assert!(
        mail.contains("erste Nachricht") && mail.contains("zweite Nachricht"),
        "{mail}"
    );
    assert!(!mail.contains("bezahlt"), "{mail}");
    world.write(InboxKind::Contact, "dritte Nachricht");
    world.now += SignedDuration::from_hours(24);
    let next = world.deliver();
    assert!(next[0].contains("dritte Nachricht") && !next[0].contains("erste Nachricht"));
}

#[test]
fn nobody_is_told_who_does_not_want_to_hear() {
    let world = World::new(&[(Key::MailNotify, "none")]);
    world.write(InboxKind::Contact, "x");
    assert!(world.deliver().is_empty());
    assert_eq!(world.purposes(), []);
}

#[test]
fn a_program_gets_the_event_on_standard_input_and_nothing_in_its_arguments() {
    let mut world = World::new(&[]);
    let file = world.folder.path().join("event.json");
    let script = format!(
        "cat > {0}.new; printf %s \"$*\" > {0}.arguments; mv {0}.new {0}",
        file.display()
    );
    let program = ["sh", "-c", &script, "hook"].map(str::to_owned).to_vec();
    set(&mut world.config.mail.on_event, program);
    world.write(InboxKind::Contact, "$(touch pwned) \"quoted\"");
    world.deliver();
    let event: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(event["kind"], "contact");
    assert_eq!(event["client"]["number"], "KD-1");
    assert_eq!(event["text"], "$(touch pwned) \"quoted\"");
    let arguments = std::fs::read_to_string(file.with_extension("json.arguments")).unwrap();
    assert_eq!(arguments, "");
    std::fs::remove_file(&file).unwrap();
    world.deliver();
    assert!(!file.exists(), "an event is told once");
}

#[test]
fn a_program_that_fails_is_told_again_later_and_not_for_ever() {
    let mut world = World::new(&[(Key::MailNotify, "none")]);
    set(&mut world.config.mail.on_event, vec!["false".to_owned()]);
    world.write(InboxKind::Contact, "x");
    for _ in 0..10 {
        let app = world.app();
        Round::new(Post::of_server(&app).unwrap())
            .tick(&app)
            .unwrap();
        world.now += SignedDuration::from_hours(24);
    }
    let attempts: u32 = world
        .app()
        .read(|connection| {
            let mail = crate::store::outbox::find(connection, crate::domain::id::OutboxId(1))?;
            Ok(mail.map_or(0, |mail| mail.attempts))
        })
        .unwrap();
    assert_eq!(attempts, 5);
}

#[test]
fn a_client_is_told_what_the_operator_answered() {
    let world = World::new(&[(Key::MailNotify, "none")]);
    let id = world.write(InboxKind::Contact, "Wann?");
    inbox::reply(
        &world.app(),
        &id.to_string(),
        "Morgen um neun.",
        inbox::After::Done,
    )
    .unwrap();
    let mails = world.deliver();
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].contains("To: \"Beispiel AG\" <Info@beispiel.example>"),
        "{}",
        mails[0]
    );
    assert!(mails[0].contains("Morgen um neun."), "{}", mails[0]);
    let silent = World::new(&[(Key::MailNotify, "none"), (Key::MailToClients, "none")]);
    let id = silent.write(InboxKind::Contact, "Wann?");
    inbox::reply(
        &silent.app(),
        &id.to_string(),
        "Morgen.",
        inbox::After::Done,
    )
    .unwrap();
    assert!(silent.deliver().is_empty());
}
