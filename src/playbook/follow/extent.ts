// How large the cells behind a figure are, and how many of them count: a range that has shrunk has lost cells only where
// fewer count than before, not where blank ones were deleted. Pure.
import type { CellValue, Extent, Finding, WorkbookGrid } from "../../figures/types";
import { rectOf } from "../quote/find/a1";
import { isKept, valuesIn } from "./cells";
import type { Place } from "./types";

/** `texts`: all that is not blank counts, else numbers other than 0. Null where not all of the cells were kept. */
export function extentOf(grid: WorkbookGrid, { sheet, address }: Place, texts: boolean): Extent | null {
  if (!isKept(grid, { sheet, address })) return null;
  const values = partsOf(address).flatMap((part) => valuesIn(grid, sheet, part) ?? []);
  return { cells: cellCount(address), filled: values.filter(texts ? isFilled : isAmount).length };
}

export const cellCount = (address: string): number =>
  partsOf(address).reduce((sum, part) => {
    const rect = rectOf(part);
    return sum + (rect ? rect.rows * rect.columns : 0);
  }, 0);

const partsOf = (address: string): string[] => address.split(",").map((part) => part.trim());

const isFilled = (value: CellValue): boolean => value !== "";
const isAmount = (value: CellValue): boolean => typeof value === "number" && value !== 0;

export const hasShrunk = (then: Extent, now: Extent): boolean =>
  now.cells < then.cells && now.filled < then.filled;

export const isSeveral = ({ address }: Pick<Place, "address">): boolean => /[:,]/.test(address);

/** Entries that are counted, and numbers that are written as text. */
export const countsTexts = ({ reduce, fromText }: Pick<Finding, "reduce" | "fromText">): boolean =>
  reduce === "count" || fromText;

/** Findings of several cells with how large they are. */
export function withExtents(findings: readonly Finding[], grid: WorkbookGrid): Finding[] {
  return findings.map((finding) => {
    const extent = isSeveral(finding) ? extentOf(grid, finding, countsTexts(finding)) : null;
    return extent ? { ...finding, extent } : finding;
  });
}
