// Turns an .xlsx into the grid that recognition reads, through hucre alone. For tests and `npm run recognition`; the
// product reads through Office.js. Dates come back from hucre as JavaScript dates and are made serial numbers again.
import { readXlsx } from "hucre";
import type { CellValue, WorkbookGrid } from "../../../src/figures/types";

const DAY_MS = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

export async function readXlsxGrid(bytes: Uint8Array): Promise<WorkbookGrid> {
  const book = await readXlsx(bytes, { readStyles: true });
  const grid: WorkbookGrid = { sheets: [], tables: [], names: [] };
  for (const sheet of book.sheets) {
    const values: CellValue[][] = [];
    const formulas: CellValue[][] = [];
    const numberFormats: string[][] = [];
    sheet.rows.forEach((row, r) => {
      values.push(row.map(plain));
      formulas.push(
        row.map((cell, c) => {
          const formula = sheet.cells?.get(`${r},${c}`)?.formula;
          return formula ? `=${formula}` : plain(cell);
        }),
      );
      numberFormats.push(
        row.map(
          (cell, c) =>
            sheet.cells?.get(`${r},${c}`)?.style?.numFmt ?? (cell instanceof Date ? "yyyy-mm-dd" : "General"),
        ),
      );
    });
    grid.sheets.push({
      name: sheet.name,
      visible: !sheet.hidden && !sheet.veryHidden,
      top: 0,
      left: 0,
      values,
      formulas,
      numberFormats,
    });
    for (const table of sheet.tables ?? []) {
      if (!table.range) continue;
      grid.tables.push({
        name: table.name,
        sheet: sheet.name,
        address: table.range,
        hasHeader: true,
        hasTotals: table.showTotalRow === true,
      });
    }
  }
  for (const { name, range } of book.namedRanges ?? []) {
    const match = /^(?:'((?:[^']|'')+)'|([^!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(range);
    if (!match || name.startsWith("_xlnm")) continue;
    grid.names.push({
      name,
      sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"),
      address: (match[3] ?? "").replace(/\$/g, ""),
    });
  }
  return grid;
}

function plain(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY_MS;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return "";
}
