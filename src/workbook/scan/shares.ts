// How many cells of each sheet are kept, so that a workbook of any size takes no more memory than some of its parts on
// the way. Pure.
import { type Area, cellsIn, RESPONSE_BYTES, FIRST_GUESS_BYTES } from "./areas";

/** Parts on the way whose cells are kept: an ordinary workbook is kept whole. */
const PARTS = 10;
export const KEPT_CELLS = PARTS * (RESPONSE_BYTES / FIRST_GUESS_BYTES);

/** Small areas whole, the large ones alike: together at most `most` cells. */
export function sharesOf(areas: readonly Area[], most = KEPT_CELLS): number[] {
  const shares = areas.map(cellsIn);
  const ascending = [...shares.entries()].sort(([, a], [, b]) => a - b);
  let left = most;
  ascending.forEach(([index, cells], at) => {
    const share = Math.min(cells, Math.floor(left / (ascending.length - at)));
    shares[index] = share;
    left -= share;
  });
  return shares;
}
