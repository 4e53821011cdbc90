//! Chance that is the same in every run.

/** A generator of numbers from 0 to below 1 (mulberry32), with what is usually made of them. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    /** A whole number from `first` to `last`. */
    between: (first, last) => first + below(last - first + 1),
    pick: (list) => list[below(list.length)],
    /** The list in an order of its own. */
    shuffled(list) {
      const out = [...list];
      for (let last = out.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [out[last], out[other]] = [out[other], out[last]];
      }
      return out;
    },
  };
}

/** A word with one mistake: a letter lost, added, replaced, or changed with its neighbour; the first letter as well. */
export function misspelt(word, random) {
  const letters = [...word];
  for (;;) {
    const at = random.below(letters.length);
    const letter = random.pick("abdefghiklmnoprstuvyæøå");
    const wrong = [...letters];
    const kind = random.below(4);
    if (kind === 0) wrong.splice(at, 1);
    else if (kind === 1) wrong.splice(at, 0, letter);
    else if (kind === 2) wrong[at] = letter;
    else if (at + 1 < letters.length) [wrong[at], wrong[at + 1]] = [letters[at + 1], letters[at]];
    const text = wrong.join("");
    if (text !== word) return text;
  }
}
