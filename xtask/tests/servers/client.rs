//! Asks a server, without the conveniences of a browser.

use std::io::{Read, Write};
use std::net::TcpStream;

/// Asks a server about a site in a folder of its host.
pub struct Client {
    port: u16,
    pub base: &'static str,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Client {
    pub const fn new(port: u16, base: &'static str) -> Self {
        Self { port, base }
    }

    /// The answer for a path of the site.
    pub fn get(&self, path: &str) -> Result<Answer, String> {
        self.ask("GET", path, &[])
    }

    /// The answer for a path of the site, to somebody who takes these codings.
    pub fn get_coded(&self, path: &str, codings: &str) -> Result<Answer, String> {
        self.ask("GET", path, &[("Accept-Encoding", codings)])
    }

    pub fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<Answer, String> {
        self.ask_host(method, &[self.base, path].concat(), headers)
    }

    /// The answer for a path of the host.
    pub fn ask_host(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
    ) -> Result<Answer, String> {
        let mut stream =
            TcpStream::connect(("127.0.0.1", self.port)).map_err(|error| error.to_string())?;
        let lines = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        let lines: String = lines.collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n",
            self.port
        );
        let mut answer = Vec::new();
        write!(stream, "{head}{lines}\r\n")
            .and_then(|()| stream.read_to_end(&mut answer))
            .map_err(|error| error.to_string())?;
        Answer::parse(&answer)
            .ok_or_else(|| format!("no HTTP: {}", String::from_utf8_lossy(&answer)))
    }
}

impl Answer {
    fn parse(answer: &[u8]) -> Option<Self> {
        let end = answer.windows(4).position(|end| end == b"\r\n\r\n")?;
        let head = str::from_utf8(&answer[..end]).ok()?;
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        let mut answer = Self {
            status,
            headers: headers.collect(),
            body: answer[end + 4..].to_vec(),
        };
        if answer.header("transfer-encoding") == Some("chunked") {
            answer.body = unchunked(&answer.body)?;
        }
        Some(answer)
    }

    /// The value of a header that the answer has once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(given, _)| *given == name.to_ascii_lowercase());
        let (_, value) = values.next()?;
        values.next().is_none().then_some(value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A body without the sizes of its parts.
fn unchunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|end| end == b"\r\n")?;
        let size = usize::from_str_radix(str::from_utf8(&body[..end]).ok()?, 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(body.get(end + 2..end + 2 + size)?);
        body = body.get(end + 4 + size..)?;
    }
}
