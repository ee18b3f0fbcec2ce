// How frozen cells are found again. A hidden name lists the block's cells and all that its formula refers to; Excel
// keeps the name right when rows are inserted, cells are moved or a sheet is renamed, as it would have kept the
// formula. Pure.
import type { Rect } from "../../a1";
import { filled, rectOf, referencesIn } from "../formula/references";
import { rectOfBlock } from "./blocks";
import { eachCell } from "./eachCell";
import type { FrozenBlock } from "./types";
import { LONGEST, type Place, unionOf } from "./union";

export const TRACKING_PREFIX = "_Infraplan_frozen_";

/** The block's own cells, then those of each reference, swept over the whole block. */
export function tracked(block: FrozenBlock): Place[] {
  const own = rectOfBlock(block);
  const [down, right] = block.spills ? [0, 0] : [own.rows - 1, own.columns - 1];
  return [
    { sheet: block.sheet, rect: own },
    ...referencesIn(block.formula).map((reference) => ({
      sheet: reference.sheet ?? block.sheet,
      rect: around(rectOf(reference), rectOf(filled(reference, down, right) ?? reference)),
    })),
  ];
}

/** The name's formula: "=Costs!$C$2:$C$9,Costs!$A$2:$A$9"; null where it would be too long for Excel. */
export function trackingFormula(block: FrozenBlock): string | null {
  const formula = unionOf(block.each ? eachCell(block).places : tracked(block));
  return formula.length <= LONGEST ? formula : null;
}

/** Where the places are now, in the order of `tracked`; null stands for one that was deleted. */
export function readTracking(formula: string): (Place | null)[] {
  const references = referencesIn(formula);
  let next = 0;
  return partsOf(formula).map(({ start, end }) => {
    const first = next;
    while ((references[next]?.end ?? Infinity) <= end) next += 1;
    const inside = references.slice(first, next).filter((reference) => reference.start >= start);
    const [only] = inside;
    return only?.sheet && inside.length === 1 ? { sheet: only.sheet, rect: rectOf(only) } : null;
  });
}

/** The areas of a union, cut at commas outside of quotes. */
function partsOf(formula: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let [start, quoted] = [1, false];
  for (let at = 1; at <= formula.length; at += 1) {
    if (formula[at] === "'") quoted = !quoted;
    if (at < formula.length && (quoted || formula[at] !== ",")) continue;
    parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

function around(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
