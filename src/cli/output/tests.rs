//! What each kind of output looks like on a terminal, in a pipe, as JSON and under a format.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use super::*;
use crate::cli::listing::Column;
use crate::cli::terminal::Charset;

/// Two streams that are read back.
#[derive(Clone, Default)]
pub struct Capture {
    stdout: Written,
    stderr: Written,
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub const PIPE: Terminal = Terminal {
    stdout: Sink::Pipe,
    stderr: Sink::Pipe,
    width: 80,
    charset: Charset::Unicode,
};
const SCREEN: Terminal = Terminal {
    stdout: Sink::Terminal,
    stderr: Sink::Terminal,
    ..PIPE
};

impl Capture {
    pub fn output(format: Format, volume: Volume, terminal: Terminal) -> (Output, Self) {
        let capture = Self::default();
        let streams = capture.clone();
        let out = Output::to(
            (Box::new(streams.stdout), Box::new(streams.stderr)),
            format,
            volume,
            terminal,
        );
        (out, capture)
    }

    pub fn stdout(&self) -> String {
        String::from_utf8(self.stdout.0.lock().unwrap().clone()).unwrap()
    }

    pub fn stderr(&self) -> String {
        let text = String::from_utf8(self.stderr.0.lock().unwrap().clone()).unwrap();
        anstream::adapter::strip_str(&text).to_string()
    }
}

#[derive(Serialize)]
struct Client {
    number: String,
    name: &'static str,
    open_amount: i64,
}

impl View for Client {
    fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}\t{}", self.number, self.name)
    }
}

impl Row for Client {
    const COLUMNS: &'static [Column] = &[
        Column::whole("Number"),
        Column::text("Name"),
        Column::amount("Open"),
    ];
    const EMPTY: &'static str = "No clients yet.";

    fn cells(&self) -> Vec<Cow<'_, str>> {
        vec![
            self.number.as_str().into(),
            self.name.into(),
            self.open_amount.to_string().into(),
        ]
    }
}

fn client(number: usize) -> Client {
    Client {
        number: format!("KD-{number}"),
        name: "Probe\u{1b}[2J & Söhne",
        open_amount: 11_900,
    }
}

fn list(format: Format, terminal: Terminal, count: usize) -> (String, String) {
    let (mut out, capture) = Capture::output(format, Volume::Normal, terminal);
    let mut listing = out.list();
    for number in 1..=count {
        listing.push(&client(number)).unwrap();
    }
    listing.finish().unwrap();
    (capture.stdout(), capture.stderr())
}

fn line(format: &str) -> Format {
    Format::Line(format.parse().unwrap())
}

#[test]
fn a_list_is_a_table_on_a_terminal() {
    snapbox::assert_data_eq!(
        list(Format::Text, SCREEN, 2).0,
        snapbox::str![[r#"
Number  Name                   Open
───────────────────────────────────
KD-1    Probe/x1b[2J & Söhne  11900
KD-2    Probe/x1b[2J & Söhne  11900

"#]]
    );
}

#[test]
fn a_list_is_tab_separated_in_a_pipe() {
    let (stdout, _) = list(Format::Text, PIPE, 2);
    assert_eq!(
        stdout,
        "KD-1\tProbe\\x1b[2J & Söhne\t11900\nKD-2\tProbe\\x1b[2J & Söhne\t11900\n"
    );
}

#[test]
fn a_list_is_one_json_array() {
    for count in [0, 1, 3] {
        let (stdout, stderr) = list(Format::Json, PIPE, count);
        let value: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(value.as_array().unwrap().len(), count);
        assert_eq!(stderr, "");
    }
}

#[test]
fn a_list_is_one_object_per_line() {
    let (stdout, _) = list(Format::Jsonl, SCREEN, 3);
    assert_eq!(stdout.lines().count(), 3);
    for line in stdout.lines() {
        let value: Value = serde_json::from_str(line).unwrap();
        assert_eq!(value["open_amount"], 11_900);
    }
}

#[test]
fn a_list_follows_the_format() {
    let (stdout, _) = list(line("{number}={open_amount}"), SCREEN, 2);
    assert_eq!(stdout, "KD-1=11900\nKD-2=11900\n");
}

#[test]
fn an_unknown_field_is_refused_before_anything_is_written() {
    let (mut out, capture) = Capture::output(line("{nmae}"), Volume::Normal, PIPE);
    let error = out.list().push(&client(1)).unwrap_err();
    assert_eq!(error.kind(), app::Kind::Usage);
    assert_eq!(capture.stdout(), "");
}

#[test]
fn an_empty_list_says_so_beside_the_result() {
    assert_eq!(
        list(Format::Text, PIPE, 0),
        (String::new(), "No clients yet.\n".to_owned())
    );
    assert_eq!(list(Format::Jsonl, PIPE, 0), (String::new(), String::new()));
}

#[test]
fn the_first_row_leaves_at_once() {
    let (mut out, capture) = Capture::output(Format::Jsonl, Volume::Normal, PIPE);
    let mut listing = out.list();
    listing.push(&client(1)).unwrap();
    assert_eq!(capture.stdout().lines().count(), 1);
    listing.finish().unwrap();
}

#[test]
fn a_list_that_breaks_off_leaves_complete_json() {
    let (mut out, capture) = Capture::output(Format::Json, Volume::Normal, PIPE);
    let mut listing = out.list();
    listing.push(&client(1)).unwrap();
    drop(listing);
    assert!(serde_json::from_str::<Value>(&capture.stdout()).is_ok());
}

#[test]
fn a_long_table_has_one_header_and_every_row() {
    let (stdout, _) = list(Format::Text, SCREEN, 4_001);
    assert_eq!(stdout.lines().count(), 4_003);
    assert_eq!(stdout.matches("Number").count(), 1);
    assert!(stdout.contains("KD-4001"));
}

#[test]
fn one_result_has_the_same_four_forms() {
    for (format, expected) in [
        (Format::Text, "KD-1\tProbe\\x1b[2J & Söhne\n"),
        (line("{number}"), "KD-1\n"),
        (
            Format::Jsonl,
            "{\"number\":\"KD-1\",\"name\":\"Probe\\u001b[2J & Söhne\",\"open_amount\":11900}\n",
        ),
    ] {
        let (mut out, capture) = Capture::output(format, Volume::Normal, PIPE);
        out.show(&client(1)).unwrap();
        assert_eq!(capture.stdout(), expected);
    }
}

#[test]
fn quiet_silences_notes_and_warnings_but_no_refusal() {
    let (mut out, capture) = Capture::output(Format::Text, Volume::Quiet, SCREEN);
    out.note("Done.");
    out.warn("the name is long");
    out.next("portalctl access grant KD-1");
    out.problem("line 3: no client 'KD-9'");
    assert_eq!(capture.stderr(), "error: line 3: no client 'KD-9'\n");
}

#[test]
fn the_next_command_is_for_people_only() {
    let said = |terminal| {
        let (mut out, capture) = Capture::output(Format::Text, Volume::Normal, terminal);
        out.next("portalctl status");
        capture.stderr()
    };
    assert_eq!(said(SCREEN), "next: portalctl status\n");
    assert_eq!(said(PIPE), "");
}

#[test]
fn standard_error_is_json_with_json() {
    let (mut out, capture) = Capture::output(Format::Json, Volume::Normal, PIPE);
    out.note("Done.");
    out.warn("odd");
    assert_eq!(capture.stderr(), "{\"warning\":{\"message\":\"odd\"}}\n");
}

#[test]
fn a_document_is_verbatim_in_a_pipe_and_safe_on_a_terminal() {
    let shown = |terminal| {
        let (mut out, capture) = Capture::output(Format::Text, Volume::Normal, terminal);
        out.document("Grüße\r\n\u{1b}[2J").unwrap();
        out.flush().unwrap();
        capture.stdout()
    };
    assert_eq!(shown(PIPE), "Grüße\r\n\u{1b}[2J");
    assert_eq!(shown(SCREEN), "Grüße\n\\x1b[2J\n");
}
