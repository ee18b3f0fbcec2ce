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
  /** Where it stands in the opened package; tables made here have none. */
  part?: string;
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
  /** How its points are marked, where it differs from the chart's type. */
  marker?: BookMarker;
  /** Excel.ChartLineStyle, where it differs from the chart's type: "None" leaves points alone. */
  line?: BookLineStyle;
}

/** What is left out is as the chart's type has it. */
export interface BookMarker {
  /** Excel.ChartMarkerStyle. */
  style?: BookMarkerStyle;
  /** Points, 2 to 72. */
  size?: number;
  /** Inside and outline, "#RRGGBB". */
  fill?: string;
  outline?: string;
}

export type BookMarkerStyle =
  | "Automatic"
  | "None"
  | "Square"
  | "Diamond"
  | "Triangle"
  | "X"
  | "Star"
  | "Dot"
  | "Dash"
  | "Circle"
  | "Plus";

export type BookLineStyle =
  "Automatic" | "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "RoundDot";

/** What is said of an axis beside its title; what is left out is as Excel chooses it. */
export interface BookAxis {
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  /** Categories (or values) in reverse order. */
  reversed?: boolean;
  /** Excel.ChartAxisTickLabelPosition: "NextToAxis" unless given. */
  tickLabels?: "High" | "Low" | "None" | "NextToAxis";
  hidden?: boolean;
  gridlines?: boolean;
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
  /** The category axis (of bars: the one along which the bars stand). */
  xAxis?: BookAxis;
  /** The value axis. */
  yAxis?: BookAxis;
  /** Values written beside the points. */
  dataLabels?: boolean;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Where it and the drawing that holds it stand in the opened package; charts made here have none. */
  part?: string;
  drawing?: string;
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
  /** The second bound of "between". */
  formula2?: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  /** Lower numbers win; 1 is the first. */
  priority?: number;
  /** Of a "CellValue" rule, as in the file: "greaterThan", "between", ... */
  operator?: string;
  /** The rule as it stands in the opened file. Whoever changes the rule deletes it; then it is written anew. */
  source?: string;
}

export interface BookValidation {
  sheetId: string;
  /** The first of its ranges. */
  rect: Rect;
  /** All of them, where there is more than one. */
  rects?: Rect[];
  /** Excel.DataValidationRule. */
  rule: unknown;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: string };
  /** The element as it stands in the opened file. Whoever changes the validation deletes it; then it is written anew. */
  source?: string;
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
  /** Where it stands in the opened package; parts made here have none. */
  part?: string;
}

export interface BookExtras {
  tables: BookTable[];
  charts: BookChart[];
  links: BookLink[];
  conditionalFormats: BookConditionalFormat[];
  validations: BookValidation[];
  customXmlParts: BookXmlPart[];
  /** By sheet id. */
  pageLayouts: Record<string, BookPageLayout>;
  /** Sheet ids that are protected; very hidden sheets. */
  protectedSheets: string[];
  veryHiddenSheets: string[];
  workbookProtected: boolean;
  /** Dates count from 1904. */
  date1904: boolean;
  /** Names of chart sheets and the like, which have no cells and are not shown: no other sheet can have them. */
  otherTabs: string[];
  /** What the opened file held that cannot be kept on saving: a code for whoever puts it in words, and how many. */
  lost: BookLoss[];
}

/** `macros` do not run here and are left out. `signatures` no longer hold once a file is saved anew. `data_tables`: what-if tables stay in the file, and are not calculated here. */
export interface BookLoss {
  what: "macros" | "signatures" | "data_tables";
  count: number;
}

/** A custom function as Excel would call it: built from functions.js and functions.json. */
export interface LoadedFunctions {
  metadata: FunctionMetadata[];
  /** Runs the function; what it throws goes through. */
  call(id: string, args: unknown[]): unknown;
  /** What a value is if it is a `CustomFunctions.Error` of these functions' own runtime, thrown or returned; else null. */
  errorOf(value: unknown): FunctionError | null;
}

/** `code` is as a cell shows it: "#VALUE!", "#N/A", ... */
export interface FunctionError {
  code: string;
  message: string;
}

/** functions.json. */
export interface FunctionsFile {
  functions: Omit<FunctionMetadata, "allowErrorForDataTypeAny">[];
  /** True where parameters of the type "any" are given error cells instead of the formula becoming that error. */
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: FunctionParameter[];
  result?: { type?: string; dimensionality?: string };
  options?: { volatile?: boolean };
  /** Error cells reach the function as arguments; without it they become its result. */
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** One open workbook: the same in Node (headless) and in the browser (with the grid). */
export interface Book {
  univerAPI: FUniver;
  extras: BookExtras;
  undo: {
    /** All that is done meanwhile, beside the grid too, is one step of the undo list. */
    during<T>(work: () => Promise<T>): Promise<T>;
    /** Nothing that was done so far can be undone. */
    clear(): void;
  };
  /** Calls whenever cells of a sheet have moved, with where a rectangle went: null where nothing of it is left. */
  onMove(listener: (sheetId: string, move: (rect: Rect) => Rect | null) => void): () => void;
  /** Resolves when every formula that depends on a change has its value; at once where none does. */
  calculated(): Promise<void>;
  /** Why the add-in's function in this cell gave an error, as Excel shows it beside the cell; null where it did not. */
  functionError(sheetId: string, row: number, column: number): FunctionError | null;
  /** Where the HYPERLINK in this cell's formula leads ("#Costs!A1", an address outside); null where it has none. */
  formulaLink(sheetId: string, row: number, column: number): string | null;
  /** Cells whose formulas depend on themselves: Excel warns of them. */
  circular(): { sheetId: string; row: number; column: number }[];
  /** The .xlsx with native formulas, formats, tables, names and charts; parts that the stand-in does not model are carried over. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}
