// Formulas that depend on themselves. Univer goes round once and says nothing; Excel warns. Looked for on request, from
// what formulas say: references, names and tables; not what OFFSET and INDIRECT come to.
import type { Workbook } from "@univerjs/core";
import type { FormulaCell } from "./cellNotes";
import { parseRect } from "../addresses";
import { mapReferences } from "../formulas/references";
import { pieces } from "../formulas/tokens";
import type { BookTable, Rect } from "../types";

interface NamedFormula {
  name: string;
  refersTo: string;
}

interface Node {
  cell: FormulaCell;
  formula: string;
  state: "new" | "open" | "done";
}

export function circularCells(
  workbook: Workbook,
  names: readonly NamedFormula[],
  tables: readonly BookTable[],
): FormulaCell[] {
  const graph = new Graph(workbook, names, tables);
  return graph.loops().map(({ cell }) => cell);
}

class Graph {
  /** Formulas by sheet and row, so that a range finds its own without looking at every cell. */
  private readonly bySheet = new Map<string, Map<number, Node[]>>();
  private readonly sheetIds = new Map<string, string>();
  private readonly named: Map<string, string>;

  constructor(
    workbook: Workbook,
    names: readonly NamedFormula[],
    private readonly tables: readonly BookTable[],
  ) {
    this.named = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const rows = new Map<number, Node[]>();
      this.sheetIds.set(sheet.getName().toLowerCase(), sheetId);
      this.bySheet.set(sheetId, rows);
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f) return;
        const node: Node = { cell: { sheetId, row, column }, formula: cell.f, state: "new" };
        rows.set(row, [...(rows.get(row) ?? []), node]);
      });
    }
  }

  /** Depth first, without recursion: chains of formulas can be as long as a sheet. */
  loops(): Node[] {
    const found = new Set<Node>();
    for (const start of this.nodes()) {
      if (start.state !== "new") continue;
      const path: { node: Node; rest: Iterator<Node> }[] = [];
      const enter = (node: Node) => {
        node.state = "open";
        path.push({ node, rest: this.precedents(node) });
      };
      enter(start);
      for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
        const next = top.rest.next();
        if (next.done) {
          top.node.state = "done";
          path.pop();
        } else if (next.value.state === "open") {
          const from = path.findIndex(({ node }) => node === next.value);
          path.slice(from).forEach(({ node }) => found.add(node));
        } else if (next.value.state === "new") enter(next.value);
      }
    }
    return [...this.nodes()].filter((node) => found.has(node));
  }

  private *nodes(): Generator<Node> {
    for (const rows of this.bySheet.values()) for (const row of rows.values()) yield* row;
  }

  private *precedents({ cell, formula }: Node): Generator<Node> {
    for (const { sheetId, rect } of this.areas(formula, cell.sheetId)) yield* this.within(sheetId, rect);
  }

  private *within(sheetId: string, rect: Rect): Generator<Node> {
    const rows = this.bySheet.get(sheetId);
    if (!rows) return;
    const inside = ({ cell }: Node) => cell.column >= rect.column && cell.column < rect.column + rect.columns;
    if (rect.rows > rows.size) {
      for (const [row, nodes] of rows)
        if (row >= rect.row && row < rect.row + rect.rows) yield* nodes.filter(inside);
    } else {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1)
        yield* (rows.get(row) ?? []).filter(inside);
    }
  }

  /** What a formula refers to; names are followed once, which is as deep as they go in practice. */
  private areas(formula: string, home: string, names = this.named): { sheetId: string; rect: Rect }[] {
    const found: { sheetId: string; rect: Rect }[] = [];
    mapReferences(formula, ({ sheet, cells }) => {
      const sheetId = sheet === null ? home : this.sheetIds.get(sheet.toLowerCase());
      const rect = parseRect(cells);
      if (sheetId && rect) found.push({ sheetId, rect });
      return null;
    });
    const words = pieces(formula).flatMap(({ text, code }) =>
      code ? (text.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? []) : [],
    );
    for (const word of words) {
      const named = names.get(word.toLowerCase());
      if (named !== undefined) found.push(...this.areas(named, home, new Map()));
      const table = this.tables.find(({ name }) => name.toLowerCase() === word.toLowerCase());
      if (table && !formula.includes("[#This Row]"))
        found.push({ sheetId: table.sheetId, rect: dataOf(table, formula) });
    }
    return found;
  }
}

/** The column that `Table[Column]` names, or all data. */
function dataOf({ name, rect, columns, showHeaders, showTotals }: BookTable, formula: string): Rect {
  const head = showHeaders ? 1 : 0;
  const data = { ...rect, row: rect.row + head, rows: rect.rows - head - (showTotals ? 1 : 0) };
  const index = columns.findIndex((column) =>
    formula.toLowerCase().includes(`${name}[${column.name}]`.toLowerCase()),
  );
  return index < 0 ? data : { ...data, column: rect.column + index, columns: 1 };
}
