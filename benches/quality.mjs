//! How often the first answer is right.

const TOP = 10;

/** For each class of queries: how many were asked, and how many had a right first answer. A query that nothing answers is right
 * where nothing is returned. Asks as many as there is time for. */
export function quality(search, queries, milliseconds) {
  const end = performance.now() + milliseconds;
  const classes = {};
  for (const { group, query, expected } of queries) {
    if (performance.now() > end) break;
    const [first] = search(query, TOP);
    const right = expected.length === 0 ? first === undefined : expected.includes(first);
    const count = (classes[group] ??= { asked: 0, right: 0 });
    count.asked += 1;
    count.right += Number(right);
  }
  return classes;
}

/** Success at the first answer in percent, of one class. */
export const percent = ({ asked, right }) => (100 * right) / asked;

/** The mean over the classes. */
export function mean(classes) {
  const all = Object.values(classes).map(percent);
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}
