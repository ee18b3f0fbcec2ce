// One worksheet part -> Univer's snapshot of the sheet. Objects beside the cells (tables, links, ...) are read elsewhere.
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { MAX_COLUMNS, MAX_ROWS, parseRect } from "../addresses";
import { fromFile } from "../formulas/prefixes";
import { child, childrenOf, flag, numeric, parseXml, type XmlElement } from "../xml/parse";
import type { Rect } from "../types";
import { readRows, type RawCell, type RawRow } from "./cells";
import { styleId, type StyleSheet } from "./styles";

export interface SheetSource {
  xml: string;
  root: XmlElement;
  strings: readonly string[];
  styles: StyleSheet;
  date1904: boolean;
}

export interface SheetCells {
  cellData: Record<number, Record<number, ICellData>>;
  rowData: Record<number, Partial<IRowData>>;
  usedRows: number;
  usedColumns: number;
  /** First cells of array formulas that fill more than their own cell. */
  arrays: { row: number; column: number }[];
  /** The rows as they stand in the file; only for saving. */
  raw: Map<number, RawRow>;
}

/**
 * What for: to open, then what an array formula fills is left blank for the engine to fill again; or to compare with
 * when saving, then it is kept. The same cells always come out the same.
 */
export type Purpose = "open" | "save";

/** Univer's grid shows this many rows and columns at least, and some more than are used. */
const MIN_ROWS = 200;
const MIN_COLUMNS = 30;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** 20 px where the file says nothing: 15 points of Calibri 11. */
export const POINT = 96 / 72;
export const DEFAULT_ROW_HEIGHT = 20;
export const DEFAULT_COLUMN_WIDTH = 64;

/** Days between the two epochs of serial dates. */
const DAYS_1904 = 1462;

/** A sheet's width in characters -> pixels, for a digit 7 px wide (ECMA-376 part 1, 18.3.1.13). */
export function widthToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / 7) * 256) / 256;
}

export const parseSheet = (xml: string): XmlElement => parseXml(xml, ["sheetData"]);

export interface ReadSheet {
  data: Partial<IWorksheetData>;
  arrays: SheetCells["arrays"];
  raw: SheetCells["raw"];
}

export function readSheet(id: string, name: string, source: SheetSource, purpose: Purpose): ReadSheet {
  const { root } = source;
  const format = child(root, "sheetFormatPr")?.attributes ?? {};
  const view = child(child(root, "sheetViews"), "sheetView");
  const cells = readCellData(source, purpose);
  const columns = readColumns(root);
  const lastColumn = Math.max(
    cells.usedColumns,
    ...Object.keys(columns)
      .map(Number)
      .filter((column) => column < 500),
  );
  const width = numeric(format.defaultColWidth);
  const height = numeric(format.defaultRowHeight);
  const data: Partial<IWorksheetData> = {
    id,
    name,
    tabColor: source.styles.colour(child(child(root, "sheetPr"), "tabColor")) ?? "",
    rowCount: Math.min(MAX_ROWS, Math.max(MIN_ROWS, cells.usedRows + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, lastColumn + SPARE_COLUMNS)),
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_WIDTH : widthToPixels(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_HEIGHT : height * POINT,
    cellData: cells.cellData,
    rowData: cells.rowData,
    columnData: columns,
    mergeData: readMerges(root),
    freeze: readFreeze(child(view, "pane")),
    showGridlines: flag(view?.attributes.showGridLines, true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flag(view?.attributes.rightToLeft) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
  return { data, arrays: cells.arrays, raw: cells.raw };
}

function readMerges(root: XmlElement): IRange[] {
  return childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const rect = parseRect(attributes.ref ?? "");
    if (!rect) return [];
    return [
      {
        startRow: rect.row,
        startColumn: rect.column,
        endRow: rect.row + rect.rows - 1,
        endColumn: rect.column + rect.columns - 1,
      },
    ];
  });
}

function readFreeze(pane: XmlElement | undefined): IWorksheetData["freeze"] {
  const { xSplit, ySplit, topLeftCell, state } = pane?.attributes ?? {};
  const frozen = state === "frozen" || state === "frozenSplit";
  const columns = frozen ? (numeric(xSplit) ?? 0) : 0;
  const rows = frozen ? (numeric(ySplit) ?? 0) : 0;
  if (columns === 0 && rows === 0) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const first = parseRect(topLeftCell ?? "");
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? Math.max(rows, first?.row ?? rows) : -1,
    startColumn: columns > 0 ? Math.max(columns, first?.column ?? columns) : -1,
  };
}

/** Widths that reach to the sheet's last column (a style for "all columns") are the default, not data for each. */
const WIDEST_RUN = 500;

function readColumns(root: XmlElement): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of childrenOf(child(root, "cols"), "col")) {
    const first = (numeric(attributes.min) ?? 1) - 1;
    const last = Math.min((numeric(attributes.max) ?? 1) - 1, first + WIDEST_RUN, MAX_COLUMNS - 1);
    const width = numeric(attributes.width);
    const style = numeric(attributes.style);
    for (let column = first; column <= last; column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: widthToPixels(width) }),
        ...(flag(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
        ...(style ? { s: styleId(style) } : {}),
      };
    }
  }
  return columns;
}

function readCellData(source: SheetSource, purpose: Purpose): SheetCells {
  const { root, xml } = source;
  const data = child(root, "sheetData");
  const result: SheetCells = {
    cellData: {},
    rowData: {},
    usedRows: 0,
    usedColumns: 0,
    arrays: [],
    raw: new Map(),
  };
  if (!data) return result;
  const reader = new CellReader(source, purpose, result.arrays);
  for (const line of readRows(xml.slice(data.innerStart, data.innerEnd))) {
    const { row, attributes, cells } = line;
    if (purpose === "save") result.raw.set(row, line);
    const properties = readRowProperties(attributes);
    if (properties) result.rowData[row] = properties;
    for (const raw of cells) {
      const cell = reader.read(raw);
      if (!cell) continue;
      (result.cellData[row] ??= {})[raw.column] = cell;
      result.usedRows = Math.max(result.usedRows, row + 1);
      result.usedColumns = Math.max(result.usedColumns, raw.column + 1);
    }
  }
  return result;
}

function readRowProperties(attributes: Record<string, string>): Partial<IRowData> | null {
  const height = numeric(attributes.ht);
  const style = flag(attributes.customFormat) ? numeric(attributes.s) : undefined;
  const properties: Partial<IRowData> = {
    ...(height === undefined
      ? {}
      : { h: height * POINT, ia: flag(attributes.customHeight) ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
    ...(flag(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
    ...(style ? { s: styleId(style) } : {}),
  };
  return Object.keys(properties).length > 0 ? properties : null;
}

/** Shared formulas need their first cell, arrays blank out what they fill: so cells are read in order, by one reader. */
class CellReader {
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  private readonly filled: Rect[] = [];
  private readonly lexer = new LexerTreeBuilder();

  constructor(
    private readonly source: SheetSource,
    private readonly purpose: Purpose,
    private readonly arrays: { row: number; column: number }[],
  ) {}

  read(raw: RawCell): ICellData | null {
    const style = raw.style > 0 ? { s: styleId(raw.style) } : {};
    const formula = this.formula(raw);
    const blank = this.purpose === "open" && formula === null && this.isFilled(raw);
    const value = blank ? {} : this.value(raw);
    const cell: ICellData = { ...value, ...(formula === null ? {} : { f: formula }), ...style };
    return Object.keys(cell).length > 0 ? cell : null;
  }

  private formula({ row, column, formula }: RawCell): string | null {
    // A data table's result stays as a value; the file keeps the table.
    if (!formula || formula.kind === "dataTable") return null;
    if (formula.kind === "array" && formula.range) {
      const rect = parseRect(formula.range);
      if (rect && rect.rows * rect.columns > 1) {
        this.filled.push(rect);
        this.arrays.push({ row, column });
      }
    }
    if (formula.kind !== "shared" || formula.shared === null)
      return formula.text ? `=${fromFile(formula.text)}` : null;
    if (formula.text) {
      const text = `=${fromFile(formula.text)}`;
      this.shared.set(formula.shared, { text, row, column });
      return text;
    }
    const first = this.shared.get(formula.shared);
    return first ? this.lexer.moveFormulaRefOffset(first.text, column - first.column, row - first.row) : null;
  }

  private isFilled({ row, column }: RawCell): boolean {
    return this.filled.some(
      (rect) =>
        row >= rect.row &&
        row < rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns,
    );
  }

  private value({ type, value }: RawCell): Pick<ICellData, "v" | "t"> {
    if (value === null) return {};
    const { strings, date1904 } = this.source;
    switch (type) {
      case "s":
        return text(strings[Number(value)] ?? "");
      case "str":
      case "inlineStr":
        return text(value);
      case "e":
        return { v: value, t: CellValueType.STRING };
      case "b":
        return { v: flag(value) ? 1 : 0, t: CellValueType.BOOLEAN };
      case "d":
        return { v: isoToSerial(value, date1904), t: CellValueType.NUMBER };
      default: {
        const number = numeric(value);
        return number === undefined ? text(value) : { v: number, t: CellValueType.NUMBER };
      }
    }
  }
}

const text = (value: string): Pick<ICellData, "v" | "t"> => ({ v: value, t: CellValueType.STRING });

/** ISO 8601 -> days since the workbook's epoch. */
function isoToSerial(iso: string, date1904: boolean): number {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`,
  );
  const days = milliseconds / 86_400_000 + 25_569;
  return date1904 ? days - DAYS_1904 : days;
}
