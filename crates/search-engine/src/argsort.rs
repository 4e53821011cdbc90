//! Argument sorts: they give the indices of items in the order of their keys. Each type the standard library sorts costs the visitor 3 kB
//! of code, so everything is sorted as numbers: texts too, eight bytes at a time.

/// A sort key, and the index of the item it stands for.
type Key = (u64, u32);

/// Longest slice that is sorted by insertion.
const FEW: usize = 24;

/// The indices of some items in the order of their keys; equal ones keep their order.
pub fn argsort_u32(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut keys: Vec<Key> = keys.map(u64::from).zip(0..).collect();
    sort(&mut keys);
    indices(keys)
}

/// The indices of some items in the order of their keys; equal ones keep their order.
pub fn argsort_strings(keys: impl Iterator<Item = String>) -> Vec<usize> {
    let keys: Vec<String> = keys.collect();
    argsort_bytes(keys.len(), &|at| keys.get(at).map_or(b"", String::as_bytes))
}

/// The indices of a number of texts in their order; equal ones keep their order.
pub fn argsort_bytes<'a>(count: usize, text: &dyn Fn(usize) -> &'a [u8]) -> Vec<usize> {
    let mut keys: Vec<Key> = (0..count).map(|_| 0).zip(0..).collect();
    refine(&mut keys, 0, text);
    indices(keys)
}

/// Sorts texts that are equal up to a byte.
fn refine<'a>(keys: &mut [Key], from: usize, text: &dyn Fn(usize) -> &'a [u8]) {
    let mut more = false;
    for (key, at) in keys.iter_mut() {
        let rest = text(*at as usize).get(from..).unwrap_or_default();
        more |= !rest.is_empty();
        let mut bytes = [0; 8];
        for (byte, of) in bytes.iter_mut().zip(rest) {
            *byte = *of;
        }
        *key = u64::from_be_bytes(bytes);
    }
    if !more {
        // They are equal to the end.
        return;
    }
    sort(keys);
    for alike in keys.chunk_by_mut(|a, b| a.0 == b.0) {
        if alike.len() > 1 {
            refine(alike, from + 8, text);
        }
    }
}

/// Sorts keys; equal ones keep their order.
fn sort(keys: &mut [Key]) {
    if keys.len() > FEW {
        return radix(keys);
    }
    for index in 1..keys.len() {
        let mut at = index;
        while let Some([before, this]) = keys.get_mut(at.wrapping_sub(1)..=at)
            && before.0 > this.0
        {
            std::mem::swap(before, this);
            at -= 1;
        }
    }
}

/// A radix sort: by one byte after the other, from the last one on.
fn radix(keys: &mut [Key]) {
    let first = keys.first().map_or(0, |first| first.0);
    let different = keys.iter().fold(0, |all, (key, _)| all | key ^ first);
    let mut sorted = keys.to_vec();
    for shift in (0..64).step_by(8) {
        let byte = |key: u64| usize::from((key >> shift).to_le_bytes()[0]);
        if byte(different) == 0 {
            continue;
        }
        let mut starts = [0_usize; 257];
        for (key, _) in keys.iter() {
            starts[byte(*key) + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        for key in keys.iter() {
            let next = &mut starts[byte(key.0)];
            if let Some(sorted) = sorted.get_mut(*next) {
                *sorted = *key;
            }
            *next += 1;
        }
        keys.copy_from_slice(&sorted);
    }
}

fn indices(keys: Vec<Key>) -> Vec<usize> {
    keys.into_iter().map(|(_, index)| index as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::{argsort_strings, argsort_u32};

    #[test]
    fn equal_keys_keep_their_order() {
        assert_eq!(argsort_u32([3, 1, 3, 2, 1].into_iter()), [1, 4, 3, 0, 2]);
        let texts = ["b", "a", "b", "", "a"].map(str::to_owned);
        assert_eq!(argsort_strings(texts.into_iter()), [3, 1, 4, 0, 2]);
    }

    #[test]
    fn many_are_sorted_as_few_are() {
        // As many different bytes as there are in a number, and some keys more than once.
        let keys = (0..5_000_u32).map(|at| at.wrapping_mul(0x9e37_79b9) % 100_000_007);
        let keys: Vec<u32> = keys.chain([0, u32::MAX, 7, 7]).collect();
        for count in [0, 1, 2, 24, 25, keys.len()] {
            let keys = &keys[keys.len() - count..];
            let mut sorted: Vec<(u32, usize)> = keys.iter().copied().zip(0..).collect();
            sorted.sort_unstable();
            let sorted: Vec<usize> = sorted.into_iter().map(|(_, index)| index).collect();
            assert_eq!(argsort_u32(keys.iter().copied()), sorted);
        }
    }

    #[test]
    fn long_texts_are_compared_to_the_end() {
        let texts = [
            "hjemmetjenester",
            "hjemmetjeneste",
            "hjemmetj",
            "hjemmetjenesten",
            "hjemmetjenester",
            "hjem",
            "hjemmet\u{e6}rt",
        ];
        let indices = argsort_strings(texts.iter().map(|text| (*text).to_owned()));
        let mut sorted: Vec<(&str, usize)> = texts.into_iter().zip(0..).collect();
        sorted.sort_unstable();
        let sorted: Vec<usize> = sorted.into_iter().map(|(_, index)| index).collect();
        assert_eq!(indices, sorted);
    }
}
