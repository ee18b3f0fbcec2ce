// A figure that recognition found and the last sheet was built with, as the workbook is now. Where its cells are gone, in
// whole or in part, or hold no number, the user is asked. Pure.
import type { FigureId } from "../../figures/types";
import type { CellAmount, FigureAnswer } from "../answers";
import { overlap } from "./cells";
import { extentOf, hasShrunk } from "./extent";
import { readAt, someLeft, type Workbook } from "./followCell";
import type { FollowedSource, Place } from "./types";

export const isPartFound = (answer: FigureAnswer | undefined): boolean =>
  answer?.kind === "found" && answer.part !== undefined;

/** Null: recognition, or the user's answer, stands. Where recognition finds another cell for what the user confirmed, it does not. */
export function followFound(
  id: FigureId,
  answer: FigureAnswer | undefined,
  source: FollowedSource | undefined,
  workbook: Workbook,
): FigureAnswer | null {
  if ((answer && answer.kind !== "found") || !source?.last || !source.now) return null;
  const [before, now] = [source.then[0], source.now[0]];
  if (!before || now === undefined) return null;
  const last: CellAmount = { kind: "cell", ...before, ...source.last, linked: true };
  if (now === null)
    return (source.plain ? someLeft(last, source, workbook) : null) ?? { ...last, lost: "gone" };
  const finding = workbook.findings.find(({ figure }) => figure === id);
  // A list that has grown is the same list; one that has shrunk has lost entries.
  if (finding && overlap(finding, now)) return partOf(answer, source, now, workbook);
  // How such cells come to the figure (counted, in thousands, ...) is recognition's knowledge alone.
  if (!source.plain) return finding ? null : { ...last, ...now, lost: "moved" };
  const read = readAt(last, now, workbook, source);
  return !read.lost && finding && answer?.kind !== "found" ? null : read;
}

function partOf(
  answer: FigureAnswer | undefined,
  { extent, last }: FollowedSource,
  { sheet, address }: Place,
  { grid }: Workbook,
): FigureAnswer | null {
  const pending = answer?.kind === "found" ? answer.part : undefined;
  const taken = answer?.kind === "found" ? answer.extent : undefined;
  const then = pending?.extent ?? taken ?? extent;
  if (!then || !extent || !last) return null;
  const now = extentOf(grid, { sheet, address }, extent.texts);
  if (!now || !hasShrunk(then, now)) return null;
  const { cells, filled } = then;
  return {
    kind: "found",
    part: {
      left: now.filled,
      of: filled,
      last: pending?.last ?? last,
      sheet,
      address,
      extent: { cells, filled },
    },
  };
}
