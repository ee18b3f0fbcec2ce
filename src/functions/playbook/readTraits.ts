// The traits argument: a range is one list, unless it is as long as a column of activities: then one text a row.
import type { Trait } from "../../playbook/types";
import { errorIn, isBlank, textIn, type Place } from "../read/cell";
import { column, type Column } from "../read/column";
import { placesIn, rowsOf, widthOf } from "../read/shape";
import { refuse } from "../refusal";
import { traitsIn } from "./lookUp";

export function readTraits(argument: unknown, activityRows: number): Column<Trait[]> {
  const rows = rowsOf(argument);
  if (rows.length > 1 && rows.length === activityRows && widthOf(rows) === 1) {
    return column(argument, "traits", traitsOfCell);
  }
  const list = traitList(argument);
  return { name: "traits", length: 1, read: () => list };
}

/** All traits of a range, as one list. */
export function traitList(argument: unknown): Trait[] {
  const rows = rowsOf(argument);
  const at = placesIn(rows, "traits");
  return rows.flatMap((row, r) => row.flatMap((cell, c) => traitsOfCell(cell, at(r, c))));
}

function traitsOfCell(cell: unknown, place: Place): Trait[] {
  if (isBlank(cell) || cell === 0) return [];
  const error = errorIn(cell);
  if (error !== null) refuse("error_cell", { ...place, error });
  return traitsIn(textIn(cell), place);
}
