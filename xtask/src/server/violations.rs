//! The things that pages did against the policy, as browsers report them.

use std::sync::{Arc, Mutex, PoisonError};

use axum::http::HeaderValue;

/// The address to which browsers send their reports, from the root of the host.
pub(super) const REPORTS: &str = "/-/csp-reports";

/// The reports since they were taken last.
#[derive(Clone, Default)]
pub(super) struct Violations(Arc<Mutex<Vec<String>>>);

impl Violations {
    pub(super) fn add(&self, report: String) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(report);
    }

    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The policy once more, as one that is only reported: so that the one that holds is the same as on any host.
pub(super) fn reported_policy() -> Option<HeaderValue> {
    HeaderValue::try_from(format!("{}; report-uri {REPORTS}", hosting::policy())).ok()
}
