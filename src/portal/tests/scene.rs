//! A portal for tests: a store, a key file, clients, documents and links, and a clock that is set.

use std::cell::Cell;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use crate::app::config::{Color, Origin as From_, Setting};
use crate::app::mail::MailConfig;
use crate::app::serving::ServeConfig;
use crate::app::{App, Clock, Config, Done, Ending, Error};
use crate::domain::access::{Access, AccessState};
use crate::domain::client::{Client, ClientData, ClientKind, ClientNumber, Profile};
use crate::domain::document::attachment::{Attachment, MediaType, Role};
use crate::domain::document::{Body, DocumentNumber, Head, Kind, Line, Status, Totals};
use crate::domain::id::{ClientId, DocumentId, LinkId};
use crate::domain::link::{Link, Scope};
use crate::domain::locale::Locale;
use crate::domain::money::{Currency, Decimal};
use crate::domain::session::Origin;
use crate::domain::settings::{Key, Settings};
use crate::portal::Pass;
use crate::portal::entry::{Entered, Opening, open};
use crate::secret::key::KeyRing;
use crate::secret::token::Signer;
use crate::secret::{digest, random};
use crate::store::{
    Connection, Store, Transaction, access, attachments, audit, clients, documents, keys, links,
    settings, witness,
};

/// A Monday.
pub const TODAY: Date = date(2026, 11, 23);

pub struct Scene {
    _folder: TempDir,
    pub config: Config,
    now: Cell<Timestamp>,
    links: Cell<u64>,
}

fn setting<T>(value: T) -> Setting<T> {
    let origin = From_::Default;
    Setting { value, origin }
}

impl Scene {
    /// A portal with an address and a company, and the client KD-1 with access.
    pub fn new() -> (Self, ClientId) {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            file: setting(folder.path().join("config.toml")),
            store: setting(folder.path().join("portal.db")),
            key_file: setting(folder.path().join("portal.key")),
            color: setting(Color::Auto),
            mail: MailConfig::default(),
            serving: ServeConfig::default(),
            operator: "anna".to_owned(),
        };
        let now: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
        Store::create(&config.store.value).unwrap();
        let ring = KeyRing::create(&config.key_file.value, now).unwrap();
        let scene = Self {
            _folder: folder,
            config,
            now: Cell::new(now),
            links: Cell::new(0),
        };
        let fingerprint = ring.fingerprint(1).unwrap().to_owned();
        scene.change(|transaction| keys::insert(transaction, 1, &fingerprint, now).unwrap());
        scene.set(Key::BaseUrl, "https://portal.example");
        scene.set(Key::CompanyName, "Muster GmbH");
        let client = scene.client("KD-1", ClientKind::Business);
        (scene, client)
    }

    /// The portal as a process that starts now would see it.
    pub fn app(&self) -> App {
        let store = Store::open(&self.config.store.value).unwrap();
        App::new(
            store,
            self.config.clone(),
            Clock::Fixed(self.now.get()),
            Ending::Commit,
        )
    }

    /// The same, counting its statements.
    pub fn counted_app(&self) -> App {
        let mut store = Store::open(&self.config.store.value).unwrap();
        witness::count_statements(&mut store);
        let clock = Clock::Fixed(self.now.get());
        App::new(store, self.config.clone(), clock, Ending::Commit)
    }

    pub fn pass_time(&self, time: SignedDuration) {
        self.now.set(self.now.get() + time);
    }

    pub fn now(&self) -> Timestamp {
        self.now.get()
    }

    /// Changes rows as another process would.
    pub fn change<T>(&self, change: impl FnOnce(&Transaction<'_>) -> T) -> T {
        let app = self.app();
        app.write(|done| Ok::<_, Error>(Done::Unchanged(change(done.transaction))))
            .unwrap()
    }

    pub fn look<T>(&self, look: impl FnOnce(&Connection) -> T) -> T {
        self.app().read(|connection| Ok(look(connection))).unwrap()
    }

    pub fn set(&self, key: Key, value: &str) {
        self.change(|transaction| {
            let mut policy: Settings = settings::load(transaction).unwrap();
            policy.set(key, value).unwrap();
            settings::save(transaction, &policy).unwrap();
        });
    }

    pub fn client(&self, number: &str, kind: ClientKind) -> ClientId {
        let data = ClientData {
            number: ClientNumber::new(number).unwrap(),
            name: format!("Beispiel {number}"),
            email: None,
            locale: Locale::De,
            kind,
            profile: Profile::default(),
        };
        let now = self.now.get();
        let client = self.change(|transaction| clients::insert(transaction, &data, now).unwrap());
        self.grant(client, |_access| {});
        client
    }

    /// Writes access anew: granted, and then as told.
    pub fn grant(&self, client: ClientId, edit: impl FnOnce(&mut Access)) {
        let mut access = Access {
            state: AccessState::Granted,
            since: Some(self.now.get()),
            ..Access::never(client)
        };
        edit(&mut access);
        self.change(|transaction| access::put(transaction, &access).unwrap());
    }

    pub fn revoke(&self, client: ClientId) {
        self.grant(client, |access| access.state = AccessState::Revoked);
    }

    pub fn found(&self, client: ClientId) -> Client {
        self.look(|connection| clients::find_by_id(connection, client).unwrap().unwrap())
    }

    /// A completed document over 119.00 EUR of today, with a line, a PDF, an XML file and an enclosure.
    pub fn document(&self, client: ClientId, kind: Kind, number: &str) -> DocumentId {
        self.document_with(client, kind, number, |_head| {})
    }

    pub fn document_with(
        &self,
        client: ClientId,
        kind: Kind,
        number: &str,
        edit: impl FnOnce(&mut Head),
    ) -> DocumentId {
        let document = self.draft(client, kind, number, edit);
        let now = self.now.get();
        self.change(|transaction| {
            documents::complete(transaction, document, Status::completed(kind), now).unwrap();
        });
        document
    }

    pub fn draft(
        &self,
        client: ClientId,
        kind: Kind,
        number: &str,
        edit: impl FnOnce(&mut Head),
    ) -> DocumentId {
        let mut head = Head {
            kind,
            number: DocumentNumber::new(number).unwrap(),
            client,
            title: format!("Titel {number}"),
            date: TODAY,
            due_date: kind.is_claim().then_some(date(2026, 12, 7)),
            valid_until: (kind == Kind::Offer).then_some(date(2026, 12, 31)),
            currency: Currency::EUR,
            totals: Totals {
                net: 10_000,
                gross: 11_900,
            },
            address: String::new(),
            intro: String::new(),
            note: "Vielen Dank".to_owned(),
            extra: Vec::new(),
        };
        edit(&mut head);
        let now = self.now.get();
        self.change(|transaction| {
            let document = documents::insert(transaction, &head, &body(), now).unwrap();
            attach(transaction, document, Role::Document, b"%PDF-1.7 bill");
            attach(transaction, document, Role::EInvoice, b"<Invoice/>");
            attach(transaction, document, Role::Enclosure, b"%PDF-1.7 more");
            document
        })
    }

    /// A link of everything or of these documents; its row and its token.
    pub fn link(&self, client: ClientId, documents: &[DocumentId]) -> (LinkId, String) {
        self.link_with(client, documents, |_link| {})
    }

    pub fn link_with(
        &self,
        client: ClientId,
        documents: &[DocumentId],
        edit: impl FnOnce(&mut Link),
    ) -> (LinkId, String) {
        self.links.set(self.links.get() + 1);
        let scope = match documents {
            [] => Scope::Client,
            _ => Scope::Documents(documents.to_vec()),
        };
        let mut link = Link {
            id: LinkId(0),
            public_id: random::link_id(),
            key_id: 1,
            client,
            scope,
            is_standing: false,
            label: String::new(),
            allow: None,
            created_at: self.now.get(),
            expires_at: None,
            max_uses: None,
            uses: 0,
            last_seen_at: None,
            revoked_at: None,
        };
        edit(&mut link);
        let id = self.change(|transaction| links::insert(transaction, &link).unwrap());
        (id, self.token(link.key_id, link.public_id))
    }

    pub fn token(&self, key_id: u8, public_id: u64) -> String {
        let ring = KeyRing::read(&self.config.key_file.value).unwrap();
        let mut token = String::new();
        Signer::new(&ring)
            .seal(key_id, public_id, &mut token)
            .unwrap();
        token
    }

    pub fn edit_link(&self, link: LinkId, edit: impl FnOnce(&mut Link)) {
        self.change(|transaction| {
            let mut link = links::find(transaction, link).unwrap().unwrap();
            edit(&mut link);
            links::update(transaction, &link).unwrap();
        });
    }

    /// Comes in with a token.
    pub fn enter(&self, token: &str) -> Pass {
        let opening = open(&self.app(), token, Origin::default(), None).unwrap();
        let Opening::Entered(entered) = opening else {
            panic!("{opening:?}");
        };
        pass(&entered)
    }

    /// Comes in with a new link of everything.
    pub fn enter_as(&self, client: ClientId) -> Pass {
        self.enter(&self.link(client, &[]).1)
    }

    /// What the trail says was done, oldest first, with who did it.
    pub fn trail(&self) -> Vec<(String, String)> {
        let mut trail = Vec::new();
        self.look(|connection| {
            audit::for_each(connection, &audit::AuditFilter::default(), |record| {
                trail.push((record.record.actor, record.record.action));
                Ok::<_, Error>(())
            })
            .unwrap();
        });
        trail
    }

    pub fn last_event(&self) -> (String, String) {
        self.trail().pop().unwrap()
    }

    /// Everything in the business tables, to see that nothing changed.
    pub fn contents(&self) -> String {
        self.look(|connection| witness::contents(connection).unwrap())
    }
}

/// The pass that a browser would send with the next request.
pub fn pass(entered: &Entered) -> Pass {
    Pass::read(entered.cookie.reveal()).unwrap()
}

fn body() -> Body {
    let one = Decimal::parse("1").unwrap();
    Body {
        lines: vec![Line {
            title: "Beratung".to_owned(),
            description: String::new(),
            quantity: one,
            unit: "h".to_owned(),
            unit_price: Decimal::parse("100").unwrap(),
            tax_name: "USt".to_owned(),
            tax_rate: Some(Decimal::parse("19").unwrap()),
            net: 10_000,
            is_optional: false,
        }],
        taxes: Vec::new(),
    }
}

fn attach(transaction: &Transaction<'_>, document: DocumentId, role: Role, bytes: &[u8]) {
    let sha256 = digest::hex(&digest::sha256(bytes));
    attachments::put_blob(transaction, &sha256, bytes).unwrap();
    let (name, media_type) = match role {
        Role::Document => ("rechnung.pdf", MediaType::Pdf),
        Role::EInvoice => ("rechnung.xml", MediaType::Xml),
        Role::Enclosure => ("plan.pdf", MediaType::Pdf),
    };
    let file = Attachment {
        id: 0,
        name: name.to_owned(),
        media_type,
        role,
        size: bytes.len() as u64,
        sha256,
    };
    attachments::insert(transaction, document, &file).unwrap();
}
