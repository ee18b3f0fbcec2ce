// One answer that stands for cells, as the workbook is now: found again where the sheet's formulas have followed the
// cells, known again by the words beside them; where neither tells, marked for the user to check. Pure.
import type { Finding, WorkbookGrid } from "../../figures/types";
import type { CellAmount } from "../answers";
import { readCells, wordsNear, type CellReading } from "./cells";
import { cellCount, extentOf, hasShrunk, isSeveral } from "./extent";
import { keepsLast } from "./lost";
import type { FollowedSource, Place } from "./types";

export interface Workbook {
  grid: WorkbookGrid;
  findings: readonly Finding[];
}

export function followCell(
  answer: CellAmount,
  source: FollowedSource | undefined,
  workbook: Workbook,
): CellAmount {
  const now = answer.linked ? source?.now?.[0] : undefined;
  if (now === null) return someLeft(answer, source, workbook) ?? { ...answer, lost: "gone" };
  if (now) return readAt(answer, now, workbook, source);
  // A cell that is known to be gone is not what stands at its old address by now.
  if (keepsLast(answer.lost) && answer.lost !== "moved") return answer;
  return isTheSame(answer, workbook) ? readAt(answer, answer, workbook) : { ...answer, lost: "moved" };
}

/** Of cells that add up some are deleted: what is left does not stand for all, but can be taken for them. */
export function someLeft(
  answer: CellAmount,
  source: FollowedSource | undefined,
  { grid }: Workbook,
): CellAmount | null {
  const { rest, then: [before] = [] } = source ?? {};
  const read = rest && readCells(grid, rest);
  if (!before || !read || !("value" in read)) return null;
  const { value, period } = answer;
  const part = {
    left: cellCount(rest.address),
    of: cellCount(before.address),
    last: { value, period },
    rest: { kind: "cell", ...rest, ...read, period },
  } as const;
  return { ...answer, lost: "some", part };
}

/** Nothing follows the cell: the words beside it tell, else its value. */
function isTheSame(answer: CellAmount, workbook: Workbook): boolean {
  const { grid } = workbook;
  if (answer.near !== undefined) return answer.near === wordsNear(grid, answer);
  const read = readingAt(answer, workbook);
  return "lost" in read || read.value === answer.value;
}

/**
 * The answer with what stands at that place now; `value` stays the last number where there is none. Where some of its
 * cells have been deleted since, what is left counts, and is marked.
 */
export function readAt(
  answer: CellAmount,
  { sheet, address }: Place,
  workbook: Workbook,
  source?: FollowedSource,
): CellAmount {
  const { lost: _before, near: _words, extent: _extent, part: _part, ...rest } = answer;
  const read = readingAt({ sheet, address }, workbook);
  const near = wordsNear(workbook.grid, { sheet, address });
  const here = { ...rest, sheet, address, ...read, ...(near !== undefined && { near }) };
  const then = answer.extent ?? source?.extent;
  const now = extentOf(workbook.grid, here, source?.extent?.texts ?? false);
  if (!then || !now || !hasShrunk(then, now)) return now && isSeveral(here) ? { ...here, extent: now } : here;
  const extent = { cells: then.cells, filled: then.filled };
  if ("lost" in read) return { ...here, extent };
  const last = answer.part?.last ?? { value: answer.value, period: answer.period };
  return { ...here, lost: "part", extent, part: { left: now.filled, of: then.filled, last } };
}

/** What recognition makes of a cell counts, too: text may be a number. */
function readingAt(place: Place, { grid, findings }: Workbook): CellReading {
  const read = readCells(grid, place);
  if (!("lost" in read) || read.lost !== "text") return read;
  const found = findings
    .flatMap((finding) => [finding, ...finding.alternatives])
    .find(({ sheet, address }) => sheet === place.sheet && address === place.address);
  return found ? { value: found.value } : read;
}
