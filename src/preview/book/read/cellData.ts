// Raw cells -> Univer's cells and row sizes: values by their types, formulas without the file's prefixes.
import { BooleanNumber, CellValueType, type ICellData, type IRowData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { parseRect } from "../addresses";
import { DAYS_1904 } from "../calculation/epoch1904";
import { fromFile } from "../formulas/prefixes";
import { POINT } from "../sizes";
import type { Rect } from "../types";
import { child, flag, numeric, type XmlElement } from "../xml/parse";
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

export function readCellData(source: SheetSource, purpose: Purpose): SheetCells {
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
    // Programs that do not calculate write `<v/>`: empty is a value of text alone, not 0 and not the first string.
    if (value === null || (value === "" && !HOLDS_TEXT.has(type))) return {};
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

/** Types whose value is itself the text. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(["str", "inlineStr"]);

const text = (value: string): Pick<ICellData, "v" | "t"> => ({ v: value, t: CellValueType.STRING });

/** ISO 8601 -> days since the workbook's epoch. */
function isoToSerial(iso: string, date1904: boolean): number {
  const milliseconds = Date.parse(
    /[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00:00`}Z`,
  );
  const days = milliseconds / 86_400_000 + 25_569;
  return date1904 ? days - DAYS_1904 : days;
}
