//! Sorting. Each type the standard library sorts costs the visitor 3 kB of code, so everything is sorted as numbers: texts too, eight
//! bytes at a time.

/// The places of some items in the order of their keys; equal ones keep their order.
pub fn by_number(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    radix(keys.zip(0..).collect())
}

/// A radix sort: by one byte after the other, from the last one on.
fn radix(mut keys: Vec<(u32, u32)>) -> Vec<usize> {
    let mut sorted = keys.clone();
    for shift in [0, 8, 16, 24] {
        let byte = |key: u32| (key >> shift) as usize & 0xff;
        let mut starts = [0_usize; 257];
        for (key, _) in &keys {
            starts[byte(*key) + 1] += 1;
        }
        if starts.contains(&keys.len()) {
            // All have the same.
            continue;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        for (key, place) in &keys {
            let next = &mut starts[byte(*key)];
            if let Some(sorted) = sorted.get_mut(*next) {
                *sorted = (*key, *place);
            }
            *next += 1;
        }
        std::mem::swap(&mut keys, &mut sorted);
    }
    keys.into_iter().map(|(_, place)| place as usize).collect()
}

/// The places of some items in the order of their keys; equal ones keep their order.
pub fn by_text(keys: impl Iterator<Item = String>) -> Vec<usize> {
    let keys: Vec<String> = keys.collect();
    by_bytes(keys.len(), &|at| keys.get(at).map_or(b"", String::as_bytes))
}

/// The places of a number of texts in their order; equal ones keep their order.
pub fn by_bytes<'a>(count: usize, text: &dyn Fn(usize) -> &'a [u8]) -> Vec<usize> {
    let mut keys: Vec<(u64, u32)> = (0..count).map(|_| 0).zip(0..).collect();
    refine(&mut keys, 0, text);
    keys.into_iter().map(|(_, place)| place as usize).collect()
}

/// Sorts texts that are equal up to a byte.
fn refine<'a>(keys: &mut [(u64, u32)], from: usize, text: &dyn Fn(usize) -> &'a [u8]) {
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
    keys.sort_unstable();
    for alike in keys.chunk_by_mut(|a, b| a.0 == b.0) {
        if alike.len() > 1 {
            refine(alike, from + 8, text);
        }
    }
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
        let places = by_text(texts.iter().map(|text| (*text).to_owned()));
        let mut sorted: Vec<(&str, usize)> = texts.into_iter().zip(0..).collect();
        sorted.sort_unstable();
        let sorted: Vec<usize> = sorted.into_iter().map(|(_, place)| place).collect();
        assert_eq!(places, sorted);
    }
}
