//! What each variant of each peer's settings is worth on the query set: `node benches/tune.mjs [engine…]`. The best one stands
//! first in its file.

import { realContent } from "./content.mjs";
import { mean, percent, quality } from "./quality.mjs";
import { keystrokes, realQueries } from "./queries.mjs";
import { speed } from "./speed.mjs";

const { documents, stopWords } = realContent();
const queries = realQueries();
const engines = process.argv.length > 2 ? process.argv.slice(2) : ["minisearch", "fuse", "flexsearch", "orama", "ufuzzy"];
for (const engine of engines) {
  const { build, variants } = await import(`./adapters/${engine}.mjs`);
  for (const [name, settings] of Object.entries(variants)) {
    const search = build(documents, stopWords, settings);
    const classes = quality(search, queries, Infinity);
    const { p50, p99 } = speed(search, keystrokes(queries), 1000);
    console.log(`${engine}: ${name}: mean ${mean(classes).toFixed(1)} %, p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(3)} ms`);
    console.log(`  ${Object.entries(classes).map(([group, count]) => `${group} ${percent(count).toFixed(0)}`).join(", ")}`);
  }
}
