//! Measures all searches beside each other and writes the report. `cargo xtask bench search` builds ours first and calls this.
//!
//! While working on one of them: `node benches/run.mjs --engines minisearch,ours --sizes real --repetitions 1` prints only.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { report } from "./report.mjs";
import { median } from "./speed.mjs";

const ENGINES = ["ours", "minisearch", "fuse", "flexsearch", "orama", "ufuzzy"];

/** For each size: how often an index is built in each process, and how long keystrokes are measured there at most. */
const SIZES = {
  real: { builds: 5, milliseconds: 8_000 },
  10_000: { builds: 3, milliseconds: 8_000 },
  100_000: { builds: 1, milliseconds: 10_000 },
};

/** As long one process may take. Some need minutes and gigabytes for an index of the largest size. */
const PATIENCE = 120_000;

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values: chosen } = parseArgs({
  options: { engines: { type: "string" }, sizes: { type: "string" }, repetitions: { type: "string", default: "3" } },
});
const engines = chosen.engines?.split(",") ?? ENGINES;
const sizes = chosen.sizes?.split(",") ?? ["real", "10000", "100000"];
const repetitions = Number(chosen.repetitions);
const isWhole = !chosen.engines && !chosen.sizes && repetitions === 3;

const results = {};
for (const size of sizes) {
  const runs = Object.fromEntries(engines.map((engine) => [engine, []]));
  // An index of the largest size takes long enough to be measured once.
  const times = size === "100000" ? 1 : repetitions;
  for (let repetition = 0; repetition < times; repetition++) {
    // Another one begins each time, so that none always runs on a machine that is still cool.
    const order = [...engines.slice(repetition), ...engines.slice(0, repetition)];
    for (const engine of order) runs[engine].push(measure(engine, size, repetition === 0));
  }
  const finished = engines.filter((engine) => runs[engine].every(Boolean));
  results[size] = Object.fromEntries(finished.map((engine) => [engine, summary(runs[engine])]));
}

mkdirSync(file("../target/bench"), { recursive: true });
writeFileSync(file("../target/bench/results.json"), JSON.stringify(results, null, 2));
const text = report(results, engines, { repetitions, SIZES, PATIENCE });
if (isWhole) writeFileSync(file("search.md"), text);
process.stdout.write(text);

function measure(engine, size, withQuality) {
  const task = { engine, size: size === "real" ? size : Number(size), withQuality, ...SIZES[size] };
  process.stderr.write(`${engine}, ${size}\n`);
  const node = ["--expose-gc", "--max-old-space-size=6000", file("worker.mjs"), JSON.stringify(task)];
  const stdio = ["ignore", "pipe", "inherit"];
  const options = { encoding: "utf8", stdio, maxBuffer: 1 << 24, timeout: PATIENCE, killSignal: "SIGKILL" };
  try {
    return JSON.parse(execFileSync(process.execPath, node, options));
  } catch (error) {
    process.stderr.write(`${engine} did not finish: ${error.message.split("\n", 1)}\n`);
    return undefined;
  }
}

/** The median of what several processes measured. */
function summary(runs) {
  const middle = (name) => median(runs.map((run) => run[name]));
  return {
    ...runs[0],
    ...Object.fromEntries(["build", "reading", "memory", "searches", "p50", "p99"].map((name) => [name, middle(name)])),
  };
}
