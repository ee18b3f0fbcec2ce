// Candidates from defined names: the analyst herself named the cell ("MonthlyOrders", "czynsz_mies").
import { bareCell } from "../lines/bareCell";
import { parseArea } from "../grid/address";
import { reduceLine } from "../lines/reduce";
import type { Line, LineCell } from "../lines/types";
import { readLabel } from "../labels/readLabel";
import type { NamedRange } from "../types";
import { candidateOf } from "./candidate";
import type { SheetContext } from "./sheetContext";
import type { Candidate } from "./types";

/** A longer range is a column of data, not a figure. */
const MOST_CELLS = 60;

export function fromNames(names: readonly NamedRange[], contexts: readonly SheetContext[]): Candidate[] {
  return names.flatMap((named) => {
    const context = contexts.find(({ view }) => view.grid.name === named.sheet);
    const label = readLabel(wordsOfName(named.name));
    if (!context || !label || label.matches.length === 0) return [];
    const line = lineAt(context, named.address);
    const [first] = line?.cells ?? [];
    if (!line || !first) return [];
    const around = context.titles.over(first.row);
    return label.matches.flatMap((match) => {
      const size = match.figure === "staff" || match.figure === "storage_space";
      const result = reduceLine(line, !size, context.forecast);
      const place = { row: first.row, column: first.column };
      const found = result ? candidateOf({ context, place, label, line, around }, match, result) : [];
      return found.map((candidate): Candidate => ({ ...candidate, label: named.name, source: "name" }));
    });
  });
}

/** "MonthlyOrders" and "czynsz_mies" in words. */
const wordsOfName = (name: string): string =>
  name
    .replace(/[_.\\]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/\bmies$/i, "miesięcznie");

function lineAt({ view, headers }: SheetContext, address: string): Line | null {
  const area = parseArea(address);
  if (!area) return null;
  const { top, left } = view.grid;
  const across = area.top === area.bottom;
  if (!across && area.left !== area.right) return null;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  const cells: LineCell[] = [];
  for (let row = area.top - top; row <= area.bottom - top; row += 1) {
    if (!view.isKept(row)) return null;
    for (let column = area.left - left; column <= area.right - left; column += 1) {
      const number = view.number(row, column);
      if (!number) continue;
      const header = across && area.left !== area.right ? headers.over(row, column) : null;
      cells.push(bareCell(number, view.isFormula(row, column), header));
    }
  }
  return cells.length > 0
    ? { direction: across ? "row" : "column", cells, distance: 0, beside: besideOf(view, cells[0]) }
    : null;
}

function besideOf(view: SheetContext["view"], cell: LineCell | undefined): string[] {
  if (!cell) return [];
  const right = view.words(cell.row, cell.column + 1);
  const left = view.text(cell.row, cell.column - 1);
  return [right, left].filter((text): text is string => text !== null && text.length <= 30);
}
