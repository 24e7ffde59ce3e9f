//! Messages against everything that strangers could write into them.

use proptest::prelude::*;

use super::*;

fn email(text: &str) -> EmailAddress {
    EmailAddress::new(text).unwrap()
}

fn packed(name: &str, subject: &str, text: &str) -> String {
    let (from, to) = (email("post@muster.example"), email("info@beispiel.example"));
    let message = Message {
        from: Party {
            name: "Muster GmbH",
            address: &from,
        },
        to: Party { name, address: &to },
        reply_to: None,
        subject,
        text,
        html: Some("<p>x</p>"),
        logo: Some(Logo {
            media_type: "image/png",
            bytes: b"png",
        }),
        enclosures: vec![Enclosure {
            name: name.to_owned(),
            media_type: "application/pdf",
            bytes: b"%PDF".to_vec(),
        }],
        id: "1@muster.example",
        date: Timestamp::UNIX_EPOCH,
        unsubscribe: Some(&from),
    };
    String::from_utf8(message.pack().unwrap().bytes).unwrap()
}

/// The names of the headers of the message itself.
fn headers(message: &str) -> Vec<&str> {
    let (head, _) = message.split_once("\r\n\r\n").unwrap();
    let lines = head.split("\r\n").filter(|line| !line.starts_with(' '));
    lines.map(|line| line.split(':').next().unwrap()).collect()
}

const EXPECTED: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "List-Unsubscribe",
    "MIME-Version",
    "Content-Type",
];

#[test]
fn a_message_has_the_headers_it_was_given_and_no_others() {
    let message = packed("Beispiel AG", "Ihr Zugang", "Guten Tag");
    assert_eq!(headers(&message), EXPECTED);
    for line in [
        "From: \"Muster GmbH\" <post@muster.example>\r\n",
        "To: \"Beispiel AG\" <info@beispiel.example>\r\n",
        "Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n",
        "Message-ID: <1@muster.example>\r\n",
        "Auto-Submitted: auto-generated\r\n",
    ] {
        assert!(message.contains(line), "{line} is not in {message}");
    }
}

#[test]
fn line_breaks_in_names_and_subjects_add_no_header() {
    for attack in [
        "x\r\nBcc: all@evil.example",
        "x\nBcc: all@evil.example\n\n<b>",
        "x\r\n\r\nbody",
        "x\0y",
        "x\u{2028}Bcc: y",
        "=?utf-8?q?x=0D=0ABcc:_y?=",
    ] {
        let message = packed(attack, attack, "text");
        assert_eq!(headers(&message), EXPECTED, "{attack:?}");
    }
}

#[test]
fn a_host_with_umlauts_is_written_as_dns_knows_it() {
    let parcel = address(&email("info@müller.example")).unwrap();
    assert_eq!(parcel.to_string(), "info@xn--mller-kva.example");
    let parcel = address(&email("jürgen@müller.example")).unwrap();
    assert_eq!(parcel.to_string(), "jürgen@xn--mller-kva.example");
    assert!(address(&email("a..b@muster.example")).is_err());
}

#[test]
fn a_long_name_is_cut_and_a_normal_one_is_not() {
    assert_eq!(header_text(" Beispiel \t AG "), "Beispiel AG");
    let cut = header_text(&"ä".repeat(1000));
    assert_eq!(cut.chars().count(), 200);
    assert!(cut.ends_with('…'));
}

#[test]
fn lines_end_as_servers_want_them() {
    assert_eq!(with_crlf("a\nb\r\nc\rd\0e"), "a\r\nb\r\nc\r\nd\r\ne");
}

proptest! {
    #[test]
    fn no_text_adds_a_header_or_a_bare_line_break(name in any::<String>(), subject in any::<String>(), text in any::<String>()) {
        let message = packed(&name, &subject, &text);
        prop_assert_eq!(headers(&message), EXPECTED);
        let bare = message.replace("\r\n", "");
        prop_assert!(!bare.contains(['\r', '\n', '\0']));
        prop_assert!(message.lines().all(|line| line.len() <= 998));
    }
}
