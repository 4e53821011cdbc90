//! Content like the real one with more projects.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated } from "./generate.mjs";
import { chance } from "./random.mjs";

const SEED = 5;

/** Writes the content into a folder, with `count` more projects. Each has the themes, places and years of a real one, and a title and a
 * summary of its own. */
export function enlarge(data, count) {
  const random = chance(SEED);
  const real = JSON.parse(readFileSync("public/data/projects.json", "utf8"));
  const projects = [...real];
  // Of the generated records more than half are projects.
  const texts = generated(2 * count).filter(({ kind }) => kind === "project");
  for (const { id, title, summary } of texts.slice(0, count)) {
    projects.push({ ...random.pick(real), id: `generert-${id}`, title, summary });
  }
  cpSync("public/data", data, { recursive: true });
  writeFileSync(join(data, "projects.json"), JSON.stringify(projects));
}
