//! What `status` says of the mail server, which it asks and never waits for.

use super::parse::text;
use super::server::{Behaviour, Server};
use super::{configure, portal, smtp};
use crate::sandbox::Sandbox;

/// What `status` says about the server: state, message, and whether the text says it too.
fn status_of_server(sandbox: &Sandbox) -> (String, String) {
    let status = sandbox.run("status --json").json();
    let field = |name: &str| text(&status, &format!("/mail/server/{name}")).to_owned();
    let message = field("message");
    let screen = sandbox.run("status").succeeds();
    assert!(
        screen.contains(&format!("mail server  {message}\n")),
        "{screen}"
    );
    (field("state"), message)
}

#[test]
fn status_says_whether_the_server_answers_and_never_waits_for_it() {
    let server = Server::start(Behaviour::default());
    let sandbox = portal(&smtp(server.port));
    let says = |state: &str, message: String| (state.to_owned(), message);
    assert_eq!(
        status_of_server(&sandbox),
        says("ok", format!("127.0.0.1:{} answers", server.port))
    );
    let stalling = Server::start(Behaviour {
        stalls: true,
        ..Behaviour::default()
    });
    let config = smtp(stalling.port).replace("timeout = 2", "timeout = 600");
    configure(&sandbox, &config);
    let place = format!("127.0.0.1:{}", stalling.port);
    assert_eq!(
        status_of_server(&sandbox),
        says("warning", format!("{place}: no answer within 1 s"))
    );
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    configure(&sandbox, &smtp(port));
    let (state, message) = status_of_server(&sandbox);
    assert_eq!(state, "warning");
    assert!(message.contains("refused"), "{message}");
}
