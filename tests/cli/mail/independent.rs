//! A mail server that is not ours: aiosmtpd, where Python has it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use super::parse::{parse, text};
use super::{portal, smtp};
use crate::sandbox::skip;

/// Writes each message into the folder that it is started in, and prints its port once it listens.
const PROGRAM: &str = r#"
import asyncio
from aiosmtpd.smtp import SMTP
class Handler:
    count = 0
    async def handle_DATA(self, server, session, envelope):
        Handler.count += 1
        with open(f"{Handler.count}.eml", "wb") as file:
            file.write(envelope.content)
        with open(f"{Handler.count}.to", "w") as file:
            file.write("\n".join(envelope.rcpt_tos))
        return "250 2.0.0 taken"
def talk():
    return SMTP(Handler(), hostname="localhost", enable_SMTPUTF8=True)
async def serve():
    server = await asyncio.get_running_loop().create_server(talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(serve())
"#;

struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn start(folder: &std::path::Path) -> Option<Server> {
    let python = std::env::var_os("PORTALCTL_TEST_PYTHON").unwrap_or_else(|| "python3".into());
    let mut child = Command::new(python)
        .args(["-c", PROGRAM])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take()?)
        .read_line(&mut line)
        .ok()?;
    let Ok(port) = line.trim().parse() else {
        child.wait().ok();
        return None;
    };
    Some(Server { child, port })
}

#[test]
fn an_independent_server_takes_every_mail() {
    let folder = tempfile::tempdir().unwrap();
    let Some(server) = start(folder.path()) else {
        return skip("python3 has no aiosmtpd: pip install aiosmtpd");
    };
    let sandbox = portal(&smtp(server.port));
    sandbox.run("mail send access --all --now").succeeds();
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    let mut to = Vec::new();
    for number in 1..=2 {
        let mail = parse(&read(&format!("{number}.eml")));
        let recipient = String::from_utf8(read(&format!("{number}.to"))).unwrap();
        assert_eq!(text(&mail, "/to/0/1"), recipient);
        to.push(recipient);
    }
    to.sort();
    assert_eq!(to, ["info@beispiel.example", "office@sample.example"]);
}
