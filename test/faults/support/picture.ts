// A workbook as data that can be compared: all that somebody could see or lose, and no id that means nothing.
import type { IRange } from "@univerjs/core";
import type { Book } from "../../../src/preview/book/types";

export interface SheetPicture {
  hidden: unknown;
  /** "row,column" -> formula or value, and look. */
  cells: Record<string, unknown>;
  merges: string[];
  sizes: unknown;
  freeze: unknown;
  furniture: Record<string, unknown[]>;
}

export interface Picture {
  sheets: Record<string, SheetPicture>;
  names: Record<string, string>;
}

export function pictureOf({ univerAPI, extras }: Book): Picture {
  const data = univerAPI.getActiveWorkbook()?.save();
  if (!data) throw new Error("No workbook");
  const sheets = data.sheetOrder.map((id): [string, SheetPicture] => {
    const sheet = data.sheets[id] ?? {};
    const cells: Record<string, unknown> = {};
    for (const [row, line] of Object.entries(sheet.cellData ?? {}))
      for (const [column, cell] of Object.entries(line as Record<string, CellData | null>)) {
        const look = typeof cell?.s === "string" ? data.styles[cell.s] : cell?.s;
        const content = cell?.f ?? cell?.v ?? "";
        const shown = look ? visible(look) : null;
        if (isCovered(sheet.mergeData ?? [], Number(row), Number(column))) continue;
        if (content !== "" || shown) cells[`${row},${column}`] = shown ? [content, shown] : content;
      }
    const ofSheet = (items: readonly { sheetId: string }[]): unknown[] =>
      items
        .filter(({ sheetId }) => sheetId === id)
        .map((item) => ({ ...item, id: undefined, sheetId: undefined, ...ofTheFile }))
        .map((item) => JSON.parse(JSON.stringify(item)) as unknown)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return [
      sheet.name ?? "",
      {
        hidden: sheet.hidden ?? 0,
        cells,
        merges: (sheet.mergeData ?? [])
          .map(({ startRow, endRow, startColumn, endColumn }) =>
            [startRow, startColumn, endRow, endColumn].join(),
          )
          .sort(),
        sizes: [widths(sheet.columnData), heights(sheet.rowData)],
        freeze: sheet.freeze ?? null,
        furniture: {
          tables: ofSheet(extras.tables),
          // Where a build broke off, ours are drawn anew; else they stay where the user has put them.
          charts: ofSheet(
            extras.charts.map(({ sheetId, name, type, title, series }) => ({
              sheetId,
              name,
              type,
              title,
              series: series.map(({ values, x }) => [values, x]),
            })),
          ),
          links: ofSheet(extras.links),
          rules: ofSheet(extras.conditionalFormats),
          validations: ofSheet(
            extras.validations.map(({ sheetId, rect, rule }) => ({ sheetId, rect, rule })),
          ),
          page: [extras.pageLayouts[id] ?? null],
        },
      },
    ];
  });
  const resource = data.resources?.find(({ name }) => name === "SHEET_DEFINED_NAME_PLUGIN")?.data;
  const names = Object.values(JSON.parse(resource ?? "{}") as Record<string, DefinedName>);
  return {
    sheets: Object.fromEntries(sheets),
    names: Object.fromEntries(names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString])),
  };
}

/** Under a merged cell: nobody sees it. */
const isCovered = (merges: readonly IRange[], row: number, column: number): boolean =>
  merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow &&
      row <= endRow &&
      column >= startColumn &&
      column <= endColumn &&
      (row > startRow || column > startColumn),
  );

interface CellData {
  s?: unknown;
  f?: unknown;
  v?: unknown;
}

interface DefinedName {
  name: string;
  formulaOrRefString: string;
}

/** Where things stand in a file that was saved in between. */
const ofTheFile = { part: undefined, drawing: undefined, source: undefined, priority: undefined };

/** A saved file writes them out. */
const DEFAULTS: Partial<Record<string, unknown>> = { ff: "Calibri", fs: 11 };

/** Without what says nothing: no value, or the default written out. */
function visible(look: unknown): unknown {
  const entries = Object.entries(look as Record<string, unknown>).filter(
    ([key, value]) => value !== null && value !== undefined && value !== DEFAULTS[key],
  );
  // A link's line has the colour of its text, whether it says so or not.
  if (look && typeof look === "object" && "ul" in look && look.ul)
    entries.push(["ul", { ...look.ul, cl: undefined }]);
  return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : null;
}

const widths = (columns: unknown): unknown => sizesOf(columns, "w");
const heights = (rows: unknown): unknown => sizesOf(rows, "h");

function sizesOf(lines: unknown, size: "w" | "h"): Record<string, unknown> {
  const entries = Object.entries((lines ?? {}) as Record<string, Record<string, unknown> | null>);
  return Object.fromEntries(
    entries.flatMap(([index, line]) =>
      line && (line[size] !== undefined || line["hd"])
        ? [[index, [rounded(line[size]), line["hd"] ?? 0]]]
        : [],
    ),
  );
}

/** Those of a plan, and those that follow what is frozen. */
const OUR_NAMES = /^_?Infraplan_/;

/** All but the sheets and names given. */
export function without({ sheets, names }: Picture, ours: readonly string[]): Picture {
  return {
    sheets: Object.fromEntries(Object.entries(sheets).filter(([name]) => !ours.includes(name))),
    names: Object.fromEntries(Object.entries(names).filter(([name]) => !OUR_NAMES.test(name))),
  };
}

/** Where two pictures differ, as paths; empty where they are the same. */
export function differences(a: unknown, b: unknown, path = ""): string[] {
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return [`${path}: ${short(a)} | ${short(b)}`];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`),
  );
}

const short = (value: unknown): string =>
  (JSON.stringify(value) as string | undefined)?.slice(0, 200) ?? "none";

/** Points and pixels do not always meet in the last digit. */
const rounded = (size: unknown): unknown => (typeof size === "number" ? Math.round(size) : size);
