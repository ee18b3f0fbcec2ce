// "Freeze for sharing": what only the add-in can calculate becomes values, for colleagues who do not have it.
import { areaAddress } from "../a1";
import { type Listing, listWorkbook } from "../listing";
import { inExcelAlone } from "../run";
import type { ReadOptions } from "../scan/readAreas";
import { requestStore } from "../state/store";
import { type Put, putAll } from "./apply";
import { blocksOf, rectOfBlock } from "./frozen/blocks";
import type { FormulaCell, FrozenBlock, Skipped, SkipReason } from "./frozen/types";
import { contentOf, isAnswer } from "./frozen/values";
import { type Held, heldCells, readHeld } from "./held";
import { remember } from "./memory";
import { skippedName, skippedRule } from "./otherUses";
import { type CallingCell, readCalls } from "./readCalls";
import { skipsOf } from "./skips";

export interface Freezing {
  /** Formulas that are values now. */
  frozen: number;
  skipped: Skipped[];
}

/**
 * Formulas are remembered in the workbook before the first of them is replaced: whatever breaks off, "Restore" has
 * them all. What is frozen already stays so.
 */
export function freezeForSharing(options: ReadOptions = {}): Promise<Freezing> {
  return inExcelAlone(async (context) => {
    const listing = await listWorkbook(context);
    const read = requestStore(context, listing.parts);
    const { cells: calls, names, rules } = await readCalls(context, listing, options);
    const store = read();
    const held = await readHeld(context, listing, store.state.frozen);
    const able = calls.filter((cell) => reasonToSkip(cell) === null);
    if (able.length > 0) {
      const blocks = blocksOf(able.map(asFormulaCell));
      const { whole, rest } = stillFrozen(held);
      remember(context, store, listing, whole, [...blocks, ...blocksOf(rest)]);
      await context.sync();
      await putAll(context, putsFor(blocks, able, listing));
      await context.sync();
    }
    const skipped = calls.flatMap((cell) => {
      const reason = reasonToSkip(cell);
      return reason ? [{ ...asFormulaCell(cell), reason }] : [];
    });
    const elsewhere = [...names.map((name) => skippedName(name, "defined_name")), ...rules.map(skippedRule)];
    return { frozen: able.length, skipped: [...skipsOf(skipped), ...elsewhere] };
  });
}

function reasonToSkip({ sheet, arrayPart, values }: CallingCell): SkipReason | null {
  if (sheet.protected) return "protected";
  if (arrayPart) return "array_part";
  return values.flat().every(isAnswer) ? null : "no_value";
}

const asFormulaCell = ({ sheet, row, column, formula, values }: CallingCell): FormulaCell => ({
  sheet: sheet.name,
  row,
  column,
  formula,
  values,
});

/** What an earlier freeze left: blocks as they are, and single cells of those in which formulas stand again. */
function stillFrozen(held: readonly Held[]): { whole: FrozenBlock[]; rest: FormulaCell[] } {
  const broken = new Set(
    held.filter((one) => heldCells(one).some(({ state }) => state === "live")).map(({ of }) => of),
  );
  return {
    whole: [...new Set(held.map(({ of }) => of))].filter((of) => !broken.has(of)),
    rest: held
      .filter(({ of }) => broken.has(of))
      .flatMap(heldCells)
      .filter(({ state }) => state !== "live"),
  };
}

function putsFor(blocks: readonly FrozenBlock[], cells: readonly CallingCell[], { sheets }: Listing): Put[] {
  const place = (sheet: string, row: number, column: number): string =>
    `${areaAddress({ row, column, rows: 1, columns: 1 })} ${sheet}`;
  const formats = new Map(
    cells.map(({ sheet, row, column, format }) => [place(sheet.name, row, column), format]),
  );
  return blocks.flatMap((block) => {
    const sheet = sheets.find(({ name }) => name === block.sheet)?.sheet;
    const rect = rectOfBlock(block);
    const contents = block.values.map((line) => line.map(contentOf));
    // Of what a formula spills over, only its own cell has a format that is known; the others keep theirs anyway.
    const kept = contents.map((line, r) =>
      line.map((_, c) => formats.get(place(block.sheet, rect.row + r, rect.column + c)) ?? null),
    );
    return sheet ? [{ sheet, rect, contents, formats: kept }] : [];
  });
}
