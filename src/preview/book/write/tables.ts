// Tables -> table parts. Excel calls a table damaged whose column names differ from the texts in its header cells.
import { rectName } from "../addresses";
import type { BookTable } from "../types";
import { parseXml, descendants } from "../xml/parse";
import { tag } from "../xml/write";
import { textOf } from "../package/zip";
import type { SheetXml } from "./sheetXml";
import type { Target } from "./target";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface TablesInput {
  now: readonly BookTable[];
  before: readonly BookTable[];
  /** What a header cell shows, for the table's column names. */
  headerText: (row: number, column: number) => string;
  /** Ids are unique in the workbook. */
  nextId: () => number;
}

export function writeTables(xml: SheetXml, target: Target, part: string, input: TablesInput): void {
  const { now, before } = input;
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  const kept = new Set(now.map((table) => table.part));
  target.unrelate(part, (relation) => relation.kind === "table" && !kept.has(relation.target));
  const references = now.map((table) => {
    const path = table.part ?? target.freshPath((number) => `xl/tables/table${number}.xml`);
    const original = before.find((candidate) => candidate.part === table.part && table.part !== undefined);
    if (!original) target.add(path, "table", tableXml(table, input.nextId(), input));
    else if (JSON.stringify(original) !== JSON.stringify(table))
      target.set(path, changedXml(target, table, original, input));
    return tag("tablePart", { "r:id": target.relate(part, "table", path) });
  });
  xml.set(
    "tableParts",
    references.length > 0 ? tag("tableParts", { count: references.length }, references.join("")) : "",
  );
}

function columnNames(
  { columns, rect, showHeaders }: BookTable,
  headerText: TablesInput["headerText"],
): string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, index) => {
    const wanted = (showHeaders && headerText(rect.row, rect.column + index)) || name || `Column${index + 1}`;
    let unique = wanted;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${wanted}${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function tableXml(table: BookTable, id: number, { headerText }: TablesInput): string {
  const { rect, name, showHeaders, showTotals, showFilterButton, style, showBandedRows } = table;
  const filtered = { ...rect, rows: rect.rows - (showTotals ? 1 : 0) };
  const names = columnNames(table, headerText);
  const columns = table.columns.map((column, index) =>
    tag("tableColumn", { id: index + 1, name: names[index], totalsRowFunction: column.totalsFunction }),
  );
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: rectName(rect),
    headerRowCount: showHeaders ? undefined : 0,
    totalsRowCount: showTotals ? 1 : undefined,
    totalsRowShown: showTotals ? undefined : false,
  };
  const filter = showHeaders && showFilterButton ? tag("autoFilter", { ref: rectName(filtered) }) : "";
  const look = tag("tableStyleInfo", {
    name: style || undefined,
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: showBandedRows,
    showColumnStripes: false,
  });
  const body = filter + tag("tableColumns", { count: columns.length }, columns.join("")) + look;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("table", attributes, body)}`;
}

/** Moved or renamed: the rest of the part (calculated columns, filters) stays. Otherwise it is written anew. */
function changedXml(target: Target, table: BookTable, original: BookTable, input: TablesInput): string {
  const { rect: _, name: __, ...shape } = table;
  const { rect: ___, name: ____, ...before } = original;
  const source = textOf(target.parts, table.part ?? "");
  const names = columnNames(table, input.headerText);
  const sameNames = names.every((name, index) => name === original.columns[index]?.name);
  if (JSON.stringify(shape) !== JSON.stringify(before) || !sameNames) {
    return tableXml(table, Number(parseXml(source).attributes.id), input);
  }
  const root = parseXml(source);
  const filter = descendants(root, "autoFilter")[0];
  const filtered = { ...table.rect, rows: table.rect.rows - (table.showTotals ? 1 : 0) };
  const head = source
    .slice(root.start, root.innerStart)
    .replace(/\bref="[^"]*"/, `ref="${rectName(table.rect)}"`)
    .replace(/\b(displayName|name)="[^"]*"/g, `$1="${table.name}"`);
  const inner = source.slice(root.innerStart, root.innerEnd);
  const moved = filter
    ? inner.replace(/(<autoFilter\b[^>]*\bref=)"[^"]*"/, `$1"${rectName(filtered)}"`)
    : inner;
  return source.slice(0, root.start) + head + moved + source.slice(root.innerEnd);
}
