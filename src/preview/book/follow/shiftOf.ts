// What Univer's mutations say of rows and columns that came or went.
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import type { Shift } from "../formulas/references";

const SHIFTS: Readonly<Record<string, { along: Shift["along"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { along: "rows", sign: 1 },
  [RemoveRowMutation.id]: { along: "rows", sign: -1 },
  [InsertColMutation.id]: { along: "columns", sign: 1 },
  [RemoveColMutation.id]: { along: "columns", sign: -1 },
};

export interface SheetShift extends Shift {
  sheetId: string;
  /** The stretch that the mutation names across: all of the sheet, unless the grid only makes room at its end. */
  across: { from: number; to: number };
}

/** Null for every other mutation. */
export function shiftOf(id: string, params: unknown): SheetShift | null {
  const kind = SHIFTS[id];
  if (!kind) return null;
  const { subUnitId, range } = params as IInsertRowMutationParams;
  const { startRow, endRow, startColumn, endColumn } = range;
  const rows = kind.along === "rows";
  const [at, last] = rows ? [startRow, endRow] : [startColumn, endColumn];
  const [from, to] = rows ? [startColumn, endColumn] : [startRow, endRow];
  return {
    sheetId: subUnitId,
    along: kind.along,
    at,
    count: kind.sign * (last - at + 1),
    across: { from, to },
  };
}
