import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { texts } from "../content.mjs";

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

/** The index and a function that asks it, with how long it took only to read the content. */
export function build(documents, isReal) {
  const Bench = load();
  let bench;
  let read = 0;
  if (isReal) {
    const files = texts();
    const start = performance.now();
    bench = Bench.fromContent(files);
    read = performance.now() - start;
  } else {
    bench = new Bench();
    for (const { kind, title, names, keywords, summary } of documents) {
      bench.add(KINDS.indexOf(kind), title, names.join("\n"), keywords.join("\n"), summary);
    }
  }
  bench.finish();
  return { search: (query, top) => bench.search(query, top), memory: () => bench.memory(), read };
}
