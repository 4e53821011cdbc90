//! Norwegian text, as far as finding and listing names needs it: both written forms, and the letters of Sámi and Kven names.
//!
//! ```
//! use norwegian::{collation_key, tokenize, fold, slug, stem};
//!
//! // People type a name in many ways.
//! assert_eq!(fold("Lørenskog"), fold("loerenskog"));
//! // A text is cut into tokens, with the place of each.
//! let mut tokens = Vec::new();
//! tokenize("Nore og Uvdal", &mut |token| tokens.push((token.folded.to_owned(), token.span)));
//! assert_eq!(tokens[2], ("uvdal".to_owned(), (8, 13)));
//! // Forms of a word have one stem.
//! assert_eq!(stem("sykehjemmene"), stem("sykehjemmet"));
//! // Å is the last letter of the alphabet.
//! assert!(collation_key("Ås") > collation_key("Østre Toten"));
//! assert_eq!(slug("Sør-Varanger"), "sor-varanger");
//! ```
//!
//! | | |
//! |---|---|
//! | `letters` | small and plain forms of single letters |
//! | `tokenizer` | a text as tokens: words, folded and as they are written |
//! | `fold` | one spelling for all the ways people type a name |
//! | `stem`, `nynorsk_mapping` | one form for the inflections of a word, and for its spellings in bokmål and nynorsk |
//! | `collate`, `slug` | the order of the alphabet; names in addresses |
//!
//! It needs nothing but the standard library, and of that neither the tables of all scripts nor its maps and sorts: the visitor of a site
//! pays for each byte of its WebAssembly.

mod collate;
mod fold;
mod letters;
mod nynorsk_mapping;
mod slug;
mod stem;
mod tokenizer;

pub use collate::collation_key;
pub use fold::{fold, folded_letters};
pub use letters::lower;
pub use nynorsk_mapping::NynorskMapping;
pub use slug::slug;
pub use stem::{stem, stem_of};
pub use tokenizer::{Span, Token, Tokenizer, concat, fold_joined, tokenize};
