// sheetData -> raw cells, as they stand in the file, in one pass: this is the part that can be large.
import { parseAttributes, parseXml, unescapeXml } from "../xml/parse";
import { columnOfCell, MAX_COLUMNS, MAX_ROWS } from "../addresses";
import { plainText } from "./sharedStrings";

export interface RawCell {
  row: number;
  column: number;
  /** Index of the cell format. */
  style: number;
  /** As in the file: "n", "s", "str", "b", "e", "d", "inlineStr". */
  type: string;
  /** What `<v>` holds, or the text of `<is>`; null where there is none. */
  value: string | null;
  formula: RawFormula | null;
  /** The element as written. */
  source: string;
}

interface RawFormula {
  text: string;
  kind: "normal" | "shared" | "array" | "dataTable";
  /** The range of a shared or array formula, at its first cell. */
  range: string | null;
  shared: string | null;
}

export interface RawRow {
  row: number;
  attributes: Record<string, string>;
  cells: RawCell[];
}

// Heads hold no "<": a broken one ends at the next element, and is not searched to the end of the sheet.
const ROW = /<row\b((?:"[^"<]*"|[^<>"])*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c\b((?:"[^"<]*"|[^<>"])*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*?(?:\/>|>([\s\S]*?)<\/v>)/;
const FORMULA = /<f\b((?:"[^"<]*"|[^<>"])*?)(?:\/>|>([\s\S]*?)<\/f>)/;
const INLINE = /<is\b[\s\S]*?<\/is>/;

/** `sheetData` is what stands between its tags. Rows and cells without a reference follow the one before. */
export function* readRows(sheetData: string): Generator<RawRow> {
  let next = 0;
  for (const [, head, body] of sheetData.matchAll(ROW)) {
    const attributes = parseAttributes(head ?? "");
    const row = attributes.r ? Number(attributes.r) - 1 : next;
    next = row + 1;
    if (!(row >= 0 && row < MAX_ROWS)) continue;
    yield { row, attributes, cells: [...readCells(row, body ?? "")] };
  }
}

function* readCells(row: number, source: string): Generator<RawCell> {
  let next = 0;
  for (const [whole, head, body] of source.matchAll(CELL)) {
    const { r, s, t: type = "n" } = cellAttributes(head ?? "");
    const column = r ? columnOfCell(r) : next;
    next = column + 1;
    if (column < 0 || column >= MAX_COLUMNS) continue;
    yield {
      row,
      column,
      style: Number(s ?? 0),
      type,
      value: body ? readValue(type, body) : null,
      formula: body ? readFormula(body) : null,
      source: whole,
    };
  }
}

/** As nearly every program writes them. */
const USUAL = /^ r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?$/;

/** Reading attributes one by one takes most of the time of a large sheet. */
function cellAttributes(head: string): {
  r?: string | undefined;
  s?: string | undefined;
  t?: string | undefined;
} {
  const usual = USUAL.exec(head);
  return usual ? { r: usual[1], s: usual[2], t: usual[3] } : parseAttributes(head);
}

function readValue(type: string, body: string): string | null {
  if (type === "inlineStr") {
    const inline = INLINE.exec(body)?.[0];
    return inline ? plainText(parseXml(inline)) : null;
  }
  const value = VALUE.exec(body);
  return value ? unescapeXml(value[1] ?? "") : null;
}

function readFormula(body: string): RawFormula | null {
  const found = FORMULA.exec(body);
  if (!found) return null;
  const attributes = parseAttributes(found[1] ?? "");
  const kind = attributes.t;
  return {
    text: unescapeXml(found[2] ?? ""),
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    range: attributes.ref ?? null,
    shared: attributes.si ?? null,
  };
}
