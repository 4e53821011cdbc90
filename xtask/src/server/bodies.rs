//! The bodies of answers, cut and changed.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes, to_bytes},
    http::header::{CONTENT_LENGTH, ETAG},
    response::Response,
};
use futures_util::{
    StreamExt,
    stream::{iter, once, pending},
};
use tokio::time::sleep;

/// An answer of which half comes, while the connection stays open.
pub(super) async fn stalled(response: Response) -> Response {
    of_half(response, |half| {
        Body::from_stream(iter([Ok::<_, io::Error>(half)]).chain(pending()))
    })
    .await
}

/// An answer of which half comes before the connection ends.
pub(super) async fn broken(response: Response) -> Response {
    of_half(response, |half| {
        let end = async {
            // Whatever is not sent when a connection ends is never sent.
            sleep(Duration::from_millis(20)).await;
            Err(io::Error::from(io::ErrorKind::ConnectionAborted))
        };
        Body::from_stream(iter([Ok(half)]).chain(once(end)))
    })
    .await
}

/// An answer of which half is called the whole.
pub(super) async fn halved(response: Response) -> Response {
    of_half(response, Body::from).await
}

/// An answer with another text, if it is one.
pub(super) async fn changed(
    response: Response,
    change: &(dyn Fn(&str) -> String + Sync),
) -> Response {
    with_body(response, |whole| match str::from_utf8(&whole) {
        Ok(text) => Body::from(change(text)),
        Err(_) => Body::from(whole),
    })
    .await
}

async fn of_half(response: Response, body: impl FnOnce(Bytes) -> Body) -> Response {
    with_body(response, |whole| body(whole.slice(..whole.len() / 2))).await
}

/// The same answer with a body that is made of its own.
async fn with_body(response: Response, body: impl FnOnce(Bytes) -> Body) -> Response {
    let (mut parts, whole) = response.into_parts();
    // A file of the site: there is room for it.
    let whole = to_bytes(whole, usize::MAX).await.unwrap_or_default();
    for name in [CONTENT_LENGTH, ETAG] {
        parts.headers.remove(name);
    }
    Response::from_parts(parts, body(whole))
}
