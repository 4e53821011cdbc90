//! One engine on one set of records, in a process of its own, so that neither memory nor compiled code is shared. Its task comes as
//! the only argument, what it measured goes to standard output, both as JSON.

import { realContent } from "./content.mjs";
import { generated } from "./generate.mjs";
import { quality } from "./quality.mjs";
import { generatedQueries, keystrokes, realQueries } from "./queries.mjs";
import { median, speed } from "./speed.mjs";

const { engine, size, builds, milliseconds, withQuality, variant } = JSON.parse(process.argv[2]);
const isReal = size === "real";
const content = realContent();
const documents = isReal ? content.documents : generated(size);
const queries = isReal ? realQueries() : generatedQueries(documents);
const typed = keystrokes(queries);

const adapter = await import(`./adapters/${engine}.mjs`);
const settings = adapter.variants[variant ?? Object.keys(adapter.variants)[0]];
const isOurs = engine === "ours";
const before = isOurs ? adapter.memoryBefore() : used();

let built;
let memory;
const times = [];
const reading = [];
for (let turn = 0; turn < builds; turn++) {
  built = undefined;
  used();
  const start = performance.now();
  built = isOurs ? adapter.build(documents, isReal) : { search: adapter.build(documents, content.stopWords, settings), reading: 0 };
  times.push(built.milliseconds ?? performance.now() - start);
  reading.push(built.reading);
  memory ??= (isOurs ? built.memory : used()) - before;
}

const result = { build: median(times), reading: median(reading), memory };
if (withQuality) result.quality = quality(built.search, queries, 4 * milliseconds);
Object.assign(result, speed(built.search, typed, milliseconds));
process.stdout.write(JSON.stringify({ ...result, keystrokes: typed.length, records: documents.length }));

/** Bytes in use after a collection. */
function used() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
