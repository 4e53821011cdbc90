//! A small server for static files on this machine, the way a static host serves them.

mod reply;

use std::{
    io::{self, BufRead, BufReader, ErrorKind, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use reply::Reply;

/// A connection on which nothing is asked for this long is closed.
const PATIENCE: Duration = Duration::from_secs(10);
/// Longest accepted request line with headers, in bytes.
const LONGEST_REQUEST: u64 = 32 * 1024;

/// Serves a folder until it is dropped.
pub struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `dir` on 127.0.0.1; port 0 takes any free port.
    ///
    /// The folder need not exist yet: until it does, every answer is 404.
    pub fn start(dir: impl Into<PathBuf>, port: u16) -> io::Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let stopping = Arc::new(AtomicBool::new(false));
        let dir: Arc<Path> = dir.into().into();
        let accepting = thread::spawn({
            let stopping = stopping.clone();
            move || accept(&listener, &dir, &stopping)
        });
        Ok(Server {
            address,
            stopping,
            accepting: Some(accepting),
        })
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the site, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // `accept` looks at the flag only when somebody connects.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}

fn accept(listener: &TcpListener, dir: &Arc<Path>, stopping: &Arc<AtomicBool>) {
    for stream in listener.incoming() {
        if stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let (dir, stopping) = (dir.clone(), stopping.clone());
        // An error here is a browser that closed the connection.
        thread::spawn(move || drop(converse(&stream, &dir, &stopping)));
    }
}

/// Answers requests on one connection until the browser closes it.
fn converse(stream: &TcpStream, dir: &Path, stopping: &AtomicBool) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    while !stopping.load(Ordering::SeqCst) {
        let Some(request) = read_request(&mut reader)? else {
            return Ok(());
        };
        let reply = match &request.target {
            Some(target) => reply::reply(dir, &request.method, target),
            None => Reply::bad_request(),
        };
        write_reply(stream, &reply, &request)?;
        if request.closes {
            return Ok(());
        }
    }
    Ok(())
}

#[derive(Debug, PartialEq)]
struct Request {
    method: String,
    /// Path and query; absent if the request is not HTTP.
    target: Option<String>,
    closes: bool,
}

/// The next request, or `None` at the end of the connection.
fn read_request(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut reader = reader.take(LONGEST_REQUEST);
    let mut line = String::new();
    if read_line(&mut reader, &mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().map(str::to_owned);
    let version = words.next().unwrap_or_default().to_owned();
    let mut request = Request {
        target: target.filter(|target| target.starts_with('/') && version.starts_with("HTTP/1.")),
        closes: version != "HTTP/1.1",
        method,
    };
    loop {
        line.clear();
        if read_line(&mut reader, &mut line)? == 0 {
            // Cut off, or too long.
            return Ok(Some(Request {
                target: None,
                closes: true,
                ..request
            }));
        }
        let Some((name, value)) = line.trim_end().split_once(':') else {
            return Ok(Some(request));
        };
        // A body is not read, so what follows it cannot be either.
        let has_body = name.eq_ignore_ascii_case("transfer-encoding")
            || name.eq_ignore_ascii_case("content-length") && value.trim() != "0";
        let wants_close =
            name.eq_ignore_ascii_case("connection") && value.trim().eq_ignore_ascii_case("close");
        request.closes |= has_body || wants_close;
    }
}

fn read_line(reader: &mut impl BufRead, line: &mut String) -> io::Result<usize> {
    match reader.read_line(line) {
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Ok(0),
        other => other,
    }
}

fn write_reply(mut stream: &TcpStream, reply: &Reply, request: &Request) -> io::Result<()> {
    let connection = if request.closes {
        "close"
    } else {
        "keep-alive"
    };
    let mut message = format!(
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: {connection}\r\n",
        reply.status,
        reply.content_type,
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        message.extend([*name, ": ", value, "\r\n"]);
    }
    message.push_str("\r\n");
    let mut message = message.into_bytes();
    if request.method != "HEAD" {
        message.extend_from_slice(&reply.body);
    }
    stream.write_all(&message)
}

#[cfg(test)]
mod tests;
