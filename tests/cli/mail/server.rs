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
    OnDemand(Arc<ServerConfig>),
}

/// A message that the server took.
#[derive(Debug, Clone)]
pub struct Received {
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

    /// How many messages it took so far.
    pub fn count(&self) -> usize {
        self.taken.lock().unwrap().len()
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
        Tls::OnDemand(config) => {
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
    let mut conversation = Conversation {
        line: BufReader::new(line),
        behaviour,
        encrypted,
        taken,
        to: String::new(),
        logged_in: behaviour.login.is_none(),
    };
    if behaviour.stalls {
        conversation.write(b"220 half a gree")?;
        std::thread::sleep(Duration::from_mins(1));
    }
    if greets {
        conversation.say("220 test ESMTP")?;
    }
    loop {
        let mut command = String::new();
        if conversation.line.read_line(&mut command)? == 0 {
            return Ok(false);
        }
        match conversation.answer(command.trim_end())? {
            Next::Command => {}
            Next::Encryption => return Ok(true),
            Next::Nothing => return Ok(false),
        }
    }
}

struct Conversation<'c> {
    line: BufReader<Box<dyn Line>>,
    behaviour: &'c Behaviour,
    encrypted: bool,
    taken: &'c Mutex<Vec<Received>>,
    to: String,
    logged_in: bool,
}

/// What comes after an answer.
enum Next {
    Command,
    Encryption,
    Nothing,
}

impl Conversation<'_> {
    fn answer(&mut self, command: &str) -> std::io::Result<Next> {
        let upper = command.to_ascii_uppercase();
        match upper.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => self.greet()?,
            "STARTTLS" => {
                self.say("220 go ahead")?;
                return Ok(Next::Encryption);
            }
            "AUTH" => self.log_in(command)?,
            "MAIL" => {
                let reply = match self.behaviour.refuses_all {
                    _ if !self.logged_in => "530 5.7.0 log in first",
                    Some(refusal) => refusal,
                    None => "250 fine",
                };
                self.say(reply)?;
            }
            "RCPT" => {
                command
                    .split(['<', '>'])
                    .nth(1)
                    .unwrap_or_default()
                    .clone_into(&mut self.to);
                let reply = judged(&self.to);
                self.say(reply)?;
            }
            "DATA" => return self.receive(),
            "QUIT" => {
                self.say("221 bye")?;
                return Ok(Next::Nothing);
            }
            _ => self.say("250 ok")?,
        }
        Ok(Next::Command)
    }

    fn greet(&mut self) -> std::io::Result<()> {
        self.say("250-test")?;
        if matches!(self.behaviour.tls, Tls::OnDemand(_)) && !self.encrypted {
            self.say("250-STARTTLS")?;
        }
        if self.behaviour.login.is_some() {
            self.say("250-AUTH PLAIN LOGIN")?;
        }
        self.say("250-SMTPUTF8")?;
        self.say("250 8BITMIME")
    }

    fn log_in(&mut self, command: &str) -> std::io::Result<()> {
        let (user, password) = self.behaviour.login.unwrap_or_default();
        self.logged_in = plain(command) == format!("\0{user}\0{password}");
        self.say(if self.logged_in {
            "235 welcome"
        } else {
            "535 5.7.8 wrong user name or password"
        })
    }

    fn receive(&mut self) -> std::io::Result<Next> {
        self.say("354 go on")?;
        let data = read_message(&mut self.line)?;
        std::thread::sleep(self.behaviour.thinks);
        let mut taken = self.taken.lock().unwrap();
        if self.behaviour.vanishes_at == Some(taken.len() + 1) {
            return Ok(Next::Nothing);
        }
        taken.push(Received {
            to: self.to.clone(),
            data,
            encrypted: self.encrypted,
        });
        let number = taken.len();
        drop(taken);
        self.say(&format!("250 2.0.0 queued as {number}"))?;
        Ok(Next::Command)
    }

    fn say(&mut self, text: &str) -> std::io::Result<()> {
        self.write(format!("{text}\r\n").as_bytes())
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.line.get_mut().write_all(bytes)?;
        self.line.get_mut().flush()
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
