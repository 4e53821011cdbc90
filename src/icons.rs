//! The icons of pages: one file of symbols, of which a page shows some by reference (`<use href="…#candle">`). Native only.
//!
//! The drawings are of Tabler Icons, under the MIT licence in `src/icons/LICENSE`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

macro_rules! icons {
    ($($icon:ident $name:literal $about:literal)*) => {
        /// A drawing that stands beside a name and says nothing that the name does not.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        pub enum Icon {
            $(#[doc = $about] #[serde(rename = $name)] $icon,)*
        }

        impl Icon {
            /// All icons.
            const ALL: &[Self] = &[$(Self::$icon),*];

            /// The name of the icon, which is the id of its symbol.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $name,)*
                }
            }

            /// The drawing, a document of its own.
            const fn drawing(self) -> &'static str {
                match self {
                    $(Self::$icon => include_str!(concat!("icons/", $name, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    ArrowRight "arrow-right" "An arrow to the right."
    Brain "brain" "A brain."
    Briefcase "briefcase" "A briefcase."
    Candle "candle" "A candle."
    Dental "dental" "A tooth."
    Flask "flask" "A flask."
    Heart "heart" "A heart."
    HeartHandshake "heart-handshake" "Hands in a heart."
    HomeHeart "home-heart" "A house with a heart."
    Language "language" "Letters of two scripts."
    MoodHeart "mood-heart" "A face with a heart."
    Music "music" "Notes of music."
    Pill "pill" "A pill."
    Route "route" "A way with stations."
    Scale "scale" "A pair of scales."
    School "school" "A graduate's cap."
    ShieldCheck "shield-check" "A shield with a tick."
    ShieldHeart "shield-heart" "A shield with a heart."
    Stethoscope "stethoscope" "A stethoscope."
    Tablet "device-ipad-heart" "A tablet with a heart."
    Utensils "tools-kitchen-2" "Knife and fork."
    UsersGroup "users-group" "People."
    Walk "walk" "Somebody who walks."
}

/// The file of all icons.
#[derive(Debug)]
pub struct Sprite {
    /// Its path from the root of the site.
    pub path: String,
    /// The file, an SVG document.
    pub svg: String,
}

/// The file of all icons: a symbol for each, and whose the drawings are.
pub fn sprite() -> &'static Sprite {
    static SPRITE: LazyLock<Sprite> = LazyLock::new(|| {
        let symbols = Icon::ALL.iter().map(|icon| {
            // Colour and width of the lines are the page's.
            let path = icon
                .drawing()
                .split_once("<path")
                .map_or("", |(_, path)| path);
            let path = path.trim_end().trim_end_matches("</svg>");
            format!(
                "<symbol id=\"{}\" viewBox=\"0 0 24 24\"><path{path}</symbol>",
                icon.name()
            )
        });
        let symbols: String = symbols.collect();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- Tabler Icons, © 2020-2026 Paweł Kuna, MIT -->{symbols}</svg>\n"
        );
        let path = assets::named("ikoner.svg", &svg);
        Sprite { path, svg }
    });
    &SPRITE
}

#[cfg(test)]
mod tests {
    use super::{Icon, sprite};

    /// Each icon is a symbol with a path in it.
    #[test]
    fn each_icon_is_a_symbol() {
        for icon in Icon::ALL {
            let symbol = format!(
                "<symbol id=\"{}\" viewBox=\"0 0 24 24\"><path d=\"M",
                icon.name()
            );
            assert!(sprite().svg.contains(&symbol), "{icon:?}");
        }
        assert_eq!(sprite().svg.matches("</symbol>").count(), Icon::ALL.len());
        assert_eq!(sprite().svg.matches("/>").count(), Icon::ALL.len());
    }
}
