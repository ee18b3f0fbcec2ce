// Workbooks of a million filled cells over 50 sheets, cell by cell: what analysts keep, and what is hardest to read.

export const SHEETS = 50;
export const COLUMNS = 20;

/** Lists of records with a header: dates, names, codes, amounts, as stores keep them. */
function records(row, column, sheet) {
  const heads = ["Date", "Customer", "City", "Item", "Qty", "Price", "Amount", "Status"];
  if (row === 0) return heads[column] ?? `Field ${column}`;
  if (column === 0) return 45000 + (row % 365);
  if (column === 1) return `Customer ${(row * 31 + sheet) % 9973}`;
  if (column === 2) return ["Leeds", "York", "Bath"][row % 3];
  if (column === 3) return `SKU-${(row * 7) % 4001}`;
  return ((row * 13 + column * 7) % 997) + 0.5;
}

const LINES = [
  "Warehouse rent",
  "Salaries",
  "Koszty wysyłki",
  "Orders",
  "Travel",
  "Depreciation",
  "Legal fees",
];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Statements: a label for each row, months and years across, as accountants keep them. */
function statements(row, column, sheet) {
  if (row === 0)
    return column === 0 ? "Item" : `${MONTHS[(column - 1) % 12]} ${2023 + Math.floor((column - 1) / 12)}`;
  if (column === 0) return `${LINES[(row * 5 + sheet) % LINES.length]} ${row % 50}`;
  return row * column + 0.5;
}

const LABELS = [
  "Warehouse rent",
  "Salaries and wages",
  "Shipping costs",
  "Orders",
  "Koszty wysyłki",
  "Marketing",
];

/** Every other cell is a label of its own that names a figure, every other a number. */
function labels(row, column, sheet) {
  if (column % 2 === 1) return row * column;
  return `${LABELS[(row + column) % LABELS.length]} ${sheet}-${row}-${column}`;
}

const WORDS = ["Orderly Ltd", "Rentokil", "Shipley", "Marketa Nováková", "Costa Coffee", "Przychodnia"];

/** Words that begin like labels do, and are none: the filter over raw text works hardest. */
function words(row, column, sheet) {
  if (column % 2 === 1) return `${row},${column}0 zł`;
  return `${WORDS[(row * 7 + column) % WORDS.length]} ${sheet * row}`;
}

export const CELLS = { records, statements, labels, words };

export const rowsOf = (cells) => Math.round(cells / SHEETS / COLUMNS);

/** Rows of a sheet as Excel hands them over: three arrays out of one text. */
export function block(cell, { sheet, row, column, rows, columns }) {
  const each = (code) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => code(row + r, column + c, sheet)),
    );
  const isDate = (r, c) => c === 0 && r > 0 && typeof cell(r, c, sheet) === "number";
  const answer = {
    values: each(cell),
    formulas: each(cell),
    numberFormat: each((r, c) => (isDate(r, c) ? "yyyy-mm-dd" : "General")),
  };
  return JSON.parse(JSON.stringify(answer));
}
