//! Which known name somebody may have meant.

/// Less alike, and the offer would only puzzle.
const LEAST: f64 = 0.75;

/// Returns the candidate nearest to `name`, when it is near enough to have been meant.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    candidates
        .map(|candidate| {
            (
                strsim::jaro_winkler(&lower, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness > LEAST)
        .max_by(|one, two| one.0.total_cmp(&two.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_is_offered_and_nothing_far_away() {
        let known = ["store", "key-file", "color"];
        assert_eq!(nearest("Stroe", known.into_iter()), Some("store"));
        assert_eq!(nearest("colour", known.into_iter()), Some("color"));
        assert_eq!(nearest("xyz", known.into_iter()), None);
    }
}
