// Formulas on the analyst's own cells that outlast them: while the cells are gone, or hold no numbers, the last value
// that they had counts. Live in Excel without the add-in. Knows no figure and no words.
import type { Extent } from "../../figures/types";
import { reference } from "../grid/a1";

/** A formula holds 8192 characters. */
const LONGEST_LIST = 2000;

export interface LiveCells {
  sheet: string;
  /** A cell, a range, or cells joined by commas. */
  address: string;
  /** What they come to: "" for a single cell itself. */
  reducer: "" | "SUM" | "AVERAGE" | "COUNTA";
  /** What they came to when the formula was made. */
  last: number;
  /** Text that was read as a number stands there, so that `last` counts until it is one. */
  text?: boolean;
  /** How large several cells were before any was gone. */
  extent?: Extent;
}

/** What the cells come to, or the last value. */
export function liveValue(cells: LiveCells): string {
  const { reducer, last } = cells;
  const [all, amount] = [listOf(cells), amountOf(cells)];
  if (isLong(cells)) return `IFERROR(${amount},${last})`;
  if (reducer === "COUNTA") return `IF(${isThere(cells)},${amount},${last})`;
  if (cells.text)
    return `IF(${reducer ? `AND(COUNT(${all})>0,COUNT(${all})=COUNTA(${all}))` : `ISNUMBER(${all})`},${amount},${last})`;
  if (!reducer) return `IF(ISNUMBER(${all}),${amount},${last})`;
  // Of single cells that add up none may be missing; in a range the user leaves cells blank.
  const singles = singleCells(cells);
  if (singles > 0) return `IF(COUNT(${all})=${singles},${amount},${last})`;
  return `IF(COUNT(${all})>0,IFERROR(${amount},${last}),${last})`;
}

/** `good` while the value is live, `check` while the cells hold what cannot be used, `gone` when they are deleted. */
export function liveState(cells: LiveCells, words: { good: string; check: string; gone: string }): string {
  if (isLong(cells)) return `IF(ISERROR(${amountOf(cells)}),${words.check},${words.good})`;
  return `IF(${isGood(cells)},${words.good},IF(${isThere(cells)},${words.check},${words.gone}))`;
}

/** Which error of Excel's the cells show, as text; for cells that show one. */
export function errorShown(cells: LiveCells): string {
  const names = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
  const listed = names.map((name) => `"${name}"`).join(",");
  return `IFERROR(CHOOSE(ERROR.TYPE(${listOf(cells)}),${listed}),"")`;
}

/** True in a sheet where the cells have not been deleted. */
export function isThere(cells: Pick<LiveCells, "sheet" | "address">): string {
  const parts = partsThere(cells);
  return parts.length === 1 ? (parts[0] ?? "") : `AND(${parts.join(",")})`;
}

/** Of joined cells how many are still there; null where they are not joined, or too many for a formula. */
export function cellsLeft(cells: LiveCells): { left: string; of: number } | null {
  const { sheet, address, extent } = cells;
  const parts = address.split(",");
  const of = address.includes(":") ? extent?.cells : parts.length;
  if (parts.length === 1 || of === undefined || !isCountable(cells)) return null;
  const left = parts.map((part) => {
    const cell = reference(sheet, part);
    return part.includes(":") ? `IF(ISREF(${cell}),ROWS(${cell})*COLUMNS(${cell}),0)` : `ISREF(${cell})`;
  });
  return { left: `(${left.join("+")})`, of };
}

const partsThere = ({ sheet, address }: Pick<LiveCells, "sheet" | "address">): string[] =>
  address.split(",").map((part) => `ISREF(${reference(sheet, part)})`);

function isGood(cells: LiveCells): string {
  const [all, singles] = [listOf(cells), singleCells(cells)];
  if (cells.reducer === "COUNTA") return `AND(${isThere(cells)},COUNTA(${all})>0)`;
  if (cells.text) return `AND(${isThere(cells)},COUNTA(${all})>0,NOT(ISERROR(${firstOf(cells)})))`;
  if (!cells.reducer) return `ISNUMBER(${all})`;
  if (singles > 0) return `COUNT(${all})=${singles}`;
  return `AND(COUNT(${all})>0,ISNUMBER(${amountOf(cells)}))`;
}

/** To count the cells of a list, a formula names each of them several times; ranges more often than single cells. */
export const isCountable = (cells: LiveCells): boolean =>
  listOf(cells).length <= (cells.address.includes(":") ? 200 : 800);

/** So many cells are joined that a formula has no room to name them three times. */
const isLong = (cells: LiveCells): boolean => listOf(cells).length > LONGEST_LIST;

/** The cells as a function takes them. */
export const listOf = ({ sheet, address }: LiveCells): string => reference(sheet, address);

const firstOf = ({ sheet, address }: LiveCells): string =>
  reference(sheet, (address.split(/[,:]/)[0] ?? address).trim());

const amountOf = (cells: LiveCells): string =>
  cells.reducer ? `${cells.reducer}(${listOf(cells)})` : listOf(cells);

/** How many, where nothing but single cells is joined; 0 where a range is among them. */
function singleCells({ address }: LiveCells): number {
  const parts = address.split(",");
  return address.includes(":") ? 0 : parts.length;
}
