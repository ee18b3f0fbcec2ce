// The one pass over every cell of a sheet: where labels may be, which rows are titles, which may be time headers.
// Everything else looks only at what this pass marked. Knows no figure.
import { labelFilter, totalFilter } from "../lexicon";
import { isLongQuestion } from "../labels/questions";
import type { SheetGrid } from "../types";

export interface Survey {
  /** Cells whose text may be a label, in reading order. */
  labels: { row: number; column: number }[];
  /** Rows that hold text and no number, with their first filled column and how many texts they hold. */
  titles: { row: number; column: number; texts: number }[];
  numbers: number;
}

/** Longest text that may be a label; prose is longer. */
const LONGEST = 90;
/** A column with more labels than this is a list of records; the labels past it are read from its end only. */
const MOST_IN_COLUMN = 300;
/** No statement, however wide, has more on one sheet; a long sheet with as many is a list. */
const MOST_ON_SHEET = 1000;
const MOST_ON_LONG_SHEET = 400;
/** With this many labels met in the workbook, the columns of the sheets that follow are read less far. */
const MANY_LABELS = 1500;
const FEW_IN_COLUMN = 12;
/** ... and of each of those sheets so many labels at most; of the long ones, which are lists, their head and their end. */
const FEW_ON_SHEET = 90;
const FEWEST_ON_SHEET = 18;
const LONG_SHEET = 400;
/** Rows at the end of a long sheet that are read in any case: totals stand there. */
const LAST_ROWS = 6;
/** Labels kept for those rows, of totals only where the sheet before them was cut short. */
const LAST_LABELS = 12;

/** `met`: labels met on the sheets before, so that the work on a workbook of any size stays bounded. */
export function survey(sheet: SheetGrid, met = 0): Survey {
  const labels: Survey["labels"] = [];
  const titles: Survey["titles"] = [];
  const perColumn: number[] = [];
  let numbers = 0;
  const { values } = sheet;
  const crowded = met > MANY_LABELS;
  const most = crowded ? FEW_IN_COLUMN : MOST_IN_COLUMN;
  const lastRows = values.length - LAST_ROWS;
  const mostAbove = mostLabels(crowded, values.length);
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row];
    if (cells === undefined) continue;
    let texts = 0;
    let figures = 0;
    let firstText = -1;
    for (let column = 0; column < cells.length; column += 1) {
      const value = cells[column];
      if (typeof value === "number") figures += 1;
      else if (typeof value === "string" && value.length > 0) {
        texts += 1;
        if (firstText < 0) firstText = column;
        const count = perColumn[column] ?? 0;
        if (
          (value.length <= LONGEST || isLongQuestion(value)) &&
          (labels.length < mostAbove ||
            (row >= lastRows && labels.length < mostAbove + LAST_LABELS && totalFilter.test(value))) &&
          (count < most || row >= lastRows) &&
          labelFilter.test(value)
        ) {
          perColumn[column] = count + 1;
          labels.push({ row, column });
        }
      }
    }
    numbers += figures;
    if (figures === 0 && texts > 0) titles.push({ row, column: firstText, texts });
  }
  return { labels, titles, numbers };
}

/** Labels read over the last rows. */
function mostLabels(crowded: boolean, rows: number): number {
  if (!crowded) return rows > LONG_SHEET ? MOST_ON_LONG_SHEET : MOST_ON_SHEET;
  return rows > LONG_SHEET ? FEWEST_ON_SHEET : FEW_ON_SHEET;
}
