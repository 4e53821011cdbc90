//! Tests of the lists that are saved as files.

use crate::Stage;
use crate::visitor::Visitor;
use serde_json::Value;

/// Keeps what would be saved, and under which name.
pub const KEEP_FILES: &str =
    "URL.createObjectURL = (file) => { window.saved = file; return 'blob:'; };
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };";

/// The link of the list that was found.
pub const LINK: &str = ".browse-found [data-rows]";

/// Presses the link and reads the file that is saved: its name and its text with the byte order mark.
pub fn save(visitor: &Visitor) -> (String, String) {
    visitor.run("window.savedAs = undefined");
    visitor.click(LINK);
    visitor.wait_until("window.savedAs");
    let text = visitor.ask_later(
        "saved.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))",
    );
    (visitor.ask("savedAs"), text)
}

/// The first cells of the rows of a file.
pub fn ids(text: &str) -> Vec<&str> {
    let rows = text.split_terminator("\r\n").skip(1);
    rows.map(|row| row.split(';').next().unwrap()).collect()
}

/// The last parts of the addresses of the rows that are shown.
pub fn shown(visitor: &Visitor) -> Vec<String> {
    visitor.ask(
        "[...document.querySelectorAll('.browse .results > li :is(h3, h4) a')]
            .map((link) => link.pathname.split('/').at(-2))",
    )
}

pub fn a_list_is_saved_as_it_is_filtered_and_ordered(stage: &Stage) {
    let whole = stage.site.get("/data/prosjekter.csv").1;
    let rows: Vec<&str> = whole.split_terminator("\r\n").collect();
    let is_on_dementia = |project: &&Value| {
        let themes = project["themes"].as_array().expect("themes");
        themes.iter().any(|theme| theme == "demens")
    };
    let projects = stage.site.data("projects.json");
    let count = projects.iter().filter(is_on_dementia).count();
    let visitor = stage.visitor();
    visitor.prepare(KEEP_FILES);
    visitor.open_alive("/prosjekter/?tema=demens&sorter=alfabetisk");
    visitor.wait_until(&format!("document.querySelector('{LINK}')"));
    assert_eq!(visitor.text(LINK), "Last ned listen (CSV)");
    let (name, text) = save(&visitor);
    assert!(name.starts_with("Demens – prosjekter"), "{name}");
    let today: String = visitor.ask("new Date().toLocaleDateString('sv')");
    assert!(name.ends_with(&format!(" {today}.csv")), "{name}");
    // The byte order mark and the headings are those of the whole file, and so is each row.
    let saved: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(saved[0], rows[0]);
    assert!(saved.iter().all(|row| rows.contains(row)), "{text}");
    assert!(text.ends_with("\r\n"), "{text}");
    let list = ids(&text);
    assert_eq!(list.len(), count);
    let first = shown(&visitor);
    assert_eq!(list[..first.len()], first);
    // Nothing else has happened.
    assert_eq!(
        visitor.address(),
        "/prosjekter/?tema=demens&sorter=alfabetisk"
    );
    // What is asked for next is saved next.
    visitor.choose("#filter-tema", "ernaering");
    visitor.wait_until("document.title.startsWith('Ernæring')");
    visitor.wait_for(&true, |visitor| {
        let first = shown(visitor);
        projects.iter().any(|project| {
            let themes = project["themes"].as_array().expect("themes");
            project["id"] == *first[0] && themes.iter().any(|theme| theme == "ernaering")
        })
    });
    let (name, text) = save(&visitor);
    assert!(name.starts_with("Ernæring"), "{name}");
    let first = shown(&visitor);
    assert_eq!(ids(&text)[..first.len()], first);
}

pub fn municipalities_are_saved_as_they_are_found(stage: &Stage) {
    let visitor = stage.visitor();
    visitor.prepare(KEEP_FILES);
    visitor.open_alive("/kommuner/?fylke=32");
    visitor.wait_until(&format!("document.querySelector('{LINK}')"));
    let (_, text) = save(&visitor);
    let places = stage.site.data("municipalities.json");
    let numbers = places.iter().filter_map(|place| place["number"].as_str());
    let akershus = numbers.filter(|number| number.starts_with("32")).count();
    assert_eq!(ids(&text).len(), akershus);
    assert!(ids(&text).iter().all(|number| number.starts_with("32")));
}

pub fn the_whole_list_has_a_link_of_its_own(stage: &Stage) {
    let visitor = stage.visitor();
    for (path, file) in [
        ("/prosjekter/", "/data/prosjekter.csv"),
        ("/kommuner/", "/data/kommuner.csv"),
    ] {
        visitor.open_alive(path);
        assert_eq!(visitor.count(LINK), 0, "{path}");
        let link = ".unfiltered a[download]";
        assert!(visitor.is_shown(link), "{path}");
        assert_eq!(visitor.attribute(link, "href").as_deref(), Some(file));
    }
    // Several kinds have no columns in common.
    visitor.open_alive("/sok/?q=demens");
    visitor.wait_until("document.querySelector('.browse .results')");
    assert_eq!(visitor.count(LINK), 0);
    visitor.open_alive("/sok/?q=demens&type=prosjekt");
    visitor.wait_until(&format!("document.querySelector('{LINK}')"));
}

pub fn a_list_whose_file_is_missing_leads_to_its_address(stage: &Stage) {
    let site = stage.site.with(|copy| copy.remove("data/kommuner.csv"));
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open_alive("/kommuner/?fylke=32");
    visitor.wait_until(&format!("document.querySelector('{LINK}')"));
    visitor.click(LINK);
    visitor.wait_for(&"/data/kommuner.csv".to_owned(), |visitor| {
        visitor.address()
    });
}
