// What is frozen today: the remembered blocks, where their cells are now, and what stands in those cells.
import type { ListedSheet, Listing } from "../listing";
import { readWhole } from "../scan/readAreas";
import { isFormula, ourCalls } from "./formula/calls";
import type { Located } from "./frozen/locate";
import { piecesOf } from "./frozen/pieces";
import { readTracking } from "./frozen/track";
import { holdsSpill } from "./frozen/spilled";
import type { FormulaCell, Frozen, FrozenBlock } from "./frozen/types";
import { sameValue } from "./frozen/values";

/** `frozen`: our value stands there. `live`: a formula of ours stands there again. `changed`: something else does. */
export type HeldState = "frozen" | "live" | "changed";

export interface Held {
  /** The part of a remembered block that lies in one piece today; the whole of it where nothing came in between. */
  block: FrozenBlock;
  /** The block that is remembered. */
  of: FrozenBlock;
  /** Known to be deleted. */
  deleted: boolean;
  /** Null where the cells were deleted or taken apart, or their sheet is gone. */
  here: { sheet: ListedSheet; located: Located; states: HeldState[][]; formats: string[][] } | null;
}

/** One sync for each part of the cells that fits a response; none where nothing is frozen. */
export async function readHeld(
  context: Excel.RequestContext,
  listing: Listing,
  frozen: Frozen | undefined,
): Promise<Held[]> {
  const { sheets } = listing;
  const names = new Map(listing.names.map(({ name, formula }) => [name, String(formula)]));
  const held = (frozen?.blocks ?? []).flatMap((of) => {
    const now = of.name === null ? undefined : names.get(of.name);
    return piecesOf(of, now === undefined ? null : readTracking(now)).map((piece) => {
      const home = piece.located?.sheet.toLowerCase();
      return { ...piece, of, index: sheets.findIndex(({ name }) => name.toLowerCase() === home) };
    });
  });
  const there = held.flatMap(({ located, index }) =>
    located && index >= 0 ? [{ ...located.rect, sheet: index }] : [],
  );
  const objects = sheets.map(({ sheet }) => sheet);
  const grids = await readWhole(context, objects, there);
  let next = 0;
  return held.map(({ block, of, deleted, located, index }) => {
    const sheet = sheets[index];
    const grid = located && sheet ? grids[next++] : undefined;
    if (!located || !sheet || !grid) return { block, of, deleted, here: null };
    const cell = (r: number, c: number): HeldState => {
      const [value, formula] = [grid.values[r]?.[c] ?? "", grid.formulas[r]?.[c] ?? ""];
      if (isFormula(formula, value))
        return formula === located.formulas[r]?.[c] || ourCalls(formula).length > 0 ? "live" : "changed";
      return sameValue(block.values[r]?.[c] ?? "", value) ? "frozen" : "changed";
    };
    const states = block.values.map((line, r) => line.map((_, c) => cell(r, c)));
    // What is a formula now is no value that was left there.
    const left = grid.values.map((line, r) =>
      line.map((value, c) => (isFormula(grid.formulas[r]?.[c] ?? "", value) ? null : value)),
    );
    const settled = block.spills ? asOne(states, holdsSpill(left, block.values)) : states;
    return { block, of, deleted, here: { sheet, located, states: settled, formats: grid.numberFormats } };
  });
}

/** A formula that spills is back, or whole, or its cells were changed: there is nothing between. */
function asOne(states: readonly HeldState[][], whole: boolean): HeldState[][] {
  const one = states[0]?.[0] === "live" ? "live" : whole ? "frozen" : "changed";
  return states.map((line) => line.map(() => one));
}

/** A cell of a held block: of one that spills, the first. */
export interface HeldCell extends FormulaCell {
  state: HeldState;
  /** False where a reference of its formula was deleted or taken apart. */
  restorable: boolean;
}

/** The cells where they are now, with their formulas as they read there. */
export function heldCells({ block, here }: Held): HeldCell[] {
  if (!here) return [];
  const { rect, formulas } = here.located;
  const cell = (r: number, c: number, values: FormulaCell["values"]): HeldCell => ({
    sheet: here.sheet.name,
    row: rect.row + r,
    column: rect.column + c,
    formula: formulas[r]?.[c] ?? block.formula,
    restorable: formulas[r]?.[c] !== null,
    values,
    state: here.states[r]?.[c] ?? "changed",
  });
  if (block.spills) return [cell(0, 0, block.values)];
  return block.values.flatMap((line, r) => line.map((value, c) => cell(r, c, [[value]])));
}

/** How many formulas a block stands for. */
export const formulasIn = ({ spills, values }: FrozenBlock): number => (spills ? 1 : values.flat().length);
