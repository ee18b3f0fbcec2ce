// One worksheet part -> Univer's snapshot of the sheet. Objects beside the cells (tables, links, ...) are read elsewhere.
import { BooleanNumber, type IColumnData, type IRange, type IWorksheetData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, parseRect } from "../addresses";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, POINT, widthToPixels } from "../sizes";
import { child, childrenOf, flag, numeric, parseXml, type XmlElement } from "../xml/parse";
import { readCellData, type Purpose, type SheetCells, type SheetSource } from "./cellData";
import { styleId } from "./styles";

/** Univer's grid shows this many rows and columns at least, and some more than are used. */
const MIN_ROWS = 200;
const MIN_COLUMNS = 30;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

export const parseSheet = (xml: string): XmlElement => parseXml(xml, ["sheetData"]);

interface ReadSheet {
  data: Partial<IWorksheetData>;
  arrays: SheetCells["arrays"];
  raw: SheetCells["raw"];
}

export function readSheet(id: string, name: string, source: SheetSource, purpose: Purpose): ReadSheet {
  const { root } = source;
  const format = child(root, "sheetFormatPr")?.attributes ?? {};
  const view = child(child(root, "sheetViews"), "sheetView");
  const cells = readCellData(source, purpose);
  const columns = readColumns(root);
  const lastColumn = Math.max(
    cells.usedColumns,
    ...Object.keys(columns)
      .map(Number)
      .filter((column) => column < 500),
  );
  const width = numeric(format.defaultColWidth);
  const height = numeric(format.defaultRowHeight);
  const data: Partial<IWorksheetData> = {
    id,
    name,
    tabColor: source.styles.colour(child(child(root, "sheetPr"), "tabColor")) ?? "",
    rowCount: Math.min(MAX_ROWS, Math.max(MIN_ROWS, cells.usedRows + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, lastColumn + SPARE_COLUMNS)),
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_WIDTH : widthToPixels(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_HEIGHT : height * POINT,
    cellData: cells.cellData,
    rowData: cells.rowData,
    columnData: columns,
    mergeData: readMerges(root),
    freeze: readFreeze(child(view, "pane")),
    showGridlines: flag(view?.attributes.showGridLines, true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flag(view?.attributes.rightToLeft) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
  return { data, arrays: cells.arrays, raw: cells.raw };
}

function readMerges(root: XmlElement): IRange[] {
  return childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const rect = parseRect(attributes.ref ?? "");
    if (!rect) return [];
    return [
      {
        startRow: rect.row,
        startColumn: rect.column,
        endRow: rect.row + rect.rows - 1,
        endColumn: rect.column + rect.columns - 1,
      },
    ];
  });
}

function readFreeze(pane: XmlElement | undefined): IWorksheetData["freeze"] {
  const { xSplit, ySplit, topLeftCell, state } = pane?.attributes ?? {};
  const frozen = state === "frozen" || state === "frozenSplit";
  const columns = frozen ? (numeric(xSplit) ?? 0) : 0;
  const rows = frozen ? (numeric(ySplit) ?? 0) : 0;
  if (columns === 0 && rows === 0) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const first = parseRect(topLeftCell ?? "");
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? Math.max(rows, first?.row ?? rows) : -1,
    startColumn: columns > 0 ? Math.max(columns, first?.column ?? columns) : -1,
  };
}

/** Widths that reach to the sheet's last column (a style for "all columns") are the default, not data for each. */
const WIDEST_RUN = 500;

function readColumns(root: XmlElement): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of childrenOf(child(root, "cols"), "col")) {
    const first = (numeric(attributes.min) ?? 1) - 1;
    const last = Math.min((numeric(attributes.max) ?? 1) - 1, first + WIDEST_RUN, MAX_COLUMNS - 1);
    const width = numeric(attributes.width);
    const style = numeric(attributes.style);
    for (let column = first; column <= last; column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: widthToPixels(width) }),
        ...(flag(attributes.hidden) ? { hd: BooleanNumber.TRUE } : {}),
        ...(style ? { s: styleId(style) } : {}),
      };
    }
  }
  return columns;
}
