//! Behind a proxy, set up as the README says: visitors get through, and no log of the proxy holds a token.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::client::Browser;
use crate::sandbox::skip;
use crate::server::{Portal, filled};

/// A running proxy with everything it writes in one folder.
struct Proxy {
    child: Child,
    address: SocketAddr,
    folder: PathBuf,
}

impl Proxy {
    fn start(mut command: Command, address: SocketAddr, folder: PathBuf) -> Self {
        let said = std::fs::File::create(folder.join("said")).unwrap();
        let child = command
            .stdin(Stdio::null())
            .stdout(said.try_clone().unwrap())
            .stderr(said)
            .spawn()
            .unwrap();
        let proxy = Self {
            child,
            address,
            folder,
        };
        for _ in 0..200 {
            if TcpStream::connect(address).is_ok() {
                return proxy;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("no proxy: {}", proxy.written());
    }

    /// Everything the proxy wrote so far.
    fn written(&self) -> String {
        let files = std::fs::read_dir(&self.folder).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let files =
            files.filter(|path| path.is_file() && path.extension().is_none_or(|it| it != "conf"));
        files
            .map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
            .collect()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// The README's block that begins with `start`.
fn snippet(start: &str) -> String {
    let readme =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let begin = readme.find(&format!("\n{start}")).unwrap();
    let block = &readme[begin..];
    block[..block.find("```").unwrap()].to_owned()
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("-v").output().is_ok()
}

fn served() -> Portal {
    let sandbox = filled();
    sandbox
        .run("settings set base-url https://portal.example.com")
        .succeeds();
    Portal::serving(sandbox, "--trusted-proxy 127.0.0.1")
}

/// Walks in through the proxy, then lets the portal go down and walks into that, and looks at what was written.
fn walk_through(mut portal: Portal, proxy: &Proxy) {
    let link = portal.link("KD-1");
    let token = link.rsplit('/').next().unwrap().to_owned();
    let mut browser = Browser::new(proxy.address);
    browser
        .headers
        .push(("x-forwarded-for".to_owned(), "198.51.100.7".to_owned()));
    let page = browser.open(&link);
    assert!(page.status == 200 && page.says("RE-1"), "{}", page.text());
    let sessions = portal.run("session list --json");
    assert!(
        !sessions.contains("198.51.100.7"),
        "a visitor chose their own address: {sessions}"
    );
    assert!(portal.stop("TERM").success());
    assert_eq!(browser.get(&link).status, 502);
    assert_eq!(browser.get("/p/invitation-of-somebody").status, 502);
    // Proxies write a moment later.
    let mut written = proxy.written();
    for _ in 0..100 {
        if written.contains("/documents") {
            break;
        }
        std::thread::sleep(Duration::from_millis(50));
        written = proxy.written();
    }
    assert!(
        written.contains("/documents"),
        "nothing is logged: {written}"
    );
    for secret in [token.as_str(), "invitation-of-somebody"] {
        assert!(!written.contains(secret), "{written}");
    }
}

#[test]
fn nginx_lets_visitors_through_and_logs_no_token() {
    if !is_there("nginx") {
        return skip("nginx is not installed");
    }
    let portal = served();
    let (address, folder) = (free_address(), portal.sandbox.path("nginx"));
    std::fs::create_dir(&folder).unwrap();
    let servers = snippet("server {")
        .replace("443 ssl", &address.to_string())
        .replace("127.0.0.1:8080", &portal.address.to_string())
        .replace("/var/log/nginx", folder.to_str().unwrap());
    let inside = |name: &str| folder.join(name).display().to_string();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("{what}_temp_path {};", inside(what)));
    let text = format!(
        "daemon off; pid {}; error_log {} info; events {{}} http {{ {} {servers} }}",
        inside("pid"),
        inside("error.log"),
        temporary.concat(),
    );
    std::fs::write(folder.join("nginx.conf"), text).unwrap();
    let mut command = Command::new("nginx");
    command
        .arg("-e")
        .arg(inside("early.log"))
        .arg("-c")
        .arg(inside("nginx.conf"));
    let proxy = Proxy::start(command, address, folder);
    walk_through(portal, &proxy);
}

#[test]
fn caddy_lets_visitors_through_and_logs_no_token() {
    if !is_there("caddy") {
        return skip("caddy is not installed");
    }
    let portal = served();
    let (address, folder) = (free_address(), portal.sandbox.path("caddy"));
    std::fs::create_dir(&folder).unwrap();
    let site = snippet("{\n    log {")
        .replace(
            "\nportal.example.com {",
            &format!("\nhttp://:{} {{\nbind 127.0.0.1\n", address.port()),
        )
        .replacen('{', "{\nadmin off\n", 1)
        .replace("127.0.0.1:8080", &portal.address.to_string());
    let file = folder.join("caddy.conf");
    std::fs::write(&file, site).unwrap();
    let mut command = Command::new("caddy");
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(&file)
        .env("HOME", &folder);
    let proxy = Proxy::start(command, address, folder);
    walk_through(portal, &proxy);
}
