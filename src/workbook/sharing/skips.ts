// Cells that were left alone, listed range by range with the reason. Pure.
import { areaAddress } from "../a1";
import { blocksOf, rectOfBlock } from "./frozen/blocks";
import type { FormulaCell, Skipped, SkipReason } from "./frozen/types";

export type SkippedCell = Pick<FormulaCell, "sheet" | "row" | "column" | "formula"> & { reason: SkipReason };

export function skipsOf(cells: readonly SkippedCell[]): Skipped[] {
  const reasons = [...new Set(cells.map(({ reason }) => reason))];
  return reasons.flatMap((reason) =>
    blocksOf(cells.filter((cell) => cell.reason === reason).map((cell) => ({ ...cell, values: [[0]] }))).map(
      (block) => {
        const rect = rectOfBlock(block);
        const { sheet, formula } = block;
        return { reason, sheet, address: areaAddress(rect), formula, cells: rect.rows * rect.columns };
      },
    ),
  );
}
