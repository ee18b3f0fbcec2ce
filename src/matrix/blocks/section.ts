// What all sections share: a title, a hint, a header row in the sheet's language.
import type { Context } from "../context";
import type { Block } from "../grid/block";
import type { Section } from "../layout";

export function writeSection<C extends string>(
  { canvas }: Context,
  { title, hint, block }: Section<C>,
  words: { title: string; hint?: string; columns: Record<C, string> },
): void {
  canvas.text(title, words.title);
  canvas.look(title, "section");
  if (words.hint) {
    canvas.text(hint, words.hint);
    canvas.look(hint, "note");
  }
  writeHeader(canvas, block, words.columns);
  canvas.look(block.headers(), "header");
  canvas.wrap(block.headers());
  canvas.mergeAll(block.merges());
}

export function writeHeader<C extends string>(
  canvas: Context["canvas"],
  block: Block<C>,
  words: Record<C, string>,
): void {
  for (const column of block.columns) canvas.text(block.header(column), words[column]);
}
