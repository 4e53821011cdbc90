//! Measures keystrokes on the built site, in Chromium on a CPU slowed down four times. `cargo xtask bench keystrokes` builds the site,
//! serves it twice, with its own content and with 100,000 more projects, and calls this.
//!
//! node benches/browser/keystrokes.mjs NAME=URL ...; `--pages /sok/,/prosjekter/` and `--widths 360` measure less, and print only.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { realQueries } from "../queries.mjs";
import { chance } from "../random.mjs";
import { quantile } from "../speed.mjs";
import { SLOWER, erase, open, pause } from "./browser.mjs";

/** From one key to the next, as somebody types who is at home on the keyboard of a phone. */
const BETWEEN = 200;
/** Before and after the field is emptied. */
const REST = 700;
const QUERIES = 4;
const SEED = 11;
const PAGES = {
  "/kommuner/3222-lorenskog/": "#toppsok",
  "/": "#finn",
  "/sok/": "#filter-q",
  "/kommuner/": "#filter-q",
  "/prosjekter/": "#filter-q",
};
const HEIGHTS = { 360: 740, 1280: 900 };

const { values: chosen, positionals } = parseArgs({
  options: { pages: { type: "string" }, widths: { type: "string" } },
  allowPositionals: true,
});
const sites = positionals.map((site) => site.split("="));
const pages = chosen.pages?.split(",") ?? Object.keys(PAGES);
const widths = chosen.widths?.split(",") ?? Object.keys(HEIGHTS);

const queries = chance(SEED)
  .shuffled(realQueries().map(({ query }) => query))
  .slice(0, QUERIES);

const sections = [];
for (const [name, url] of sites) {
  const rows = [];
  for (const page of pages) {
    for (const width of widths) {
      process.stderr.write(`${name}: ${page} at ${width} px\n`);
      rows.push({ page, width, keys: await measure(url, page, Number(width)) });
    }
  }
  sections.push(section(name, rows));
}
const text = report(sections);
if (!chosen.pages && !chosen.widths) writeFileSync(fileURLToPath(new URL("../keystrokes.md", import.meta.url)), text);
process.stdout.write(text);

/** Types all queries into the field of a page, and returns what each key came to. */
async function measure(url, page, width) {
  const browser = await open({ width, height: HEIGHTS[width] });
  try {
    await browser.watch(`(${watch})()`);
    await browser.go(url + page);
    const field = JSON.stringify(PAGES[page]);
    await browser.until(`document.querySelector(${field})`);
    await browser.run(`document.querySelector(${field}).focus()`);
    // The app has started when it answers.
    await browser.type("o");
    await browser.until(`document.querySelector("[role=option], .results > .result")`);
    await erase(browser);
    await browser.slowDown();
    await pause(1_000);
    await browser.run("keys.length = 0");
    for (const query of queries) {
      for (const letter of query) {
        const next = pause(BETWEEN);
        await browser.type(letter);
        await next;
      }
      await pause(REST);
      await erase(browser);
      await pause(REST);
    }
    return await browser.run("keys");
  } finally {
    await browser.close();
  }
}

/** Runs in the page. For each key: when the letter and when the last of what it changed was painted, and the longest task until the
 * next key. */
function watch() {
  globalThis.keys = [];
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  const since = (key) => performance.now() - key.at;
  addEventListener(
    "keydown",
    (event) => {
      const key = { at: event.timeStamp, letter: 0, all: 0, task: 0 };
      keys.push(key);
      afterPaint(() => (key.letter = since(key)));
    },
    { capture: true },
  );
  addEventListener("DOMContentLoaded", () => {
    // What is said aloud is not painted.
    const isSaid = ({ target }) => (target.closest ? target : target.parentElement)?.closest("[role=status]");
    const seen = new MutationObserver((changes) => {
      const key = keys.at(-1);
      if (key && !changes.every(isSaid)) afterPaint(() => (key.all = since(key)));
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const key = keys.findLast(({ at }) => at < startTime + duration);
      if (key) key.task = Math.max(key.task, duration);
    }
  }).observe({ type: "longtask" });
}

function section(name, rows) {
  const of = (keys, what) => {
    const sorted = keys.map((key) => key[what]).sort((a, b) => a - b);
    return [0.5, 0.95, 1].map((part) => Math.round(quantile(sorted, part))).join(" / ");
  };
  const lines = rows.map(({ page, width, keys }) => {
    const long = keys.filter(({ task }) => task > 0).length;
    return `| ${page} | ${width} | ${keys.length} | ${of(keys, "letter")} | ${of(keys, "all")} | ${of(keys, "task")} | ${long} |`;
  });
  return [
    `## ${name}`,
    "",
    "| page | px | keys | letter painted | all painted | longest task | keys with a task over 50 ms |",
    "| --- | --: | --: | --: | --: | --: | --: |",
    ...lines,
  ].join("\n");
}

function report(sections) {
  return `# Keystrokes

Written by \`cargo xtask bench keystrokes\`.

Chromium, its CPU slowed down ${SLOWER} times; ${QUERIES} queries of the test set typed one after the other with ${BETWEEN} ms from key to key,
each erased at once. Milliseconds since the key was pressed, as median / 95th percentile / longest: until the letter is painted, and until
all that it changed is. A task is what the browser cannot be interrupted in; those of up to 50 ms count as 0.

${sections.join("\n\n")}
`;
}
