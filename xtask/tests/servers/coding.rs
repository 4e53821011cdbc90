//! The form in which a file comes: compressed as its reader takes it, without its body, or not at all since it has not changed.

use super::checks::{Outcome, demand, equal, is_file};
use super::client::Client;
use super::site::{PAGES, Site, kept, others, text_of};
use hosting::{Cache, MEDIA_TYPES, media_type};

/// The files that are worth compressing.
fn compressible() -> Vec<String> {
    let paths = PAGES
        .map(str::to_owned)
        .into_iter()
        .chain(kept())
        .chain(others());
    paths
        .filter(|path| media_type(path).is_some_and(|kind| kind.is_compressible))
        .collect()
}

/// Those files come in a coding, as they lie beside themselves.
fn come_in(
    client: &Client,
    codings: &str,
    coding: &str,
    compress: fn(&[u8]) -> Vec<u8>,
) -> Outcome {
    for path in compressible() {
        let answer = client.get_coded(&path, codings)?;
        equal(&path, &answer.status, &200)?;
        equal(&path, &answer.header("content-encoding"), &Some(coding))?;
        let vary = answer.header("vary").unwrap_or_default().to_lowercase();
        equal(&path, &vary.as_str(), &"accept-encoding")?;
        demand(answer.body == compress(text_of(&path).as_bytes()), || {
            format!("{path}: other bytes")
        })?;
    }
    Ok(())
}

pub fn brotli(client: &Client, _: &Site) -> Outcome {
    come_in(client, "gzip, deflate, br, zstd", "br", compress::brotli)?;
    let answer = client.get_coded("/nothing", "br")?;
    equal("/nothing", &answer.status, &404)?;
    equal("/nothing", &answer.header("content-encoding"), &Some("br"))
}

pub fn gzip(client: &Client, _: &Site) -> Outcome {
    come_in(client, "gzip, deflate", "gzip", compress::gzip)
}

pub fn plain(client: &Client, _: &Site) -> Outcome {
    for path in compressible() {
        for codings in ["identity", "zstd"] {
            let answer = client.get_coded(&path, codings)?;
            is_file(&answer, &path)?;
            equal(&path, &answer.header("content-encoding"), &None)?;
        }
    }
    Ok(())
}

pub fn as_they_are(client: &Client, _: &Site) -> Outcome {
    for path in kept() {
        if media_type(&path).is_some_and(|kind| !kind.is_compressible) {
            let answer = client.get_coded(&path, "gzip, br")?;
            is_file(&answer, &path)?;
            equal(&path, &answer.header("content-encoding"), &None)?;
        }
    }
    equal("kinds", &kept().len(), &MEDIA_TYPES.len())
}

pub fn head(client: &Client, _: &Site) -> Outcome {
    for path in ["/", "/om/", &kept()[1]] {
        for codings in ["identity", "br"] {
            let asked = [("Accept-Encoding", codings)];
            let (head, get) = (
                client.ask("HEAD", path, &asked)?,
                client.ask("GET", path, &asked)?,
            );
            equal(path, &head.status, &200)?;
            demand(head.body.is_empty(), || format!("{path}: a body"))?;
            for name in [
                "content-type",
                "content-encoding",
                "cache-control",
                "content-security-policy",
            ] {
                equal(path, &head.header(name), &get.header(name))?;
            }
        }
    }
    Ok(())
}

pub fn unchanged(client: &Client, _: &Site) -> Outcome {
    for path in ["/", "/om/", &kept()[1]] {
        for codings in ["identity", "br"] {
            let coding = ("Accept-Encoding", codings);
            let answer = client.ask("GET", path, &[coding])?;
            let [tag, date] =
                ["etag", "last-modified"].map(|name| answer.header(name).map(str::to_owned));
            let condition = match (&tag, &date) {
                (Some(tag), _) => ("If-None-Match", tag.as_str()),
                (None, Some(date)) => ("If-Modified-Since", date.as_str()),
                (None, None) => return Err(format!("{path}: neither tag nor date")),
            };
            let again = client.ask("GET", path, &[coding, condition])?;
            equal(path, &again.status, &304)?;
            equal(
                path,
                &again.header("cache-control"),
                &Some(Cache::of(path).value()),
            )?;
        }
    }
    Ok(())
}
