//! How long a keystroke takes.

const TOP = 10;
const ROUNDS = 3;

/** The time of each search in milliseconds, over several rounds of all keystrokes or as far as the time goes. */
export function speed(search, keystrokes, milliseconds) {
  // Warm: the compilers of Node have seen the code and the index.
  const warm = performance.now() + milliseconds / 5;
  for (const query of keystrokes) {
    search(query, TOP);
    if (performance.now() > warm) break;
  }
  const end = performance.now() + milliseconds;
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of keystrokes) {
      const start = performance.now();
      search(query, TOP);
      const stop = performance.now();
      times.push(stop - start);
      if (stop > end) return summary(times);
    }
  }
  return summary(times);
}

function summary(times) {
  times.sort((a, b) => a - b);
  return { searches: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The value below which that part of the sorted values lies. */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

/** The middle one of several values. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
