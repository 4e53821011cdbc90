use super::from_match;
use crate::components::highlight;

#[test]
fn a_text_begins_where_its_match_can_be_seen() {
    let cut = |text: &str, word: &str| {
        let start = text.find(word).unwrap();
        let (text, marks) = from_match((text.to_owned(), vec![(start, start + word.len())]));
        highlight(&text, &marks).into_string()
    };
    let text = "Prosjektet på sjukeheimen kartla først ernæringen og så også søvnen til pasientene på avdelingen";
    // What can be seen anyway keeps its beginning.
    assert_eq!(
        cut(text, "kartla"),
        text.replace("kartla", "<mark>kartla</mark>")
    );
    assert_eq!(
        cut(text, "søvnen"),
        "… og så også <mark>søvnen</mark> til pasientene på avdelingen"
    );
    // Without words to leave out, nothing is left out.
    let long = "å".repeat(60);
    assert_eq!(
        cut(&format!("{long} søvn"), "søvn"),
        format!("{long} <mark>søvn</mark>")
    );
    assert_eq!(from_match((text.to_owned(), Vec::new())).0, text);
}
