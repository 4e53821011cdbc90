//! The content files: the one list of them.

use strum::VariantArray;

/// Hands all content files to a macro, in the order in which their problems are reported: each with its name in the code, its name in
/// `public/data/` without `.json`, the field of [`Editorial`](super::Editorial) that holds it, and the type of what stands in it.
macro_rules! content_files {
    ($to:ident) => {
        $to! {
            Site "site" site: Site,
            /// In the order of their numbers.
            Counties "counties" counties: Vec<County>,
            /// In the order of their numbers.
            Municipalities "municipalities" municipalities: Vec<Municipality>,
            /// Coordinates and the like, which no page shows.
            Places "places" places: Vec<PlaceFacts>,
            /// From north to south, as the ministry lists them.
            Centres "centres" centres: Vec<Centre>,
            Themes "themes" themes: Vec<Theme>,
            Projects "projects" projects: Vec<Project>,
            Vocabulary "vocabulary" vocabulary: Vocabulary,
            National "national" national: National,
            Sources "sources" sources: Vec<Source>,
            /// In the order of the codes.
            PostalCodes "postal-codes" postal_codes: Vec<PostalCode>,
            Areas "areas" areas: Vec<Area>,
        }
    };
}
pub(super) use content_files;

macro_rules! names {
    ($($(#[$doc:meta])* $variant:ident $stem:literal $field:ident: $type:ty,)+) => {
        /// One of the content files.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
        pub enum File {
            $(#[doc = concat!("`", $stem, ".json`.")] $variant,)+
        }

        impl File {
            /// All files, in the order in which their problems are reported.
            pub const ALL: &[Self] = Self::VARIANTS;

            /// The name it has in `public/data/`, without `.json`.
            pub const fn stem(self) -> &'static str {
                match self {
                    $(Self::$variant => $stem,)+
                }
            }
        }
    };
}
content_files!(names);
