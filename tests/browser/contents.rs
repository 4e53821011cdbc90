//! Links within a long page: its contents, and the numbers of sources.

use crate::Stage;

pub fn the_contents_of_a_page_mark_the_part_that_is_read(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.screen(1280, 900);
    visitor.open_alive("/sentre/usht-akershus/");
    let marked =
        "[...document.querySelectorAll('.contents [aria-current]')].map(({ hash }) => hash)";
    assert_eq!(visitor.ask::<Vec<String>>(marked), [""; 0]);
    for part in ["#prosjekter", "#historie", "#mal"] {
        visitor.click(&format!(".contents a[href='{part}']"));
        visitor.wait_for(&vec![part.to_owned()], |visitor| visitor.ask(marked));
    }
    // On a phone the list is folded.
    visitor.screen(360, 780);
    visitor.open_alive("/sentre/usht-akershus/");
    assert!(!visitor.is_shown(".contents a"));
    visitor.click(".contents summary");
    visitor.wait_for(&true, |visitor| visitor.is_shown(".contents a"));
}

pub fn the_number_of_a_source_opens_the_folded_list(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.open_alive("/sentre/usht-akershus/");
    assert!(!visitor.is_shown("#kilde-1 a"));
    visitor.click(".purpose .refs a");
    visitor.wait_for(&true, |visitor| visitor.is_shown("#kilde-1 a"));
}
