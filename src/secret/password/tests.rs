//! What may be a password and what a hash is good for.

use std::collections::HashSet;
use std::time::Instant;

use super::*;

#[test]
fn length_is_counted_in_characters_below_and_bytes_above() {
    let short = PasswordError::TooShort { min: 15 };
    let long = PasswordError::TooLong { max: 1024 };
    let refusal = |text: &str| Password::new(text, &[]).err();
    assert_eq!(refusal(""), Some(short));
    assert_eq!(refusal("vierzehn Zeich"), Some(short));
    assert_eq!(refusal("fünfzehn Zeiche"), None);
    assert_eq!(refusal("ёжикёжикмяукёж"), Some(short));
    let text = (100..445)
        .map(|number| number.to_string())
        .collect::<String>();
    assert_eq!(refusal(text.split_at(1024).0), None);
    assert_eq!(refusal(text.split_at(1025).0), Some(long));
}

#[test]
fn common_passwords_and_own_words_are_refused() {
    let refusal = |text: &str| Password::new(text, &["Muster GmbH", "meierling"]).err();
    assert_eq!(refusal("Passwort12345678"), Some(PasswordError::Common));
    assert_eq!(
        refusal("Meierling wohnt am See"),
        Some(PasswordError::ContainsOwnWord)
    );
    assert_eq!(
        refusal("vier Kerzen bei muster"),
        Some(PasswordError::ContainsOwnWord)
    );
    assert_eq!(refusal("vier Kerzen am Fenster"), None);
}

#[test]
fn a_password_fits_its_hash_and_no_other_does() {
    let password = Password::new("vier Kerzen am Fenster", &[]).unwrap();
    let hash = hash(&password).unwrap();
    assert!(
        hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
        "{hash}"
    );
    assert!(verify(&password, &hash));
    assert!(!verify(&Password::attempt("vier Kerzen am fenster"), &hash));
    assert!(!verify(&Password::attempt(""), &hash));
    assert!(!verify(&password, "not a hash") && !verify(&password, ""));
    assert!(!verify_nobody(&password));
}

#[test]
fn two_spellings_of_one_letter_are_one_password() {
    let hash = hash(&Password::new("vier Kürbisse am Fenster", &[]).unwrap()).unwrap();
    assert!(verify(
        &Password::attempt("vier Ku\u{308}rbisse am Fenster"),
        &hash
    ));
}

#[test]
fn a_known_hash_of_another_program_verifies() {
    // From the test vectors of the reference implementation: argon2id, v=19, t=2, m=65536, p=1.
    let hash =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assert!(verify(&Password::attempt("password"), hash));
    assert!(needs_rehash(hash));
}

#[test]
fn only_a_hash_with_other_parameters_is_made_anew() {
    let hash = hash(&Password::generate()).unwrap();
    assert!(!needs_rehash(&hash));
    assert!(!needs_rehash(NOBODY));
    assert!(needs_rehash(&hash.replace("m=19456", "m=9456")));
    assert!(needs_rehash(&hash.replace("argon2id", "argon2i")));
    assert!(needs_rehash("not a hash"));
}

#[test]
fn checking_nobody_takes_the_memory_and_passes_of_checking_somebody() {
    let hash = PasswordHash::new(NOBODY).unwrap();
    assert_eq!(Params::try_from(&hash).unwrap(), *ARGON2.params());
    assert_eq!(hash.salt.unwrap().len(), 14);
    let started = Instant::now();
    assert!(!verify_nobody(&Password::attempt("x")));
    assert!(started.elapsed().as_micros() > 1000, "nothing was hashed");
}

#[test]
fn generated_passwords_pass_the_rules_and_differ() {
    let made: HashSet<String> = (0..500)
        .map(|_| Password::generate().reveal().to_owned())
        .collect();
    assert_eq!(made.len(), 500);
    for text in &made {
        assert!(Password::new(text, &[]).is_ok(), "{text}");
        assert!(text.is_ascii() && text.len() < 64, "{text}");
        let digits = text.rsplit('-').next().unwrap();
        assert!(
            digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit()),
            "{text}"
        );
    }
}

#[test]
fn nothing_of_a_password_is_seen_in_its_debug_text() {
    assert_eq!(format!("{:?}", Password::attempt("geheim")), "Password");
}

#[test]
fn an_attempt_that_is_too_long_fits_nothing() {
    assert_eq!(Password::attempt(&"x".repeat(1025)).reveal(), "");
    assert_eq!(Password::attempt(&"x".repeat(1024)).reveal().len(), 1024);
}
