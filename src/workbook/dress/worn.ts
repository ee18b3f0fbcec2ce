// What each cell wears by a dress, as one text to compare: looks in their order, wrapping, alignment, number format. Pure.
import { parseArea, type Rect } from "../a1";
import { splitAreas } from "../write/cells";
import { LOOKS } from "../write/looks";
import type { Dress } from "./dress";

export type Worn = ReadonlyMap<number, string>;

/** Excel's number of columns: a cell as one number. */
const COLUMNS = 16_384;
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

/** `place`: where an area of the dress lies on the sheet; one that was cut lies in parts. */
export function wornBy(dress: Dress, place: (area: Rect) => Rect[] = (area) => [area]): Worn {
  const worn = new Map<number, string>();
  const paint = (areas: readonly (Rect | null)[], wordOf: (row: number, part: Rect) => string): void => {
    for (const part of areas.flatMap((area) => (area ? place(area) : [])))
      for (let row = part.row; row < part.row + part.rows; row += 1)
        for (let column = part.column; column < part.column + part.columns; column += 1) {
          const key = cellKey(row, column);
          worn.set(key, `${worn.get(key) ?? ""}${wordOf(row, part)};`);
        }
  };
  for (const { address, look } of dress.looks)
    paint([parseArea(address)], (row, part) => {
      const { line } = LOOKS[look];
      // A line runs along one edge of the whole area.
      const lined =
        line === "above" ? row === part.row : line === "below" && row === part.row + part.rows - 1;
      return lined ? `${look}|` : look;
    });
  for (const { address, horizontal = "", vertical = "" } of dress.aligns ?? [])
    paint([parseArea(address)], () => `${horizontal}/${vertical}`);
  for (const address of dress.wrap) paint([parseArea(address)], () => "wrap");
  for (const [format, addresses] of Object.entries(dress.formats))
    paint(splitAreas(addresses), () => `#${format}`);
  return worn;
}
