// Places in a workbook, as a name's formula lists them: "=Costs!$C$2:$C$9,Costs!$A$2:$A$9". Pure.
import { qualified, type Rect } from "../../a1";
import { cellsText, SHEET_COLUMNS, SHEET_ROWS } from "../formula/references";

export interface Place {
  sheet: string;
  rect: Rect;
}

/** Excel's limit for a formula is 8,192 characters; a name has some less to be stored with. */
export const LONGEST = 8_000;

export const unionOf = (places: readonly Place[]): string =>
  `=${places.map(({ sheet, rect }) => qualified(sheet, areaText(rect))).join(",")}`;

/** "$B$2:$C$9", or whole columns and rows: "$B:$C", "$2:$9". */
function areaText({ row, column, rows, columns }: Rect): string {
  const line = (at: number) => ({ at, fixed: true });
  const allRows = rows === SHEET_ROWS && columns < SHEET_COLUMNS;
  const allColumns = columns === SHEET_COLUMNS;
  const corner = (down: number, right: number) => ({
    ...(!allColumns && { column: line(column + right) }),
    ...(!allRows && { row: line(row + down) }),
  });
  return cellsText({ first: corner(0, 0), last: corner(rows - 1, columns - 1) });
}
