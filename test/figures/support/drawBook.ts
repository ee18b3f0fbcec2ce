// Draws a workbook from text, so that a test shows it as an analyst would see it. One line is a row, "|" parts cells.
// A number is a number; "@2025-01-31" a date; '"12,5' text that looks like a number; "= 12" a formula with the value 12;
// "{0 "zł"}" after a value its number format. "== Name" starts a sheet, "== (hidden) Name" a hidden one.
import type { CellValue, NamedRange, SheetGrid, TableGrid, WorkbookGrid } from "../../../src/figures/types";

const DAY_MS = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

export function drawBook(drawing: string, tables: TableGrid[] = [], names: NamedRange[] = []): WorkbookGrid {
  const sheets: SheetGrid[] = [];
  for (const line of drawing
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n")) {
    const title = /^\s*== (\(hidden\) )?(.*)$/.exec(line);
    if (title) {
      sheets.push({
        name: (title[2] ?? "").trim(),
        visible: !title[1],
        top: 0,
        left: 0,
        values: [],
        formulas: [],
        numberFormats: [],
      });
      continue;
    }
    if (sheets.length === 0) {
      sheets.push({
        name: "Sheet1",
        visible: true,
        top: 0,
        left: 0,
        values: [],
        formulas: [],
        numberFormats: [],
      });
    }
    const sheet = sheets[sheets.length - 1];
    if (!sheet) continue;
    const cells = line.trim() === "" ? [] : line.split("|").map((text) => drawCell(text.trim()));
    sheet.values.push(cells.map(({ value }) => value));
    sheet.formulas.push(cells.map(({ formula, value }) => formula ?? value));
    sheet.numberFormats.push(cells.map(({ format }) => format));
  }
  for (const sheet of sheets) square(sheet);
  return { sheets, tables, names };
}

interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
}

function drawCell(text: string): Cell {
  const formatted = /^(.*?)\s*\{(.*)\}$/.exec(text);
  const format = formatted?.[2] ?? "General";
  const bare = formatted?.[1] ?? text;
  const date = /^@(\d{4})-(\d\d)-(\d\d)$/.exec(bare);
  if (date) {
    const serial = (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - EPOCH) / DAY_MS;
    return { value: serial, format: formatted ? format : "yyyy-mm-dd" };
  }
  if (bare.startsWith('"')) return { value: bare.slice(1), format };
  if (/^= -?[\d.]+$/.test(bare)) return { value: Number(bare.slice(2)), formula: "=A1*1", format };
  if (/^-?\d+(\.\d+)?$/.test(bare)) return { value: Number(bare), format };
  if (bare === "TRUE" || bare === "FALSE") return { value: bare === "TRUE", format };
  return { value: bare, format };
}

function square(sheet: SheetGrid): void {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  sheet.values.forEach((row, at) => {
    while (row.length < width) {
      row.push("");
      sheet.formulas[at]?.push("");
      sheet.numberFormats[at]?.push("General");
    }
  });
}
