//! The work of making the files of a site, in parts that threads share.

use super::Error;
use super::output::Output;

/// The work that makes a few files. It is done by any thread, at any time.
pub(super) type Task<'a> = Box<dyn Fn() -> Result<Vec<Output>, Error> + Send + Sync + 'a>;

/// Work that is not worth being shared out.
pub(super) fn once<'a>(
    make: impl Fn() -> Result<Vec<Output>, Error> + Send + Sync + 'a,
) -> Vec<Task<'a>> {
    vec![Box::new(make)]
}
