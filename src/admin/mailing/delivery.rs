//! Delivery: takes what is due, hands it to the crew, and notes what became of it before the next.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use jiff::SignedDuration;

use super::crew::{Crew, Outcome};
use super::pace::Pace;
use super::post::Post;
use super::round::lock;
use super::settling::settle;
use super::taking::{Job, Task, take};
use crate::app::{App, Done, Error};
use crate::domain::audit::{Actor, Event};
use crate::domain::mail::MailState;
use crate::mail::Fate;
use crate::store::audit;
use crate::store::outbox::{self, Sort};

/// So many mails are rendered ahead at most.
const BATCH: u32 = 32;
/// So many refusals in a row are no accident: the server wants nothing from us.
const REFUSALS: u32 = 20;
const STEP: Duration = Duration::from_millis(100);

/// What to do when as many mails were sent as a minute may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// Go on in the next minute.
    Wait,
    /// Leave the rest for later.
    Leave,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    pub sent: u64,
    /// Those that will not be tried again.
    pub failed: u64,
    /// Those that will.
    pub later: u64,
    pub ended: Ended,
}

/// Why a run ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Ended {
    /// Nothing more is due.
    #[default]
    Done,
    /// Another process delivers.
    Busy,
    /// A minute's worth was sent.
    Paced,
    /// The server does not answer.
    Away(String),
    /// The server takes nothing from us.
    Unwelcome(String),
}

/// Delivers everything that is due; `watch` hears after every step how far it is.
pub fn run(
    app: &App,
    post: &Post,
    patience: Patience,
    mut watch: impl FnMut(&Run),
) -> Result<Run, Error> {
    let Some(_lock) = lock(app)? else {
        return Ok(Run {
            ended: Ended::Busy,
            ..Run::default()
        });
    };
    tidy(app, post)?;
    let tried = app.read(|connection| {
        let minute = SignedDuration::from_mins(1);
        Ok(outbox::count_tried(connection, app.now() - minute)?)
    })?;
    std::thread::scope(|scope| {
        let mut delivery = Delivery {
            app,
            post,
            patience,
            crew: Crew::hire(scope, post),
            pace: Pace::new(post.rate, tried),
            queue: VecDeque::new(),
            refusals: 0,
            run: Run::default(),
            trouble: None,
        };
        delivery.all(&mut watch)?;
        Ok(delivery.run)
    })
}

struct Delivery<'a> {
    app: &'a App,
    post: &'a Post,
    patience: Patience,
    crew: Crew,
    pace: Pace,
    queue: VecDeque<Job>,
    /// In a row.
    refusals: u32,
    run: Run,
    trouble: Option<Ended>,
}

impl Delivery<'_> {
    fn all(&mut self, watch: &mut dyn FnMut(&Run)) -> Result<(), Error> {
        loop {
            self.hand_out()?;
            let is_paced = self.queue.is_empty() && self.trouble.is_none() && !self.refill()?;
            self.hand_out()?;
            if self.crew.is_busy() {
                let outcomes = self.crew.outcomes()?;
                self.note(&outcomes)?;
                self.crew.release(&outcomes);
                watch(&self.run);
            } else if self.trouble.is_some() {
                break;
            } else if is_paced && self.patience == Patience::Wait && self.is_waiting()? {
                std::thread::sleep(self.pace.wait().min(STEP));
            } else if self.queue.is_empty() {
                self.trouble = (is_paced && self.is_waiting()?).then_some(Ended::Paced);
                break;
            }
        }
        self.put_back()?;
        self.run.ended = self.trouble.take().unwrap_or_default();
        watch(&self.run);
        Ok(())
    }

    fn hand_out(&mut self) -> Result<(), Error> {
        while self.trouble.is_none() && self.crew.has_idle() {
            let Some(job) = self.queue.pop_front() else {
                return Ok(());
            };
            self.crew.hand(job)?;
        }
        Ok(())
    }

    /// Takes more; returns whether that was not prevented by the pace.
    fn refill(&mut self) -> Result<bool, Error> {
        let hooks = if self.post.hook.is_empty() { 0 } else { BATCH };
        let mut taken = take(self.app, Sort::Hooks, hooks)?;
        let granted = match self.post.route {
            Some(_) => self.pace.grants(BATCH),
            None => 0,
        };
        let mut mails = take(self.app, Sort::Mails, granted)?;
        self.pace.count(mails.jobs.len());
        // A mail that cannot be rendered is no reason to stop; those behind it are taken with the next turn.
        while mails.jobs.is_empty() && mails.failed > 0 {
            self.run.failed += mails.failed;
            mails = take(self.app, Sort::Mails, granted)?;
            self.pace.count(mails.jobs.len());
        }
        self.run.failed += taken.failed + mails.failed;
        self.queue.extend(taken.jobs.drain(..));
        self.queue.extend(mails.jobs.drain(..));
        Ok(self.post.route.is_none() || granted > 0)
    }

    fn is_waiting(&self) -> Result<bool, Error> {
        let now = self.app.now();
        self.app
            .read(|connection| Ok(!outbox::due(connection, Sort::Mails, now, 1)?.is_empty()))
    }

    /// Notes what became of mails, in one transaction with its event.
    fn note(&mut self, outcomes: &[Outcome]) -> Result<(), Error> {
        let before = self.run.clone();
        let run = &mut self.run;
        self.app.write_as(
            |()| Actor::Portal,
            |change| {
                let mut clients = BTreeSet::new();
                for Outcome { job, fate, .. } in outcomes {
                    let mail = settle(change, job, fate, run)?;
                    let is_over = matches!(mail.state, MailState::Sent | MailState::Failed);
                    clients.extend(mail.letter.client.filter(|_| is_over));
                }
                if clients.is_empty() {
                    return Ok::<_, Error>(Done::Unchanged(()));
                }
                for client in &clients {
                    audit::note_client(change.transaction, change.event, *client)?;
                }
                let event = Event::new("mail.deliver")
                    .fact("sent", run.sent - before.sent)
                    .fact("failed", run.failed - before.failed);
                Ok(Done::Changed((), event.noted_clients()))
            },
        )?;
        for Outcome { job, fate, .. } in outcomes {
            self.judge(job, fate);
        }
        Ok(())
    }

    /// Whether it makes sense to go on.
    fn judge(&mut self, job: &Job, fate: &Fate) {
        if matches!(job.task, Task::Hook(_)) {
            return;
        }
        match fate {
            Fate::Delivered(_) => self.refusals = 0,
            Fate::Refused { reply, .. } => {
                self.refusals += 1;
                if self.refusals >= REFUSALS {
                    let reply = format!("{REFUSALS} refusals in a row, the last: {reply}");
                    self.trouble = Some(Ended::Unwelcome(reply));
                }
            }
            Fate::Later(_) => {}
            Fate::Away(reply) => self.trouble = Some(Ended::Away(reply.clone())),
            Fate::Unwelcome(reply) => self.trouble = Some(Ended::Unwelcome(reply.clone())),
        }
    }

    /// Puts back what was taken and not tried.
    fn put_back(&mut self) -> Result<(), Error> {
        if self.queue.is_empty() {
            return Ok(());
        }
        let queue = std::mem::take(&mut self.queue);
        self.app.write_as(
            |()| Actor::Portal,
            |change| {
                for job in &queue {
                    outbox::update(change.transaction, &job.before)?;
                }
                Ok(Done::Unchanged(()))
            },
        )
    }
}

/// Puts back what a process left that died, and throws away events that nobody wants to hear.
fn tidy(app: &App, post: &Post) -> Result<(), Error> {
    app.write_as(
        |()| Actor::Portal,
        |change| {
            outbox::release_all(change.transaction)?;
            if post.hook.is_empty() {
                outbox::delete_hooks(change.transaction)?;
            }
            Ok(Done::Unchanged(()))
        },
    )
}
