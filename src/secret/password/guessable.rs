//! Long passwords that are tried first: well-known words, runs along the keyboard or alphabet, and repetitions of these.

use unicode_normalization::UnicodeNormalization;

/// Words and phrases that common long passwords are put together from, folded by [`fold`].
const STEMS: &str = "\
    aaron abcdef access admin administrator alexander amanda and andrea andreas andrew angel anthony arsenal asdf \
    asdfgh asdfghjkl ashley babygirl bailey banane baseball basketball batman bayern benutzer berlin bin blink \
    borussia buster butterfly changeme charlie chelsea chocolate christian company computer cookie \
    correcthorsebatterystaple customer dallas daniel das default dein der deutschland donald dragon du dubsmash \
    einfach evite familie ficken firma flower football for forever frankfurt \
    franzjagtimkomplettverwahrlostentaxiquerdurchbayern freedom freiheit friends fur fussball geheim geheimnis george \
    google gott guest hallo hamburg hannah harley harrypotter hello hottie hunter ich ichliebedich iloveyou internet \
    is ist iwantyou jasmin jennifer jessica jordan joshua julian justin kennwort killer killroy kunde kundenportal \
    lasmichrein letmein liebe linkedin liverpool login lovely loveme maggie martin master matrix matthew \
    maytheforcebewithyou mein meine merlin michael michelle michigan mickey minecraft monkey monster mustang muster \
    mustermann my mynoob myspace naruto neu neues new nicole nimda nur onepiece online openup orange our pass passw \
    passwd password passwort peanut pepper phoenix please pokemon portal portalctl princess purple qazwsx qwerasdf \
    qwert qwerty qwertyuiop qwertz qwertzuiop rainbow rechnung robert root samantha samsung sandra schalke schatz \
    schatzi schnecke schnuffel scooter secret secure security server shadow sicher sicherheit silver slipknot snoopy \
    soccer sommer spiderman startrek starwars stefan summer sunshine super superman sweety system taylor temp test \
    testing the thequickbrownfoxjumpsoverthelazydog thomas thunder tigger tobeornottobe trustno und unser user \
    welcome whatever wilkommen willkommen winter wordpass yankees yellow yxcvbnm zaqwsx zugang zxcvbn zxcvbnm";

/// How long a run such as `1234` or `dcba` must be to count.
const RUN: usize = 4;
/// Parts of names that are shorter are in too many honest words.
const SHORTEST_WORD: usize = 5;

/// Tells whether a password is a repetition, or made of well-known words and runs with little else.
pub fn is_common(text: &str) -> bool {
    let whole: Vec<char> = text.chars().map(fold).collect();
    if is_repetition(&whole) {
        return true;
    }
    let plain: Vec<char> = text
        .chars()
        .filter(|character| character.is_alphanumeric() || "@$!".contains(*character))
        .collect();
    let folded: Vec<char> = plain.iter().copied().map(fold).collect();
    let mut is_covered = vec![false; plain.len()];
    cover_stems(&folded, &mut is_covered);
    cover_runs(&plain, &mut is_covered);
    let covered = is_covered.iter().filter(|covered| **covered).count();
    let has_other_letters = plain
        .iter()
        .zip(&is_covered)
        .any(|(character, covered)| character.is_alphabetic() && !covered);
    !has_other_letters && covered > 0 && 2 * covered >= plain.len()
}

/// Tells whether a name, or a long enough part of one, is in a password; case and form do not matter.
pub fn contains_own_word(text: &str, own_words: &[&str]) -> bool {
    let text = squeeze(text);
    own_words.iter().any(|word| {
        let parts = word.split(|character: char| !character.is_alphanumeric());
        let long_parts = parts
            .map(squeeze)
            .filter(|part| part.chars().count() >= SHORTEST_WORD);
        let whole = Some(squeeze(word)).filter(|whole| whole.chars().count() >= RUN);
        whole
            .into_iter()
            .chain(long_parts)
            .any(|part| text.contains(&part))
    })
}

fn is_repetition(text: &[char]) -> bool {
    (1..=text.len() / 2).any(|period| {
        text.iter()
            .zip(text.iter().skip(period))
            .all(|(one, later)| one == later)
    })
}

/// Marks what well-known words cover, the longest word first at each place.
fn cover_stems(text: &[char], is_covered: &mut [bool]) {
    let mut rest = text;
    let mut marks = is_covered;
    while !rest.is_empty() {
        let length = STEMS
            .split(' ')
            .filter(|stem| starts_with(rest, stem))
            .map(str::len)
            .max();
        let step = length.unwrap_or(1).min(marks.len());
        let (here, later) = marks.split_at_mut(step);
        here.fill(length.is_some());
        marks = later;
        rest = rest.get(step..).unwrap_or_default();
    }
}

/// Marks runs of characters that follow each other upwards, downwards or not at all.
fn cover_runs(text: &[char], is_covered: &mut [bool]) {
    for (window, start) in text.windows(RUN).zip(0..) {
        let mut steps = window
            .iter()
            .zip(window.iter().skip(1))
            .map(|(one, next)| i64::from(u32::from(*next)) - i64::from(u32::from(*one)));
        let first = steps.next().unwrap_or_default();
        if (-1..=1).contains(&first) && steps.all(|step| step == first) {
            is_covered
                .iter_mut()
                .skip(start)
                .take(RUN)
                .for_each(|mark| *mark = true);
        }
    }
}

fn starts_with(text: &[char], stem: &str) -> bool {
    stem.len() <= text.len()
        && stem
            .chars()
            .zip(text)
            .all(|(expected, found)| expected == *found)
}

/// Undoes the substitutions everybody knows.
fn fold(character: char) -> char {
    match character {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

fn squeeze(text: &str) -> String {
    text.nfc()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_everybody_thinks_of_first_is_common() {
        for text in [
            "aaaaaaaaaaaaaaaa",
            "123456789012345",
            "1234567890123456",
            "abcdefghijklmnop",
            "987654321987654",
            "passwordpassword",
            "Passwort12345678",
            "P@ssw0rdP@ssw0rd",
            "correct horse battery staple",
            "qwertzuiopasdfgh",
            "iloveyou12345678",
            "letmein-letmein-",
            "MeinPasswort2024",
            "geheimgeheim1234",
            "qwertyuiop123456",
            "---------------",
            "Willkommen123456",
            "admin-admin-1234",
            "das ist mein Passwort",
            "0123401234012340",
        ] {
            assert!(is_common(text), "{text}");
        }
    }

    #[test]
    fn an_honest_sentence_is_not() {
        for text in [
            "vier Kerzen am Fenster",
            "gremlin-otter-vivid-sand-204",
            "Ihr blauer Kahn liegt quer",
            "xK9#mQ2$vL7@pR4!",
            "482905172649305",
            "#%&/()=?*+~^<>|",
            "der Bus nach Meppen kommt nie",
        ] {
            assert!(!is_common(text), "{text}");
        }
    }

    #[test]
    fn every_stem_is_written_as_it_is_looked_for() {
        for stem in STEMS.split(' ') {
            assert!(
                !stem.is_empty() && stem.chars().all(|letter| letter.is_ascii_lowercase()),
                "{stem}"
            );
            assert!(stem.chars().map(fold).eq(stem.chars()), "{stem}");
        }
    }

    #[test]
    fn own_words_are_found_whatever_their_case_and_spelling() {
        let own = ["Probe & Söhne", "anna.meier@beispiel.example", "AG"];
        for text in [
            "der PROBEalarm um acht",
            "Die Söhne im langen Garten",
            "Die So\u{308}hne im Garten",
            "unser beispiel 2025",
            "ProbeSöhne zahlen gern",
        ] {
            assert!(contains_own_word(text, &own), "{text}");
        }
        assert!(!contains_own_word("vier Kerzen am Tag", &own));
        assert!(!contains_own_word(
            "vier Kerzen am Fenster",
            &["", "  ", "a"]
        ));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_check_panic(text in "\\PC{0,60}", unit in "\\PC{1,20}") {
            prop_assert!(is_common(&unit.repeat(2)));
            let _verdict = (is_common(&text), contains_own_word(&text, &[&unit]));
        }
    }
}
