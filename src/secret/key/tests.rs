//! What a key ring does on a real disk.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::thread;

use tempfile::TempDir;

use super::*;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("portal.key");
    (folder, path)
}

fn files(folder: &TempDir) -> usize {
    fs::read_dir(folder.path()).unwrap().count()
}

#[test]
fn a_made_ring_is_closed_to_others_and_reads_back() {
    let (folder, path) = place();
    let made = KeyRing::create(&path, NOW).unwrap();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
        0o600
    );
    let read = KeyRing::read(&path).unwrap();
    assert_eq!(
        (read.newest(), read.fingerprint(1)),
        (1, made.fingerprint(1))
    );
    assert_eq!(files(&folder), 1);
}

#[test]
fn a_file_that_exists_is_never_overwritten() {
    let (_folder, path) = place();
    fs::write(&path, "precious").unwrap();
    assert!(matches!(
        KeyRing::create(&path, NOW),
        Err(KeyError::Exists { .. })
    ));
    assert_eq!(fs::read_to_string(&path).unwrap(), "precious");
}

#[test]
fn missing_foreign_damaged_and_newer_files_are_told_apart() {
    let (folder, path) = place();
    assert!(matches!(
        KeyRing::read(&path),
        Err(KeyError::Missing { .. })
    ));
    assert!(matches!(
        KeyRing::read(folder.path()),
        Err(KeyError::Foreign { .. })
    ));
    let ring = KeyRing::create(&path, NOW).unwrap();
    let text = ring.to_text();
    let (half, _) = text.split_at(text.len() - 30);
    for (text, expected) in [
        ("[package]\n", "is not a key file"),
        ("portalctl key file 9\n", "newer version"),
        (half, "is damaged in line 3"),
        ("", "is damaged in line 1"),
    ] {
        fs::write(&path, text).unwrap();
        let message = KeyRing::read(&path).unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn a_file_open_to_others_is_refused_with_the_command_that_closes_it() {
    let (_folder, path) = place();
    KeyRing::create(&path, NOW).unwrap();
    for mode in [0o640, 0o604, 0o620, 0o601, 0o777] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        let error = KeyRing::read(&path).unwrap_err();
        assert!(
            error.to_string().contains(&format!("(mode {mode:04o})")),
            "{error}"
        );
        assert_eq!(
            error.command().unwrap(),
            format!("chmod 600 '{}'", path.display())
        );
    }
    fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
    assert_eq!(KeyRing::read(&path).unwrap().newest(), 1);
}

#[test]
fn the_command_survives_a_quote_in_the_path() {
    let error = KeyError::Exposed {
        path: "it's.key".into(),
        mode: 0o644,
    };
    assert_eq!(error.command().unwrap(), r"chmod 600 'it'\''s.key'");
    assert_eq!(KeyError::Exhausted.command(), None);
}

#[test]
fn rotating_keeps_old_keys_and_retiring_destroys_one() {
    let (folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    let first = ring.fingerprint(1).unwrap().to_owned();
    assert_eq!(ring.rotate(NOW).unwrap(), 2);
    assert_eq!(
        (ring.newest(), ring.ids().collect::<Vec<_>>()),
        (2, vec![1, 2])
    );
    assert!(ring.retire(1).unwrap());
    assert!(!ring.retire(1).unwrap());
    let read = KeyRing::read(&path).unwrap();
    assert_eq!(read.ids().collect::<Vec<_>>(), [2]);
    assert!(read.keys().all(|key| key.created() == NOW));
    assert_eq!(
        read.keys().map(Key::is_active).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(read.fingerprint(1), Some(first.as_str()));
    assert!(read.purpose(1, Purpose::Link).is_none() && read.purpose(2, Purpose::Link).is_some());
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
        0o600
    );
    assert_eq!(files(&folder), 1);
}

#[test]
fn the_last_active_key_and_an_unknown_one_are_not_retired() {
    let (_folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    let before = ring.to_text();
    assert!(matches!(ring.retire(1), Err(KeyError::Last { id: 1 })));
    assert!(matches!(ring.retire(2), Err(KeyError::Unknown { id: 2 })));
    assert_eq!(KeyRing::read(&path).unwrap().to_text(), before);
}

#[test]
fn retiring_the_newest_makes_the_one_before_sign_again() {
    let (_folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    ring.rotate(NOW).unwrap();
    ring.retire(2).unwrap();
    assert_eq!(ring.newest(), 1);
    assert_eq!(ring.rotate(NOW).unwrap(), 3);
}

#[test]
fn the_sixteenth_key_is_refused() {
    let (_folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    for id in 2..=15 {
        assert_eq!(ring.rotate(NOW).unwrap(), id);
    }
    assert!(matches!(ring.rotate(NOW), Err(KeyError::Exhausted)));
    assert_eq!(KeyRing::read(&path).unwrap().newest(), 15);
}

#[test]
fn two_who_rotate_at_once_lose_no_key() {
    let (_folder, path) = place();
    KeyRing::create(&path, NOW).unwrap();
    let rotate_thrice = || {
        let mut ring = KeyRing::read(&path).unwrap();
        (0..3).for_each(|_| assert!(ring.rotate(NOW).unwrap() > 1));
    };
    thread::scope(|scope| {
        (0..4).for_each(|_| drop(scope.spawn(rotate_thrice)));
    });
    assert_eq!(KeyRing::read(&path).unwrap().ids().count(), 13);
}

#[test]
fn what_a_crash_left_behind_does_not_stop_a_rotation() {
    let (folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    fs::write(folder.path().join("portal.key.new"), "half").unwrap();
    assert_eq!(ring.rotate(NOW).unwrap(), 2);
    assert_eq!(files(&folder), 1);
}

#[test]
fn a_linked_key_file_stays_a_link() {
    let (folder, path) = place();
    KeyRing::create(&path, NOW).unwrap();
    let link = folder.path().join("link.key");
    symlink(&path, &link).unwrap();
    KeyRing::read(&link).unwrap().rotate(NOW).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(KeyRing::read(&path).unwrap().newest(), 2);
}

#[test]
fn a_ring_is_restored_from_its_text() {
    let (folder, path) = place();
    let mut ring = KeyRing::create(&path, NOW).unwrap();
    ring.rotate(NOW).unwrap();
    let other = folder.path().join("other.key");
    KeyRing::restore(&other, ring.to_text().as_bytes()).unwrap();
    assert_eq!(KeyRing::read(&other).unwrap().to_text(), ring.to_text());
    assert!(matches!(
        KeyRing::restore(&path, ring.to_text().as_bytes()),
        Err(KeyError::Exists { .. })
    ));
    assert!(matches!(
        KeyRing::restore(&folder.path().join("x"), b"no"),
        Err(KeyError::Foreign { .. })
    ));
}
