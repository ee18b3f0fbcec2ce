// Reads references as charts hold them, "'Orders 2025'!$B$2:$B$9", into sheet name and cells. Knows no workbook.
import type { Rect } from "../book/types";

export interface Reference {
  sheet: string;
  rect: Rect;
}

/** Null where it is none, such as a list of constants or a broken reference (#REF!). */
export function parseReference(text: string): Reference | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, quoted, bare, left = "", top = "", right = left, bottom = top] = match;
  const [c1, c2] = [columnOf(left), columnOf(right)].sort((a, b) => a - b) as [number, number];
  const [r1, r2] = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) as [number, number];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? "",
    rect: { row: r1, column: c1, rows: r2 - r1 + 1, columns: c2 - c1 + 1 },
  };
}

/** "A" -> 0, "AA" -> 26 */
function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
