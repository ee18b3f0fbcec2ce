// What a workbook holds, by name only: sheets, tables, names. No cell is read here.
import { requestParts } from "./state/store";

export interface ListedSheet {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  sheet: Excel.Worksheet;
}

export interface ListedTable {
  name: string;
  sheetId: string;
  table: Excel.Table;
}

export interface Listing {
  sheets: ListedSheet[];
  tables: ListedTable[];
  names: Excel.NamedItem[];
  structureProtected: boolean;
  parts: Excel.CustomXmlPartScopedCollection;
}

/** One sync. */
export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  names.load("items/name,items/type,items/formula,items/visible");
  protection.load("protected");
  const parts = requestParts(context);
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
      sheet,
    })),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id, table })),
    names: names.items,
    structureProtected: protection.protected,
    parts,
  };
}
