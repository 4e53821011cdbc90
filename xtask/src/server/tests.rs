use std::{
    env, fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process,
};

use super::{Server, reply::reply};

/// A small site in a folder of its own, next to a file that must not be served.
struct Site(PathBuf);

impl Site {
    fn new(name: &str) -> Site {
        let outer = env::temp_dir().join(format!("xtask-server-{name}-{}", process::id()));
        for (path, text) in [
            ("secret.txt", "secret"),
            ("site/index.html", "home"),
            ("site/404.html", "lost"),
            ("site/sok/index.html", "search"),
            ("site/empty/file.txt", "file"),
            ("site/data/a b.json", "{}"),
            ("site/.stage/index.html", "unfinished"),
        ] {
            let path = outer.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Site(outer)
    }

    fn dir(&self) -> PathBuf {
        self.0.join("site")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Status, and body or address it leads to.
fn get(dir: &Path, target: &str) -> (String, String) {
    let reply = reply(dir, "GET", target);
    let location = reply
        .headers
        .into_iter()
        .find(|(name, _)| *name == "Location");
    let text = location.map_or_else(
        || String::from_utf8(reply.body).unwrap(),
        |(_, value)| value,
    );
    (reply.status[..3].to_owned(), text)
}

#[test]
fn finds_files_and_folders() {
    let site = Site::new("find");
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
            get(&site.dir(), target),
            (status.to_owned(), text.to_owned()),
            "{target}"
        );
    }
}

#[test]
fn answers_404_with_its_page_and_never_leaves_the_folder() {
    let site = Site::new("escape");
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
        "/sok//",
        "/./sok/",
        "/.stage/",
        "/%",
        "/%zz",
        "/%ff",
        "/a%00b",
    ] {
        assert_eq!(
            get(&site.dir(), target),
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
    assert_eq!(get(&site.dir(), "/link.txt").0, "404");
}

#[test]
fn names_the_type_of_a_file_and_only_reads() {
    let site = Site::new("type");
    assert_eq!(
        reply(&site.dir(), "GET", "/").content_type,
        "text/html; charset=utf-8"
    );
    assert_eq!(
        reply(&site.dir(), "GET", "/data/a%20b.json").content_type,
        "application/json"
    );
    assert_eq!(
        reply(&site.dir(), "POST", "/").status,
        "405 Method Not Allowed"
    );
    assert_eq!(
        reply(Path::new("/nowhere"), "GET", "/").status,
        "404 Not Found"
    );
}

fn ask(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn speaks_http() {
    let site = Site::new("http");
    let server = Server::start(site.dir(), 0).unwrap();

    let two = ask(
        &server,
        "GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /sok/ HTTP/1.1\r\nConnection: close\r\n\r\n",
    );
    assert_eq!(two.matches("HTTP/1.1 200 OK\r\n").count(), 2);
    assert!(two.contains("Cache-Control: no-store\r\n") && two.ends_with("\r\n\r\nsearch"));

    let head = ask(&server, "HEAD /sok/ HTTP/1.1\r\nConnection: close\r\n\r\n");
    assert!(head.contains("Content-Length: 6\r\n") && head.ends_with("\r\n\r\n"));

    let missing = ask(&server, "GET /x HTTP/1.0\r\n\r\n");
    assert!(missing.starts_with("HTTP/1.1 404 ") && missing.ends_with("lost"));

    for nonsense in [
        "nonsense\r\n\r\n",
        "GET\r\n\r\n",
        "GET http://x/ HTTP/1.1\r\nConnection: close\r\n\r\n",
    ] {
        assert!(
            ask(&server, nonsense).starts_with("HTTP/1.1 400 "),
            "{nonsense}"
        );
    }
}

#[test]
fn frees_its_port_when_dropped() {
    let site = Site::new("drop");
    let server = Server::start(site.dir(), 0).unwrap();
    let port = server.port();
    assert!(Server::start(site.dir(), port).is_err());
    drop(server);
    Server::start(site.dir(), port).unwrap();
}
