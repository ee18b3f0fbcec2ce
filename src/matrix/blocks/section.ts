// What all sections share: a title, a hint, a header row in the sheet's language.
import type { Context } from "../context";
import type { Block } from "../grid/block";
import { area, type Spot } from "../grid/a1";
import type { Section } from "../grid/sections";
import { PRINTED_COLUMNS } from "../layout";

export function writeSection<C extends string>(
  { canvas }: Pick<Context, "canvas">,
  { title, hint, block }: Section<C>,
  words: { title: string; hint?: string; columns: Record<C, string> },
  printed = PRINTED_COLUMNS,
): void {
  writeTitle(canvas, title, words.title, printed);
  if (words.hint) {
    canvas.text(hint, words.hint);
    canvas.look(hint, "note");
  }
  writeHeader(canvas, block, words.columns);
  canvas.look(block.headers(), "header");
  canvas.wrap(block.headers());
  canvas.mergeAll(block.merges());
}

/** A section's title, with its line over all printed columns. */
export function writeTitle(
  canvas: Context["canvas"],
  title: Spot,
  text: string,
  printed = PRINTED_COLUMNS,
): void {
  canvas.text(title, text);
  canvas.look(area(title, { row: title.row, column: printed - 1 }), "section");
}

export function writeHeader<C extends string>(
  canvas: Context["canvas"],
  block: Block<C>,
  words: Record<C, string>,
): void {
  for (const column of block.columns) canvas.text(block.header(column), words[column]);
}
