//! Messages and their answers are read by who came for the whole client.

use super::*;
use crate::domain::document::Kind;
use crate::portal::message::{Fault, Flaw};
use crate::portal::tests::scene::Scene;

fn letter(text: &str) -> Letter {
    Letter {
        subject: "Frage".to_owned(),
        text: text.to_owned(),
        about: None,
    }
}

#[test]
fn a_message_and_its_answer_stand_on_the_contact_page() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let (app, pass) = (scene.app(), scene.enter_as(client));
    assert_eq!(send(&app, &pass, &letter("erste")).unwrap(), Sending::Done);
    let about = Letter {
        about: Some(document),
        ..letter("zweite")
    };
    assert_eq!(send(&app, &pass, &about).unwrap(), Sending::Done);
    assert_eq!(scene.last_event().1, "message.send");
    scene.change(|transaction| {
        let reply = Reply {
            text: "Antwort".to_owned(),
            created_at: scene.now(),
        };
        inbox::insert_reply(transaction, crate::domain::id::InboxId(1), &reply).unwrap();
    });
    let contact = show(&app, &pass, Some(document)).unwrap().content;
    assert_eq!(contact.about.unwrap().number.as_str(), "RE-1");
    let texts: Vec<&str> = contact
        .thread
        .iter()
        .map(|message| message.text.as_str())
        .collect();
    assert_eq!(texts, ["zweite", "erste"]);
    assert_eq!(contact.thread[1].replies[0].text, "Antwort");
}

#[test]
fn who_came_for_one_document_writes_but_does_not_read_the_thread() {
    let (scene, client) = Scene::new();
    let document = scene.document(client, Kind::Invoice, "RE-1");
    let app = scene.app();
    send(&app, &scene.enter_as(client), &letter("vertraulich")).unwrap();
    let narrow = scene.enter(&scene.link(client, &[document]).1);
    assert_eq!(
        send(&app, &narrow, &letter("Hallo")).unwrap(),
        Sending::Done
    );
    assert!(show(&app, &narrow, None).unwrap().content.thread.is_empty());
}

#[test]
fn a_subject_stays_one_line_and_may_be_missing() {
    let (scene, client) = Scene::new();
    let (app, pass) = (scene.app(), scene.enter_as(client));
    let sneaky = Letter {
        subject: "Hallo\r\nBcc: x@y.example".to_owned(),
        ..letter("x")
    };
    assert_eq!(send(&app, &pass, &sneaky).unwrap(), Sending::Done);
    let subject = show(&app, &pass, None).unwrap().content.thread[0]
        .subject
        .clone();
    assert_eq!(subject, "HalloBcc: x@y.example");
    let plain = Letter {
        subject: String::new(),
        ..letter("y")
    };
    assert_eq!(send(&app, &pass, &plain).unwrap(), Sending::Done);
    let (field, fault) = (Field::Text, Fault::Missing);
    let unfit = Sending::Unfit(vec![Flaw { field, fault }]);
    assert_eq!(send(&app, &pass, &letter("")).unwrap(), unfit);
}
