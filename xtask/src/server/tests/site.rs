//! A site for the tests of the server, and what it answers.

use std::{
    env, fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process,
};

use crate::server::Server;

/// A small site in a folder of its own, next to a file that must not be served.
pub(super) struct Site(pub(super) PathBuf);

impl Site {
    pub(super) fn new(name: &str) -> Site {
        let outer = env::temp_dir().join(format!("xtask-server-{name}-{}", process::id()));
        for (path, text) in [
            ("secret.txt", "secret"),
            ("site/index.html", "home"),
            ("site/404.html", "lost"),
            ("site/sok/index.html", "search"),
            ("site/empty/file.txt", "file"),
            ("site/data/a b.json", "{}"),
            ("site/.hidden", "hidden"),
            ("site/.stage/index.html", "unfinished"),
        ] {
            let path = outer.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Site(outer)
    }

    pub(super) fn dir(&self) -> PathBuf {
        self.0.join("site")
    }

    pub(super) fn serve(&self) -> Server {
        Server::start(self.dir(), 0).unwrap()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(super) fn ask(server: &Server, request: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

pub(super) fn request(server: &Server, method: &str, target: &str) -> String {
    let close = "Connection: close";
    ask(
        server,
        &format!("{method} {target} HTTP/1.1\r\nHost: x\r\n{close}\r\n\r\n"),
    )
}

pub(super) fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap()
}

pub(super) fn header<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (head, _) = answer.split_once("\r\n\r\n").unwrap();
    let mut fields = head.lines().filter_map(|line| line.split_once(": "));
    let (_, value) = fields.find(|(field, _)| field.eq_ignore_ascii_case(name))?;
    Some(value)
}

/// Status, and body or address it leads to.
pub(super) fn get(server: &Server, target: &str) -> (String, String) {
    let answer = request(server, "GET", target);
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let text = header(&answer, "location").unwrap_or(body);
    (status(&answer).to_owned(), text.to_owned())
}
