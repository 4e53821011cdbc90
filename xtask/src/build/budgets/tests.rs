use super::*;

fn budgets() -> Budgets {
    let text = r#"{
        "unit": "kB",
        "budgets": {
            "WebAssembly": 1, "WebAssembly of directories": 1, "JavaScript": 1, "service worker": 1, "pages on the device": 1, "CSS": 1, "page": 1, "directory": 1, "reading": 1, "first visit": 1,
            "search": 3, "stable": { "WebAssembly": 1, "WebAssembly of directories": 1, "JavaScript": 1, "search": 1 }, "gazetteer": 1
        },
        "directories": ["kommuner/index.html"],
        "reading": ["inter.woff2"],
        "visits": { "/kommuner/1103-stavanger/": { "kB": 1, "requests": 4 } }
    }"#;
    serde_json::from_str(text).unwrap()
}

/// Files that do not compress, so that their sizes are known, and have no tags.
fn file(path: &str, bytes: usize) -> File {
    let mut state = 1_u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        match (state >> 24) as u8 {
            b'<' => 0,
            byte => byte,
        }
    });
    File::new(path, noise.take(bytes).collect())
}

fn site() -> Vec<File> {
    vec![
        file("app.js", 100),
        file("app_bg.wasm", 200),
        file("assets/content-0123456789abcdef.json", 300),
        file("assets/directory-0123456789abcdef.wasm", 150),
        file("assets/gazetteer-0123456789abcdef.json", 700),
        file("assets/inter-0123456789abcdef.woff2", 400),
        file("data/national.json", 5000),
        file("assets/pages-nb-0123456789abcdef.json", 500),
        file("assets/pages-nb-kommuner-0123456789abcdef.json", 430),
        file("assets/pages-nn-0123456789abcdef.json", 900),
        file("index.html", 800),
        file("kommuner/0301-oslo/index.html", 500),
        file("kommuner/1103-stavanger/index.html", 450),
        file("kommuner/index.html", 900),
        file("main.css", 90),
        file("worker.js", 980),
    ]
}

fn over(files: &[File]) -> Vec<String> {
    let measures = budgets().measure(files, Standard::ForSize).unwrap();
    measures
        .into_iter()
        .filter(Measure::is_over)
        .map(|measure| measure.name)
        .collect()
}

#[test]
fn adds_up_what_a_visit_loads() {
    let measures = budgets().measure(&site(), Standard::ForSize).unwrap();
    let bytes = |name: &str| {
        measures
            .iter()
            .find(|measure| measure.name.starts_with(name))
            .unwrap()
            .bytes
    };
    // Brotli adds a few bytes to what does not compress.
    assert!((200..210).contains(&bytes("WebAssembly")));
    assert!((150..160).contains(&bytes("WebAssembly of directories")));
    assert!((990..1010).contains(&bytes("reading kommuner/0301-oslo/")));
    // Who only reads loads no app; the search of the front page needs it and the data.
    assert!((990..1010).contains(&bytes("first visit")));
    assert!((1890..1920).contains(&bytes("front page until")));
    assert!((700..710).contains(&bytes("gazetteer")));
    // What is kept on the device is no part of a visit, and that of one language is kept.
    assert!((100..110).contains(&bytes("JavaScript")));
    assert!((980..990).contains(&bytes("service worker")));
    assert!((930..950).contains(&bytes("pages on the device")));
    // Its style sheet is not named in it.
    assert!((850..860).contains(&bytes("visit of /kommuner/1103-stavanger/")));
}

#[test]
fn names_what_is_over() {
    assert_eq!(over(&site()), <[&str; 0]>::default());
    let mut site = site();
    site.push(file("om/index.html", 1100));
    site.push(file("main-2.css", 950));
    let names = over(&site);
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(
        names.contains(&"largest page, om/index.html".to_owned()),
        "{names:?}"
    );
}

#[test]
fn misses_what_the_file_names() {
    let mut site = site();
    site.retain(|file| !file.is_named("inter.woff2"));
    let error = budgets().measure(&site, Standard::ForSize).unwrap_err();
    assert!(error.to_string().contains("inter.woff2"), "{error}");
}

#[test]
fn misses_the_page_whose_visit_has_a_budget() {
    let mut site = site();
    site.retain(|file| !file.path.contains("stavanger"));
    let error = budgets().measure(&site, Standard::ForSize).unwrap_err();
    assert!(error.to_string().contains("1103-stavanger"), "{error}");
}

#[test]
fn groups_pages_in_every_language() {
    let group = |path| budgets().group(&file(path, 1)).map(str::to_owned);
    assert_eq!(group("kommuner/index.html").as_deref(), Some("directory"));
    assert_eq!(
        group("nn/kommuner/index.html").as_deref(),
        Some("directory")
    );
    assert_eq!(
        group("kommuner/0301-oslo/index.html").as_deref(),
        Some("kommuner")
    );
    assert_eq!(
        group("se/kommuner/0301-oslo/index.html").as_deref(),
        Some("kommuner")
    );
    assert_eq!(group("om/index.html").as_deref(), Some("other"));
    assert_eq!(group("404.html").as_deref(), Some("other"));
    assert_eq!(group("data/site.json"), None);
}

#[test]
fn rounds() {
    assert_eq!(
        [0, 49, 50, 12_340, 12_350].map(kilobytes),
        ["0.0", "0.0", "0.1", "12.3", "12.4"]
    );
}

#[test]
fn the_checked_in_file_is_read() {
    Budgets::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../budgets.json")).unwrap();
}

#[test]
fn the_standard_library_as_it_is_shipped_has_budgets_of_its_own() {
    let all = |standard| budgets().measure(&site(), standard).unwrap();
    let search = |standard| {
        let mut measures = all(standard).into_iter();
        let search = measures.find(|measure| measure.name.starts_with("front page until"));
        search.unwrap().is_over()
    };
    assert!(!search(Standard::ForSize) && search(Standard::Shipped));
}
