// Where a frozen block's formulas belong today, cell by cell, from what its hidden name says now. Pure.
import { areaAddress, parseArea, qualified, type Rect } from "../../a1";
import {
  asWritten,
  cellsText,
  filledFormula,
  moved,
  prefixIn,
  rectOf,
  type Reference,
  rewritten,
} from "../formula/references";
import { rectOfBlock } from "./blocks";
import { tracked } from "./track";
import type { FrozenBlock } from "./types";
import type { Place } from "./union";

export interface Located extends Place {
  /** In the shape of the block's values; null where the way back is lost. */
  formulas: (string | null)[][];
}

/** `now`: the places of `tracked`, as they are today; null where the name is gone and nothing is known to have moved. */
export function locate(block: FrozenBlock, now: readonly (Place | null)[] | null): Located | null {
  const then = tracked(block);
  const places = now ?? then;
  const [own] = places;
  if (!own || places.length !== then.length) return null;
  const old = rectOfBlock(block);
  // What a formula has spilled may have rows in between, or lack some: it fills its cells anew.
  if (!block.spills && (own.rect.rows !== old.rows || own.rect.columns !== old.columns)) return null;
  const formulaAt = (down: number, right: number): string | null => {
    const formula = filledFormula(block.formula, down, right);
    return formula === null ? null : followed(formula, block.sheet, then, places);
  };
  return {
    ...own,
    formulas: block.values.map((line, down) =>
      line.map((_, right) => formulaAt(block.spills ? 0 : down, block.spills ? 0 : right)),
    ),
  };
}

/** The formula of a cell with its references where their cells are now: first its own place, then theirs; null where one of them was deleted or taken apart. */
export function followed(
  formula: string,
  home: string,
  then: readonly Place[],
  now: readonly (Place | null)[],
): string | null {
  const homeNow = now[0]?.sheet ?? home;
  return rewritten(formula, (reference, index) => {
    const [before, after] = [then[index + 1], now[index + 1]];
    if (!before || !after) return null;
    if (before.sheet === after.sheet && same(before.rect, after.rect) && home === homeNow)
      return asWritten(formula, reference);
    const there = canFollow(reference, before.rect, after.rect)
      ? moved(reference, before.rect, after.rect)
      : null;
    return there && prefix(formula, reference, before.sheet, after.sheet, homeNow) + cellsText(there);
  });
}

/** A swept range that grew or shrank says where its edges are, and nothing of the cells between. */
function canFollow(reference: Reference, before: Rect, after: Rect): boolean {
  const own = rectOf(reference);
  const rows = before.rows === after.rows || own.rows === before.rows;
  return rows && (before.columns === after.columns || own.columns === before.columns);
}

function prefix(formula: string, reference: Reference, before: string, after: string, home: string): string {
  if (before === after && reference.sheet !== null) return prefixIn(formula, reference);
  if (reference.sheet === null && after === home) return "";
  const name = qualified(after, "");
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(after) && !parseArea(after) ? `${after}!` : name;
}

const same = (one: Rect, other: Rect): boolean => areaAddress(one) === areaAddress(other);
