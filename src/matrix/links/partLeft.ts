// Whether a range on the analyst's cells has lost some of them since the formula was made, live: Excel shrinks the
// reference without a word. Blank cells that are deleted, and rows put in between, are no loss. Knows no figure.
import { reference } from "../grid/a1";
import { isCountable, listOf, type LiveCells } from "./liveCells";

export interface PartLeft {
  /** True in a sheet where some of the cells that counted are gone. */
  isPart: string;
  /** How many of them are left, and were there. */
  left: string;
  of: number;
}

/** Null where that cannot be told. */
export function partLeft(cells: LiveCells): PartLeft | null {
  const { sheet, address, extent } = cells;
  const list = listOf(cells);
  if (!extent || !address.includes(":") || !isCountable(cells)) return null;
  const parts = address.split(",").map((part) => reference(sheet, part));
  const size = parts.map((part) => (part.includes(":") ? `ROWS(${part})*COLUMNS(${part})` : "1")).join("+");
  const zeros = parts.map((part) => `-COUNTIF(${part},0)`).join("");
  const left = countsTexts(cells) ? `COUNTA(${list})` : `COUNT(${list})${zeros}`;
  return { isPart: `AND(${size}<${extent.cells},${left}<${extent.filled})`, left, of: extent.filled };
}

/** Entries that are counted, and numbers written as text: all that is not blank counts. */
export const countsTexts = ({ reducer, text }: Pick<LiveCells, "reducer" | "text">): boolean =>
  reducer === "COUNTA" || !!text;
