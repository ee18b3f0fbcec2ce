// Makes every cell of a table ours, also those that wait for the user: what is ours is cleared and dressed anew when the
// sheet is built again, while what was typed there stays.
import type { Block } from "../grid/block";
import type { Canvas } from "../grid/canvas";

export function claim<C extends string>(
  canvas: Canvas,
  block: Block<C>,
  formats: Partial<Record<C, string>> = {},
): void {
  for (const key of block.keys)
    for (const column of block.columns) canvas.claim(block.at(key, column), formats[column] ?? "General");
}
