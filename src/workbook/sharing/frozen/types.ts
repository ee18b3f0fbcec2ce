// What a frozen formula leaves behind. Saved in the workbook as JSON, so nothing here may change its meaning.

/** As Excel reports it: a number, text (errors too), TRUE or FALSE. */
export type CellValue = string | number | boolean;

/** A cell whose formula is to be replaced by its value. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  /** The value; of a formula that spills, all values it fills cells with. */
  values: CellValue[][];
}

/** Formulas that read alike, filled down or to the right from the first; or one that spilled over the cells. */
export interface FrozenBlock {
  /** The sheet's name and cells at the time of freezing. */
  sheet: string;
  address: string;
  formula: string;
  spills: boolean;
  values: CellValue[][];
  /** The hidden name that Excel keeps on the cells, and on those the formula refers to, as they move; null: none. */
  name: string | null;
  /** The name lists each cell by itself, with what its formula refers to. Without it: the block as a whole. */
  each?: true;
}

export interface Frozen {
  blocks: FrozenBlock[];
}

/** Why cells were left as they are. */
export type SkipReason =
  /** The sheet is protected. */
  | "protected"
  /** Part of an old array formula ({=...}), which can only be changed as a whole. */
  | "array_part"
  /** Shows #NAME?, #BUSY! or the like: there is no value to keep. */
  | "no_value"
  /** Rewritten, and shows an error all the same. */
  | "error_remains"
  /** Not what was left there: somebody has typed over it. */
  | "changed"
  /** The cells, or those the formula refers to, were deleted or taken apart. */
  | "taken_apart"
  /** The cells were deleted, and their formulas went with them. */
  | "deleted"
  /** A defined name, of which Excel gives no value. */
  | "defined_name"
  /** A rule of a conditional format, where Excel runs no add-in's function. */
  | "conditional_format"
  /** The workbook's structure is protected, and its names with it. */
  | "workbook_protected";

export interface Skipped {
  reason: SkipReason;
  sheet: string;
  /** "" where it is no cell. */
  address: string;
  /** A defined name, on this sheet or ("") in the whole workbook. */
  name?: string;
  /** Of the first cell. */
  formula: string;
  cells: number;
}
