//! What was measured, as Markdown.

import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { mean, percent } from "./quality.mjs";

const NAMES = {
  ours: "**this site**",
  minisearch: "MiniSearch",
  fuse: "Fuse.js",
  flexsearch: "FlexSearch",
  orama: "Orama",
  ufuzzy: "uFuzzy",
};

const PACKAGES = {
  minisearch: "minisearch",
  fuse: "fuse.js",
  flexsearch: "flexsearch",
  orama: "@orama/orama",
  ufuzzy: "@leeoniya/ufuzzy",
};

/** What issue 3 asks of ours at each size: milliseconds, and MB where it says so. */
const TARGETS = {
  real: { p99: 1, build: 5 },
  10_000: { p99: 3, build: 100 },
  100_000: { p99: 20, build: 1500, memory: 40 },
};
const QUALITY = { mean: 97, least: 92 };
const BROTLI = 20_000;

const MB = 1_000_000;

const read = (path) => {
  const file = new URL(path, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
};

/** The whole report. */
export function report(results, engines, plan) {
  const sizes = Object.keys(results).sort((a, b) => (a === "real" ? -1 : Number(a) - Number(b)));
  const peers = engines.filter((engine) => engine !== "ours");
  const parts = [
    "# The search beside others",
    "Written by `cargo xtask bench search`; what stands in `remarks.md` is kept.",
    setting(results, sizes, peers, plan),
    ...("ours" in (results[sizes[0]] ?? {}) ? [targets(results, sizes)] : []),
    read("remarks.md")?.trim(),
    ...sizes.map((size) => qualityOf(results[size], engines, size)),
    ...sizes.map((size) => speedOf(results[size], engines, size)),
    notes(results),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function setting(results, sizes, peers, { repetitions, SIZES, PATIENCE }) {
  const { packages } = JSON.parse(read("package-lock.json"));
  const versions = peers.map((peer) => `${NAMES[peer]} ${packages[`node_modules/${PACKAGES[peer]}`].version}`);
  const counts = sizes.map((size) => `${label(size)} (${thousands(Object.values(results[size])[0].records)} records)`);
  const limits = sizes.map((size) => `${SIZES[size].milliseconds / 1000} s`);
  return `Measured with Node ${process.versions.node} on ${availableParallelism()} cores, beside ${list(versions)}, on ${list(counts)}.
Every engine gets the same documents (title, names, keywords, summary), the same folding of letters and the same stop words to
leave out; former names, Sámi names, numbers and seats are among the names, themes, places and centres among the keywords. The
settings of each peer are the first of those in its file under \`adapters/\`, which \`tune.mjs\` compares. Only ours knows the pairs
of bokmål and nynorsk spellings and the intents of the vocabulary. Each engine runs in processes of its own, ${repetitions} in turn;
numbers are the median of them (at 100,000 records one, of at most ${PATIENCE / 1000} s). A keystroke is one search for ten answers, with what stands in the field after it; every letter of every query is one. Slow engines
are stopped after ${list(limits)} of keystrokes per process, so that they have seen fewer.`;
}

function targets(results, sizes) {
  const rows = [];
  const add = (what, target, value, isMet) => rows.push([what, target, value, isMet ? "yes" : "**no**"]);
  const real = results.real?.ours.quality;
  if (real) {
    add("mean of the classes, first answer right", `≥ ${QUALITY.mean} %`, `${mean(real).toFixed(1)} %`, mean(real) >= QUALITY.mean);
    const least = Object.entries(real).reduce((one, other) => (percent(other[1]) < percent(one[1]) ? other : one));
    add("weakest class", `≥ ${QUALITY.least} %`, `${percent(least[1]).toFixed(1)} % (${least[0]})`, percent(least[1]) >= QUALITY.least);
    if (real.nonsense) {
      const answered = 100 - percent(real.nonsense);
      add("nonsense answered", "0 %", `${answered.toFixed(1)} %`, answered === 0);
    }
  }
  for (const size of sizes) {
    const { ours, minisearch } = results[size];
    const { p99, build, memory } = TARGETS[size];
    if (minisearch) add(`p50, ${label(size)}`, `≤ MiniSearch, ${ms(minisearch.p50)}`, ms(ours.p50), ours.p50 <= minisearch.p50);
    add(`p99, ${label(size)}`, `≤ ${p99} ms`, ms(ours.p99), ours.p99 <= p99);
    add(`index build, ${label(size)}`, `≤ ${build} ms`, ms(ours.build), ours.build <= build);
    if (memory) add(`memory, ${label(size)}`, `≤ ${memory} MB`, mb(ours.memory), ours.memory / MB <= memory);
  }
  const sizeOf = JSON.parse(read("../target/bench/size.json") ?? "null");
  const engine = sizeOf && sizeOf.brotliBytes - sizeOf.withoutBytes;
  if (sizeOf) add("engine, brotli", `≤ ${BROTLI / 1000} kB`, `${(engine / 1000).toFixed(1)} kB`, engine <= BROTLI);
  const after = sizeOf
    ? `\n\nThe engine is the difference between the module with it, ${(sizeOf.brotliBytes / 1000).toFixed(1)} kB, and the same without it, which only reads the content.`
    : "";
  return `## What was wanted\n\n${table(["", "wanted", "is", "met"], rows)}${after}`;
}

function qualityOf(engines, all, size) {
  const order = all.filter((engine) => engines[engine]);
  const groups = [...new Set(order.flatMap((engine) => Object.keys(engines[engine].quality)))];
  const most = (group) => Math.max(...order.map((engine) => engines[engine].quality[group]?.asked ?? 0));
  const cell = (engine, group) => {
    const found = engines[engine].quality[group];
    if (!found) return "–";
    // Fewer than the others: there was no time for more.
    return percent(found).toFixed(0) + (found.asked < most(group) ? ` (of ${found.asked})` : "");
  };
  const rows = groups.map((group) => [group, most(group), ...order.map((engine) => cell(engine, group))]);
  rows.push(["**mean**", "", ...order.map((engine) => `**${mean(engines[engine].quality).toFixed(1)}**`)]);
  const what = `## Quality, ${label(size)}\n\nHow often the first answer is right, in percent of the queries of each class.`;
  return `${what}\n\n${table(["class", "queries", ...order.map((engine) => NAMES[engine])], rows)}`;
}

function speedOf(engines, all, size) {
  const order = all.filter((engine) => engines[engine]);
  const others = all.filter((engine) => !engines[engine]).map((engine) => NAMES[engine]);
  const base = engines.ours ?? engines.minisearch;
  const times = (value, of) => (of > 0 ? `${ratio(value / of)}×` : "–");
  const rows = order.map((engine) => {
    const { p50, p99, build, memory, searches, keystrokes } = engines[engine];
    const beside = (name, text) => `${text} (${times(engines[engine][name], base[name])})`;
    const rounds = searches < keystrokes ? `${thousands(searches)} of ${thousands(keystrokes)}` : thousands(searches);
    return [
      NAMES[engine],
      beside("p50", ms(p50)),
      engines.minisearch ? times(p50, engines.minisearch.p50) : "–",
      beside("p99", ms(p99)),
      engines.minisearch ? times(p99, engines.minisearch.p99) : "–",
      beside("build", ms(build)),
      beside("memory", mb(memory)),
      rounds,
    ];
  });
  const who = engines.ours ? "ours" : "MiniSearch";
  const head = ["", "p50", "p50 to MiniSearch", "p99", "p99 to MiniSearch", "build", "memory", "searches"];
  return `## Speed and memory, ${label(size)}\n\nIn parentheses: how many times that of ${who}.\n\n${table(head, rows)}${others.length > 0 ? `\n\nDid not finish here, in time or in 6 GB: ${list(others)}.` : ""}`;
}

function notes(results) {
  const { ours } = results.real ?? {};
  const reading =
    ours?.reading > 0
      ? `\n  Ours reads the JSON files of the real content itself, which takes ${ms(ours.reading)} more; the others get finished documents.`
      : "";
  return `## How to read it

- Build is the time from documents in memory to an index that can be asked: the median of several builds in a process, except at
  100,000 records, where every process builds once.${reading}
- Memory is what the index adds to the heap of Node after a collection; for ours it is the growth of the WebAssembly's memory, which
  never shrinks and so holds the most that building needed at once, and the records themselves. The documents of the others stood in
  memory before and are not counted. uFuzzy keeps only folded texts.
- The generated records follow Zipf's law over words of the real content and compounds of them, with about 19,000 different words at
  10,000 records and 53,000 at 100,000. There, any record whose title or names have all the words that were meant counts as right.
- p99 over few searches is little more than the slowest of them.`;
}

const label = (size) => (size === "real" ? "the real content" : `${thousands(Number(size))} generated records`);

const thousands = (count) => Math.round(count).toLocaleString("en");

const list = (texts) => (texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`);

const digits = (value) => (value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : thousands(value));

const ms = (value) => `${digits(value)} ms`;

const mb = (bytes) => `${(bytes / MB).toFixed(1)} MB`;

const ratio = (value) => (value < 10 ? value.toFixed(1) : thousands(value));

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
