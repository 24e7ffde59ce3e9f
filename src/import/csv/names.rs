//! The names that programs give their columns, German and English.

use unicode_normalization::UnicodeNormalization;

use super::field::Field;

/// The names of each field, folded ([`fold`]). Those of the second list are a second choice, and so on.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Number,
        &[
            "kundennummer kundennr kundenr kundenno kdnr kdnummer kundno kundenid kdid kundencode kundennum clientnumber \
             clientno clientnr clientid customernumber customerno customernr customerid customercode custno custid \
             kundenkonto knr",
            "debitorennummer debitornummer debitorennr debitornr debitnr debitor debitorenkonto debitorkonto debitorno \
             debitorenkontonummer debtornumber debtorno debtorid personenkonto",
            "nummer number nr no adressnummer adressnr adressenr adressennummer kontaktnummer kontaktnr kontaktid \
             contactnumber mitgliedsnummer mitgliedsnr",
        ],
    ),
    (
        Field::Company,
        &[
            "firma firmenname firmenbezeichnung firmaname unternehmen unternehmensname organisation organization \
             organizationname organisationname organisationsname company companyname business businessname name1 \
             namezeile1 firma1 firmenname1 nameadressatentypunternehmen nameadressattypunternehmen \
             nameadressatentypunternehmennatuerlperson nameunternehmen nameorganisation namefirma",
            "nameadressatentypkeineangabe nameadressattypkeineangabe kundenname customername clientname kunde customer \
             client geschaeftspartner",
        ],
    ),
    (
        Field::Name,
        &[
            "name anzeigename displayname vollername vollstaendigername fullname bezeichnung namevollstaendig",
            "kurzbezeichnung kurzname matchcode suchname suchbegriff fileas",
        ],
    ),
    (
        Field::NameAddition,
        &[
            "name2 namezeile2 firma2 firmenname2 firmenzusatz namenszusatz namezusatz zusatz companyname2",
            "name3 firma3",
        ],
    ),
    (
        Field::Salutation,
        &["anrede salutation anredetext formofaddress kundenanrede"],
    ),
    (
        Field::Title,
        &[
            "titel title akademischertitel akademischergrad akadgrad titelakadgrad academictitle nameprefix prefix honorificprefix",
        ],
    ),
    (
        Field::FirstName,
        &[
            "vorname vornamen firstname givenname forename rufname vornameadressatentypnatuerlperson vornameadressattypnatuerlperson",
        ],
    ),
    (
        Field::LastName,
        &[
            "nachname familienname zuname lastname surname familyname nameadressatentypnatuerlperson \
             nameadressattypnatuerlperson namenatuerlperson",
        ],
    ),
    (
        Field::ContactName,
        &[
            "kontaktname contactname kontakt contact zuhaenden zhd zhdvon attention attn hauptansprechpartner",
        ],
    ),
    (
        Field::Email,
        &[
            "email emailadresse emailadressen emailaddress emails mail mailadresse mailaddress emailvalue primaryemail \
             primaereemail primaereemailadresse elektronischepost epost emailkontakt kontaktemail contactemail",
            "rechnungsemail rechnungsemailadresse rechnungemail invoiceemail billingemail emailrechnung \
             emailrechnungsversand",
            "secondaryemail sekundaereemail sekundaereemailadresse zweiteemail",
        ],
    ),
    (
        Field::Phone,
        &[
            "telefon telefonnummer telefonnr tel telnr telnummer phone phonenumber phoneno phonevalue telephone \
             telephonenumber festnetz festnetznummer rufnummer fon telefonfestnetz kontakttelefon contactphone",
            "telefonfirma haupttelefon companymainphone primaryphone telefongeschaeftsleitung telefonzentrale zentrale",
        ],
    ),
    (
        Field::Mobile,
        &[
            "mobil mobiltelefon mobiltelefonnummer mobilnummer mobilnr mobiltel mobiltelnr mobilfunk mobilfunknummer \
             handy handynummer handynr mobile mobilephone mobilenumber mobilephonenumber cell cellphone cellular \
             cellphonenumber natel telefonmobil telmobil",
        ],
    ),
    (
        Field::Fax,
        &["fax telefax faxnummer faxnr faxnumber faxno telefaxnummer telefaxnr"],
    ),
    (
        Field::Street,
        &[
            "strasse str strassehausnummer strasseundhausnummer strassehausnr strassehnr strasseundnr strassenr \
             strassenname strasseundnummer street streetaddress streetname addressstreet address1 addressline1 adresse1 \
             adresszeile1 adresszeile strasse1 street1 streetline1",
            "anschrift adresse address",
        ],
    ),
    (
        Field::HouseNumber,
        &["hausnummer hausnr hnr housenumber houseno"],
    ),
    (
        Field::AddressAddition,
        &[
            "adresszusatz anschriftzusatz anschriftenzusatz adressezusatz addressaddition address2 addressline2 \
             adresszeile2 extendedaddress addressextendedaddress streetline2 addresssuffix zusatzzeile strassezusatz",
            "address3 addressline3 adresszeile3 postfach pobox addresspobox",
        ],
    ),
    (
        Field::Postcode,
        &[
            "plz postleitzahl postzahl zip zipcode zippostalcode postcode postalcode addresspostalcode addresszip ziporpostalcode",
        ],
    ),
    (
        Field::City,
        &[
            "ort stadt wohnort ortschaft ortsname gemeinde city town locality addresscity stadtort ortstadt",
        ],
    ),
    (
        Field::PostcodeCity,
        &["plzort plzundort plzstadt plzwohnort postleitzahlort zipcity postcodecity"],
    ),
    (
        Field::Region,
        &[
            "bundesland bundeslandkanton kanton region regionbundesland state stateprovince stateregion province county \
             addressregion addressstate provinz bundesstaat",
        ],
    ),
    (
        Field::Country,
        &[
            "land landregion staat laendercode landescode landcode landkuerzel landiso isoland lkz country countryregion \
             countrycode countryname countryiso addresscountry",
            "euland",
        ],
    ),
    (
        Field::VatId,
        &[
            "ustid ustidnr ustidnummer ustidentnr ustidentnummer ustnr ustidentifikationsnummer umsatzsteuerid \
             umsatzsteueridnr umsatzsteueridnummer umsatzsteueridentnr umsatzsteueridentnummer \
             umsatzsteueridentifikationsnummer euustid euustidnr euustidnummer vatid vatidnumber vatnumber vatno vatnr \
             vatregno vatregistrationnumber vatregistrationno vat euvatid euvatnumber uid uidnummer uidnr mwstnr \
             mwstnummer vatidentificationnumber",
        ],
    ),
    (
        Field::TaxNumber,
        &[
            "steuernummer steuernr stnr steuernummerfinanzamt taxnumber taxno taxnr taxid taxidnumber",
        ],
    ),
    (
        Field::Iban,
        &["iban ibannr ibannummer bankiban kontoiban ibannumber"],
    ),
    (
        Field::Bic,
        &["bic swift swiftcode swiftbic bicswift bicswiftcode biccode bankswift bankbic bicnummer"],
    ),
    (
        Field::BankOwner,
        &[
            "kontoinhaber bankowner bankaccountowner accountowner accountholder bankaccountholder bankkontoinhaber",
            "abwkontoinhaber",
        ],
    ),
    (
        Field::BankName,
        &["bank bankname nameofbank kreditinstitut geldinstitut bankbezeichnung bankinstitut"],
    ),
    (
        Field::Website,
        &[
            "webseite website websitevalue homepage internet internetadresse internetseite url www web webpage webadresse \
             webaddress weburl domain hompage",
        ],
    ),
    (
        Field::Note,
        &[
            "notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare note notes comment comments \
             remark remarks memo internenotiz kundennotiz",
            "beschreibung description info infos zusatzinfo freitext hinweis",
        ],
    ),
    (
        Field::BuyerReference,
        &[
            "leitwegid leitwegidleitwegsnummer leitwegidleitwegnummer leitwegnummer leitwegsnummer leitwegnr leitweg \
             buyerreference kaeuferreferenz routingid",
        ],
    ),
    (
        Field::PaymentDays,
        &[
            "zahlungsziel zahlungszieltage zahlungszielintagen zahlungsfrist zahlungsfristtage zahlungsfristintagen duedays \
             paymentdays paymentterm paymenttermdays paymenttermsdays paymenttarget netdays faelligkeitintagen \
             faelligkeitintagendebitor faelligkeittage faelligkeitstage faelligkeit nettotage zieltage zahlungszielnetto",
            "zahlungsbedingungtage paymentterms",
        ],
    ),
    (
        Field::Discount,
        &[
            "rabatt rabattprozent rabattinprozent rabattsatz kundenrabatt standardrabatt grundrabatt discount discountpercent customerdiscount reduction",
        ],
    ),
    (
        Field::CashDiscountPercent,
        &[
            "skonto skontoprozent skontoinprozent skontosatz skontoinprozentdebitor discountrate cashdiscount cashdiscountpercent cashdiscountrate",
        ],
    ),
    (
        Field::CashDiscountDays,
        &[
            "skontotage skontofrist skontoziel skontofristtage skontofristintagen skontointagen discountdays cashdiscountdays",
        ],
    ),
    (
        Field::Language,
        &["sprache sprachcode language languagecode lang locale korrespondenzsprache"],
    ),
    (
        Field::Kind,
        &["kind kundentyp kundenart customertype clienttype"],
    ),
    (Field::Archived, &["archived archiviert"]),
    (
        Field::Category,
        &["kategorie category kontaktart kontakttyp contacttype rolle role"],
    ),
    (
        Field::SupplierNumber,
        &[
            "lieferantennummer lieferantennr lieferantnr lieferantennum kreditorennummer kreditorennr kreditornr kreditornummer suppliernumber supplierno vendornumber vendorno creditornumber",
        ],
    ),
];

/// What a name of a column means, and the how manieth choice it is.
pub fn find(folded: &str) -> Option<(Field, usize)> {
    if folded.is_empty() {
        return None;
    }
    NAMES.iter().find_map(|(field, choices)| {
        let choice = choices
            .iter()
            .position(|names| names.split(' ').any(|name| name == folded))?;
        Some((*field, choice))
    })
}

/// A name without case, blanks, signs and accents; `Straße` and `STRASSE` are the same.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.nfc().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ => folded.extend(c.nfd().filter(|c| c.is_alphanumeric())),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wordset::Word;

    #[test]
    fn case_blanks_and_accents_do_not_matter() {
        for (name, folded) in [
            ("Kd-Nr.", "kdnr"),
            ("STRASSE", "strasse"),
            ("Straße / Nr", "strassenr"),
            ("E‑Mail", "email"),
            ("Prénom", "prenom"),
            ("Fa\u{308}lligkeit", "faelligkeit"),
            (" % ", ""),
        ] {
            assert_eq!(fold(name), folded);
        }
    }

    #[test]
    fn no_name_means_two_things_and_all_are_folded() {
        let mut seen = std::collections::BTreeMap::new();
        for (field, choices) in NAMES {
            for name in choices.iter().flat_map(|names| names.split_whitespace()) {
                assert_eq!(fold(name), name);
                assert_eq!(seen.insert(name, field), None, "{name} twice");
                assert_eq!(find(name).map(|found| found.0), Some(*field), "{name}");
            }
        }
        // What is known of the person to talk to is put together from these.
        let own = Field::ALL
            .iter()
            .filter(|field| !field.word().starts_with("contact_"));
        for field in own {
            assert!(
                NAMES.iter().any(|(named, _)| named == field),
                "{field} has no name"
            );
        }
    }
}
