//! The ways out of this machine: folder, program, server with and without encryption, and servers that misbehave.

use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::parse::{parse, text};
use super::server::{Behaviour, Server, Tls};
use super::{configure, messages, portal, smtp};
use crate::sandbox::Sandbox;

/// The queue in short: state, client and what was said.
fn queue(sandbox: &Sandbox) -> String {
    sandbox
        .run("mail queue list --all --format '{state} {client} {attempts} {reply}'")
        .succeeds()
}

#[test]
fn a_mail_in_the_folder_is_what_a_mail_program_expects() {
    let sandbox = portal("mail.folder = 'outbox'\n");
    sandbox.run("mail send access --all --now").succeeds();
    let mut mails: Vec<_> = messages(&sandbox).iter().map(|mail| parse(mail)).collect();
    mails.sort_by_key(|mail| text(mail, "/to/0/1").to_owned());
    assert_eq!(mails.len(), 2);
    let mail = &mails[0];
    let url = sandbox.run("link url KD-1").succeeds();
    let url = url.trim();
    assert_eq!(text(mail, "/to/0/0"), "Beispiel & Söhne AG");
    assert_eq!(text(mail, "/from/0/1"), "post@muster.example");
    assert_eq!(text(mail, "/reply_to/0/1"), "post@muster.example");
    assert_eq!(
        text(mail, "/subject"),
        "Ihr Zugang zum Kundenportal – Muster GmbH"
    );
    assert_eq!(text(mail, "/auto"), "auto-generated");
    assert_eq!(
        text(mail, "/unsubscribe"),
        "<mailto:post@muster.example?subject=unsubscribe>"
    );
    assert_eq!(text(mail, "/type"), "multipart/alternative");
    let plain = text(mail, "/parts/text~1plain");
    assert!(plain.lines().any(|line| line == url), "{plain}");
    let html = text(mail, "/parts/text~1html");
    assert_eq!(html.matches(&format!("href=\"{url}\"")).count(), 2);
    assert_eq!(html.matches(&format!(">{url}<")).count(), 1);
    assert!(html.contains("<html lang=\"de\">"));
    assert!(text(&mails[1], "/parts/text~1html").contains("<html lang=\"en\">"));
}

#[test]
fn a_server_that_offers_starttls_gets_everything_encrypted() {
    let keys = Keys::make();
    let server = Server::start(Behaviour {
        tls: Tls::OnDemand(keys.config()),
        login: Some(("post", "geheim")),
        ..Behaviour::default()
    });
    let sandbox = portal("");
    let password = sandbox.path(".config/portalctl/password");
    std::fs::write(&password, "geheim\n").unwrap();
    let config = format!(
        "[mail]\nserver = 'localhost'\nport = {}\nuser = 'post'\npassword-file = 'password'\nca-file = '{}'\n",
        server.port,
        keys.authority()
    );
    configure(&sandbox, &config);
    std::fs::set_permissions(&password, std::fs::Permissions::from_mode(0o644)).unwrap();
    let error = sandbox.run("mail send access KD-1 --now").fails(4);
    assert!(error.contains("others can read the password"), "{error}");
    std::fs::set_permissions(&password, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 1\n");
    let taken = server.taken();
    assert!(taken[0].encrypted);
    assert_eq!(taken[0].to, "info@beispiel.example");
    let doctor = sandbox.run("doctor").text();
    assert!(doctor.contains("localhost:"), "{doctor}");
    std::fs::write(&password, "falsch\n").unwrap();
    let error = sandbox.run("mail test anna@muster.example").fails(4);
    assert!(error.contains("535 5.7.8 wrong user name"), "{error}");
    assert!(!error.contains("falsch"), "{error}");
}

#[test]
fn a_certificate_that_nobody_vouches_for_gets_nothing() {
    let keys = Keys::make();
    let server = Server::start(Behaviour {
        tls: Tls::FromTheStart(keys.config()),
        ..Behaviour::default()
    });
    let config = format!(
        "mail.server = 'localhost'\nmail.port = {}\nmail.security = 'tls'\n",
        server.port
    );
    let sandbox = portal(&config);
    sandbox.run("mail send access KD-1").succeeds();
    let error = sandbox.run("mail queue run").fails(4);
    assert!(error.contains("certificate"), "{error}");
    assert!(server.taken().is_empty());
    configure(
        &sandbox,
        &format!("{config}mail.ca-file = '{}'\n", keys.authority()),
    );
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 1\n");
    assert!(server.taken()[0].encrypted);
    // The name in the certificate counts, too.
    configure(
        &sandbox,
        &format!(
            "{}mail.ca-file = '{}'\n",
            config.replace("localhost", "127.0.0.1"),
            keys.authority()
        ),
    );
    sandbox.run("mail test anna@muster.example").fails(4);
}

#[test]
fn plain_text_goes_to_this_machine_only() {
    let sandbox = portal("mail.server = 'smtp.muster.example'\nmail.security = 'none'\n");
    sandbox
        .run("mail test anna@muster.example")
        .is(snapbox::str![[r#"
--- stderr
error: mail.security is none, and smtp.muster.example is not this machine
  cause: links and passwords would pass the network in plain text
hint: mail.security = "starttls" or "tls" in the configuration
--- exit 4

"#]]);
    let server = Server::start(Behaviour::default());
    let config = smtp(server.port).replace("'none'", "'starttls'");
    configure(&sandbox, &config);
    let error = sandbox.run("mail test anna@muster.example").fails(4);
    assert!(error.contains("STARTTLS"), "{error}");
    assert!(server.taken().is_empty());
}

#[test]
fn a_refused_address_is_marked_and_does_not_stop_the_others() {
    let server = Server::start(Behaviour::default());
    let sandbox = portal(&smtp(server.port));
    sandbox
        .run("client edit KD-1 --email nobody@beispiel.example")
        .succeeds();
    sandbox
        .run("client add KD-4 --name Spam --email blocked@beispiel.example")
        .succeeds();
    sandbox
        .run("client add KD-5 --name Grau --email later@beispiel.example")
        .succeeds();
    sandbox.run("mail send access --all").succeeds();
    let outcome = sandbox.run("mail queue run");
    assert_eq!(outcome.code, 8, "{outcome:?}");
    assert_eq!(outcome.stdout, "sent 1, failed 2, later 1\n");
    let list = queue(&sandbox);
    for line in [
        "failed KD-1 1 550 5.1.1 no such user here",
        "failed KD-4 1 554 5.7.1 we do not want your mail",
        "waiting KD-5 1 451 4.3.0 try again later",
        "sent KD-2 1 2.0.0 queued as 1",
    ] {
        assert!(list.contains(line), "{line} is not in {list}");
    }
    let client = sandbox.run("client show KD-1").succeeds();
    assert!(
        client.contains("e-mail refused  550 5.1.1 no such user here"),
        "{client}"
    );
    let status = sandbox.run("status").succeeds();
    assert!(
        status.contains("the address of KD-1 was refused"),
        "{status}"
    );
    assert!(!status.contains("KD-4 was refused"), "{status}");
    let again = sandbox.run("mail send access --all");
    assert!(
        again
            .stderr
            .contains("Passed over: 1 whose address was refused"),
        "{again:?}"
    );
    sandbox
        .run("client edit KD-1 --email info@beispiel.example")
        .succeeds();
    sandbox.run("mail queue retry --failed").succeeds();
    sandbox.run("mail queue run").text();
    assert!(queue(&sandbox).contains("sent KD-1"), "{}", queue(&sandbox));
}

#[test]
fn a_server_that_is_away_loses_nothing() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let sandbox = portal(&smtp(port));
    sandbox.run("mail send access --all").succeeds();
    let error = sandbox.run("mail queue run").fails(7);
    assert!(error.contains("the mail server is away"), "{error}");
    assert!(error.contains("refused"), "{error}");
    assert_eq!(queue(&sandbox).matches("waiting").count(), 2);
    let doctor = sandbox.run("doctor").text();
    assert!(doctor.contains("mail-server"), "{doctor}");
}

#[test]
fn a_server_that_stalls_is_left_after_its_time() {
    let server = Server::start(Behaviour {
        stalls: true,
        ..Behaviour::default()
    });
    let sandbox = portal(&smtp(server.port));
    sandbox.run("mail send access KD-1").succeeds();
    let start = Instant::now();
    let error = sandbox.run("mail queue run").fails(7);
    assert!(error.contains("no answer within 2 s"), "{error}");
    assert!(start.elapsed() < Duration::from_secs(30));
    assert!(
        queue(&sandbox).contains("waiting KD-1 0"),
        "{}",
        queue(&sandbox)
    );
}

#[test]
fn a_server_that_vanishes_before_it_answers_gets_the_mail_again_under_the_same_id() {
    let server = Server::start(Behaviour {
        vanishes_at: Some(1),
        ..Behaviour::default()
    });
    let sandbox = portal(&smtp(server.port));
    sandbox.run("mail send access KD-1").succeeds();
    sandbox.run("mail queue run").fails(7);
    assert!(server.taken().is_empty());
    let working = Server::start(Behaviour::default());
    configure(&sandbox, &smtp(working.port));
    assert_eq!(sandbox.run("mail queue run").succeeds(), "sent 1\n");
    let id = parse(&working.taken()[0].data)["id"].clone();
    assert!(id.as_str().unwrap().ends_with("@muster.example>"), "{id}");
}

#[test]
fn a_slow_server_gets_several_mails_at_once() {
    let server = Server::start(Behaviour {
        thinks: Duration::from_millis(300),
        ..Behaviour::default()
    });
    let sandbox = portal(&smtp(server.port));
    for number in 10..18 {
        sandbox
            .run(&format!(
                "client add C-{number} --name C --email c{number}@c.example"
            ))
            .succeeds();
    }
    assert!(sandbox.run("mail send access --all --now").code == 0);
    assert_eq!(server.taken().len(), 10);
}

#[test]
fn a_server_that_wants_nothing_from_us_is_not_asked_again_and_again() {
    let server = Server::start(Behaviour {
        refuses_all: Some("550 5.7.1 sender not allowed"),
        ..Behaviour::default()
    });
    let sandbox = portal(&smtp(server.port));
    sandbox.run("mail send access --all").succeeds();
    let error = sandbox.run("mail queue run").fails(4);
    assert!(
        error.contains("the mail server takes nothing from us"),
        "{error}"
    );
    assert!(error.contains("sender not allowed"), "{error}");
    assert_eq!(queue(&sandbox).matches("waiting").count(), 2);
}

#[test]
fn a_program_gets_the_message_and_the_address_behind_its_options() {
    let sandbox = portal("mail.sendmail = 'fake'\n");
    let fake = sandbox.path(".config/portalctl/fake");
    std::fs::write(
        &fake,
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$HOME/arguments\"\ncat > \"$HOME/message\"\n",
    )
    .unwrap();
    std::fs::set_permissions(&fake, std::fs::Permissions::from_mode(0o755)).unwrap();
    sandbox.run("mail send access KD-2 --now").succeeds();
    let arguments = std::fs::read_to_string(sandbox.path("arguments")).unwrap();
    assert_eq!(
        arguments,
        "-i\n-f\npost@muster.example\n--\noffice@sample.example\n"
    );
    let mail = parse(&std::fs::read(sandbox.path("message")).unwrap());
    assert_eq!(text(&mail, "/to/0/1"), "office@sample.example");
    std::fs::write(&fake, "#!/bin/sh\necho 'user unknown' >&2\nexit 67\n").unwrap();
    sandbox.run("mail send access KD-2 --now").fails(8);
    assert!(
        queue(&sandbox).contains("failed KD-2 1 user unknown"),
        "{}",
        queue(&sandbox)
    );
}

#[test]
fn an_international_address_reaches_a_server_that_takes_it() {
    let server = Server::start(Behaviour::default());
    let sandbox = portal(&smtp(server.port));
    sandbox
        .run("client edit KD-1 --email info@müller.example")
        .succeeds();
    sandbox
        .run("client edit KD-2 --email jürgen@müller.example")
        .succeeds();
    sandbox.run("mail send access --all --now").succeeds();
    let mut to: Vec<_> = server.taken().into_iter().map(|mail| mail.to).collect();
    to.sort();
    assert_eq!(
        to,
        ["info@xn--mller-kva.example", "jürgen@xn--mller-kva.example"]
    );
}

/// An authority of one's own and a certificate for `localhost`, made anew for each test.
struct Keys {
    folder: tempfile::TempDir,
}

impl Keys {
    fn make() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = "set -e
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem \
                -subj /CN=Test -days 2 -addext basicConstraints=critical,CA:TRUE
            openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out request.pem -subj /CN=localhost
            printf 'subjectAltName=DNS:localhost\\nbasicConstraints=CA:FALSE\\n' > extensions
            openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile extensions -out cert.pem";
        let made = Command::new("sh")
            .args(["-c", script])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
        Self { folder }
    }

    fn authority(&self) -> String {
        self.folder.path().join("ca.pem").display().to_string()
    }

    fn config(&self) -> Arc<ServerConfig> {
        let path = |name: &str| self.folder.path().join(name);
        let certificate = CertificateDer::from_pem_file(path("cert.pem")).unwrap();
        let key = PrivateKeyDer::from_pem_file(path("key.pem")).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        Arc::new(config)
    }
}
