//! What is said about links: what they open, and that some open nothing.

use crate::link::portal;

#[test]
fn the_code_of_a_dead_link_is_drawn_with_a_warning() {
    let sandbox = portal();
    sandbox.run("link revoke 1").succeeds();
    let drawn = sandbox.run("link qr '#1' --output dead.svg");
    assert_eq!(
        drawn.stderr,
        "warning: link #1 is revoked, so the code opens nothing now: portalctl link create KD-1\n\
         Written: dead.svg\n"
    );
    drawn.succeeds();
}

#[test]
fn what_a_link_opens_is_said_in_a_sentence() {
    let sandbox = portal();
    for (flags, sentence) in [
        (
            "--expires never",
            "opens all that KD-1 may see, and never ends.",
        ),
        (
            "--expires 12h",
            "opens all that KD-1 may see until 2026-11-23 21:00 UTC.",
        ),
        (
            "--document RE-1 --expires 12h",
            "opens RE-1 until 2026-11-23 21:00 UTC.",
        ),
    ] {
        let made = sandbox.run(&format!("link create KD-1 {flags}"));
        assert!(
            made.stderr.trim_end().ends_with(sentence),
            "{}",
            made.stderr
        );
    }
    let url = sandbox.run("link url KD-1").succeeds();
    let shown = sandbox.with_stdin(url, "link identify -").succeeds();
    assert!(
        shown.contains("opens      all that KD-1 may see (standing link)\n"),
        "{shown}"
    );
}

#[test]
fn a_link_that_opens_nothing_yet_is_made_with_a_warning() {
    let sandbox = portal();
    sandbox
        .run("document add invoice RE-9 --client KD-1 --date 2026-11-02 --net 1 --gross 1")
        .succeeds();
    let warning = |line: &str| sandbox.run(line).stderr.lines().nth(1).map(str::to_owned);
    assert_eq!(
        warning("link create KD-1 --document RE-9").as_deref(),
        Some(
            "warning: RE-9 is not to be seen through it yet, it fails at \"the document is completed\": draft"
        )
    );
    assert_eq!(warning("link create KD-1 --document RE-1"), None);
    sandbox.run("access grant KD-1 --login password").succeeds();
    assert_eq!(
        warning("link create KD-1").as_deref(),
        Some(
            "warning: KD-1 is not to be seen through it yet, it fails at \"the login mode is link\": password"
        )
    );
}
