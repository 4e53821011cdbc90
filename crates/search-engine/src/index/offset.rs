//! Offsets into the lists of the index.

/// The length of a list as an offset. More than four thousand million bytes do not fit into a browser.
pub(super) fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
