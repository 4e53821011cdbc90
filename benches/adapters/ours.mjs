import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bundle } from "../content.mjs";

const GLUE = fileURLToPath(new URL("../../target/bench/search_bench.js", import.meta.url));

/** Kinds as the engine numbers them. */
const KINDS = ["centre", "municipality", "county", "project", "theme", "page"];

/** Only one: what the site uses. */
export const variants = { "as on the site": {} };

/** Our engine, compiled to WebAssembly. The real content it reads itself, as in the browser. */
export function load() {
  if (!existsSync(GLUE)) throw new Error(`${GLUE} is missing: \`cargo xtask bench search\` builds it`);
  return createRequire(import.meta.url)(GLUE).Bench;
}

/** Memory of the WebAssembly in bytes, before there is an index. */
export function memoryBefore() {
  const Bench = load();
  return new Bench().memory();
}

/** The index and a function that asks it, with the milliseconds that it took.
 *
 * `fromContent` reads JSON, which the others get as finished documents. Where the engine has `rebuild`, which builds the
 * index anew over content that is already read, only that counts as building; else all of it does. */
export function build(documents, isReal) {
  const Bench = load();
  const content = isReal && bundle();
  const start = performance.now();
  let bench;
  if (isReal) {
    bench = Bench.fromContent(content.names, content.details, content.version);
  } else {
    bench = new Bench();
    for (const { kind, title, names, keywords, summary } of documents) {
      bench.add(KINDS.indexOf(kind), title, names.join("\n"), keywords.join("\n"), summary);
    }
  }
  bench.finish();
  let milliseconds = performance.now() - start;
  let reading = 0;
  const memory = bench.memory();
  if (isReal && bench.rebuild) {
    const again = performance.now();
    bench.rebuild();
    const indexing = performance.now() - again;
    reading = Math.max(0, milliseconds - indexing);
    milliseconds = indexing;
  }
  return { search: (query, top) => bench.search(query, top), memory, milliseconds, reading };
}
