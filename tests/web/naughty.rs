//! Texts that were trouble somewhere, by every way in: import, command line and forms. On pages they stay text, and on
//! terminals nothing of them acts.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::client::{Answer, Browser};
use crate::sandbox::Sandbox;
use crate::server::Portal;
use crate::table::scene;

/// The first one is harmless: what its pages are made of is what all pages may be made of.
const TEXTS: [&str; 31] = [
    "Schlicht",
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)' x='",
    "\" autofocus onfocus=\"alert(1)",
    "</textarea><b>fett</b>",
    "</title><svg/onload=alert(1)>",
    "<!-- --><style>*{display:none}</style>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<iframe srcdoc='<p>x'></iframe>",
    "<plaintext>",
    "]]><x/>&unbekannt;&#60;script&#62;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "javascript:alert(1)",
    "{{ 7*7 }}{% include 'x' %}{# x #}",
    "[Invoice.invoice_number] [[x] [Client.name",
    "${7*7} <%= 7*7 %> #{7*7} %(x)s %s%n%x",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-1",
    "@SUM(1;1)",
    "'; DROP TABLE client; --",
    "../../../etc/passwd",
    "E\u{1b}[2J\u{1b}]0;fort\u{7}",
    "Z\u{9b}31m\u{8}\u{7f}",
    "a\rb\nc\td",
    "\u{202e}gpj.exe\u{202c}",
    "\u{2066}x\u{2069}\u{200f}\u{61c}",
    "\u{200b}\u{feff}\u{2028}\u{e0041}\u{fff9}x",
    "Z\u{336}\u{335}\u{334}a\u{489}l\u{321}go ﷽ 👩‍👩‍👧‍👦",
    "\u{ffff}\u{fffe}\u{fdd0}",
];

/// A text with a mark by which it is found again.
fn marked(at: usize) -> String {
    format!("{} N{at}.", TEXTS[at])
}

fn number(at: usize) -> String {
    format!("KD-N{at}")
}

fn billomat(sandbox: &Sandbox) {
    let (mut clients, mut invoices, mut offers) = (Vec::new(), Vec::new(), Vec::new());
    for at in 0..TEXTS.len() {
        let (text, id) = (marked(at), (9000 + at).to_string());
        clients.push(json!({
            "id": id, "client_number": number(at), "name": text, "salutation": text, "first_name": text,
            "last_name": text, "street": text, "zip": text, "city": text, "state": text, "phone": text, "www": text,
            "note": text, "locale": "de_DE",
            "client-property-values": { "client-property-value": { "id": "1", "name": text, "value": text } },
        }));
        let document = json!({
            "id": id, "client_id": id, "date": "2026-11-02", "due_date": "2026-12-16", "validity_date": "2026-12-30",
            "status": "OPEN", "title": text, "label": text, "intro": text, "note": text, "address": text,
            "total_net": "100.00", "total_gross": "119.00", "currency_code": "EUR",
            "taxes": { "tax": { "name": text, "rate": "19", "amount": "19.00", "amount_net": "100.00" } },
        });
        let item = json!({ "item": {
            "id": id, "position": "1", "quantity": "1", "unit": text, "unit_price": "100.00", "title": text,
            "description": text, "total_net": "100.00",
        }});
        invoices.push(with(&document, "invoice", &format!("RE-N{at}"), &item));
        offers.push(with(&document, "offer", &format!("AN-N{at}"), &item));
    }
    let list =
        |name: &str, all: Vec<Value>| json!({ format!("{name}s"): { name: all } }).to_string();
    sandbox.write("a.json", list("client", clients));
    sandbox.write("b.json", list("invoice", invoices));
    sandbox.write("c.json", list("offer", offers));
    let outcome = sandbox.run("import billomat a.json b.json c.json");
    assert_calm(&outcome.text(), "import billomat");
    assert!([0, 8].contains(&outcome.code), "{}", outcome.text());
}

fn with(document: &Value, kind: &str, number: &str, item: &Value) -> Value {
    let mut document = document.clone();
    document[format!("{kind}_number")] = number.into();
    document[format!("{kind}-items")] = json!({ format!("{kind}-item"): item["item"] });
    document
}

fn csv(sandbox: &Sandbox) {
    let mut list = "Kd-Nr.;Firma;Vorname;Nachname;Ort;Tel.\n".to_owned();
    for at in 0..TEXTS.len() {
        let text = format!("\"{}\"", marked(at).replace('"', "\"\""));
        writeln!(list, "KD-C{at};{}", [text.as_str(); 5].join(";")).unwrap();
    }
    sandbox.write("liste.csv", list);
    let outcome = sandbox.run("import csv liste.csv");
    assert_calm(&outcome.text(), "import csv");
    assert!([0, 8].contains(&outcome.code), "{}", outcome.text());
}

fn einvoice(sandbox: &Sandbox) {
    let sample = include_str!("../data/einvoice/xrechnung.xml");
    let texts = [
        "Beispiel AG",
        "Beispiel<",
        "Musterweg 1",
        "Berlin",
        "Vielen Dank\nfür den Auftrag.",
        "Treuerabatt",
        "Zahlbar in 14 Tagen ohne Abzug.",
        "Beratung",
        "vor Ort",
        "Handbuch",
    ];
    for at in 0..TEXTS.len() {
        let text = escaped(&marked(at));
        let xml = texts.iter().fold(sample.to_owned(), |xml, known| {
            let end = if known.ends_with('<') { "<" } else { "" };
            xml.replace(known, &format!("{text}{end}"))
        });
        let xml = xml
            .replace("RE-2026-017", &format!("RE-X{at}"))
            .replace("KD-1001", &format!("KD-X{at}"))
            .replace("DE 222 222 223", &format!("DE 222 222 {at:03}"))
            .replace("rechnung@", &format!("x{at}@"));
        sandbox.write("a.xml", xml);
        let outcome = sandbox.run("import einvoice a.xml --create-clients");
        assert_calm(&outcome.text(), &format!("import einvoice {at}"));
        // What XML cannot hold is refused.
        assert!([0, 6, 8].contains(&outcome.code), "{}", outcome.text());
        assert!(at > 0 || outcome.code == 0, "{}", outcome.text());
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\r', "&#13;")
}

/// Nothing in it acts on a terminal, or hides from a reader.
#[track_caller]
fn assert_calm(text: &str, what: &str) {
    let acts = |c: &char| {
        let is_control = c.is_control() && !matches!(c, '\n' | '\t');
        is_control
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}'
                | '\u{feff}' | '\u{fff9}' | '\u{e0041}')
    };
    assert_eq!(text.chars().find(acts), None, "{what}: {text}");
}

/// What a page is made of: every element with the names of its attributes.
fn made_of(page: &Answer) -> BTreeSet<String> {
    let text = page.text();
    text.split('<')
        .skip(1)
        .map(|rest| {
            let (inner, _) = rest.split_once('>').unwrap();
            let outside = inner.split('"').step_by(2);
            outside
                .flat_map(str::split_whitespace)
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

/// A person who writes one text into everything, and every page on the way.
struct Walk<'p> {
    portal: &'p Portal,
    browser: Browser,
    pages: Vec<(String, Answer)>,
}

impl<'p> Walk<'p> {
    fn of(portal: &'p Portal, client: &str) -> Self {
        let (browser, page) = portal.enter(&portal.link(client));
        let pages = vec![("entering".to_owned(), page)];
        Self {
            portal,
            browser,
            pages,
        }
    }

    fn look(&mut self, path: &str) {
        let page = self.browser.get(path);
        let page = self.browser.follow(page);
        self.pages.push((path.to_owned(), page));
    }

    fn send(&mut self, from: &str, to: &str, fields: &[(&str, &str)]) {
        self.look(from);
        let (_, page) = self.pages.last().unwrap();
        let mut all = fields.to_vec();
        let (fingerprint, ticket);
        if page.says("name=\"ticket\"") {
            (fingerprint, ticket) = (page.field("fingerprint"), page.field("ticket"));
            all.extend([
                ("fingerprint", fingerprint.as_str()),
                ("ticket", ticket.as_str()),
            ]);
        }
        let answer = self.browser.submit(page, to, &all);
        assert!(
            [303, 422].contains(&answer.status),
            "{to}: {}",
            answer.status
        );
        let answer = self.browser.follow(answer);
        self.pages.push((format!("POST {to}"), answer));
    }

    /// Looks at everything, and writes a text wherever something can be written.
    fn everything(mut self, at: usize) -> Vec<(String, Answer)> {
        let text = marked(at);
        let text = text.as_str();
        let [invoice, offer] = [format!("RE-N{at}"), format!("AN-N{at}")]
            .map(|number| format!("/d/{}", self.portal.document(&number)));
        self.look(&format!("{invoice}/payment"));
        self.send(&invoice, &format!("{invoice}/comments"), &[("text", text)]);
        self.send("/contact", "/contact", &[("subject", text), ("text", text)]);
        let fields = [
            "first_name",
            "last_name",
            "street",
            "zip",
            "city",
            "phone",
            "email",
        ];
        self.send("/profile", "/profile", &fields.map(|name| (name, text)));
        let (terms, accept) = (format!("{offer}/decision"), format!("{offer}/accept"));
        self.send(&terms, &accept, &[("name", text), ("role", text)]);
        let typed = [("name", text), ("role", text), ("confirmed", "yes")];
        self.send(&terms, &accept, &typed);
        for path in [
            invoice.as_str(),
            &offer,
            "/documents",
            "/statement",
            "/contact",
            "/profile",
        ] {
            self.look(path);
        }
        self.look(&format!("/documents?search={}", "%22%3E%3Cimg%20src=x%3E"));
        self.pages
    }
}

#[test]
fn naughty_texts_stay_texts_on_every_page_and_every_terminal() {
    let sandbox = scene();
    sandbox.run("settings set default-access future").succeeds();
    billomat(&sandbox);
    csv(&sandbox);
    einvoice(&sandbox);
    let portal = Portal::serving(sandbox, "");
    let mut usual = BTreeSet::new();
    for (at, text) in TEXTS.iter().enumerate() {
        let mut seen = 0;
        for (what, page) in Walk::of(&portal, &number(at)).everything(at) {
            let what = format!("{what} for {text:?}");
            assert!([200, 422].contains(&page.status), "{what}: {}", page.status);
            let (html, parts) = (page.text(), made_of(&page));
            if at == 0 {
                usual.extend(parts);
            } else {
                let new: Vec<_> = parts.difference(&usual).collect();
                assert!(new.is_empty(), "{what}: {new:?}");
                let is_markup = text.contains(['<', '>', '"', '\'']);
                assert!(!(is_markup && html.contains(text)), "{what}");
            }
            seen += usize::from(html.contains(&format!("N{at}.")));
        }
        assert!(seen >= 8, "{text:?} is on {seen} pages only");
    }
    assert_terminals_are_calm(&portal.sandbox);
}

fn assert_terminals_are_calm(sandbox: &Sandbox) {
    let mut lines: Vec<String> = [
        "client list --all",
        "document list",
        "access list",
        "link list",
        "session list --all",
        "inbox list",
        "decision list",
        "audit list",
        "mail queue list",
        "status",
        "doctor",
    ]
    .map(str::to_owned)
    .to_vec();
    for at in 0..TEXTS.len() {
        for prefix in ["N", "C", "X"] {
            lines.push(format!("client show KD-{prefix}{at}"));
        }
        lines.extend(["RE-N", "AN-N", "RE-X"].map(|prefix| format!("document show {prefix}{at}")));
        lines.push(format!("decision show AN-N{at}"));
        lines.push(format!("access explain KD-N{at} RE-N{at}"));
    }
    let inbox = sandbox.run("inbox list --json").json();
    let ids = inbox
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_i64().unwrap());
    lines.extend(ids.map(|id| format!("inbox show '#{id}'")));
    for line in lines {
        assert_calm(&sandbox.run(&line).text(), &line);
        let json = sandbox.run(&format!("{line} --json")).text();
        let is_raw = |c: char| c.is_control() && c != '\n';
        assert_eq!(json.chars().find(|c| is_raw(*c)), None, "{line} --json");
    }
}
