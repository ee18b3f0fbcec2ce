// A table that is totalled down and across: its costs by kind and the same costs by department. Read one way only, or
// the same money counts twice. Owns that choice; sees candidates, no cells.
import type { FigureId } from "../types";
import { COST_FIGURES } from "../types";
import type { Candidate } from "./types";

/** Left of the lines that run across the way the table is read. */
const OTHER_WAY = 0.72;
/** Fewer figures make no way to read a table. */
const FEWEST = 2;
/** A label that may mean something else makes no line of the table. */
const PLAIN = 0.8;
const COSTS: ReadonlySet<FigureId> = new Set(COST_FIGURES);
/** Kinds of cost; the others are departments as well. */
const KINDS: ReadonlySet<FigureId> = new Set<FigureId>(["facility", "labor", "supplies", "delivery"]);

/** The candidates, those of the way that names fewer kinds of cost weakened where both ways are found. */
export function readOneWay(candidates: readonly Candidate[]): Candidate[] {
  const costs = candidates.filter(
    ({ figure, source, strength }) => COSTS.has(figure) && source !== "list" && strength >= PLAIN,
  );
  const down = costs.filter(isColumnTotal);
  if (down.length === 0) return [...candidates];
  const weak = new Set<Candidate>();
  for (const column of down) {
    const rows = costs.filter((row) => crosses(row, column));
    if (figuresIn(rows) < FEWEST) continue;
    const columns = down.filter(
      (other) => other.sheet === column.sheet && other.cells[0]?.row === column.cells[0]?.row,
    );
    // One header over lines of several kinds says where or how ("Own warehouse"), not what.
    if (figuresIn(columns) < FEWEST) {
      if (figuresIn(rows) > FEWEST) weak.add(column);
      continue;
    }
    const byRows = kindsIn(rows) >= kindsIn(columns);
    for (const one of byRows ? columns : rows) weak.add(one);
  }
  return candidates.map((one) => (weak.has(one) ? { ...one, strength: one.strength * OTHER_WAY } : one));
}

const isColumnTotal = ({ direction, total, cells }: Candidate): boolean =>
  direction === "column" &&
  (total || cells.length > 1) &&
  !cells.some(({ mark }) => mark !== null && mark.kind !== "total");

/** A row of the table between a column's header and its total. */
const crosses = (row: Candidate, column: Candidate): boolean =>
  row.direction === "row" &&
  row.sheet === column.sheet &&
  row.labelAt.row > column.labelAt.row &&
  row.labelAt.row < (column.cells[column.cells.length - 1]?.row ?? 0) + (column.cells.length > 1 ? 1 : 0) &&
  row.labelAt.column < column.labelAt.column;

const figuresIn = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ figure }) => figure)).size;

const kindsIn = (candidates: readonly Candidate[]): number =>
  new Set(candidates.map(({ figure }) => figure).filter((figure) => KINDS.has(figure))).size;
