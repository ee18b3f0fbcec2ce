// By what each row of a sheet of ours is known again: rows of our tables by their ids, all others by their first words. Pure.
import type { Rect } from "../a1";
import { bodyShifts, type RowShift } from "../write/shifts";
import { align } from "./align";
import { between } from "./identify";

/** A table in a list of rows; `ids`: of its body, with the totals row. */
export interface TableRows {
  name: string;
  at: Rect;
  ids: readonly string[];
}

/** A word for each row: its first text, in short; "=" where it only calculates or counts, "" where it is blank. */
export function wordsOfRows(cells: readonly (readonly unknown[])[]): string[] {
  return cells.map((line) => {
    // As it is written, a text may begin with an apostrophe; as it is read, one with "=" looks like a formula.
    const texts = line.flatMap((cell) => (typeof cell === "string" ? [cell.replace(/^'/, "")] : []));
    const text = texts.find((cell) => /^[^=]/.test(cell));
    if (text !== undefined) return short(text);
    return line.some((cell) => cell !== "" && cell !== null) ? "=" : "";
  });
}

/** Down to the last of the tables: what stands below them moves as a whole. */
export function rowKeys(words: readonly string[], tables: readonly TableRows[]): string[] {
  const bottom = Math.max(0, ...tables.map(({ at }) => at.row + at.rows));
  const keys = Array.from({ length: bottom }, (_, row) => words[row] ?? "");
  for (const { name, at, ids } of tables)
    ["#header", ...ids].forEach((id, i) => (keys[at.row + i] = `${name}|${id}`));
  return keys;
}

/** What has to be inserted and deleted for the rows of before to be those of now; rows keep their order. */
export function shiftsBetween(before: readonly string[], now: readonly string[]): RowShift[] {
  const found: (number | null)[] = now.map(() => null);
  // Blank rows are all alike: they only decide where nothing else does.
  const fit = (at: number, index: number): number | null =>
    now[at] === before[index] ? (now[at] === "" ? 0.001 : 1) : null;
  align(found, 0, now.length, 0, before.length, fit);
  const isTable = (key = ""): boolean => key.includes("|");
  for (const { at, index } of between(found, before.length))
    if (!isTable(now[at]) && !isTable(before[index])) found[at] = index;
  return bodyShifts(
    before.map((_, index) => String(index)),
    found.map((index, at) => (index === null ? `new ${at}` : String(index))),
    0,
  );
}

/** As few characters as tell the texts of one sheet apart (FNV-1a, 32 bits). */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
