//! `node benches/enlarge.mjs DIST OUT COUNT`: a copy of the built site whose app loads so many more projects. Each has the themes,
//! places and years of a real one, and a title and a summary of its own.

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./content.mjs";
import { generated } from "./generate.mjs";
import { chance } from "./random.mjs";

const SEED = 5;

const [dist, out, count] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
// What lies compressed beside a file would be of the old content.
cpSync(dist, out, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
const version = readdirSync(join(dist, "assets")).map((name) => /^content-(.*)\.json$/.exec(name)?.[1]).find(Boolean);
if (!version) throw new Error(`${dist} holds no built site`);
const random = chance(SEED);
const real = JSON.parse(readFileSync("public/data/projects.json", "utf8"));
const projects = [...real];
// Of the generated records more than half are projects.
const texts = generated(2 * Number(count)).filter(({ kind }) => kind === "project");
for (const { id, title, summary } of texts.slice(0, Number(count))) {
  projects.push({ ...random.pick(real), id: `generert-${id}`, title, summary });
}
const data = mkdtempSync(join(tmpdir(), "enlarged-"));
cpSync("public/data", data, { recursive: true });
writeFileSync(join(data, "projects.json"), JSON.stringify(projects));
const text = bundle(data);
rmSync(data, { recursive: true });
const enlarged = digest(text);
writeFileSync(join(out, `assets/content-${enlarged}.json`), text);
// The app refuses other content than the page was made from.
for (const name of readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html"))) {
  const file = join(out, name);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(version, enlarged));
}

/** The digest of crates/assets: FNV-1a of 64 bits, here in four parts of 16. */
function digest(text) {
  let [a, b, c, d] = [0xcbf2, 0x9ce4, 0x8422, 0x2325];
  for (const byte of Buffer.from(text)) {
    d ^= byte;
    // Times 0x1_0000_0000_01b3 is times 0x1b3, and once more eight bits to the left of the third part.
    const [d1, c1, b1, a1] = [d * 0x1b3, c * 0x1b3, b * 0x1b3 + ((d << 8) & 0xffff), a * 0x1b3 + ((c << 8) & 0xffff) + (d >>> 8)];
    d = d1 & 0xffff;
    const c2 = c1 + (d1 >>> 16);
    c = c2 & 0xffff;
    const b2 = b1 + (c2 >>> 16);
    b = b2 & 0xffff;
    a = (a1 + (b2 >>> 16)) & 0xffff;
  }
  return [a, b, c, d].map((part) => part.toString(16).padStart(4, "0")).join("");
}
