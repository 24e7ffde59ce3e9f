//! The floors: a page that costs nothing, the least that a page from a store behind a secret link costs, and the least
//! that any page costs for which the store is asked whether anything changed.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path as Parts, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OpenFlags, params};
use sha2::Sha256;

const KEY: [u8; 32] = [7; 32];

struct Floor {
    store: String,
    css: String,
    hello: String,
}

thread_local! {
    static STORE: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

fn mac(document: i64) -> Hmac<Sha256> {
    let mac = Hmac::<Sha256>::new_from_slice(&KEY).unwrap();
    mac.chain_update(document.to_be_bytes())
}

/// The path of a document behind its secret.
pub fn path(document: i64) -> String {
    let tag = mac(document).finalize().into_bytes();
    let digits = tag.iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").unwrap();
        digits
    });
    format!("/d/{document}/{digits}")
}

/// Fills a store of the floor's own, like the portal's.
pub fn fill(store: &Path, clients: usize) {
    let connection = Connection::open(store).unwrap();
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
             CREATE TABLE client (id INTEGER PRIMARY KEY, name TEXT, street TEXT, city TEXT, revoked INTEGER) STRICT;
             CREATE TABLE document (id INTEGER PRIMARY KEY, client_id INTEGER, number TEXT, date TEXT, due TEXT,
                                    total INTEGER, currency TEXT, revoked INTEGER, note TEXT) STRICT;
             CREATE TABLE line (document_id INTEGER, position INTEGER, text TEXT, quantity INTEGER, price INTEGER,
                                PRIMARY KEY (document_id, position)) STRICT, WITHOUT ROWID;
             WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {clients})
             INSERT INTO client SELECT i, 'Client ' || i, 'Road ' || i, 'Bonn', 0 FROM n;"
        ))
        .unwrap();
    for document in 1..=1000 {
        let sql = "INSERT INTO document VALUES (?1, ?1, ?2, '2026-11-02', '2026-11-16', 632500, 'EUR', 0, 'Thank you.')";
        connection
            .execute(sql, params![document, format!("RE-{document}")])
            .unwrap();
        for line in 0..10 {
            let sql = "INSERT INTO line VALUES (?1, ?2, 'Consulting line ' || ?2, ?2 + 1, 10000)";
            connection.execute(sql, params![document, line]).unwrap();
        }
    }
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
}

/// Serves both floors on a port of the system's choice, which it prints.
pub fn serve(store: &str) {
    let css = ".c{margin:0;padding:0;border:1px solid #ccc}".repeat(195);
    let hello = format!(
        "<!doctype html><title>x</title><style>{css}</style>{}",
        "x".repeat(1600)
    );
    let floor = Arc::new(Floor {
        store: store.to_owned(),
        css,
        hello,
    });
    let router = Router::new()
        .route("/hello", get(constant))
        .route("/d/{document}/{tag}", get(document))
        .route("/l/{document}/{tag}", get(link))
        .with_state(floor);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("http://{}", listener.local_addr().unwrap());
        axum::serve(listener, router).await.unwrap();
    });
}

async fn constant(State(floor): State<Arc<Floor>>) -> Response {
    html(floor.hello.clone())
}

async fn document(
    State(floor): State<Arc<Floor>>,
    Parts((document, tag)): Parts<(i64, String)>,
) -> Response {
    if !is_genuine(document, &tag) {
        return StatusCode::NOT_FOUND.into_response();
    }
    html(floor.read(|connection| written(connection, document, &floor.css)))
}

/// A constant page, after a look whether anybody has committed since the last time.
async fn link(
    State(floor): State<Arc<Floor>>,
    Parts((document, tag)): Parts<(i64, String)>,
) -> Response {
    if !is_genuine(document, &tag) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let version = floor.read(|connection| {
        let mut version = connection.prepare_cached("PRAGMA data_version").unwrap();
        version.query_row([], |row| row.get::<_, i64>(0)).unwrap()
    });
    assert!(version > 0);
    html(floor.hello.clone())
}

fn is_genuine(document: i64, tag: &str) -> bool {
    let digits = tag
        .as_bytes()
        .chunks(2)
        .map(|two| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16));
    let tag: Vec<u8> = digits.map(Result::unwrap).collect();
    mac(document).verify_slice(&tag).is_ok()
}

impl Floor {
    /// Reads with the connection of this thread.
    fn read<T>(&self, reading: impl FnOnce(&Connection) -> T) -> T {
        STORE.with_borrow_mut(|open| {
            let connection = open.get_or_insert_with(|| {
                let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
                Connection::open_with_flags(&self.store, flags).unwrap()
            });
            reading(connection)
        })
    }
}

fn written(connection: &Connection, document: i64, css: &str) -> String {
    let mut page = String::with_capacity(12 * 1024);
    let _infallible = write!(
        page,
        "<!doctype html><html lang=en><title>Invoice</title><style>{css}</style><body>"
    );
    let mut head = connection
        .prepare_cached(
            "SELECT d.number, d.date, d.due, c.name, c.street, c.city, d.total, d.currency, d.note FROM document d \
             JOIN client c ON c.id = d.client_id WHERE d.id = ?1 AND d.revoked = 0 AND c.revoked = 0",
        )
        .unwrap();
    let mut rows = head.query([document]).unwrap();
    let row = rows.next().unwrap().unwrap();
    for column in 0..6 {
        escape(&mut page, row.get_ref(column).unwrap().as_str().unwrap());
        page.push_str("<br>");
    }
    let mut lines = connection
        .prepare_cached(
            "SELECT text, quantity, price FROM line WHERE document_id = ?1 ORDER BY position",
        )
        .unwrap();
    let mut rows = lines.query([document]).unwrap();
    while let Some(line) = rows.next().unwrap() {
        page.push_str("<tr><td>");
        escape(&mut page, line.get_ref(0).unwrap().as_str().unwrap());
        let (quantity, price): (i64, i64) = (line.get(1).unwrap(), line.get(2).unwrap());
        let _infallible = write!(page, "<td>{quantity}<td>{}.{:02}", price / 100, price % 100);
    }
    let total: i64 = row.get(6).unwrap();
    let _infallible = write!(page, "<p>{}.{:02}</body></html>", total / 100, total % 100);
    page
}

fn escape(page: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '&' => page.push_str("&amp;"),
            '"' => page.push_str("&quot;"),
            c => page.push(c),
        }
    }
}

fn html(page: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    (headers, page).into_response()
}
