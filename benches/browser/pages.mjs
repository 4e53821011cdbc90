//! Measures the built site as visitors have it, on a slow line and a slow phone. `cargo xtask bench pages` builds it and calls this.
//!
//! node benches/browser/pages.mjs DIST; `--runs 1` measures each thing once. `--only bytes,search` and `--pages /,/om/` measure less, and
//! print only.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "./host.mjs";
import { judge } from "./judge.mjs";
import { audits, bytes, navigation, search, typing } from "./measure.mjs";
import { NAMES, figuresOf, report } from "./report.mjs";

const MEASUREMENTS = { bytes, search, navigation, typing, audits };
const RUNS = "3";
const REPORT = "benches/pages.md";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(root + path, "utf8");

const { values: chosen, positionals } = parseArgs({
  options: {
    runs: { type: "string", default: RUNS },
    only: { type: "string", default: Object.keys(MEASUREMENTS).join() },
    pages: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const wanted = chosen.only.split(",");
const unknown = wanted.filter((name) => !(name in MEASUREMENTS));
if (positionals.length !== 1 || unknown.length > 0) {
  process.stderr.write(`usage: node benches/browser/pages.mjs DIST [--runs N] [--only ${Object.keys(MEASUREMENTS).join()}] [--pages /,/om/] [--verbose]\n`);
  process.exit(2);
}

const { visits } = JSON.parse(read("budgets.json"));
const { limits } = JSON.parse(read("benches/pages.json"));
const warnings = [];
const site = {
  host: await serve(positionals[0]),
  pages: chosen.pages?.split(",") ?? Object.keys(visits),
  runs: Number(chosen.runs),
  warn: (text) => warnings.push(text),
  log: (text) => chosen.verbose && process.stderr.write(`${text}\n`),
};
const results = {};
for (const name of wanted) {
  process.stderr.write(`${NAMES[name]} …\n`);
  results[name] = await MEASUREMENTS[name](site);
}
site.host.close();

const isWhole = !chosen.pages && wanted.length === Object.keys(MEASUREMENTS).length;
const { rows, over } = judge(results, { visits, limits, before: figuresOf(committed()), isWhole });
const machine = `${availableParallelism()} × ${cpus()[0].model.trim()}`;
const text = report({ rows, over, warnings, machine, runs: site.runs, versions: versions() });
if (isWhole) writeFileSync(root + REPORT, text);
process.stdout.write(text);
if (over.length > 0) {
  process.stderr.write(`\nover what budgets.json and benches/pages.json allow:\n${over.map((what) => `- ${what}\n`).join("")}`);
  process.exitCode = 1;
}

/** The report as it was last committed; empty where there is none. */
function committed() {
  try {
    return execFileSync("git", ["show", `HEAD:${REPORT}`], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

function versions() {
  const { packages } = JSON.parse(read("benches/browser/package-lock.json"));
  const chromium = execFileSync(process.env.CHROMIUM ?? "/usr/bin/chromium", ["--version", "--no-sandbox"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return [chromium.trim().split(" ").slice(0, 2).join(" "), `Lighthouse ${packages["node_modules/lighthouse"].version}`];
}
