//! Values that the files leave out.

/// Returns `true` if a value is the one that a file leaves out.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
