// The rows of a list one after the other: those that were kept by their number, the others by stretches.
import type { Stretch } from "../condense/types";
import type { SheetView } from "./sheetView";

export type Step = { row: number; stretch: null } | { row: number; stretch: Stretch };
/** "unknown": a stretch does not tell what is asked. */
export type Verdict = "next" | "end" | "unknown";

/** False where nobody knows: also where a stretch lies only partly between `first` and `last`. */
export function eachStep(
  view: SheetView,
  first: number,
  last: number,
  visit: (step: Step) => Verdict,
): boolean {
  for (let row = first; row <= last; row += 1) {
    const stretch = view.stretchAt(row);
    if (stretch && (stretch.first < row || stretch.last > last)) return false;
    const verdict = visit({ row, stretch });
    if (verdict !== "next") return verdict === "end";
    if (stretch) row = stretch.last;
  }
  return true;
}
