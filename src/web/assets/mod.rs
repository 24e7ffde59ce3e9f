//! The files that pages load: one style sheet, one small script, an icon; compiled in, named after their content.

pub mod theme;

use std::sync::LazyLock;

/// A file served under `/assets/` for ever, because another content would have another name.
#[derive(Debug)]
pub struct Asset {
    /// Such as `portal-1f0c….css`.
    pub name: String,
    pub media_type: &'static str,
    pub body: &'static str,
}

/// The style sheet of all pages, without colours.
pub static STYLE: LazyLock<Asset> = LazyLock::new(|| Asset {
    name: named("portal", include_str!("portal.css"), "css"),
    media_type: "text/css; charset=utf-8",
    body: include_str!("portal.css"),
});

/// The script that no page needs.
pub static SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset {
    name: named("portal", include_str!("portal.js"), "js"),
    media_type: "text/javascript; charset=utf-8",
    body: include_str!("portal.js"),
});

/// The icon in the browser's tab, at `/favicon.svg`.
pub const ICON: &str = include_str!("favicon.svg");

/// Finds an asset by the name in its address.
pub fn find(name: &str) -> Option<&'static Asset> {
    [&*STYLE, &*SCRIPT]
        .into_iter()
        .find(|asset| asset.name == name)
}

/// Sixteen digits that change with the content (FNV-1a); they name a version and protect nothing.
pub fn digest(content: &str) -> String {
    let hash = content
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

fn named(stem: &str, content: &str, ending: &str) -> String {
    format!("{stem}-{}.{ending}", digest(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_found_by_their_whole_name_only() {
        assert_eq!(find(&STYLE.name).unwrap().body, STYLE.body);
        for strange in ["portal.css", "../portal.css", "", "portal-.css"] {
            assert!(find(strange).is_none(), "{strange}");
        }
    }

    #[test]
    fn another_content_has_another_name() {
        assert_ne!(digest("a"), digest("b"));
        assert_eq!(digest(""), "cbf29ce484222325");
    }

    #[test]
    fn the_style_names_no_other_server_and_no_colour_of_its_own() {
        assert!(!STYLE.body.contains("http") && !STYLE.body.contains("@import"));
    }
}
