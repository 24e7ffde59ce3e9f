//! `mail`: from the queue to a server and into a mailbox, whatever the server does.

mod answers;
mod crash;
mod independent;
mod parse;
mod preview;
mod queue;
mod secrets;
mod server;
mod status;
mod transport;

use crate::sandbox::Sandbox;

/// A portal with three clients with access, of whom one has no address, and a way out of this machine.
fn portal(config: &str) -> Sandbox {
    let sandbox = Sandbox::with_portal();
    configure(&sandbox, config);
    for line in [
        "settings set company.email post@muster.example",
        "settings set company.address 'Hauptstraße 1, 10115 Berlin'",
        "settings set default-access future",
        "client add KD-1 --name 'Beispiel & Söhne AG' --email info@beispiel.example --locale de",
        "client add KD-2 --name 'Sample Ltd' --email office@sample.example --locale en",
        "client add KD-3 --name 'Ohne Adresse'",
    ] {
        sandbox.run(line).succeeds();
    }
    sandbox
}

/// Writes the configuration of the machine.
fn configure(sandbox: &Sandbox, config: &str) {
    let folder = sandbox.path(".config/portalctl");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), config).unwrap();
}

/// The configuration for a server on this machine.
fn smtp(port: u16) -> String {
    format!(
        "mail.server = '127.0.0.1'\nmail.port = {port}\nmail.security = 'none'\nmail.rate = 0\nmail.timeout = 2\n"
    )
}

/// The messages in the folder `outbox` beside the configuration.
fn messages(sandbox: &Sandbox) -> Vec<Vec<u8>> {
    let Ok(files) = std::fs::read_dir(sandbox.path(".config/portalctl/outbox")) else {
        return Vec::new();
    };
    files
        .map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .collect()
}
