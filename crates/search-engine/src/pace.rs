//! Long searches in turns, so that whoever waits for the processor meanwhile, such as a browser that wants to paint, gets it.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Time slice of a search: it tells when to let others go on.
#[derive(Clone, Copy)]
pub struct Pace {
    /// Returns `true` once the time of this turn is used up.
    pub is_over: fn() -> bool,
}

impl Pace {
    /// One turn for everything.
    pub const AT_ONCE: Self = Self { is_over: || false };

    /// Ends the turn if it is over. It looks at the clock once in 256 rounds of a loop, so that each round may call it.
    pub async fn rest_at(self, round: usize) {
        if round % ROUNDS == ROUNDS - 1 {
            self.rest().await;
        }
    }

    /// Ends the turn if it is over.
    pub async fn rest(self) {
        if (self.is_over)() {
            let mut has_rested = false;
            poll_fn(|_| {
                if std::mem::replace(&mut has_rested, true) {
                    Poll::Ready(())
                } else {
                    Poll::Pending
                }
            })
            .await;
        }
    }
}

/// Rounds of a loop between two looks at the clock, which cost more than a round.
const ROUNDS: usize = 256;

/// One turn of some work. Nobody wakes it: it goes on when it is given the next turn.
pub fn turn<T>(work: Pin<&mut dyn Future<Output = T>>) -> Option<T> {
    match work.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// Does some work in as many turns as it takes.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Some(done) = turn(work.as_mut()) {
            return done;
        }
    }
}
