mod rules;
mod site;

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use super::Server;
use site::{Site, ask, get, header, request, status};

#[test]
fn finds_files_and_folders() {
    let site = Site::new("find");
    let server = site.serve();
    for (target, status, text) in [
        ("/", "200", "home"),
        ("/index.html", "200", "home"),
        ("/?q=x", "200", "home"),
        ("/sok/", "200", "search"),
        ("/sok/?q=a/b&c=../..", "200", "search"),
        ("/sok", "301", "/sok/"),
        ("/sok?q=a%20b", "301", "/sok/?q=a%20b"),
        ("/data/a%20b.json", "200", "{}"),
    ] {
        assert_eq!(
            get(&server, target),
            (status.to_owned(), text.to_owned()),
            "{target}"
        );
    }
}

#[test]
fn answers_404_with_its_page_and_never_leaves_the_folder() {
    let site = Site::new("escape");
    let server = site.serve();
    for target in [
        "/nothing",
        "/nothing/",
        "/empty",
        "/empty/",
        "/index.html/",
        "/../secret.txt",
        "/sok/../../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/..\\secret.txt",
        "//sok",
        "//example.org/",
        "/%2fsok",
        "/sok//",
        "/./sok/",
        "/.hidden",
        "/%2ehidden",
        "/.stage/",
        "/%",
        "/%zz",
        "/%ff",
        "/a%00b",
    ] {
        assert_eq!(
            get(&server, target),
            ("404".to_owned(), "lost".to_owned()),
            "{target}"
        );
    }
}

#[cfg(unix)]
#[test]
fn follows_no_link_out_of_the_folder() {
    let site = Site::new("link");
    std::os::unix::fs::symlink(site.0.join("secret.txt"), site.dir().join("link.txt")).unwrap();
    assert_eq!(get(&site.serve(), "/link.txt").0, "404");
}

#[test]
fn names_the_type_of_a_file() {
    let site = Site::new("type");
    let server = site.serve();
    for (name, kind) in [
        ("", "text/html; charset=utf-8"),
        ("nothing", "text/html; charset=utf-8"),
        ("main.css", "text/css; charset=utf-8"),
        ("usht.js", "text/javascript; charset=utf-8"),
        ("usht_bg.wasm", "application/wasm"),
        ("content.json", "application/json"),
        ("manifest.webmanifest", "application/manifest+json"),
        ("sentre.vcf", "text/vcard; charset=utf-8"),
        ("kommuner.csv", "text/csv; charset=utf-8"),
        ("island.txt", "text/plain; charset=utf-8"),
        ("sitemap.xml", "text/xml; charset=utf-8"),
        ("inter.woff2", "font/woff2"),
        ("favicon.svg", "image/svg+xml"),
        ("icon.png", "image/png"),
        ("favicon.ico", "image/x-icon"),
        ("unknown", "application/octet-stream"),
    ] {
        if name.contains('.') || name == "unknown" {
            fs::write(site.dir().join(name), "text").unwrap();
        }
        let answer = request(&server, "GET", &format!("/{name}"));
        assert_eq!(header(&answer, "content-type"), Some(kind), "{name}");
    }
}

#[test]
fn sends_what_lies_compressed_beside_a_file() {
    let site = Site::new("compressed");
    for (name, text) in [
        ("sok/index.html.br", "brotli"),
        ("sok/index.html.gz", "gzip"),
    ] {
        fs::write(site.dir().join(name), text).unwrap();
    }
    let server = site.serve();
    for (accepted, coding, body) in [
        ("br, gzip", Some("br"), "brotli"),
        ("gzip, deflate", Some("gzip"), "gzip"),
        ("br;q=0, gzip", Some("gzip"), "gzip"),
        ("identity", None, "search"),
    ] {
        let head = format!("Host: x\r\nConnection: close\r\nAccept-Encoding: {accepted}");
        let answer = ask(&server, &format!("GET /sok/ HTTP/1.1\r\n{head}\r\n\r\n"));
        assert_eq!(header(&answer, "content-encoding"), coding, "{accepted}");
        let kind = header(&answer, "content-type");
        assert_eq!(kind, Some("text/html; charset=utf-8"), "{accepted}");
        assert!(answer.ends_with(&["\r\n\r\n", body].concat()), "{answer}");
    }
}

#[test]
fn only_reads() {
    let site = Site::new("read");
    let answer = request(&site.serve(), "POST", "/");
    assert_eq!(status(&answer), "405");
    assert_eq!(header(&answer, "allow"), Some("GET,HEAD"));
}

#[test]
fn answers_before_there_is_a_folder() {
    let server = Server::start("/nowhere", 0).unwrap();
    let (status, text) = get(&server, "/");
    assert_eq!(status, "404");
    assert!(text.contains("first build"), "{text}");
}

#[test]
fn every_answer_has_the_headers_of_the_list() {
    let site = Site::new("headers");
    let server = site.serve();
    for target in ["/", "/sok", "/nothing"] {
        let answer = request(&server, "GET", target);
        for expected in hosting::headers() {
            let value = header(&answer, expected.name);
            assert_eq!(value, Some(&*expected.value), "{target}: {}", expected.name);
        }
        assert_eq!(
            header(&answer, "cache-control"),
            Some("no-cache, no-transform")
        );
        assert_eq!(header(&answer, "content-security-policy-report-only"), None);
    }
}

#[test]
fn reports_of_browsers_are_kept_until_they_are_taken() {
    let site = Site::new("reports");
    let server = Server::start_watching(site.dir()).unwrap();
    let answer = request(&server, "GET", "/");
    let policy = header(&answer, "content-security-policy-report-only").unwrap();
    let (same, address) = policy.rsplit_once("; report-uri ").unwrap();
    assert_eq!(header(&answer, "content-security-policy"), Some(same));
    let head = "Host: x\r\nConnection: close\r\nContent-Length: 6";
    ask(
        &server,
        &format!("POST {address} HTTP/1.1\r\n{head}\r\n\r\nreport"),
    );
    assert_eq!(server.take_violations(), ["report"]);
    assert!(server.take_violations().is_empty());
}

#[test]
fn speaks_http() {
    let site = Site::new("http");
    let server = site.serve();

    let two = ask(
        &server,
        "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /sok/ HTTP/1.1\r\nConnection: close\r\n\r\n",
    );
    assert_eq!(two.matches("HTTP/1.1 200 OK\r\n").count(), 2);
    assert!(two.ends_with("\r\n\r\nsearch"), "{two}");

    for (target, length) in [("/sok/", "6"), ("/nothing", "4")] {
        let head = request(&server, "HEAD", target);
        assert_eq!(header(&head, "content-length"), Some(length));
        assert!(head.ends_with("\r\n\r\n"), "{head}");
    }

    let missing = ask(&server, "GET /x HTTP/1.0\r\n\r\n");
    assert_eq!(status(&missing), "404");
    assert!(missing.ends_with("lost"));

    for nonsense in ["nonsense\r\n\r\n", "GET\r\n\r\n"] {
        assert_eq!(status(&ask(&server, nonsense)), "400", "{nonsense}");
    }
}

/// Returns `true` if twenty answers on one connection all come at once. Waiting for the browser to confirm the head takes 40 ms.
fn answers_at_once(server: &Server, length: usize) -> bool {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    (0..20).all(|_| {
        let start = Instant::now();
        write!(stream, "GET /usht_bg.wasm HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        let mut part = [0; 4096];
        let is_whole = |answer: &[u8]| {
            let mut ends = answer.windows(4);
            let head = ends.position(|end| end == b"\r\n\r\n");
            head.is_some_and(|head| answer.len() == head + 4 + length)
        };
        while !is_whole(&answer) {
            let read = stream.read(&mut part).unwrap();
            assert_ne!(read, 0, "the connection was closed");
            answer.extend_from_slice(&part[..read]);
        }
        start.elapsed() < Duration::from_millis(30)
    })
}

#[test]
fn lets_no_body_wait_for_its_head_to_be_confirmed() {
    let site = Site::new("delay");
    fs::write(site.dir().join("usht_bg.wasm"), [0; 6000]).unwrap();
    let server = site.serve();
    // A busy machine may be late now and then.
    assert!((0..5).any(|_| answers_at_once(&server, 6000)));
}

#[test]
fn frees_its_port_when_dropped_while_a_browser_waits() {
    let site = Site::new("drop");
    let server = site.serve();
    let port = server.port();
    assert!(Server::start(site.dir(), port).is_err());
    let mut waiting = TcpStream::connect(("127.0.0.1", port)).unwrap();
    waiting.write_all(b"GET / HTTP/1.1\r\n").unwrap();
    drop(server);
    Server::start(site.dir(), port).unwrap();
}

#[test]
fn serves_in_a_folder_of_the_host_and_nothing_outside() {
    let site = Site::new("folder");
    let server = Server::start_in("/usht", site.dir(), 0).unwrap();
    assert!(server.url().ends_with("/usht"));
    for (target, status, body) in [
        ("/usht/", "200", "home"),
        ("/usht/sok/?q=a", "200", "search"),
        ("/", "404", "lost"),
        ("/sok/", "404", "lost"),
        ("/ushtx/", "404", "lost"),
        ("/usht/nothing/", "404", "lost"),
        ("/usht/../secret.txt", "404", "lost"),
        ("/usht//example.org", "404", "lost"),
    ] {
        let answer = request(&server, "GET", target);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{target}: {answer}"
        );
        assert!(answer.ends_with(body), "{target}: {answer}");
    }
    for (target, location) in [("/usht", "/usht/"), ("/usht/sok", "/usht/sok/")] {
        let answer = request(&server, "GET", target).to_lowercase();
        assert!(answer.starts_with("http/1.1 301"), "{target}: {answer}");
        assert!(
            answer.contains(&format!("location: {location}\r\n")),
            "{target}: {answer}"
        );
    }
}
