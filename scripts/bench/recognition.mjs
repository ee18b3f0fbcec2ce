// How long recognition takes on a million filled cells over 50 sheets, as a ratio to a plain pass over the same values
// in the same run: ordinary sheets of records, and the worst case, where every text could be a figure's label.
// Alone: node scripts/bench/recognition.mjs; also a part of `npm run bench`.
import path from "node:path";
import { fileURLToPath } from "node:url";
import "../typescript.mjs";
import { block, CELLS, COLUMNS, rowsOf, SHEETS } from "./workbooks.mjs";

const { recognise } = await import("../../src/figures/index.ts");

const RUNS = 3;
const SIZES = [100_000, 1_000_000];

/** The aim: at most so many times a plain pass. */
const MOST = 10;

/** Five rows that an Excel range from A1 to XFD1048576 holds, as they are read: without the stretches between. */
function farApart() {
  const rows = [
    [0, 0, ["Orders per month", 430]],
    [11, 701, ["Rent per month", 2500]],
    [700_000, 2, ["Payroll per month", 8100]],
    [900_000, 8_000, ["Shipping per month", 3900]],
    [1_048_575, 16_382, ["Marketing per month", 2700]],
  ];
  return {
    sheets: rows.map(([top, left, cells]) =>
      gridOf("Data", top, left, [cells], [cells.map(() => "General")]),
    ),
    tables: [],
    names: [],
  };
}

function workbookOf(cell, cells) {
  const rows = rowsOf(cells);
  const sheets = Array.from({ length: SHEETS }, (_, sheet) => {
    const { values, numberFormat } = block(cell, { sheet, row: 0, column: 0, rows, columns: COLUMNS });
    return gridOf(`Data ${sheet + 1}`, 0, 0, values, numberFormat);
  });
  return { sheets, tables: [], names: [] };
}

function gridOf(name, top, left, values, numberFormats) {
  return { name, visible: true, top, left, values, formulas: values, numberFormats };
}

/** What no reader of the values can do without: look at each of them once. */
function plainPass({ sheets }) {
  let sum = 0;
  let letters = 0;
  for (const { values } of sheets) {
    for (const row of values) {
      for (const value of row) {
        if (typeof value === "number") sum += value;
        else if (typeof value === "string") letters += value.length;
      }
    }
  }
  return sum + letters;
}

/** Medians of the processor's time, in ms: on a busy machine the clock measures the others. */
function medians(grid) {
  const times = { recognise: [], plain: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, code] of [
      ["recognise", recognise],
      ["plain", plainPass],
    ]) {
      const start = process.cpuUsage();
      code(grid);
      const { user, system } = process.cpuUsage(start);
      if (run > 0) times[name].push((user + system) / 1000);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return [median(times.recognise), median(times.plain)];
}

/** `print` takes one object a measurement: { name, size, ms, baselineMs, ... }. */
export function benchRecognition(print = printed) {
  for (const [name, cell] of Object.entries(CELLS)) {
    const perCell = SIZES.map((size) => {
      const grid = workbookOf(cell, size);
      const [ms, baselineMs] = medians(grid);
      const ratio = ms / baselineMs;
      print({ name: `recognition: ${name}`, size, ms, baselineMs, ratio, most: MOST, within: ratio <= MOST });
      return ms / size;
    });
    const [small, large] = perCell;
    print({
      name: `recognition: ${name}, growth of the time a cell from ${SIZES[0]} to ${SIZES[1]} cells`,
      ratio: large / small,
    });
  }
  const grid = farApart();
  const [ms, baselineMs] = medians(grid);
  const found = recognise(grid).map(({ figure, address }) => `${figure} ${address}`);
  print({ name: "recognition: five rows in A1:XFD1048576", size: 10, ms, baselineMs, found });
}

function printed(line) {
  console.log(
    JSON.stringify(line, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value)),
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  benchRecognition();
}
