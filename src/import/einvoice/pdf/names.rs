//! Which attachment is the e-invoice, by its name.

/// The names that ZUGFeRD, Factur-X, XRechnung and Order-X prescribe, the newest first.
const PRESCRIBED: [&str; 4] = [
    "factur-x.xml",
    "xrechnung.xml",
    "zugferd-invoice.xml",
    "order-x.xml",
];

/// Where an attachment stands among the candidates: prescribed names first, then other XML; nothing for the rest.
pub fn rank(name: &str) -> Option<usize> {
    let name = name.trim().to_lowercase();
    let prescribed = PRESCRIBED.iter().position(|known| *known == name);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let ends_in_xml = || ending == "xml" || name.is_empty();
    prescribed.or_else(|| ends_in_xml().then_some(PRESCRIBED.len()))
}

/// Whether a rank is that of a prescribed name.
pub fn is_prescribed(rank: usize) -> bool {
    rank < PRESCRIBED.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prescribed_names_come_first_in_any_case() {
        assert!(rank("ZUGFeRD-invoice.xml") < rank("invoice.XML"));
        assert!(rank("factur-x.xml").is_some_and(is_prescribed));
        assert!(!rank("aaa.xml").is_some_and(is_prescribed));
        assert_eq!(rank("anlage.csv"), None);
    }
}
