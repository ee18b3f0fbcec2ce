// Clears cells: contents, formats, links, or all of it.
// https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
import type { ICellData } from "@univerjs/core";
import type { RangeTarget } from "../state";
import { intersect } from "./address";
import { CellChanges, Grid } from "./grid";

export const CLEAR_KINDS = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

export function clearCells(target: RangeTarget, kind: (typeof CLEAR_KINDS)[number]): void {
  const { state, sheetId, rect } = target;
  state.allowChange(sheetId);
  const grid = new Grid(state, sheetId);
  const contents = kind === "All" || kind === "Contents" || kind === "ResetContents";
  const formats = kind === "All" || kind === "Formats";
  if (contents || formats) {
    const changes = new CellChanges();
    grid.forEachStored(rect, (row, column) => {
      changes.add(row, column, { ...(contents ? EMPTY : {}), ...(formats ? { s: null } : {}) });
    });
    grid.write(changes);
  }
  const extras = state.book.extras;
  if (kind !== "Contents" && kind !== "ResetContents" && kind !== "Formats") {
    extras.links = extras.links.filter((link) => link.sheetId !== sheetId || !intersect(link.rect, rect));
  }
  if (formats) {
    extras.conditionalFormats = extras.conditionalFormats.filter(
      (format) => format.sheetId !== sheetId || !format.rects.some((part) => intersect(part, rect)),
    );
  }
  if (kind === "All") {
    extras.validations = extras.validations.filter(
      (rule) => rule.sheetId !== sheetId || !intersect(rule.rect, rect),
    );
  }
}
