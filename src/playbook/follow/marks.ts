// What the add-in notes of answers that stand for cells: that a sheet follows them, and by which words they are known.
// Answers that do not change stay the same objects. Pure.
import type { WorkbookGrid } from "../../figures/types";
import type { Answers } from "../answers";
import { readCells, wordsNear } from "./cells";
import { extentOf, isSeveral } from "./extent";
import { keepsLast } from "./lost";
import { mapAnswers } from "./mapAnswers";
import type { Place } from "./types";

/** Since a sheet was built from them, its formulas follow their cells. Those that are lost have none. */
export function linkAnswers(answers: Answers): Answers {
  return mapAnswers(answers, {
    cell: (cell) => {
      const linked = !keepsLast(cell.lost);
      return cell.linked === linked ? cell : { ...cell, linked };
    },
    quote: (quote) => (quote.linked ? quote : { ...quote, linked: true }),
    found: (found) => (found.extent ? { kind: "found" } : found),
  });
}

/** Cells that the user has just pointed at, as far as they stand in the workbook as it was read. */
export function nameCells(answers: Answers, grid: WorkbookGrid): Answers {
  return mapAnswers(answers, {
    cell: (cell) => {
      if (cell.near !== undefined || cell.lost) return cell;
      const read = readCells(grid, cell);
      if (!("value" in read) || read.value !== cell.value) return cell;
      const near = wordsNear(grid, cell);
      const extent = isSeveral(cell) ? extentOf(grid, cell, false) : null;
      return near === undefined ? cell : { ...cell, near, ...(extent && { extent }) };
    },
  });
}

/** The cells that answers stand for. */
export function placesOf(answers: Answers): Place[] {
  const places: Place[] = [];
  mapAnswers(answers, {
    cell: (cell) => {
      places.push({ sheet: cell.sheet, address: cell.address });
      return cell;
    },
    quote: (quote) => {
      for (const { sheet, range } of [quote, quote.volumes].flatMap((one) => one ?? []))
        places.push({ sheet, address: range });
      return quote;
    },
  });
  return places;
}
