//! The site with more projects than it has: the time and memory that its pages take to make, and what more projects do to their sizes.
//! `cargo xtask bench growth` builds the native binary and the site first, and writes benches/growth.md.
//!
//! node benches/growth.mjs BINARY TEMPLATE; TEMPLATE is the folder with the page that Trunk has built.

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { enlarge } from "./enlarged.mjs";
import { median } from "./speed.mjs";

/** Numbers of projects. The first is that of today. */
const real = JSON.parse(readFileSync("public/data/projects.json", "utf8")).length;
const SIZES = [real, 2_000, 10_000];
const RUNS = 3;
/** Seconds for the largest; and at the middle size the growth of what a first visit to a page loads, in percent, and the names, in kB. */
const WANTED = { seconds: 5, growth: 5, names: 60 };
/** The list of all projects, which may grow with them. */
const LIST = "/prosjekter/";
const PAGES = [
  "/",
  "/sok/",
  "/kommuner/",
  "/kommuner/3222-lorenskog/",
  "/sentre/usht-akershus/",
  "/fylker/32-akershus/",
  "/tema/",
  "/tema/demens/",
  LIST,
  "/prosjekter/aktivisering-lorenskog-akershus/",
  "/kontakt/",
  "/om/",
];

const [binary, template] = process.argv.slice(2);
const results = [];
for (const size of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), "growth-"));
  const [data, site] = ["data", "site"].map((name) => join(folder, name));
  enlarge(data, size - real);
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    process.stderr.write(`${size} projects, run ${run + 1}\n`);
    rmSync(site, { recursive: true, force: true });
    cpSync(template, site, { recursive: true });
    runs.push(await prerender(data, site));
  }
  const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith(".html")).length;
  const middle = (name) => median(runs.map((run) => run[name]));
  const sizes = PAGES.map((path) => [path, brotliCompressSync(readFileSync(join(site, path, "index.html"))).length]);
  const assets = readdirSync(join(site, "assets"));
  const kept = (pattern) => brotliCompressSync(readFileSync(join(site, "assets", assets.find((name) => pattern.test(name))))).length;
  results.push({
    size,
    pages,
    seconds: middle("seconds"),
    megabytes: middle("megabytes"),
    sizes: Object.fromEntries(sizes),
    // What comes with every page. A font is compressed already.
    shared: kept(/^main-.*\.css$/) + kept(/^boot-.*\.js$/) + kept(/^inter-latin-.*\.woff2$/),
    names: kept(/^content-/),
    details: kept(/^details-/),
  });
  rmSync(folder, { recursive: true });
}
const text = report(results);
writeFileSync("benches/growth.md", text);
process.stdout.write(text);

/** Makes a site, and gives the seconds and the most memory that took. */
function prerender(data, into) {
  const start = performance.now();
  const child = spawn(binary, ["prerender", "--data", data, "--into", into, "--origin", "https://example.org"], { stdio: "inherit" });
  let megabytes = 0;
  const watch = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      megabytes = Math.max(megabytes, Number(kilobytes ?? 0) / 1000);
    } catch {
      // It has ended, or this system has no such file.
    }
  }, 20);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${binary} has failed`));
    });
  });
}

function report(results) {
  const [today, middle, last] = results;
  const percent = (now, before) => `${now >= before ? "+" : "−"}${Math.abs((100 * now) / before - 100).toFixed(1)} %`;
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  const made = results.map(({ size, pages, seconds, megabytes }) => {
    const each = (1000 * seconds) / pages;
    return `| ${size} | ${pages} | ${seconds.toFixed(1)} | ${each.toFixed(2)} | ${megabytes > 0 ? megabytes.toFixed(0) : "–"} |`;
  });
  const sizes = PAGES.map((path) => {
    const [before, now, most] = results.map(({ sizes, shared }) => shared + sizes[path]);
    const wanted = path === LIST ? "the list itself" : `≤ +${WANTED.growth} %`;
    return `| ${path} | ${kB(before)} | ${kB(now)} | ${percent(now, before)} | ${wanted} | ${kB(most)} |`;
  });
  const data = results.map(({ size, names, details }) => `| ${size} | ${kB(names)} | ${kB(details)} |`);
  return `# Growth

Written by \`cargo xtask bench growth\`: the real content, with as many generated projects as are missing (\`enlarged.mjs\`). Each of them has the themes,
places and years of a real one, so that every list grows alike. Medians of ${RUNS} runs on ${availableParallelism()} cores, all languages of the portal together.

## Making the pages

| projects | pages | seconds | milliseconds a page | memory, MB |
| --: | --: | --: | --: | --: |
${made.join("\n")}

Wanted: ${WANTED.seconds} s at ${last.size} projects, and a page takes as long on a large site as on a small one.

## What a reader loads

kB of brotli: the page with the style sheet, the boot script and the font, as somebody has them who comes to read that page.

| page | ${today.size} projects | ${middle.size} | growth | wanted | ${last.size} |
| --- | --: | --: | --: | --: | --: |
${sizes.join("\n")}

## What the search loads

kB of brotli: the names, with which everything is found that has one, and the details that come after the first answer. The names hold only
as many projects as come early (\`PartlyLate::EARLY\`).

| projects | names, wanted ≤ ${WANTED.names} at ${middle.size} | details |
| --: | --: | --: |
${data.join("\n")}
`;
}
