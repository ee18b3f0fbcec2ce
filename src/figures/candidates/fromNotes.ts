// Candidates from notes: label and number in one cell ("Rent: £1,150 per month"), nothing but words around them.
import { bareCell } from "../lines/bareCell";
import { readLabel } from "../labels/readLabel";
import type { LineCell } from "../lines/types";
import { one } from "../lines/pick";
import { periodIn } from "../labels/periods";
import { readLabelledNumber } from "../text/labelledNumber";
import { sizeIn } from "../text/units";
import type { SheetView } from "../grid/sheetView";
import { candidateOf } from "./candidate";
import { namedBy } from "./fromLabels";
import { repeatKey, type SheetContext } from "./sheetContext";
import type { Candidate, Place } from "./types";
import { measureOf } from "./units";

/** An amount that is said with its period is as plain as one beside its label; without it anything may be meant. */
const WITH_PERIOD = 0.98;
const WITHOUT_PERIOD = 0.84;

export function fromNotes(context: SheetContext, isTaken: (row: number) => boolean): Candidate[] {
  const { view, survey } = context;
  return survey.labels.flatMap((place) =>
    !isTaken(place.row) && standsAlone(context, place) ? candidatesAt(context, place, view) : [],
  );
}

function candidatesAt(context: SheetContext, place: Place, view: SheetView): Candidate[] {
  const text = view.text(place.row, place.column);
  const note = text === null ? null : readLabelledNumber(text);
  if (!note) return [];
  const size = sizeIn(note.number.tail);
  const label = readLabel(size === "" ? note.label : `${note.label} (${note.number.tail})`);
  if (!label || label.matches.length === 0) return [];
  const cell = cellOf(place, note.number);
  const line = { direction: "row" as const, cells: [cell], distance: 0, beside: [] };
  const around = context.titles.over(place.row, place.column);
  const said = label.period ?? periodIn(cell.tail);
  const result = one(cell, null, said === null ? WITHOUT_PERIOD : WITH_PERIOD, null);
  const named = { ...label, text: note.label };
  return namedBy(label, label.matches, line)
    .filter(({ figure }) => size === "" || cell.currency !== "" || measureOf(figure) !== "money")
    .flatMap((match) => candidateOf({ context, place, label: named, line, around }, match, result));
}

const cellOf = (
  place: Place,
  number: NonNullable<ReturnType<typeof readLabelledNumber>>["number"],
): LineCell => bareCell({ ...place, ...number, fromText: true });

/** No number or date in its row or under it, and no text that stands in its column again and again: no list, no table. */
function standsAlone({ view, repeats }: SheetContext, place: Place): boolean {
  const { row, column } = place;
  if ((repeats.get(repeatKey(view, place)) ?? 1) > 1 || view.number(row + 1, column)) return false;
  const { length } = view.grid.values[row] ?? [];
  for (let at = 0; at < length; at += 1) {
    if (at !== column && (view.number(row, at) || view.mark(row, at))) return false;
  }
  return true;
}
