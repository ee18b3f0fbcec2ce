// The gallery of quotes is true: each of its tables is read out of the page, as a range, and priced.
import { readFileSync } from "node:fs";
import path from "node:path";
import { call, load } from "./excel";

const page = readFileSync(path.resolve(__dirname, "../../docs/quotes.md"), "utf8");
const examples = page.split(/^## /m).slice(1).map(exampleIn);

beforeAll(() => load("en"));

test.each(examples)("$title", ({ quote, volumes, minimum, total }) => {
  const rows = call("QUOTEBREAKDOWN", [quote, volumes, minimum]) as unknown[][];
  expect(Array.isArray(rows) ? rows.at(-1)?.[2] : rows).toBeCloseTo(total, 6);
});

test("shows every way of charging, in both languages", () => {
  const cells = examples.flatMap(({ quote }) => quote.flat());
  for (const word of [
    "extra item",
    "extra unit",
    "return",
    "pallet day",
    "m3 day",
    "hour",
    "week",
    "one-off",
  ])
    expect(cells).toContain(word);
  for (const word of ["all units", "graduated by order", "całość", "paletodoba"])
    expect(cells).toContain(word);
  expect(examples.length).toBeGreaterThanOrEqual(15);
});

function exampleIn(section: string) {
  const [title = ""] = section.split("\n");
  const [quote = [], volumes = []] = [...section.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => cellsOf(table));
  const [, total = ""] = /(?:Total|Razem): ([\d.]+) /.exec(section) ?? [];
  const [, minimum = ""] = /Minimum: (\d+)/.exec(section) ?? [];
  return { title, quote, volumes, minimum: minimum === "" ? null : Number(minimum), total: Number(total) };
}

/** Rows of a Markdown table; what a cell would take for a number is one, by either decimal mark. */
function cellsOf(table: string): (string | number)[][] {
  const rows = table.trim().split("\n");
  return rows.filter((_, r) => r !== 1).map((row) => row.split("|").slice(1, -1).map(valueOf));
}

function valueOf(text: string): string | number {
  const cell = text.trim();
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? Number(cell.replace(",", ".")) : cell;
}
