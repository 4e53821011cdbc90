//! The list of the pages that are not about one record.

/// Calls a macro with one entry for each static page, in the order in which menus show them: its `Route`, the
/// first part of its path, and its name in the code, which is that of its module in `pages` and of its field in `text::Names`.
///
/// The list is a macro so that the browser, which has no `pages`, and the prerenderer read the same one. A new page is an entry here and
/// a file in `pages`; the compiler asks for the rest.
macro_rules! static_pages {
    ($callback:ident) => {
        $callback! {
            Home "" home,
            Centres "sentre" centres,
            Municipalities "kommuner" municipalities,
            Counties "fylker" counties,
            Themes "tema" themes,
            Projects "prosjekter" projects,
            Search "sok" search,
            Help "hjelp" help,
            About "om" about,
            Contact "kontakt" contact,
            Data "data" data,
            Accessibility "tilgjengelighet" accessibility,
            Privacy "personvern" privacy,
            Feedback "meld-feil" feedback,
        }
    };
}
pub(crate) use static_pages;
