//! Answers by rules.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
    time::{Duration, Instant},
};

use super::site::{Site, get, header, request, status};
use crate::server::{Rule, Server};

fn serve(name: &str) -> (Site, Server) {
    let site = Site::new(name);
    let server = Server::start_watching(site.dir()).unwrap();
    (site, server)
}

/// The body of an answer, or as much of it as comes.
fn body(server: &Server, target: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    let time = Some(Duration::from_millis(300));
    stream.set_read_timeout(time).unwrap();
    write!(stream, "GET {target} HTTP/1.0\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    let answer = String::from_utf8(answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    body.to_owned()
}

#[test]
fn treats_the_answers_for_a_path_alone() {
    let (_site, server) = serve("rules-path");
    server.rules().add("/so*/", Rule::Status(503));
    assert_eq!(get(&server, "/sok/").0, "503");
    for target in ["/", "/sok/index.html", "/s/"] {
        assert_ne!(get(&server, target).0, "503", "{target}");
    }
    let kept =
        |target| header(&request(&server, "GET", target), "cache-control").map(str::to_owned);
    assert_eq!(kept("/sok/").as_deref(), Some("no-store"));
    assert_ne!(kept("/").as_deref(), Some("no-store"));
}

#[test]
fn answers_otherwise() {
    let (_site, server) = serve("rules-otherwise");
    let rules = server.rules();
    rules.add("/sok/", Rule::Half);
    assert_eq!(get(&server, "/sok/"), ("200".into(), "sea".into()));
    rules.add("/sok/", Rule::Text(Arc::new(str::to_uppercase)));
    assert_eq!(get(&server, "/sok/").1, "SEA", "one rule after the other");
    rules.add("/lost", Rule::Instead("/index.html"));
    assert_eq!(get(&server, "/lost"), ("200".into(), "home".into()));
    rules.add("/", Rule::Header("content-type", "text/plain".into()));
    rules.add("/", Rule::Header("referrer-policy", String::new()));
    let answer = request(&server, "GET", "/");
    assert_eq!(header(&answer, "content-type"), Some("text/plain"));
    assert_eq!(header(&answer, "referrer-policy"), None);
    assert_eq!(status(&answer), "200");
}

#[test]
fn answers_in_part_or_not_at_all() {
    let (_site, server) = serve("rules-part");
    let rules = server.rules();
    for (target, rule, part) in [
        ("/", Rule::Stalls, "ho"),
        ("/sok/", Rule::Breaks, "sea"),
        ("/empty/file.txt", Rule::Never, ""),
    ] {
        rules.add(target, rule);
        assert_eq!(body(&server, target), part, "{target}");
    }
}

#[test]
fn answers_late() {
    let (_site, server) = serve("rules-late");
    let time = Duration::from_millis(150);
    server.rules().add("/", Rule::After(time));
    let start = Instant::now();
    assert_eq!(get(&server, "/").1, "home");
    assert!(start.elapsed() >= time);

    let hold = server.rules().hold("/sok/");
    assert_eq!(body(&server, "/sok/"), "");
    hold.let_go();
    assert_eq!(body(&server, "/sok/"), "search");
}

#[test]
fn notes_what_it_is_asked() {
    let (_site, server) = serve("rules-asked");
    get(&server, "/sok/?q=x");
    let asked = server.rules().asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].path, "/sok/");
    assert_eq!(asked[0].header("connection"), Some("close"));
    assert_eq!(asked[0].header("save-data"), None);
}
