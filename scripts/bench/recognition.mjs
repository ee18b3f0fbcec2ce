// How long recognition takes on a million filled cells over 50 sheets, as a ratio to a plain pass over the same values
// in the same run: ordinary sheets of records, and the worst case, where every text could be a figure's label.
// Alone: node scripts/bench/recognition.mjs; also a part of `npm run bench`.
import path from "node:path";
import { fileURLToPath } from "node:url";
import "../typescript.mjs";

const { recognise } = await import("../../src/figures/index.ts");

const RUNS = 3;
const SHEETS = 50;
const COLUMNS = 20;
const SIZES = [100_000, 1_000_000];

/** The aim: at most so many times a plain pass. */
const MOST = 10;

/** Lists of records with a header: dates, names, codes, amounts, as stores keep them. */
function records(cells) {
  const heads = ["Date", "Customer", "City", "Item", "Qty", "Price", "Amount", "Status"];
  const header = Array.from({ length: COLUMNS }, (_, column) => heads[column] ?? `Field ${column}`);
  return sheetsOf(cells, (row, column, sheet) => {
    if (row === 0) return header[column];
    if (column === 0) return 45000 + (row % 365);
    if (column === 1) return `Customer ${(row * 31 + sheet) % 9973}`;
    if (column === 2) return ["Leeds", "York", "Bath"][row % 3];
    if (column === 3) return `SKU-${(row * 7) % 4001}`;
    return ((row * 13 + column * 7) % 997) + 0.5;
  });
}

/** Statements: a label for each row, months and years across, as accountants keep them. */
function statements(cells) {
  const names = [
    "Warehouse rent",
    "Salaries",
    "Koszty wysyłki",
    "Orders",
    "Travel",
    "Depreciation",
    "Legal fees",
  ];
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return sheetsOf(cells, (row, column, sheet) => {
    if (row === 0)
      return column === 0 ? "Item" : `${months[(column - 1) % 12]} ${2023 + Math.floor((column - 1) / 12)}`;
    if (column === 0) return `${names[(row * 5 + sheet) % names.length]} ${row % 50}`;
    return row * column + 0.5;
  });
}

/** Every other cell is a label of its own that names a figure, every other a number. */
function labels(cells) {
  const names = [
    "Warehouse rent",
    "Salaries and wages",
    "Shipping costs",
    "Orders",
    "Koszty wysyłki",
    "Marketing",
  ];
  return sheetsOf(cells, (row, column, sheet) =>
    column % 2 === 0 ? `${names[(row + column) % names.length]} ${sheet}-${row}-${column}` : row * column,
  );
}

/** Words that begin like labels do, and are none: the filter over raw text works hardest. */
function words(cells) {
  const names = ["Orderly Ltd", "Rentokil", "Shipley", "Marketa Nováková", "Costa Coffee", "Przychodnia"];
  return sheetsOf(cells, (row, column, sheet) =>
    column % 2 === 0 ? `${names[(row * 7 + column) % names.length]} ${sheet * row}` : `${row},${column}0 zł`,
  );
}

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
    sheets: rows.map(([top, left, cells]) => gridOf("Data", top, left, [cells])),
    tables: [],
    names: [],
  };
}

function sheetsOf(cells, value) {
  const rows = Math.round(cells / SHEETS / COLUMNS);
  const sheets = Array.from({ length: SHEETS }, (_, sheet) =>
    gridOf(
      `Data ${sheet + 1}`,
      0,
      0,
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: COLUMNS }, (_, column) => value(row, column, sheet)),
      ),
    ),
  );
  return { sheets, tables: [], names: [] };
}

function gridOf(name, top, left, values) {
  const width = values[0].length;
  const formats = Array.from({ length: width }, () => "General");
  formats[0] = typeof values.at(-1)[0] === "number" ? "yyyy-mm-dd" : "General";
  return {
    name,
    visible: true,
    top,
    left,
    values,
    formulas: values,
    numberFormats: values.map(() => formats),
  };
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
  for (const [name, build] of Object.entries({ records, statements, labels, words })) {
    const perCell = SIZES.map((size) => {
      const grid = build(size);
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
