// Where a cell of today stood in the opened file, and the file's own element brought to where it stands today.
import { cellName } from "../addresses";
import { shiftCells, type Shift } from "../formulas/references";
import type { RawCell } from "../read/cells";

/** 0-based; null for a row or column that came later. */
export function originOf(index: number, along: Shift["along"], shifts: readonly Shift[]): number | null {
  let then = index;
  for (const shift of [...shifts].reverse()) {
    if (shift.along !== along || then < shift.at) continue;
    if (shift.count > 0 && then < shift.at + shift.count) return null;
    then -= shift.count;
  }
  return then;
}

/** Runs of text, readings, metadata and what-if tables stay; cells without an address get theirs. */
export function placedAt(raw: RawCell, row: number, column: number, shifts: readonly Shift[]): string {
  const address = cellName(row, column);
  const there = /^<c\b[^>]*?\sr="/.test(raw.source)
    ? raw.source.replace(/^(<c\b[^>]*?\sr=)"[^"]*"/, `$1"${address}"`)
    : raw.source.replace(/^<c\b/, `<c r="${address}"`);
  if (raw.formula === null || shifts.length === 0) return there;
  return there.replace(/<f\b[^>]*>/, (head) =>
    head.replace(
      /\b(ref|r1|r2)="([^"]*)"/g,
      (_, name: string, cells: string) => `${name}="${moved(cells, shifts)}"`,
    ),
  );
}

const moved = (cells: string, shifts: readonly Shift[]): string =>
  shifts.reduce((place, shift) => shiftCells(place, shift) ?? place, cells);

/** How the file had an array formula here; null where it was a plain one. */
export function arrayOf(
  { source, formula }: RawCell,
  shifts: readonly Shift[],
): { ref: string; cm: string | undefined } | null {
  if (formula?.kind !== "array" || formula.range === null) return null;
  return { ref: moved(formula.range, shifts), cm: /^<c\b[^>]*?\scm="(\d+)"/.exec(source)?.[1] };
}
