//! The questions that every server is asked, and the answers that the list of `hosting` has for them.

use super::client::{Answer, Client};
use super::coding::{as_they_are, brotli, gzip, head, plain, unchanged};
use super::site::{PAGES, Site, kept, others, text_of};
use hosting::{Cache, media_type};

/// What was wrong.
pub type Outcome = Result<(), String>;

/// A question.
pub struct Check {
    /// What holds where the answer is right, as the table says it.
    pub name: &'static str,
    pub ask: fn(&Client, &Site) -> Outcome,
}

/// The questions, in the order of the table.
pub const CHECKS: &[Check] = &[
    Check {
        name: "Pages are there, in folders too",
        ask: pages,
    },
    Check {
        name: "A folder without the slash leads to the page, and keeps the query",
        ask: without_slash,
    },
    Check {
        name: "An unknown address has status 404 and its page",
        ask: unknown,
    },
    Check {
        name: "Below `/nn/` that page is in nynorsk",
        ask: unknown_in_nynorsk,
    },
    Check {
        name: "A folder without a page is unknown, nothing is listed",
        ask: nothing_is_listed,
    },
    Check {
        name: "Every kind of file has its type, WebAssembly among them",
        ask: types,
    },
    Check {
        name: "All headers, whatever the status",
        ask: headers,
    },
    Check {
        name: "Files named by their content are kept for ever, others asked for",
        ask: caches,
    },
    Check {
        name: "What is not there is not kept, though its name looks so",
        ask: missing_is_not_kept,
    },
    Check {
        name: "Brotli for who takes it, from the files",
        ask: brotli,
    },
    Check {
        name: "gzip for who takes that alone",
        ask: gzip,
    },
    Check {
        name: "Plain for who takes neither",
        ask: plain,
    },
    Check {
        name: "Fonts and pictures as they are",
        ask: as_they_are,
    },
    Check {
        name: "`HEAD` says the same without the body",
        ask: head,
    },
    Check {
        name: "Who has it is told that nothing changed (304)",
        ask: unchanged,
    },
    Check {
        name: "Hidden files are unknown, `/.well-known/` is there",
        ask: hidden,
    },
    Check {
        name: "Nothing outside of the site is sent",
        ask: outside,
    },
];

pub fn demand(holds: bool, what: impl FnOnce() -> String) -> Outcome {
    if holds { Ok(()) } else { Err(what()) }
}

pub fn equal<T: PartialEq + std::fmt::Debug>(what: &str, is: &T, should: &T) -> Outcome {
    demand(is == should, || format!("{what}: {is:?}, not {should:?}"))
}

/// An answer is a file as it is, uncompressed.
pub fn is_file(answer: &Answer, path: &str) -> Outcome {
    equal(path, &answer.status, &200)?;
    equal(path, &answer.text(), &text_of(path))
}

/// An answer is a page for unknown addresses.
fn is_unknown(asked: &str, answer: &Answer, page: &str) -> Outcome {
    equal(asked, &answer.status, &404)?;
    equal(asked, &answer.text(), &text_of(page))?;
    equal(
        asked,
        &answer.header("content-type"),
        &Some("text/html; charset=utf-8"),
    )?;
    equal(
        asked,
        &answer.header("cache-control"),
        &Some(Cache::Ask.value()),
    )
}

fn pages(client: &Client, _: &Site) -> Outcome {
    for page in PAGES {
        is_file(&client.get(page)?, page)?;
    }
    is_file(&client.get("/om/?q=a%20b")?, "/om/")
}

fn without_slash(client: &Client, _: &Site) -> Outcome {
    let mut asked = vec!["/om", "/nn/om", "/om?q=a"];
    if !client.base.is_empty() {
        asked.push("");
    }
    for path in asked {
        let answer = client.get(path)?;
        demand([301, 308].contains(&answer.status), || {
            format!("{path}: {}", answer.status)
        })?;
        let (folder, query) = path
            .split_once('?')
            .map_or((path, String::new()), |(folder, query)| {
                (folder, format!("?{query}"))
            });
        let to = [client.base, folder, "/", &query].concat();
        let location = answer.header("location").unwrap_or_default();
        let location = location
            .strip_prefix("http://127.0.0.1")
            .unwrap_or(location);
        let location = location.find('/').map_or("", |slash| &location[slash..]);
        equal(path, &location, &to.as_str())?;
    }
    Ok(())
}

fn unknown(client: &Client, _: &Site) -> Outcome {
    for path in [
        "/nothing",
        "/nothing/",
        "/om/nothing",
        "/nothing.css",
        "/nn.txt",
    ] {
        is_unknown(path, &client.get(path)?, "/404.html")?;
    }
    Ok(())
}

fn unknown_in_nynorsk(client: &Client, _: &Site) -> Outcome {
    for path in ["/nn/nothing", "/nn/nothing/", "/nn/om/nothing.css"] {
        is_unknown(path, &client.get(path)?, "/nn/404.html")?;
    }
    Ok(())
}

fn nothing_is_listed(client: &Client, _: &Site) -> Outcome {
    for path in [assets::FOLDER, "/data/"] {
        is_unknown(path, &client.get(path)?, "/404.html")?;
    }
    Ok(())
}

fn types(client: &Client, _: &Site) -> Outcome {
    for path in PAGES
        .map(str::to_owned)
        .iter()
        .chain(&kept())
        .chain(&others())
    {
        let expected = media_type(path).map(hosting::MediaType::value);
        for codings in ["identity", "br", "gzip"] {
            let answer = client.get_coded(path, codings)?;
            equal(
                path,
                &answer.header("content-type").map(str::to_owned),
                &expected,
            )?;
        }
    }
    Ok(())
}

fn headers(client: &Client, _: &Site) -> Outcome {
    let first = &kept()[0];
    for path in ["/", "/om", "/nothing", "/nn/nothing", "/assets/", first] {
        let answer = client.get(path)?;
        for header in hosting::headers() {
            let what = format!("{path} ({}): {}", answer.status, header.name);
            equal(&what, &answer.header(header.name), &Some(&*header.value))?;
        }
    }
    Ok(())
}

fn caches(client: &Client, _: &Site) -> Outcome {
    for path in PAGES
        .map(str::to_owned)
        .iter()
        .chain(&kept())
        .chain(&others())
    {
        let expected = Some(Cache::of(path).value());
        for codings in ["identity", "br"] {
            let answer = client.get_coded(path, codings)?;
            equal(path, &answer.header("cache-control"), &expected)?;
        }
    }
    Ok(())
}

fn missing_is_not_kept(client: &Client, _: &Site) -> Outcome {
    let path = assets::named("file.css", "of another build");
    is_unknown(&path, &client.get(&path)?, "/404.html")
}

fn hidden(client: &Client, _: &Site) -> Outcome {
    for path in ["/.htaccess", "/.nojekyll", "/om/.hidden"] {
        is_unknown(path, &client.get(path)?, "/404.html")?;
    }
    is_file(
        &client.get("/.well-known/security.txt")?,
        "/.well-known/security.txt",
    )
}

fn outside(client: &Client, _: &Site) -> Outcome {
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/om/../../secret.txt",
        "//secret.txt",
    ] {
        let answer = client.get(path)?;
        demand(
            !answer.text().contains("secret") && answer.status >= 400,
            || format!("{path}: {}", answer.status),
        )?;
    }
    if !client.base.is_empty() {
        let answer = client.ask_host("GET", "/om/", &[])?;
        demand(answer.status >= 400, || {
            format!("/om/ outside of the folder: {}", answer.status)
        })?;
    }
    Ok(())
}
