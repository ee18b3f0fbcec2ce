// A figure's low and high as the workbook has them, beside the figure itself.
import type { FigureId, Finding } from "../types";

/** Cells of the same sheet, period and sign as the figure's own. */
export interface FoundBound {
  address: Finding["address"];
  value: Finding["value"];
}

export interface FoundRange {
  figure: FigureId;
  low: FoundBound | null;
  high: FoundBound | null;
}
