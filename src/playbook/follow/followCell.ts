// One answer that stands for cells, as the workbook is now: found again where the sheet's formulas have followed the
// cells, known again by the words beside them; where neither tells, marked for the user to check. Pure.
import type { Finding, WorkbookGrid } from "../../figures/types";
import type { CellAmount } from "../answers";
import { readCells, wordsNear, type CellReading } from "./cells";
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
  if (now === null) return { ...answer, lost: "gone" };
  if (now) return readAt(answer, now, workbook);
  // A cell that is known to be gone is not what stands at its old address by now.
  return answer.lost === "gone" || !isTheSame(answer, workbook)
    ? unknown(answer)
    : readAt(answer, answer, workbook);
}

const unknown = (answer: CellAmount): CellAmount => ({
  ...answer,
  lost: answer.lost === "gone" ? "gone" : "moved",
});

/** Nothing follows the cell: the words beside it tell, else its value. */
function isTheSame(answer: CellAmount, workbook: Workbook): boolean {
  const { grid } = workbook;
  if (answer.near !== undefined) return answer.near === wordsNear(grid, answer);
  const read = readingAt(answer, workbook);
  return "lost" in read || read.value === answer.value;
}

/** The answer with what stands at that place now; `value` stays the last number where there is none. */
export function readAt(answer: CellAmount, { sheet, address }: Place, workbook: Workbook): CellAmount {
  const { lost: _before, near: _words, ...rest } = answer;
  const read = readingAt({ sheet, address }, workbook);
  const near = wordsNear(workbook.grid, { sheet, address });
  return { ...rest, sheet, address, ...read, ...(near !== undefined && { near }) };
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
