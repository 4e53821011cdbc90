//! `node benches/enlarge.mjs DIST OUT COUNT`: a copy of the built site whose app loads so many more projects
//! (enlarged.mjs).

import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./content.mjs";
import { enlarge } from "./enlarged.mjs";

const [dist, out, count] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
// What lies compressed beside a file would be of the old content.
cpSync(dist, out, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
const version = readdirSync(join(dist, "assets")).map((name) => /^content-(.*)\.json$/.exec(name)?.[1]).find(Boolean);
if (!version) throw new Error(`${dist} holds no built site`);
const data = mkdtempSync(join(tmpdir(), "enlarged-"));
enlarge(data, Number(count));
const { version: enlarged, names, details } = bundle(data);
rmSync(data, { recursive: true });
writeFileSync(join(out, `assets/content-${enlarged}.json`), names);
writeFileSync(join(out, `assets/details-${enlarged}.json`), details);
// The app refuses other content than the page was made from.
for (const name of readdirSync(out, { recursive: true }).filter((name) => name.endsWith(".html"))) {
  const file = join(out, name);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(version, enlarged));
}
