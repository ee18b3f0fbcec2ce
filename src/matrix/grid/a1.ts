// Addresses in A1 notation. Knows cells and sheet names, nothing of what stands there.

/** 0-based. */
export interface Spot {
  row: number;
  column: number;
}

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

export function address({ row, column }: Spot): string {
  return `${columnName(column)}${row + 1}`;
}

export function absolute({ row, column }: Spot): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** Without "$": "$A$1:$B$2" -> "A1:B2". */
export function relative(reference: string): string {
  return reference.replace(/\$/g, "");
}

export function area(from: Spot, to: Spot): string {
  return `${address(from)}:${address(to)}`;
}

/** Names that Excel takes without quotes, and that look like no cell, no column and no constant. */
const PLAIN = /^(?!(?:true|false|r|c|rc)$)[A-Za-z_]+$/i;

/** "Costs!", "'It''s'!": the sheet's part of a reference. */
function sheetPrefix(sheet: string): string {
  return PLAIN.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** A reference to cells of another sheet: each of the joined addresses gets the sheet's name. */
export function reference(sheet: string, addresses: string): string {
  return addresses
    .split(",")
    .map((part) => sheetPrefix(sheet) + part.trim())
    .join(",");
}
