//! Buyer and seller of a CII document.

use crate::import::einvoice::invoice::{Address, Party};
use crate::import::einvoice::tree::Element;

/// Reads a party.
pub fn read_party(party: Element<'_>) -> Party {
    let tax_id = |scheme: &str| {
        let mut ids = party
            .all("SpecifiedTaxRegistration")
            .flat_map(|registration| registration.all("ID"));
        ids.find(|id| id.attribute("schemeID").as_deref() == Some(scheme))
            .and_then(|id| id.text(&[]))
    };
    let contact = party.at(&["DefinedTradeContact"]);
    let of_contact = |path: &[&'static str]| contact.and_then(|contact| contact.text(path));
    let endpoint = party.at(&["URIUniversalCommunication", "URIID"]);
    let ids = party.all("ID").chain(party.all("GlobalID"));
    Party {
        name: party.text(&["Name"]),
        ids: ids.filter_map(|id| id.text(&[])).collect(),
        contact: of_contact(&["PersonName"]).or_else(|| of_contact(&["DepartmentName"])),
        phone: of_contact(&["TelephoneUniversalCommunication", "CompleteNumber"]),
        contact_email: of_contact(&["EmailURIUniversalCommunication", "URIID"]),
        endpoint: endpoint.and_then(|endpoint| endpoint.text(&[])),
        endpoint_scheme: endpoint.and_then(|endpoint| endpoint.attribute("schemeID")),
        address: party
            .at(&["PostalTradeAddress"])
            .map(address)
            .unwrap_or_default(),
        vat: tax_id("VA"),
        tax_number: tax_id("FC"),
    }
}

fn address(address: Element<'_>) -> Address {
    Address {
        line1: address.text(&["LineOne"]),
        line2: address.text(&["LineTwo"]),
        line3: address.text(&["LineThree"]),
        postcode: address.text(&["PostcodeCode"]),
        city: address.text(&["CityName"]),
        region: address.text(&["CountrySubDivisionName"]),
        country: address.text(&["CountryID"]),
    }
}
