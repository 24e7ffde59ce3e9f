//! Delivery beside the server: a thread that looks once a second for what is due.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::admin::mailing::{Ended, Post, Round, Run};
use crate::app::{self, App, Clock, Config, Ending};

/// How often it looks.
const TURN: Duration = Duration::from_secs(1);
/// How soon it notices that it is to stop.
const STEP: Duration = Duration::from_millis(50);

/// The thread that delivers, until it is dropped.
#[derive(Debug)]
pub struct Delivery {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Delivery {
    /// Starts it; refuses a configuration with which no mail would leave.
    ///
    /// The thread opens the portal for itself, while the server is getting ready.
    pub fn start(app: &App) -> Result<Self, app::Error> {
        let round = Round::new(Post::of_server(app)?);
        let (config, clock) = (app.config().clone(), app.clock().clone());
        let stop = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&stop);
        let thread = std::thread::Builder::new().name("mails".to_owned());
        let thread = thread
            .spawn(move || work(config, &clock, round, &told))
            .map_err(|error| app::Error::temporary("cannot start a thread").cause(error))?;
        Ok(Self {
            stop,
            thread: Some(thread),
        })
    }
}

impl Drop for Delivery {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // What is on its way comes to its end, so that nothing goes out twice.
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn work(config: Config, clock: &Clock, mut round: Round, stop: &AtomicBool) {
    let app = match App::open(config, clock.clone(), Ending::Commit) {
        Ok(app) => app,
        Err(error) => return complain(clock, &error),
    };
    while !stop.load(Ordering::Relaxed) {
        match round.tick(&app) {
            Ok(None) => {}
            Ok(Some(run)) => say(clock, &told(&run)),
            Err(error) => complain(clock, &error),
        }
        let mut waited = Duration::ZERO;
        while waited < TURN && !stop.load(Ordering::Relaxed) {
            std::thread::sleep(STEP);
            waited += STEP;
        }
    }
}

/// One line about a run; never an address.
fn told(run: &Run) -> String {
    let Run {
        sent,
        failed,
        later,
        ended,
    } = run;
    let end = match ended {
        Ended::Done | Ended::Busy | Ended::Paced => String::new(),
        Ended::Away(reply) => format!("; the server is away: {reply}"),
        Ended::Unwelcome(reply) => format!("; the server takes nothing from us: {reply}"),
    };
    format!("mails: sent {sent}, failed {failed}, later {later}{end}")
}

fn complain(clock: &Clock, error: &app::Error) {
    let cause = error.reason().unwrap_or_default();
    say(clock, &format!("mails: {}: {cause}", error.message()));
}

fn say(clock: &Clock, text: &str) {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect();
    anstream::eprintln!("{} {text}", clock.now());
}
