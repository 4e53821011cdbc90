//! What was measured of the pages, as Markdown, and the figures of an older report.

import { existsSync, readFileSync } from "node:fs";
import { round } from "./judge.mjs";

/** The sections by the names of the measurements. */
export const NAMES = {
  bytes: "Bytes and requests of a first visit",
  search: "Start and search",
  navigation: "Click to new heading",
  typing: "Keystroke to hits",
  audits: "Lighthouse",
};
const REMARKS = new URL("../pages-remarks.md", import.meta.url);
const HEAD = ["", "measured", "wanted", "allowed", "before", "change"];

/** The whole report. */
export function report({ rows, over, warnings, machine, runs, versions }) {
  const parts = [
    "# Pages",
    "Written by `cargo xtask bench pages`; what stands in `pages-remarks.md` is kept.",
    `Measured with ${versions.join(" and ")} on ${machine}; ${runs === 1 ? "one run" : `medians of ${runs} runs`}. "Before" is the report as it was last committed.`,
    over.length > 0 ? `**Over what is allowed:**\n\n${list(over)}` : "Nothing is over what is allowed.",
    warnings.length > 0 && `Noticed:\n\n${list(warnings)}`,
    existsSync(REMARKS) && readFileSync(REMARKS, "utf8").trim(),
    ...Object.entries(rows).map(([name, rows]) => `## ${NAMES[name]}\n\n${table(rows)}`),
    NOTES,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** The figures of a report, by the name of the measurement and their own. */
export function figuresOf(text) {
  const figures = {};
  let section;
  for (const line of text.split("\n")) {
    const [, title] = /^## (.*)/.exec(line) ?? [];
    if (title) section = Object.keys(NAMES).find((name) => NAMES[name] === title);
    const [, name, value] = /^\| (.+?) \| \**([\d.]+)\** \|/.exec(line) ?? [];
    if (section && name) (figures[section] ??= {})[name] = Number(value);
  }
  return figures;
}

function table(rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = HEAD.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(HEAD), line(rule), ...rows.map((row) => line(cells(row)))].join("\n");
}

function cells({ name, value, wanted, most, least, before, isOver }) {
  const isLeast = least !== undefined;
  const now = round(value);
  const bound = (limit) => (limit === undefined ? "" : `${isLeast ? "≥" : "≤"} ${limit}`);
  const change = before === undefined ? "" : difference(now - before, before);
  return [name, isOver ? `**${now}**` : now, bound(wanted), bound(least ?? most), before ?? "", change];
}

function difference(by, before) {
  const value = round(by);
  if (value === 0) return "";
  const percent = before === 0 ? "" : ` (${signed(Math.round((100 * by) / before))} %)`;
  return `${signed(value)}${percent}`;
}

const signed = (value) => (value > 0 ? `+${value}` : String(value).replace("-", "−"));

const list = (texts) => texts.map((text) => `- ${text}`).join("\n");

const NOTES = `## How to read it

- Each measurement has a new browser: nothing is kept, not even compiled code. It is a phone of 412 × 823 points with touch.
- *Bytes* are what the host wrote, with the heads of its answers, until it was asked for nothing for 1.6 s: also what the app loads by
  itself. Everything is sent as small as brotli makes it.
- *Start and search* and *click to new heading*: slow 4G (150 ms, 1.6 Mbit/s), the CPU slowed down four times. The query is typed as soon as
  its field is painted. A link leads to a page that was not visited before, and is pressed in the moment in which it is
  shown, half a second later, or at once where the site is kept on the device.
- *Keystroke to hits*: the CPU slowed down four times, everything loaded. From the letter to the first new hits that are painted; letters that
  change nothing are not counted.
- *Lighthouse*: as it is set for phones; it measures without delay and computes what a slow line would make of it. FCP and LCP: the first and
  the largest thing painted; TBT: how long tasks of over 50 ms held up what somebody does; CLS: how much moved.
- A time is allowed a margin above what was measured, since machines differ and others use them. What is wanted is the goal.`;
