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
cpSync(dist, out, { recursive: true });
const version = readdirSync(dist).map((name) => /^content-(.*)\.json$/.exec(name)?.[1]).find(Boolean);
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
const { version: enlarged, names, details } = bundle(data);
rmSync(data, { recursive: true });
writeFileSync(join(out, `content-${enlarged}.json`), names);
writeFileSync(join(out, `details-${enlarged}.json`), details);
// The app refuses other content than the page was made from.
for (const name of readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html"))) {
  const file = join(out, name);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(version, enlarged));
}
