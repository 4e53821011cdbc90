//! Time slices of a long search, so that whoever waits for the processor meanwhile, such as a browser that wants to paint, gets it.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A time slice of a search: it tells when to let others go on.
#[derive(Clone, Copy)]
pub struct TimeSlice {
    /// Returns `true` once the time of this slice is used up.
    pub is_over: fn() -> bool,
}

impl TimeSlice {
    /// A slice that is never over.
    pub const UNLIMITED: Self = Self { is_over: || false };

    /// Yields if the slice is over. It looks at the clock once in 256 iterations of a loop, so that each of them may call it.
    pub async fn yield_in_loop(self, iteration: usize) {
        if iteration % ITERATIONS == ITERATIONS - 1 {
            self.yield_if_over().await;
        }
    }

    /// Yields if the slice is over.
    pub async fn yield_if_over(self) {
        if (self.is_over)() {
            let mut has_yielded = false;
            poll_fn(|_| {
                if std::mem::replace(&mut has_yielded, true) {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }
    }
}

/// Iterations of a loop between two looks at the clock, which cost more than an iteration.
const ITERATIONS: usize = 256;

/// Does one time slice of some work. Nothing wakes it: it goes on when it is polled again.
pub fn poll_once<T>(work: Pin<&mut dyn Future<Output = T>>) -> Option<T> {
    match work.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// Does some work in as many time slices as it takes.
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Some(done) = poll_once(work.as_mut()) {
            return done;
        }
    }
}
