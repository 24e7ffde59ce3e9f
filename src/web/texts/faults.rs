//! Pages for what went wrong: no cause, but what to do next.

/// A heading and what to do.
#[derive(Debug)]
pub struct Fault {
    pub heading: &'static str,
    pub text: &'static str,
}

/// One page per status that a visitor may see.
#[derive(Debug)]
pub struct Faults {
    pub bad_request: Fault,
    pub forbidden: Fault,
    /// What was written in a session that is over, and what stands above it.
    pub outlived: Fault,
    pub draft: &'static str,
    pub not_found: Fault,
    pub wrong_method: Fault,
    pub conflict: Fault,
    pub too_large: Fault,
    pub too_many: Fault,
    pub broken: Fault,
    pub busy: Fault,
    /// So many seconds to wait.
    pub wait: fn(u64) -> String,
    pub reference: &'static str,
    pub reference_hint: &'static str,
    pub ask: &'static str,
    pub home: &'static str,
}

pub const GERMAN: Faults = Faults {
    bad_request: Fault {
        heading: "Das haben wir nicht verstanden",
        text: "Die Anfrage war unvollständig. Gehen Sie bitte zurück und versuchen Sie es noch einmal.",
    },
    forbidden: Fault {
        heading: "Das ging nicht",
        text: "Das Formular war nicht mehr gültig. Gehen Sie bitte zurück, laden Sie die Seite neu und senden Sie es noch einmal ab.",
    },
    outlived: Fault {
        heading: "Ihr Text ist noch nicht bei uns",
        text: "Die Sitzung, in der Sie ihn geschrieben haben, ist zu Ende. Kopieren Sie ihn bitte, öffnen Sie das Portal mit Ihrem Link oder Passwort noch einmal und senden Sie ihn dort ab.",
    },
    draft: "Ihr Text",
    not_found: Fault {
        heading: "Hier ist nichts",
        text: "Diese Adresse gibt es nicht, oder sie gehört nicht zu Ihrem Zugang. Wenn Sie sie abgetippt haben, vergleichen Sie bitte jedes Zeichen.",
    },
    wrong_method: Fault {
        heading: "So geht es nicht",
        text: "Diese Adresse lässt sich so nicht aufrufen. Gehen Sie bitte zurück und benutzen Sie die Knöpfe auf der Seite.",
    },
    conflict: Fault {
        heading: "Inzwischen hat sich etwas geändert",
        text: "Jemand war schneller. Laden Sie die Seite bitte neu und sehen Sie nach.",
    },
    too_large: Fault {
        heading: "Das ist zu groß",
        text: "Kürzen Sie Ihre Nachricht bitte und senden Sie sie noch einmal ab.",
    },
    too_many: Fault {
        heading: "Bitte einen Augenblick Geduld",
        text: "Von Ihrem Anschluss kamen sehr viele Anfragen.",
    },
    broken: Fault {
        heading: "Da ist etwas schiefgegangen",
        text: "Der Fehler liegt bei uns und ist notiert. Bitte versuchen Sie es in einigen Minuten noch einmal.",
    },
    busy: Fault {
        heading: "Gerade ist viel los",
        text: "Bitte versuchen Sie es in einigen Sekunden noch einmal. Verloren ist nichts.",
    },
    wait: |seconds| match seconds {
        0 | 1 => "Versuchen Sie es gleich noch einmal.".to_owned(),
        2..=120 => format!("Versuchen Sie es in {seconds}\u{a0}Sekunden noch einmal."),
        _ => format!(
            "Versuchen Sie es in {}\u{a0}Minuten noch einmal.",
            seconds.div_ceil(60)
        ),
    },
    reference: "Kennung",
    reference_hint: "Wenn Sie uns dazu schreiben, nennen Sie bitte die Kennung.",
    ask: "Wir helfen gern",
    home: "Zu den Dokumenten",
};

pub const ENGLISH: Faults = Faults {
    bad_request: Fault {
        heading: "We did not understand that",
        text: "The request was incomplete. Please go back and try again.",
    },
    forbidden: Fault {
        heading: "That did not work",
        text: "The form was no longer valid. Please go back, reload the page and send it once more.",
    },
    outlived: Fault {
        heading: "We have not received your text yet",
        text: "The session in which you wrote it has ended. Please copy it, open the portal once more with your link or password, and send it there.",
    },
    draft: "Your text",
    not_found: Fault {
        heading: "There is nothing here",
        text: "This address does not exist, or it does not belong to your access. If you typed it, please compare every character.",
    },
    wrong_method: Fault {
        heading: "Not like this",
        text: "This address cannot be used that way. Please go back and use the buttons on the page.",
    },
    conflict: Fault {
        heading: "Something has changed meanwhile",
        text: "Somebody was faster. Please reload the page and have a look.",
    },
    too_large: Fault {
        heading: "This is too large",
        text: "Please shorten your message and send it once more.",
    },
    too_many: Fault {
        heading: "One moment, please",
        text: "We received a great many requests from your connection.",
    },
    broken: Fault {
        heading: "Something went wrong",
        text: "The fault is ours and has been noted. Please try again in a few minutes.",
    },
    busy: Fault {
        heading: "Quite busy right now",
        text: "Please try again in a few seconds. Nothing is lost.",
    },
    wait: |seconds| match seconds {
        0 | 1 => "Try again right away.".to_owned(),
        2..=120 => format!("Try again in {seconds}\u{a0}seconds."),
        _ => format!("Try again in {}\u{a0}minutes.", seconds.div_ceil(60)),
    },
    reference: "Reference",
    reference_hint: "If you write to us about it, please name the reference.",
    ask: "We are glad to help",
    home: "To the documents",
};
