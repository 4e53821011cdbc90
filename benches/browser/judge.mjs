//! Holds what was measured against what is allowed, and beside what it was before.

/** The rows of the report, section by section, and what is over its limit. `limits` are those of benches/pages.json: a figure has one
 * under its name, or under that of all pages with `*` in place of the address. */
export function judge(results, { visits, limits, before, isWhole }) {
  const allowed = { ...limits };
  for (const [name, budget] of Object.entries(budgets(visits))) allowed[name] = { ...limits[name], ...budget };
  const used = new Set();
  const rule = (name) => {
    const general = name.replace(/^\/\S*/, "*");
    const keys = [general, name].filter((key) => key in allowed);
    for (const key of keys) used.add(key);
    return Object.assign({}, ...keys.map((key) => allowed[key]));
  };
  const rows = {};
  const over = [];
  for (const [section, { figures, failed = [] }] of Object.entries(results)) {
    rows[section] = Object.entries(figures).map(([name, value]) => {
      const { wanted, most, least } = rule(name);
      const row = { name, value, wanted, most, least, before: before[section]?.[name] };
      row.isOver = round(value) > most || round(value) < least;
      if (row.isOver) over.push(`${name}: ${round(value)}, allowed ${most === undefined ? `at least ${least}` : `at most ${most}`}`);
      return row;
    });
    over.push(...failed);
  }
  const unused = isWhole ? Object.keys(allowed).filter((key) => !used.has(key)) : [];
  over.push(...unused.map((key) => `${key}: is allowed something, and nothing of that name is measured`));
  return { rows, over };
}

/** The budgets of budgets.json under the names of the figures. */
function budgets(visits) {
  const pages = Object.entries(visits).flatMap(([path, { kB, requests }]) => [
    [`${path} kB`, { most: kB }],
    [`${path} requests`, { most: requests }],
  ]);
  return Object.fromEntries(pages);
}

/** A figure as it is printed: to one place below 100, as far as it is not whole, and more for parts of one. */
export const round = (value) => {
  const places = Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 1 : 0;
  return Number(value.toFixed(places));
};
