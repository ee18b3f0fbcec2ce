// Figures of a list of people, one in a row: what they are paid together, and how many they are.
import { bareCell } from "../lines/bareCell";
import type { Area } from "../grid/address";
import type { LineCell, Reduced } from "../lines/types";
import { one } from "../lines/pick";
import type { LabelMatch } from "../labels/readLabel";
import { candidateOf } from "./candidate";
import { rosterOf, type Roster } from "./roster";
import type { SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";

const PAY: LabelMatch = { figure: "labor", strength: 0.94, part: false, extra: 0 };
/** Part-timers count as one each, and somebody may have left. */
const HEADS: LabelMatch = { figure: "staff", strength: 0.88, part: false, extra: 0 };
/** Never as sure as a sum that somebody wrote down. */
const ADDED_UP = 0.92;
/** More single cells make no address that anybody could follow. */
const MOST_CELLS = 60;

export interface RosterFigures {
  candidates: Candidate[];
  /** What its other columns hold are parts of the pay, or deductions from it. */
  headerRow: number;
}

export function fromRoster(context: SheetContext): RosterFigures | null {
  const roster = rosterOf(context);
  if (!roster) return null;
  return {
    candidates: [...payOf(context, roster), ...headsOf(context, roster)],
    headerRow: roster.headerRow,
  };
}

function payOf(context: SheetContext, { pay: { place }, people, totalRow }: Roster): Candidate[] {
  const { view } = context;
  const cellsIn = (rows: readonly number[]): LineCell[] =>
    rows.flatMap((row) => {
      const number = view.number(row, place.column);
      return number ? [bareCell(number, view.isFormula(row, place.column))] : [];
    });
  const [total] = totalRow === null ? [] : cellsIn([totalRow]);
  if (total) return candidates(context, PAY, place, one(total, null, 1, null));
  const cells = cellsIn(people);
  const sum = cells.reduce((all, { value }) => all + value, 0);
  return candidates(context, PAY, place, together(cells, "sum", sum), areaOf(people, place.column));
}

function headsOf(context: SheetContext, { name: { place }, people }: Roster): Candidate[] {
  const { column } = place;
  const cells = people.map((row) =>
    bareCell(
      { row, column, value: 1, fromText: false, scaled: false, currency: "", tail: "", percent: false },
      false,
    ),
  );
  return candidates(context, HEADS, place, together(cells, "count", people.length), areaOf(people, column));
}

function candidates(
  context: SheetContext,
  match: LabelMatch,
  place: Place,
  result: Reduced,
  area?: Area,
): Candidate[] {
  const label = context.view.label(place.row, place.column);
  if (!label || (!area && result.cells.length > MOST_CELLS)) return [];
  const line = { direction: "column" as const, cells: result.cells, distance: 0, beside: [] };
  const around = context.titles.over(place.row, place.column);
  // "Razem brutto" adds up what stands in its row, and "Name" is a name here.
  const plain = { ...label, total: false, rate: false };
  const summed = result.reduce !== "cell";
  return candidateOf({ context, place, label: plain, line, around }, match, result).map((found) => ({
    ...found,
    total: !summed,
    ...(summed && { source: "list" as const }),
    ...(area && { area }),
  }));
}

const together = (cells: LineCell[], reduce: "sum" | "count", value: number): Reduced => ({
  cells,
  reduce,
  value,
  period: null,
  months: null,
  column: "",
  quality: ADDED_UP,
  version: null,
  year: null,
});

/** The rows as one range, where nothing stands between them. */
function areaOf(people: readonly number[], column: number): Area | undefined {
  const [top = 0] = people;
  const bottom = people[people.length - 1] ?? top;
  return bottom - top + 1 === people.length ? { top, left: column, bottom, right: column } : undefined;
}
