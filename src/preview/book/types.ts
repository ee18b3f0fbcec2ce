// The stand-in's workbook: Univer holds cells, formulas, formats and names; what Univer has no place for is kept
// beside it in `BookExtras`. Shared by the host (object model) and by .xlsx in and out. Knows nothing of the product.
import type { FUniver } from "@univerjs/core/facade";

/** 0-based, in cells. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface BookTable {
  id: string;
  name: string;
  sheetId: string;
  rect: Rect;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  columns: { id: number; name: string; totalsFunction?: string }[];
}

export interface BookSeries {
  name: string;
  /** Set where the name comes from a cell. */
  nameRef?: string;
  /** "'Sheet'!$B$2:$B$9" */
  values: string;
  x: string;
  /** "#RRGGBB" */
  color?: string;
}

export interface BookChart {
  id: string;
  name: string;
  sheetId: string;
  /** Excel.ChartType: "Line", "XYScatterLinesNoMarkers", "ColumnClustered", "BarClustered", "BarStacked", ... */
  type: string;
  title: string;
  xTitle: string;
  yTitle: string;
  showLegend: boolean;
  legendPosition: string;
  series: BookSeries[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface BookLink {
  sheetId: string;
  rect: Rect;
  /** Inside the workbook ("Costs!C12"), or an address outside. */
  documentReference?: string;
  address?: string;
  screenTip?: string;
}

export interface BookConditionalFormat {
  id: string;
  sheetId: string;
  rects: Rect[];
  /** Excel.ConditionalFormatType: "Custom", "CellValue", "DataBar", "ColorScale", ... */
  type: string;
  formula?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface BookValidation {
  sheetId: string;
  rect: Rect;
  rule: unknown;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: string };
}

export interface BookPageLayout {
  orientation: "Portrait" | "Landscape";
  fitToWidth: number | null;
  fitToHeight: number | null;
  printArea: string | null;
  printTitleRows: string | null;
}

export interface BookXmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

export interface BookExtras {
  tables: BookTable[];
  charts: BookChart[];
  links: BookLink[];
  conditionalFormats: BookConditionalFormat[];
  validations: BookValidation[];
  customXmlParts: BookXmlPart[];
  /** Office settings of the add-in, saved with the document. */
  settings: Record<string, unknown>;
  /** By sheet id. */
  pageLayouts: Record<string, BookPageLayout>;
  /** Sheet ids that are protected; very hidden sheets. */
  protectedSheets: string[];
  veryHiddenSheets: string[];
  workbookProtected: boolean;
  /** What the opened file held that cannot be kept on saving, in words ("2 pivot tables"). */
  lost: string[];
}

/** A custom function as Excel would call it: built from functions.js and functions.json. */
export interface LoadedFunctions {
  metadata: FunctionMetadata[];
  call(id: string, args: unknown[]): unknown;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: { name: string; type?: string; dimensionality?: string; optional?: boolean; repeating?: boolean }[];
  result: { type?: string; dimensionality?: string };
}

/** One open workbook: the same in Node (headless) and in the browser (with the grid). */
export interface Book {
  univerAPI: FUniver;
  extras: BookExtras;
  /** Resolves when every formula that depends on a change has its value. */
  calculated(): Promise<void>;
  /** The .xlsx with native formulas, formats, tables, names and charts; parts that the stand-in does not model are carried over. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}
