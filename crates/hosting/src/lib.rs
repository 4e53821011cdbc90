//! What every host of the site has to answer with.

mod types;

pub use types::{MEDIA_TYPES, MediaType, media_type};
