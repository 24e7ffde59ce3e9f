//! Which attachment is the e-invoice, by its name.

/// The names that ZUGFeRD, Factur-X, XRechnung and Order-X prescribe, the newest first.
const PRESCRIBED: [&str; 4] = [
    "factur-x.xml",
    "xrechnung.xml",
    "zugferd-invoice.xml",
    "order-x.xml",
];

/// Where an attachment stands among the candidates: prescribed names first, then other XML, then the rest.
pub fn rank(name: &str) -> usize {
    let name = name.trim().to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let prescribed = PRESCRIBED.iter().position(|known| *known == name);
    let other = PRESCRIBED.len() + usize::from(ending != "xml");
    prescribed.unwrap_or(other)
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
        assert!(rank("invoice.xml") < rank("anlage.csv"));
        assert!(is_prescribed(rank("factur-x.xml")));
        assert!(!is_prescribed(rank("aaa.xml")));
    }
}
