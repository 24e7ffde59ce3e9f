//! The syntaxes and their profiles: how they are recognised, and what people call them.

use super::Refusal;
use crate::domain::wordset::word_enum;
use crate::import::scalar::quoted;

word_enum! {
    /// How an e-invoice is written.
    Syntax, "syntax of an e-invoice" {
        UblInvoice => "ubl-invoice",
        UblCreditNote => "ubl-creditnote",
        /// CII D16B: ZUGFeRD 2.x, Factur-X, XRechnung.
        Cii => "cii",
        Zugferd1 => "zugferd1",
        OrderX => "order-x",
    }
}

/// A syntax, and where its parts live.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    pub syntax: Syntax,
    /// How the namespaces of its parts begin.
    pub parts: &'static str,
}

const UBL_PARTS: &str = "urn:oasis:names:specification:ubl:schema:xsd:Common";
const CII_PARTS: &str = "urn:un:unece:uncefact:data:standard:";

/// Namespace and name of the first element.
const ROOTS: [(&str, &str, Dialect); 5] = [
    (
        "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
        "Invoice",
        Dialect {
            syntax: Syntax::UblInvoice,
            parts: UBL_PARTS,
        },
    ),
    (
        "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2",
        "CreditNote",
        Dialect {
            syntax: Syntax::UblCreditNote,
            parts: UBL_PARTS,
        },
    ),
    (
        "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
        "CrossIndustryInvoice",
        Dialect {
            syntax: Syntax::Cii,
            parts: CII_PARTS,
        },
    ),
    (
        "urn:ferd:CrossIndustryDocument:invoice:1p0",
        "CrossIndustryDocument",
        Dialect {
            syntax: Syntax::Zugferd1,
            parts: CII_PARTS,
        },
    ),
    (
        "urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100",
        "SCRDMCCBDACIOMessageStructure",
        Dialect {
            syntax: Syntax::OrderX,
            parts: CII_PARTS,
        },
    ),
];

/// What else arrives under the name of an invoice, by a part of its namespace.
const OTHERS: [(&str, &str); 6] = [
    ("FatturaPA", "an Italian FatturaPA"),
    ("fatturapa.gov.it", "an Italian FatturaPA"),
    ("facturae", "a Spanish Facturae"),
    (
        "unece/cefact/namespaces/StandardBusinessDocumentHeader",
        "a transport envelope (SBDH); take the invoice out of it",
    ),
    ("CBFBUY:5", "a ZUGFeRD release candidate older than 1.0"),
    ("CrossIndustryInvoice:", "another version of CII than D16B"),
];

impl Dialect {
    /// The dialect of a first element.
    pub fn find(namespace: &str, name: &str) -> Result<Self, Refusal> {
        let known = ROOTS
            .iter()
            .find(|root| root.0 == namespace && root.1 == name);
        if let Some((_, _, dialect)) = known {
            return Ok(*dialect);
        }
        let other = OTHERS.iter().find(|(part, _)| namespace.contains(part));
        Err(Refusal::OtherXml(match other {
            Some((_, what)) => (*what).to_owned(),
            None if namespace.is_empty() => {
                format!("an XML with the element {} in no namespace", quoted(name))
            }
            None => format!(
                "an XML with the element {} of {}",
                quoted(name),
                quoted(namespace)
            ),
        }))
    }
}

/// The short name of a profile, as the oracles of this field write it.
pub fn profile_name(syntax: Syntax, id: &str) -> &'static str {
    let id = id.to_ascii_lowercase();
    let ends = |word: &str| id.rsplit([':', '#']).next() == Some(word);
    match syntax {
        Syntax::OrderX if id.contains("order-x") => match () {
            () if ends("basic") => "ORDER-X BASIC",
            () if ends("comfort") => "ORDER-X COMFORT",
            () if ends("extended") => "ORDER-X EXTENDED",
            () => "OTHER",
        },
        Syntax::Zugferd1 => match () {
            () if ends("basic") => "ZUGFERD1 BASIC",
            () if ends("comfort") => "ZUGFERD1 COMFORT",
            () if ends("extended") => "ZUGFERD1 EXTENDED",
            () => "OTHER",
        },
        Syntax::Cii | Syntax::UblInvoice | Syntax::UblCreditNote | Syntax::OrderX => match () {
            () if id.contains("xrechnung") => "XRECHNUNG",
            () if id.contains("peppol.eu:") => "PEPPOL",
            () if id == "urn:cen.eu:en16931:2017" => "EN16931",
            () if !is_factur_x(&id) => "OTHER",
            () if ends("minimum") => "MINIMUM",
            () if ends("basicwl") => "BASIC WL",
            () if ends("basic") => "BASIC",
            () if ends("extended") => "EXTENDED",
            () if ends("en16931") || ends("comfort") => "EN16931",
            () => "OTHER",
        },
    }
}

/// ZUGFeRD 2.x and Factur-X share their profiles; 2.0 wrote its own name into some of them.
fn is_factur_x(id: &str) -> bool {
    id.contains("factur-x.eu:1p0:") || id.contains("zugferd.de:2p0:")
}

/// What people call a syntax and its profile: `UBL, XRechnung 3.0`, `CII, ZUGFeRD 2.x EN 16931`.
pub fn describe(syntax: Syntax, profile_id: Option<&str>) -> String {
    let id = profile_id.unwrap_or_default();
    let short = profile_name(syntax, id);
    let (family, is_ubl) = match syntax {
        Syntax::UblInvoice | Syntax::UblCreditNote => ("UBL", true),
        Syntax::Cii | Syntax::Zugferd1 | Syntax::OrderX => ("CII", false),
    };
    let profile = match short {
        "XRECHNUNG" => x_rechnung(id),
        "PEPPOL" if id.contains("selfbilling") => "Peppol BIS Self-Billing 3.0".to_owned(),
        "PEPPOL" => "Peppol BIS Billing 3.0".to_owned(),
        "EN16931" if is_ubl => "EN 16931".to_owned(),
        "EN16931" => "ZUGFeRD 2.x EN 16931".to_owned(),
        "OTHER" if id.is_empty() => "no profile".to_owned(),
        "OTHER" => format!("profile {id}"),
        other if other.starts_with("ZUGFERD1 ") => other.replace("ZUGFERD1", "ZUGFeRD 1.0"),
        other if other.starts_with("ORDER-X ") => other.replace("ORDER-X", "Order-X"),
        other if is_ubl => other.to_owned(),
        other => format!("ZUGFeRD 2.x {other}"),
    };
    format!("{family}, {profile}")
}

/// `XRechnung 3.0`, with its version and what extends it.
fn x_rechnung(id: &str) -> String {
    let is_version = |c: char| c.is_ascii_digit() || c == '.';
    let version = id.split("xrechnung_").nth(1).map_or("", |rest| {
        rest.split(|c| !is_version(c)).next().unwrap_or_default()
    });
    let mut name = format!("XRechnung {version}");
    if id.contains(":extension:") {
        name.push_str(" Extension");
    }
    if id.contains(":cvd") {
        name.push_str(" CVD");
    }
    name.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syntax_and_profile_have_names() {
        let cii = Syntax::Cii;
        for (syntax, id, name) in [
            (
                Syntax::UblInvoice,
                "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
                "UBL, XRechnung 3.0",
            ),
            (
                cii,
                "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0",
                "CII, XRechnung 3.0 Extension",
            ),
            (cii, "urn:cen.eu:en16931:2017", "CII, ZUGFeRD 2.x EN 16931"),
            (
                cii,
                "urn:factur-x.eu:1p0:minimum",
                "CII, ZUGFeRD 2.x MINIMUM",
            ),
            (
                cii,
                "urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic",
                "CII, ZUGFeRD 2.x BASIC",
            ),
            (
                cii,
                "urn:cen.eu:en16931:2017#conformant#urn:zugferd.de:2p0:extended",
                "CII, ZUGFeRD 2.x EXTENDED",
            ),
            (cii, "urn:example:other", "CII, profile urn:example:other"),
            (
                Syntax::Zugferd1,
                "urn:ferd:CrossIndustryDocument:invoice:1p0:comfort",
                "CII, ZUGFeRD 1.0 COMFORT",
            ),
            (
                Syntax::OrderX,
                "urn:order-x.eu:1p0:basic",
                "CII, Order-X BASIC",
            ),
            (
                Syntax::UblCreditNote,
                "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
                "UBL, Peppol BIS Billing 3.0",
            ),
        ] {
            assert_eq!(describe(syntax, Some(id)), name);
        }
        assert_eq!(describe(cii, None), "CII, no profile");
    }
}
