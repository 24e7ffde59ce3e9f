//! What stands below every mail to a client: who the operator is, as business letters have to say.

use crate::domain::locale::Locale;
use crate::domain::settings::Company;

/// The company's data, line by line; empty lines left out.
pub fn closing(company: &Company, locale: Locale) -> String {
    let vat = match locale {
        Locale::De => "USt-IdNr.",
        Locale::En => "VAT no.",
    };
    let address = company.address.lines().map(str::trim);
    let address: Vec<&str> = address.filter(|line| !line.is_empty()).collect();
    let reach = [&company.phone, &company.email, &company.website];
    let reach: Vec<&str> = reach.into_iter().map(String::as_str).collect();
    let mut lines = vec![
        company.name.clone(),
        address.join(", "),
        joined(&reach),
        company.register.clone(),
    ];
    if !company.vat_number.is_empty() {
        lines.push(format!("{vat} {}", company.vat_number));
    }
    lines.push(joined(&[&company.imprint_url, &company.privacy_url]));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" · ")
}
