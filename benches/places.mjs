// Every postal code, post town and district of the content, asked as people type and paste them: is the right municipality first?
// `cargo xtask bench places` runs it with the native binary and writes benches/places.md.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [binary] = process.argv.slice(2);
const data = (file) => JSON.parse(readFileSync(`public/data/${file}.json`, "utf8"));
const codes = data("postal-codes");
const municipalities = data("municipalities");
const districts = data("areas").filter(({ kind }) => kind !== "region");

const of = (number) => `municipality:${number}`;
/** How many hits stand beside each other at most, where a name or a number is shared. */
const BESIDE = 6;

/** The answers to some queries, in their order. */
function ask(queries) {
  // A line is a query, so that the lines of an address are parted by what a field makes of them: a blank.
  const input = queries.map((query) => query.replace(/\s+/g, " ")).join("\n") + "\n";
  const options = { input, encoding: "utf8", maxBuffer: 1 << 30 };
  const { stdout, stderr, status } = spawnSync(binary, ["search", "--top", String(BESIDE)], options);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split("\n").map((line) => JSON.parse(line));
}

const name = ({ kind, id }) => `${kind}:${id}`;
const times = [];

/** How a class of queries fares. `cases` are pairs of a query and the answers that are right. */
function measure(title, wanted, before, cases) {
  const answers = ask(cases.map(([query]) => query));
  let [first, beside, wrong] = [0, 0, 0];
  const missed = [];
  for (const [at, { hits, micros }] of answers.entries()) {
    times.push(micros);
    const right = cases[at][1];
    const isRight = (hit) => right.includes(name(hit));
    // The hits before the first that is certain stand beside each other.
    const certain = hits.findIndex((hit) => hit.certain);
    const offered = certain === 0 ? [] : hits.filter(({ kind }) => kind === "municipality");
    if (hits.length > 0 && isRight(hits[0])) first += 1;
    else if (offered.some(isRight)) beside += 1;
    else missed.push(cases[at][0]);
    if (hits[0]?.certain && !isRight(hits[0])) wrong += 1;
  }
  return { title, wanted, before, asked: cases.length, first, beside, wrong, missed };
}

/** How many queries are answered with a municipality, where none is meant. */
function answered(title, queries) {
  const hits = ask(queries).map(({ hits }) => hits);
  const places = hits.filter((hits) => hits.some(({ kind }) => kind === "municipality"));
  return { title, asked: queries.length, places: places.length };
}

const inTown = new Map();
for (const { town, municipality } of codes) {
  if (!inTown.has(town)) inTown.set(town, new Set());
  inTown.get(town).add(of(municipality));
}
const each = (query) => codes.map((code) => [query(code), [of(code.municipality)]]);
const former = municipalities.flatMap(({ former = [] }) => former.map(({ number }) => number));
const heirs = (number) => municipalities.filter(({ former = [] }) => former.some((of) => of.number === number));
const numbers = new Set([...municipalities.map(({ number }) => number), ...former]);
const known = new Set([...codes.map(({ code }) => code), ...numbers]);
const inBergen = (code) => [`${code.code} Bergen`, [of("4601")]];
// In the order of the codes, so that the same ones are asked each time.
const elsewhere = codes.filter(({ municipality }, at) => municipality !== "4601" && at % 10 === 0);

const classes = [
  measure("code + post town: `7600 Levanger`", 99.5, 52, each(({ code, town }) => `${code} ${town}`)),
  measure("whole address: `Storgata 5, 7600 Levanger`", 99.5, 32, each(({ code, town }) => `Storgata 5, ${code} ${town}`)),
  measure(
    "lines, name, c/o, capitals, country",
    99.5,
    null,
    each(({ code, town }) => `Kari Nordmann\nc/o Hansen\nØvre Bakkevei 12 B\n${code} ${town.toUpperCase()}\nNorge`),
  ),
  measure("box: `Postboks 104 Sentrum, 7600 Levanger`", 99.5, null, each(({ code, town }) => `Postboks 104 Sentrum, ${code} ${town}`)),
  measure("post town alone", 97, 24, [...inTown].map(([town, right]) => [town, [...right]])),
  measure("bare code", 99.5, 6, each(({ code }) => code)),
  measure("city district", 99.5, null, districts.map(({ name, municipalities: [municipality] }) => [name, [of(municipality)]])),
  measure("a code beside a name that it does not fit: the name", 100, null, elsewhere.map(inBergen)),
  measure(
    "old number without its zero",
    99.5,
    0,
    [...new Set(former)].filter((number) => number[0] === "0").map((number) => [
      number.slice(1),
      heirs(number).map((heir) => of(heir.number)),
    ]),
  ),
];
const unknown = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, "0")).filter((digits) => !known.has(digits));
const nonsense = readFileSync("tests/search/queries.tsv", "utf8")
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([name, query]) => name === "nonsense" && query)
  .map(([, query]) => query);
const none = [answered("four digits of nothing", unknown), answered("nonsense of `tests/search/queries.tsv`", nonsense)];

const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
const both = codes.filter(({ code, municipality }) => numbers.has(code) && code !== municipality).length;
times.sort((a, b) => a - b);
const time = (share) => (times[Math.floor(times.length * share)] / 1000).toFixed(2);
/** The classes in which others rightly stand beside or before the right one. */
const SHARED = ["bare code", "city district"];
const rows = classes.map(({ title, wanted, before, asked, first, beside, wrong }) => {
  const right = first + beside;
  const is = `${percent(SHARED.includes(title) ? right : first, asked)}`;
  return `| ${title} | ${asked} | ${percent(first, asked)} | ${beside} | ${wrong} | ${before === null ? "" : `${before} %`} | ≥ ${wanted} % | ${is} |`;
});
const report = `# Places

Written by \`cargo xtask bench places\`: all ${codes.length} postal codes, ${inTown.size} post towns and ${districts.length} city districts of the content, asked of the native
binary (\`usht search\`) as people type and paste them. "First" is the municipality of the register as the first hit; "beside" are those
that stand beside others as a choice, none of them certain; "certain and wrong" are those whose first hit calls itself certain and is
another one. "Before" is what was right first on 28 November 2026, before the register was searched.

| asked | of | first | beside | certain and wrong | before | wanted | is |
| --- | --: | --: | --: | --: | --: | --: | --: |
${rows.join("\n")}

${both} codes are the number of another municipality too, of today or before 2024. Both are said and neither is certain; the number stands
first, because \`tests/search/queries.tsv\` asks for it, so that what counts for a bare code is that the right one is first or beside the first. Frogner is a
district of Oslo and a post town in Lillestrøm.

| answered with a municipality, where none is meant | of | answered |
| --- | --: | --: |
${none.map(({ title, asked, places }) => `| ${title} | ${asked} | ${places} |`).join("\n")}

Neither first nor beside: ${classes.flatMap(({ title, missed }) => (missed.length ? [`${title.replace(/: .*/, "")}: ${missed.slice(0, 12).join(", ")}${missed.length > 12 ? ` and ${missed.length - 12} more` : ""}`] : [])).join("; ") || "none"}.

A query takes ${time(0.5)} ms (p50) and ${time(0.99)} ms (p99) in the native release binary, of ${times.length}.
`;
writeFileSync("benches/places.md", report);
console.log(report);
