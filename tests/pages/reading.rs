//! Pages of text can be read with ease.

#[allow(dead_code, reason = "words are counted elsewhere")]
#[path = "../common/lix.rs"]
mod lix;

use crate::site::{site, text, within};
use lix::lix;
use usht::route::Route;
use usht::text::Lang;

/// The highest LIX of a text for everybody.
const HARDEST: f64 = 45.0;

/// The pages whose words are all our own. Records have names of institutions, which are long words.
const PAGES: [Route; 7] = [
    Route::Home,
    Route::About,
    Route::Help,
    Route::Privacy,
    Route::Accessibility,
    Route::Feedback,
    Route::Data,
];

#[test]
#[expect(clippy::print_stdout, reason = "the measure is wanted, too")]
fn pages_of_text_are_easy_to_read() {
    let site = site();
    for lang in Lang::ALL {
        for route in &PAGES {
            let path = route.path(site.content, lang);
            let page = site.at(&path);
            let paragraphs = within(page.one("main"), "p");
            // A line such as a label is no sentence.
            let sentences = paragraphs.into_iter().map(text);
            let sentences = sentences.filter(|said| said.ends_with(['.', '!', '?', ':']));
            let read = lix(&sentences.collect::<Vec<_>>().join("\n")).unwrap();
            println!("LIX {read:.1} of {path}");
            assert!(read <= HARDEST, "{path}: LIX {read:.1}");
        }
    }
}
