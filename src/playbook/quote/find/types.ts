// A vendor's quote as it stands in a workbook: where, the cells, and what its surroundings say of it.
import type { CellValue, Period } from "../../../figures/types";
import type { AreaId } from "../../types";

/** A range of one sheet, with the cells it holds. */
export interface FoundRange {
  sheet: string;
  range: string;
  cells: CellValue[][];
}

export interface VolumeTable extends FoundRange {
  /** What its quantities are counted over: a month, unless its header says otherwise. */
  period: Period;
}

/** Header row included. */
export interface FoundQuote extends FoundRange {
  volumes: VolumeTable | null;
  /** As its title names it; else the sheet's name. */
  vendor: string;
  area: AreaId;
  /** A code such as "PLN"; "" where neither formats nor titles name one. */
  currency: string;
}
