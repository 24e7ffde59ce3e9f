//! Units as people write them, for the codes of UN/ECE recommendation 20 that invoices use most.

/// The sign of a unit; pieces need none, and a code without a sign stays as it is.
pub fn sign(code: &str) -> String {
    let sign = match code {
        "C62" | "H87" | "EA" | "PCE" | "XPP" | "NAR" | "ZZ" => "",
        "KGM" => "kg",
        "GRM" => "g",
        "TNE" => "t",
        "MTR" => "m",
        "CMT" => "cm",
        "MMT" => "mm",
        "KMT" => "km",
        "MTK" => "m²",
        "MTQ" => "m³",
        "LTR" => "l",
        "HUR" => "h",
        "MIN" => "min",
        "SEC" => "s",
        "KWH" => "kWh",
        "MWH" => "MWh",
        "KWT" => "kW",
        "P1" => "%",
        other => other,
    };
    sign.to_owned()
}
