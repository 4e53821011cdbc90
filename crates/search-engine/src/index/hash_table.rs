//! Numbers of terms by the hash of their text.

/// Numbers by hash, with open addressing. The standard library's map brings 5 kB of code along.
#[derive(Default)]
pub(super) struct HashTable {
    /// Hash and number plus one; zero is free. The length is a power of two.
    slots: Vec<(u32, u32)>,
    used: usize,
}

impl HashTable {
    /// The number that was inserted with a hash and is meant.
    pub(crate) fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let mut at = hash as usize;
        loop {
            // The table is never full.
            let (found, number) = *self.slots.get(at & self.slots.len().wrapping_sub(1))?;
            if number == 0 {
                return None;
            }
            if found == hash && is_it(number - 1) {
                return Some(number - 1);
            }
            at += 1;
        }
    }

    pub(crate) fn insert(&mut self, hash: u32, number: u32) {
        if self.used * 2 >= self.slots.len() {
            let larger = vec![(0, 0); (self.slots.len() * 4).max(1024)];
            for (hash, number) in std::mem::replace(&mut self.slots, larger) {
                if number != 0 {
                    self.put(hash, number);
                }
            }
        }
        self.used += 1;
        self.put(hash, number + 1);
    }

    fn put(&mut self, hash: u32, number: u32) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots.get(at).is_some_and(|(_, number)| *number != 0) {
            at = (at + 1) & mask;
        }
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = (hash, number);
        }
    }
}

/// The 32-bit Fowler–Noll–Vo hash (FNV-1a) of a term in its two forms.
///
/// It is not the one of `content::bundle::digest`, which has 64 bits so that no two contents share one: this crate knows no content, half
/// the bits do for a table that compares what it finds, and a crate of their own would be longer than both.
pub(super) fn hash(folded: &str, surface: &str) -> u32 {
    let add = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = folded.bytes().fold(0x811c_9dc5, add);
    surface.bytes().fold(hash, add)
}
