// What the add-in itself takes to read a million filled cells over 50 sheets and to recognise the figures in them, as a
// ratio to a plain pass over the same arrays in the same run, and the memory that it keeps. Excel's part is left out:
// blocks are made, as a response would be, while the clock stands still.
// Alone: node --expose-gc scripts/bench/reading.mjs; also a part of `npm run bench`.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import "../typescript.mjs";
import { block, CELLS, COLUMNS, rowsOf, SHEETS } from "./workbooks.mjs";

const { condense, recognise } = await import("../../src/figures/index.ts");
const { keepersFor } = await import("../../src/workbook/scan/keepers.ts");
const { readAreas } = await import("../../src/workbook/scan/readAreas.ts");

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const RUNS = 3;
const SIZES = [250_000, 1_000_000, 4_000_000];
/** The aim: at most so many times a plain pass. */
const MOST = 10;

/**
 * Sheets that answer as Excel's objects do. `stopped`: the time that making the answers took, and taking away what
 * was left of the ones before.
 */
function workbook(cell) {
  let asked = [];
  const clock = { stopped: 0 };
  const sheets = Array.from({ length: SHEETS }, (_, sheet) => ({
    getRangeByIndexes(row, column, rows, columns) {
      const range = { load: () => range };
      asked.push({ range, area: { sheet, row, column, rows, columns } });
      return range;
    },
  }));
  const sync = () => {
    const start = spent();
    for (const { range, area } of asked) Object.assign(range, block(cell, area));
    asked = [];
    collect();
    clock.stopped += spent() - start;
    return Promise.resolve();
  };
  return { sheets, context: { sync }, clock };
}

/** By the clock, as a user waits: run it on a quiet machine. The processor's time would count what collects garbage beside. */
const spent = () => performance.now();

const areasOf = (cells) =>
  Array.from({ length: SHEETS }, (_, sheet) => ({
    sheet,
    row: 0,
    column: 0,
    rows: rowsOf(cells),
    columns: COLUMNS,
  }));

/** Reading and recognition, as the pane does both. */
async function addIn(cell, cells) {
  const { sheets, context, clock } = workbook(cell);
  const areas = areasOf(cells);
  const start = spent();
  const keepers = keepersFor(areas, ({ sheet }) => `Data ${sheet}`, [], condense);
  await readAreas(context, sheets, areas, keepers, {});
  const grids = keepers.map((keeper, sheet) => ({
    name: `Data ${sheet}`,
    visible: true,
    top: 0,
    left: 0,
    ...keeper.kept(),
  }));
  const grid = { sheets: grids, tables: [], names: [] };
  const findings = recognise(grid);
  return { ms: spent() - start - clock.stopped, findings, grid };
}

/** What no reader can do without: look once at each cell of the three arrays. */
async function plainPass(cell, cells) {
  const { sheets, context, clock } = workbook(cell);
  let sum = 0;
  const look = {
    add({ values, formulas, numberFormats }) {
      for (const rows of [values, formulas, numberFormats]) {
        for (const row of rows) {
          for (const value of row) {
            if (typeof value === "number") sum += value;
            else if (typeof value === "string") sum += value.length;
          }
        }
      }
    },
  };
  const start = spent();
  for (const { sheet, rows } of areasOf(cells)) {
    const range = sheets[sheet].getRangeByIndexes(0, 0, rows, COLUMNS);
    await context.sync();
    look.add({ values: range.values, formulas: range.formulas, numberFormats: range.numberFormat });
  }
  return { ms: spent() - start - clock.stopped, sum };
}

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** `print` takes one object a measurement: { name, size, ms, baselineMs, ... }. */
export async function benchReading(print = printed) {
  for (const [name, cell] of Object.entries(CELLS)) {
    for (const size of SIZES) {
      const times = { own: [], plain: [] };
      let keptMB = 0;
      for (let run = 0; run <= RUNS; run += 1) {
        collect();
        const before = process.memoryUsage().heapUsed;
        const { ms, grid } = await addIn(cell, size);
        collect();
        if (run === 0) keptMB = (process.memoryUsage().heapUsed - before) / 1e6;
        const plain = await plainPass(cell, size);
        // The grid is held until here, so that nothing of it is collected before.
        if (grid.sheets.some(({ values }) => values.length !== rowsOf(size)))
          throw new Error("rows are missing");
        if (run === 0) continue;
        times.own.push(ms);
        times.plain.push(plain.ms);
      }
      const [ms, baselineMs] = [median(times.own), median(times.plain)];
      const ratio = ms / baselineMs;
      print({
        name: `reading: ${name}`,
        size,
        ms,
        baselineMs,
        ratio,
        most: MOST,
        within: ratio <= MOST,
        keptMB,
      });
    }
  }
}

function printed(line) {
  console.log(
    JSON.stringify(line, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value)),
  );
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await benchReading();
}
