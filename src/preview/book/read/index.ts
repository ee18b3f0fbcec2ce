// An .xlsx package -> what a book starts from: Univer's snapshot of the cells, and the extras beside it.
import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { customNamesIn, fromFile } from "../formulas/prefixes";
import { mainPart, type DefinedName, type Package, type SheetPart } from "../package/workbookParts";
import { child, flag, numeric } from "../xml/parse";
import type { BookExtras } from "../types";
import { readCharts, type SheetGeometry } from "./charts";
import { readConditionalFormats } from "./conditionalFormats";
import { readCustomXml } from "./customXml";
import { readLinks } from "./links";
import { readPageLayout } from "./pageLayout";
import { readSharedStrings } from "./sharedStrings";
import type { Purpose, SheetSource } from "./cellData";
import { parseSheet, readSheet } from "./sheet";
import type { RawRow } from "./cells";
import { readStyles, styleId, type StyleSheet } from "./styles";
import { readTables } from "./tables";
import { readValidations } from "./validations";

export const WORKBOOK_ID = "workbook";
/** Univer's resource of defined names, and what it calls the workbook's scope. */
export const NAMES_RESOURCE = "SHEET_DEFINED_NAME_PLUGIN";
export const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export interface ReadBook {
  snapshot: IWorkbookData;
  extras: BookExtras;
  /** First cells of array formulas, whose results are not read from the file. */
  arrays: { sheetId: string; row: number; column: number }[];
  activeSheet: string;
  /** By sheet id: the rows as they stand in the file; only for saving. */
  raw: Record<string, ReadonlyMap<number, RawRow>>;
  /** Functions of add-ins that the file's formulas call, in capitals: loaded or not, they are stored as such. */
  customNames: ReadonlySet<string>;
}

/** The id of a sheet of the file among Univer's sheets; sheets made later have ids of other forms. */
export const sheetIdOf = (sheet: SheetPart): string => `sheet-${sheet.sheetId}`;

/** Everything that the cells of one sheet are read from. */
function sheetSource(
  file: Package,
  sheet: SheetPart,
  strings: readonly string[],
  styles: StyleSheet,
): SheetSource {
  const xml = mainPart(file.parts, sheet.path);
  return { xml, root: parseSheet(xml), strings, styles, date1904: file.date1904 };
}

export function emptyExtras(): BookExtras {
  return {
    tables: [],
    charts: [],
    links: [],
    conditionalFormats: [],
    validations: [],
    customXmlParts: [],
    pageLayouts: {},
    protectedSheets: [],
    veryHiddenSheets: [],
    workbookProtected: false,
    date1904: false,
    otherTabs: [],
    lost: [],
  };
}

export function readBook(file: Package, locale: LocaleType, purpose: Purpose): ReadBook {
  const styles = readStyles(file);
  const strings = readSharedStrings(file);
  const extras = emptyExtras();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const arrays: ReadBook["arrays"] = [];
  const rows: ReadBook["raw"] = {};
  const customNames = new Set(file.names.flatMap(({ refersTo }) => customNamesIn(refersTo)));
  file.sheets.forEach((sheet) => {
    const id = sheetIdOf(sheet);
    const source = sheetSource(file, sheet, strings, styles);
    const { data, arrays: found, raw } = readSheet(id, sheet.name, source, purpose);
    rows[id] = raw;
    if (purpose === "save") customNamesIn(source.xml).forEach((name) => customNames.add(name));
    arrays.push(...found.map((cell) => ({ sheetId: id, ...cell })));
    sheets[id] = { ...data, hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE };
    readExtras(file, sheet, source, geometryOf(data), extras);
  });
  extras.customXmlParts.push(...readCustomXml(file));
  extras.otherTabs = file.otherTabs;
  extras.date1904 = file.date1904;
  extras.workbookProtected = flag(child(file.workbook, "workbookProtection")?.attributes.lockStructure);
  const signatures = [...file.parts.keys()].filter((path) => /^_xmlsignatures\/sig/i.test(path)).length;
  if (file.macros) extras.lost.push({ what: "macros", count: 1 });
  if (signatures > 0) extras.lost.push({ what: "signatures", count: signatures });
  return {
    extras,
    arrays,
    activeSheet: activeSheetOf(file),
    raw: rows,
    customNames,
    snapshot: {
      id: WORKBOOK_ID,
      name: "",
      appVersion: "",
      locale,
      styles: Object.fromEntries(styles.formats.map((format, index) => [styleId(index), format])),
      defaultStyle: { ...styles.normal, ...styles.formats[0] },
      sheetOrder: file.sheets.map(sheetIdOf),
      sheets,
      resources: [{ name: NAMES_RESOURCE, data: JSON.stringify(univerNames(file)) }],
    },
  };
}

/** The tab that the file opens on, or the first that can be seen. */
function activeSheetOf(file: Package): string {
  const position =
    numeric(child(child(file.workbook, "bookViews"), "workbookView")?.attributes.activeTab) ?? 0;
  const visible = file.sheets.filter(({ state }) => state === "visible");
  const sheet = visible.find((candidate) => candidate.position === position) ?? visible[0] ?? file.sheets[0];
  return sheet ? sheetIdOf(sheet) : "";
}

function readExtras(
  file: Package,
  sheet: SheetPart,
  { root, xml, styles }: SheetSource,
  geometry: SheetGeometry,
  extras: BookExtras,
): void {
  const id = sheetIdOf(sheet);
  extras.tables.push(...readTables(file, sheet, id));
  extras.links.push(...readLinks(root, sheet, id));
  extras.validations.push(...readValidations(root, xml, id));
  extras.conditionalFormats.push(...readConditionalFormats(root, xml, id, styles));
  extras.charts.push(...readCharts(file, sheet, id, geometry));
  extras.pageLayouts[id] = readPageLayout(
    root,
    file.names.filter((name) => name.sheet === sheet.position),
  );
  if (flag(child(root, "sheetProtection")?.attributes.sheet)) extras.protectedSheets.push(id);
  if (sheet.state === "veryHidden") extras.veryHiddenSheets.push(id);
  const dataTables = xml.split(/<f\b[^>]*\bt="dataTable"/).length - 1;
  if (dataTables > 0) extras.lost.push({ what: "data_tables", count: dataTables });
}

/**
 * Names that start with _xlnm. are Excel's own (print areas, filters), those with _xlfn. stand for young functions, and
 * a chart sheet has no cells here: they stay in the file.
 */
export const staysInFile = ({ name, sheet }: DefinedName, { sheets }: Package): boolean =>
  name.startsWith("_xl") || (sheet !== null && !sheets.some(({ position }) => position === sheet));

function univerNames(file: Package) {
  const named = file.names.filter((name) => !staysInFile(name, file));
  return Object.fromEntries(
    named.map(({ name, refersTo, sheet, hidden, comment }, index) => {
      const id = `name-${index}`;
      const owner = file.sheets.find(({ position }) => position === sheet);
      return [
        id,
        {
          id,
          name,
          formulaOrRefString: fromFile(refersTo),
          localSheetId: owner ? sheetIdOf(owner) : WORKBOOK_SCOPE,
          hidden,
          ...(comment ? { comment } : {}),
        },
      ];
    }),
  );
}

/** Points; Univer counts pixels. */
function geometryOf(sheet: Partial<IWorksheetData>): SheetGeometry {
  const POINTS = 72 / 96;
  const sum = (count: number, size: (index: number) => number) => {
    let total = 0;
    for (let index = 0; index < count; index += 1) total += size(index);
    return total * POINTS;
  };
  const column = (index: number) => {
    const data = sheet.columnData?.[index];
    return data?.hd ? 0 : (data?.w ?? sheet.defaultColumnWidth ?? 0);
  };
  const row = (index: number) => {
    const data = sheet.rowData?.[index];
    return data?.hd ? 0 : (data?.h ?? sheet.defaultRowHeight ?? 0);
  };
  return { columnLeft: (index) => sum(index, column), rowTop: (index) => sum(index, row) };
}
