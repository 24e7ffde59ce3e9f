//! Forgetting: where a visitor came from is kept only while somebody may still ask for it.

use jiff::Timestamp;

use crate::app::{App, Done, Error};
use crate::domain::id::SessionId;
use crate::domain::session::REMEMBERED;
use crate::store::sessions;

/// So many rows are looked at in one transaction, so that nobody has to wait for it.
const BATCH: i64 = 10_000;

/// Erases address and browser of the sessions in the next rows that have been over for long.
///
/// Returns the row after which to go on, if there are more. Who decided about an offer from where stays with the
/// decision, which it proves.
pub fn forget_origins(app: &App, after: SessionId) -> Result<Option<SessionId>, Error> {
    app.write(|change| {
        let old = change.now.saturating_sub(REMEMBERED);
        let last = SessionId(after.0.saturating_add(BATCH));
        sessions::forget_origins(
            change.transaction,
            (after, last),
            old.unwrap_or(Timestamp::MIN),
        )?;
        let newest = sessions::newest(change.transaction)?;
        let are_more = newest.is_some_and(|newest| newest.0 > last.0);
        Ok(Done::Unchanged(are_more.then_some(last)))
    })
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::domain::session::{LONGEST, Origin, Session};
    use crate::portal::entry::open;
    use crate::portal::tests::scene::Scene;

    #[test]
    fn address_and_browser_are_erased_a_month_after_the_end_and_nothing_else() {
        let (scene, client) = Scene::new();
        let (_, token) = scene.link(client, &[]);
        let origin = Origin {
            address: "203.0.113.7".to_owned(),
            agent: "Firefox".to_owned(),
        };
        let session = || -> Session {
            scene.look(|connection| sessions::find(connection, SessionId(1)).unwrap().unwrap())
        };
        open(&scene.app(), &token, origin.clone(), None).unwrap();
        let (before, trail) = (session(), scene.trail());
        scene.pass_time(LONGEST + REMEMBERED);
        assert_eq!(forget_origins(&scene.app(), SessionId(0)), Ok(None));
        assert_eq!(session().origin, origin);
        scene.pass_time(SignedDuration::from_secs(1));
        open(&scene.app(), &token, origin, None).unwrap();
        assert_eq!(forget_origins(&scene.app(), SessionId(0)), Ok(None));
        let forgotten = Session {
            origin: Origin::default(),
            ..before
        };
        assert_eq!(session(), forgotten);
        let kept = |id: i64| {
            scene.look(|connection| {
                let found = sessions::find(connection, SessionId(id)).unwrap();
                found.unwrap().origin.address
            })
        };
        assert_eq!(kept(2), "203.0.113.7", "a new one");
        assert_eq!(scene.trail().len(), trail.len() + 1, "no event of its own");
    }

    #[test]
    fn a_long_list_is_gone_through_in_pieces() {
        let (scene, client) = Scene::new();
        scene.enter_as(client);
        scene.change(|transaction| {
            transaction
                .execute("UPDATE session SET id = ?1", [2 * BATCH + 1])
                .unwrap()
        });
        let app = scene.app();
        let mut after = SessionId(0);
        let mut rounds = 1;
        while let Some(next) = forget_origins(&app, after).unwrap() {
            assert_eq!(next.0, after.0 + BATCH);
            (after, rounds) = (next, rounds + 1);
        }
        assert_eq!(rounds, 3);
    }
}
