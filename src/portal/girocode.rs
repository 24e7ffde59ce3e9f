//! The `GiroCode`: a credit transfer in a QR code (EPC069-12, version 002, UTF-8, error level M).

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode, Version};

use crate::domain::money::{Currency, format_minor};

/// The most characters of the remittance text.
pub const LONGEST_REFERENCE: usize = 140;
const LONGEST_HOLDER: usize = 70;
/// In minor units: 999 999 999.99.
const LARGEST_AMOUNT: i64 = 99_999_999_999;
const LONGEST_TEXT: usize = 331;
const LARGEST_VERSION: i16 = 13;

/// A `GiroCode`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What the picture holds, line by line.
    pub text: String,
    /// An SVG element with a quiet zone, black on white; made from squares alone.
    pub svg: String,
}

/// What is to be transferred.
#[derive(Debug, Clone, Copy)]
pub struct Transfer<'a> {
    /// May be empty.
    pub bic: &'a str,
    pub holder: &'a str,
    pub iban: &'a str,
    pub currency: Currency,
    /// In minor units.
    pub amount: i64,
    pub reference: &'a str,
}

/// The code; `None` where it cannot say what is to be transferred.
pub fn code(transfer: &Transfer<'_>) -> Option<Code> {
    let is_sayable = transfer.currency == Currency::EUR
        && (1..=LARGEST_AMOUNT).contains(&transfer.amount)
        && transfer.reference.chars().count() <= LONGEST_REFERENCE;
    if !is_sayable {
        return None;
    }
    let text = text(transfer);
    if text.len() > LONGEST_TEXT {
        return None;
    }
    let code = QrCode::with_error_correction_level(&text, EcLevel::M).ok()?;
    let fits = matches!(code.version(), Version::Normal(version) if version <= LARGEST_VERSION);
    fits.then(|| Code {
        svg: svg(&code),
        text,
    })
}

/// A text in one line of at most so many characters.
pub fn line(text: &str, longest: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_printable = |c: &char| !c.is_control();
    let line = words.join(" ");
    let line: String = line.chars().filter(is_printable).take(longest).collect();
    line.trim().to_owned()
}

fn text(transfer: &Transfer<'_>) -> String {
    let amount = format_minor(transfer.amount, transfer.currency.decimals());
    [
        "BCD",
        "002",
        "1",
        "SCT",
        transfer.bic,
        &line(transfer.holder, LONGEST_HOLDER),
        transfer.iban,
        &format!("EUR{amount}"),
        // Neither a purpose nor a structured reference.
        "",
        "",
        &line(transfer.reference, LONGEST_REFERENCE),
    ]
    .join("\n")
}

/// Only the element: the page around it is no XML document.
fn svg(code: &QrCode) -> String {
    let document = code
        .render::<svg::Color<'_>>()
        .min_dimensions(200, 200)
        .build();
    let element = document.find("<svg").unwrap_or_default();
    document.get(element..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn transfer() -> Transfer<'static> {
        Transfer {
            bic: "BYLADEM1001",
            holder: "Muster GmbH",
            iban: "DE02120300000000202051",
            currency: Currency::EUR,
            amount: 11_900,
            reference: "RE-2026-001",
        }
    }

    #[test]
    fn the_text_is_that_of_the_standard() {
        let code = code(&transfer()).unwrap();
        assert_eq!(
            code.text,
            "BCD\n002\n1\nSCT\nBYLADEM1001\nMuster GmbH\nDE02120300000000202051\nEUR119.00\n\n\nRE-2026-001"
        );
        assert!(
            code.svg.starts_with("<svg") && code.svg.ends_with("</svg>"),
            "{}",
            code.svg
        );
        assert!(!code.svg.contains("style") && !code.svg.contains("http://portal"));
    }

    #[test]
    fn what_the_code_cannot_say_has_none() {
        let dollars = Currency::new("USD").unwrap();
        for transfer in [
            Transfer {
                currency: dollars,
                ..transfer()
            },
            Transfer {
                amount: 0,
                ..transfer()
            },
            Transfer {
                amount: LARGEST_AMOUNT + 1,
                ..transfer()
            },
            Transfer {
                amount: -5,
                ..transfer()
            },
        ] {
            assert_eq!(code(&transfer), None);
        }
        assert!(
            code(&Transfer {
                amount: LARGEST_AMOUNT,
                ..transfer()
            })
            .is_some()
        );
    }

    proptest! {
        #[test]
        fn nobody_adds_a_line_to_the_code(holder in ".{0,200}", reference in ".{0,140}") {
            let reference = line(&reference, LONGEST_REFERENCE);
            let transfer = Transfer { holder: &holder, reference: &reference, ..transfer() };
            if let Some(code) = code(&transfer) {
                prop_assert_eq!(code.text.split('\n').count(), 11);
                prop_assert!(code.text.len() <= LONGEST_TEXT);
            }
        }
    }
}
