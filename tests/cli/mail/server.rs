//! A mail server within the test: it takes mails, or does one of the things that servers do instead.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What the server does.
#[derive(Clone, Default)]
pub struct Behaviour {
    pub tls: Tls,
    /// User name and password, without which it takes nothing.
    pub login: Option<(&'static str, &'static str)>,
    /// How long it thinks before it takes a message.
    pub thinks: Duration,
    /// At this message, counted from 1, it hangs up without a word.
    pub vanishes_at: Option<usize>,
    /// It answers the greeting with half a line and nothing more.
    pub stalls: bool,
    /// It refuses everything with this line.
    pub refuses_all: Option<&'static str>,
}

#[derive(Clone, Default)]
pub enum Tls {
    #[default]
    None,
    FromTheStart(Arc<ServerConfig>),
    StartTls(Arc<ServerConfig>),
}

/// A message that the server took.
#[derive(Debug, Clone)]
pub struct Received {
    pub from: String,
    pub to: String,
    pub data: Vec<u8>,
    pub encrypted: bool,
}

/// The server; it lives as long as the process.
pub struct Server {
    pub port: u16,
    taken: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts it on a free port.
    pub fn start(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&taken);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (behaviour, taken) = (behaviour.clone(), Arc::clone(&shared));
                std::thread::spawn(move || talk(stream.unwrap(), &behaviour, &taken).ok());
            }
        });
        Self { port, taken }
    }

    /// Everything it took so far.
    pub fn taken(&self) -> Vec<Received> {
        self.taken.lock().unwrap().clone()
    }
}

trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

fn talk(
    stream: TcpStream,
    behaviour: &Behaviour,
    taken: &Mutex<Vec<Received>>,
) -> std::io::Result<()> {
    let encrypted = |config: &Arc<ServerConfig>, stream| -> Box<dyn Line> {
        let connection = ServerConnection::new(Arc::clone(config)).unwrap();
        Box::new(StreamOwned::new(connection, stream))
    };
    match &behaviour.tls {
        Tls::None => converse(Box::new(stream), (behaviour, false, true), taken).map(drop),
        Tls::FromTheStart(config) => {
            converse(encrypted(config, stream), (behaviour, true, true), taken).map(drop)
        }
        Tls::StartTls(config) => {
            let plain = stream.try_clone()?;
            if converse(Box::new(plain), (behaviour, false, true), taken)? {
                converse(encrypted(config, stream), (behaviour, true, false), taken)?;
            }
            Ok(())
        }
    }
}

/// Returns whether the client asked for encryption.
fn converse(
    line: Box<dyn Line>,
    (behaviour, encrypted, greets): (&Behaviour, bool, bool),
    taken: &Mutex<Vec<Received>>,
) -> std::io::Result<bool> {
    let mut line = BufReader::new(line);
    let mut say = |line: &mut BufReader<Box<dyn Line>>, text: &str| {
        line.get_mut().write_all(format!("{text}\r\n").as_bytes())?;
        line.get_mut().flush()
    };
    if behaviour.stalls {
        line.get_mut().write_all(b"220 half a gree")?;
        line.get_mut().flush()?;
        std::thread::sleep(Duration::from_secs(60));
    }
    if greets {
        say(&mut line, "220 test ESMTP")?;
    }
    let (mut from, mut to, mut logged_in) =
        (String::new(), String::new(), behaviour.login.is_none());
    loop {
        let mut command = String::new();
        if line.read_line(&mut command)? == 0 {
            return Ok(false);
        }
        let command = command.trim_end().to_owned();
        let upper = command.to_ascii_uppercase();
        let argument = || {
            command
                .split(['<', '>'])
                .nth(1)
                .unwrap_or_default()
                .to_owned()
        };
        if upper.starts_with("EHLO") {
            say(&mut line, "250-test")?;
            if matches!(behaviour.tls, Tls::StartTls(_)) && !encrypted {
                say(&mut line, "250-STARTTLS")?;
            }
            if behaviour.login.is_some() {
                say(&mut line, "250-AUTH PLAIN LOGIN")?;
            }
            say(&mut line, "250-SMTPUTF8")?;
            say(&mut line, "250 8BITMIME")?;
        } else if upper == "STARTTLS" {
            say(&mut line, "220 go ahead")?;
            return Ok(true);
        } else if upper.starts_with("AUTH PLAIN") {
            let (user, password) = behaviour.login.unwrap_or_default();
            logged_in = plain(&command) == format!("\0{user}\0{password}");
            let reply = if logged_in {
                "235 welcome"
            } else {
                "535 5.7.8 wrong user name or password"
            };
            say(&mut line, reply)?;
        } else if upper.starts_with("MAIL") {
            from = argument();
            let reply = match behaviour.refuses_all {
                _ if !logged_in => "530 5.7.0 log in first",
                Some(refusal) => refusal,
                None => "250 fine",
            };
            say(&mut line, reply)?;
        } else if upper.starts_with("RCPT") {
            to = argument();
            say(&mut line, judged(&to))?;
        } else if upper == "DATA" {
            say(&mut line, "354 go on")?;
            let data = read_message(&mut line)?;
            std::thread::sleep(behaviour.thinks);
            let mut taken = taken.lock().unwrap();
            if behaviour.vanishes_at == Some(taken.len() + 1) {
                return Ok(false);
            }
            taken.push(Received {
                from: from.clone(),
                to: to.clone(),
                data,
                encrypted,
            });
            let number = taken.len();
            drop(taken);
            say(&mut line, &format!("250 2.0.0 queued as {number}"))?;
        } else if upper == "QUIT" {
            say(&mut line, "221 bye")?;
            return Ok(false);
        } else {
            say(&mut line, "250 ok")?;
        }
    }
}

/// What becomes of a recipient is told by the name.
fn judged(to: &str) -> &'static str {
    match to.split('@').next().unwrap_or_default() {
        "nobody" => "550 5.1.1 no such user here",
        "later" => "451 4.3.0 try again later",
        "blocked" => "554 5.7.1 we do not want your mail",
        _ => "250 fine",
    }
}

fn read_message(line: &mut BufReader<Box<dyn Line>>) -> std::io::Result<Vec<u8>> {
    let mut data = Vec::new();
    loop {
        let mut text = Vec::new();
        if line.read_until(b'\n', &mut text)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if text == b".\r\n" {
            return Ok(data);
        }
        // RFC 5321, section 4.5.2: a dot at the beginning of a line was doubled.
        data.extend(text.strip_prefix(b".").unwrap_or(&text));
    }
}

fn plain(command: &str) -> String {
    let encoded = command.split(' ').nth(2).unwrap_or_default();
    let python = "import base64, sys; sys.stdout.buffer.write(base64.b64decode(sys.argv[1]))";
    let output = std::process::Command::new("python3")
        .args(["-c", python, encoded])
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}
