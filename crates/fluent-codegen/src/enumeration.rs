//! The languages as Rust code.

use crate::language::Language;
use crate::rust::{camel, doc, pretty};
use proc_macro2::Ident;
use quote::quote;

/// An enum `Lang` of the languages, with `ALL`, the base language first, and `tag`.
#[must_use]
pub fn enumeration(languages: &[Language]) -> String {
    let tags: Vec<&str> = languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    let variants: Vec<Ident> = tags.iter().map(|tag| camel(tag)).collect();
    let docs = tags
        .iter()
        .map(|tag| doc(&format!("The language `{tag}`.")));
    let default = (0..tags.len()).map(|at| (at == 0).then(|| quote! { #[default] }));
    let prefixes = tags.iter().enumerate();
    let prefixes = prefixes.map(|(at, tag)| {
        if at == 0 {
            String::new()
        } else {
            ["/", tag].concat()
        }
    });
    let length = tags.len();
    let code = quote! {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Lang { #(#docs #default #variants,)* }

        impl Lang {
            /// All languages, the base language first.
            pub const ALL: [Self; #length] = [#(Self::#variants),*];

            /// The BCP 47 tag, for `lang` attributes.
            pub const fn tag(self) -> &'static str {
                match self { #(Self::#variants => #tags,)* }
            }

            /// The beginning of every path in this language: nothing in the base language, such as `/nn` in another.
            pub const fn prefix(self) -> &'static str {
                match self { #(Self::#variants => #prefixes,)* }
            }
        }
    };
    pretty(code)
}
