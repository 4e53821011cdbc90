//! Sorting. Each type the standard library sorts costs the visitor 3 kB of code, so all here is sorted as numbers or as texts.

/// The places of some items in the order of their keys; equal ones keep their order.
pub fn by_number(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut keys: Vec<(u32, usize)> = keys.zip(0..).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

/// The places of some items in the order of their keys; equal ones keep their order.
pub fn by_text(keys: impl Iterator<Item = String>) -> Vec<usize> {
    let mut keys: Vec<(String, usize)> = keys.zip(0..).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::{by_number, by_text};

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(by_number([3, 1, 3, 2, 1].into_iter()), [1, 4, 3, 0, 2]);
        let texts = ["b", "a", "b", "", "a"].map(str::to_owned);
        assert_eq!(by_text(texts.into_iter()), [3, 1, 4, 0, 2]);
    }
}
