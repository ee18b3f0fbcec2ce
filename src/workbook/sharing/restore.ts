// "Restore": the formulas that were frozen come back, each where its cell is today.
import { listWorkbook } from "../listing";
import { inExcelAlone } from "../run";
import { requestStore } from "../state/store";
import { type Put, putAll } from "./apply";
import { blocksOf } from "./frozen/blocks";
import type { FormulaCell, FrozenBlock, Skipped, SkipReason } from "./frozen/types";
import { formulasIn, type Held, type HeldCell, heldCells, readHeld } from "./held";
import { remember } from "./memory";
import { skipsOf } from "./skips";

export interface Restoring {
  restored: number;
  /** Left as they are, and still remembered. */
  skipped: Skipped[];
}

/** Formulas that stand there again already count as restored. A cell that somebody has typed over is left alone. */
export function restoreFormulas(): Promise<Restoring> {
  return inExcelAlone(async (context) => {
    const listing = await listWorkbook(context);
    const read = requestStore(context, listing.parts);
    await context.sync();
    const store = read();
    const held = await readHeld(context, listing, store.state.frozen);
    await putAll(context, held.flatMap(putFor));
    const { whole, rest } = remaining(held);
    remember(context, store, listing, whole, blocksOf(rest)); // in the same batch, after the last formula
    await context.sync();
    const all = held.reduce((sum, { block }) => sum + formulasIn(block), 0);
    const left = held.filter(({ here }) => !here).reduce((sum, { block }) => sum + formulasIn(block), 0);
    const skips = held.flatMap(leftCells).length;
    return { restored: all - left - skips, skipped: skipped(held) };
  });
}

function reasonToSkip({ here }: Held, { state, restorable }: HeldCell): SkipReason | null {
  if (state === "live") return null;
  if (state === "changed") return "changed";
  if (here?.sheet.protected) return "protected";
  return restorable ? null : "taken_apart";
}

function putFor(held: Held): Put[] {
  const { block, here } = held;
  if (!here) return [];
  const { sheet, located, formats } = here;
  const back = new Map(
    heldCells(held)
      .filter((cell) => cell.state === "frozen" && reasonToSkip(held, cell) === null)
      .map(({ row, column, formula }) => [`${row} ${column}`, formula]),
  );
  if (back.size === 0) return [];
  // A formula can only spill into cells that are empty.
  const other = block.spills ? "" : null;
  const contents = formats.map((line, r) =>
    line.map((_, c) => back.get(`${located.rect.row + r} ${located.rect.column + c}`) ?? other),
  );
  return [{ sheet: sheet.sheet, rect: located.rect, contents, formats }];
}

/** The cells of a piece that stay as they are. */
const leftCells = (held: Held): HeldCell[] =>
  heldCells(held).filter((cell) => reasonToSkip(held, cell) !== null);

/** What stays remembered: whole blocks as they are, and the cells that are left of others. */
function remaining(held: readonly Held[]): { whole: FrozenBlock[]; rest: FormulaCell[] } {
  const whole: FrozenBlock[] = [];
  const rest: FormulaCell[] = [];
  for (const of of new Set(held.map((one) => one.of))) {
    const pieces = held.filter((one) => one.of === of && !one.deleted);
    const untouched = pieces.every((one) => leftCells(one).length === heldCells(one).length);
    if (pieces.length === 0) continue;
    // A piece that was taken apart has no place of its own: it stays remembered in its block.
    if (untouched || pieces.some(({ here }) => !here)) whole.push(of);
    else rest.push(...pieces.flatMap(leftCells));
  }
  return { whole, rest };
}

function skipped(held: readonly Held[]): Skipped[] {
  const lost = held.flatMap(({ block, deleted, here }): Skipped[] => {
    const { sheet, address, formula } = block;
    const reason = deleted ? "deleted" : "taken_apart";
    return here ? [] : [{ reason, sheet, address, formula, cells: formulasIn(block) }];
  });
  const cells = held.flatMap((one) =>
    heldCells(one).flatMap((cell) => {
      const reason = reasonToSkip(one, cell);
      return reason ? [{ ...cell, reason }] : [];
    }),
  );
  return [...skipsOf(cells), ...lost];
}
