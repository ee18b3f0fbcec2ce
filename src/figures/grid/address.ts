// Cell addresses in Excel's notation. Rows and columns are 0-based.

function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** "B2:D9" -> its corners, or null where it is not one area. */
export function parseArea(address: string): Area | null {
  const match = AREA.exec(address.slice(address.lastIndexOf("!") + 1).toUpperCase());
  if (!match) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  return {
    left: columnIndex(fromColumn),
    top: Number(fromRow) - 1,
    right: columnIndex(toColumn),
    bottom: Number(toRow) - 1,
  };
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
