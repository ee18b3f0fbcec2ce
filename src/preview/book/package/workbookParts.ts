// Where the sheets and shared parts of a package are, and the names the workbook defines.
import { BookError } from "../errors";
import { child, childrenOf, flag, parseXml, type XmlElement } from "../xml/parse";
import { dropMacros } from "./macros";
import { readRelations, type Relation } from "./relations";
import { textOf, unpack, type Parts } from "./zip";

export interface SheetPart {
  name: string;
  /** As in workbook.xml; unique, and kept when sheets move. */
  sheetId: string;
  state: "visible" | "hidden" | "veryHidden";
  /** Among all tabs, chart sheets included: names that belong to a sheet count so. */
  position: number;
  path: string;
  relations: Relation[];
  relationId: string;
}

export interface DefinedName {
  name: string;
  /** Without the leading "=". */
  refersTo: string;
  /** Position of the sheet it belongs to; null for the workbook's own. */
  sheet: number | null;
  hidden: boolean;
  comment?: string;
  /** The element as written: it may say more. */
  source: string;
}

export interface Package {
  parts: Parts;
  workbookPath: string;
  workbook: XmlElement;
  workbookXml: string;
  relations: Relation[];
  sheets: SheetPart[];
  /** Relation ids of all tabs, chart sheets included. */
  tabs: string[];
  /** Names of tabs without cells. */
  otherTabs: string[];
  names: DefinedName[];
  date1904: boolean;
  /** True where the file held macros; they are not among the parts any more. */
  macros: boolean;
}

const MAIN =
  /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006|purl\.oclc\.org\/ooxml\/spreadsheetml)\/main$/;

export function openPackage(bytes: Uint8Array): Package {
  const parts = unpack(bytes);
  const workbookPath = readRelations(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (!workbookPath || !parts.has(workbookPath)) {
    throw new BookError("not_xlsx", "The file is an Office document, but not a workbook.");
  }
  if (/\.bin$/i.test(workbookPath)) {
    throw new BookError("xlsb", "The file is a binary workbook (.xlsb); save it as .xlsx first.");
  }
  const macros = dropMacros(parts, workbookPath);
  const workbookXml = mainPart(parts, workbookPath);
  const workbook = parseXml(workbookXml);
  if (workbook.name !== "workbook") {
    throw new BookError("not_xlsx", "The file is an Office document, but not a workbook.");
  }
  const relations = readRelations(parts, workbookPath);
  const tabs = childrenOf(child(workbook, "sheets"), "sheet");
  const sheets = tabs.map((sheet, position) => sheetPart(parts, relations, sheet, position));
  if (sheets.every((sheet) => sheet === null)) throw new BookError("damaged", "The workbook has no sheets.");
  return {
    parts,
    workbookPath,
    workbook,
    workbookXml,
    relations,
    // Chart sheets and dialog sheets have no cells: they stay in the file, and are not shown.
    sheets: sheets.filter((sheet) => sheet !== null),
    tabs: tabs.map(relationIdOf),
    otherTabs: tabs
      .filter((_, index) => sheets[index] === null)
      .map(({ attributes }) => attributes.name ?? ""),
    names: readNames(workbook, workbookXml),
    macros,
    date1904: flag(child(workbook, "workbookPr")?.attributes.date1904),
  };
}

function sheetPart(parts: Parts, relations: Relation[], tab: XmlElement, position: number): SheetPart | null {
  const { attributes } = tab;
  const relationId = relationIdOf(tab);
  const relation = relations.find(({ id }) => id === relationId);
  if (!relation || !parts.has(relation.target)) {
    throw new BookError("damaged", `The workbook lacks its sheet ${attributes.name ?? ""}.`);
  }
  if (relation.kind !== "worksheet") return null;
  const state = attributes.state;
  return {
    name: attributes.name ?? "",
    sheetId: attributes.sheetId ?? "",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    position,
    path: relation.target,
    relations: readRelations(parts, relation.target),
    relationId,
  };
}

/** `r:id`, whatever the prefix is. */
const relationIdOf = ({ attributes }: XmlElement): string =>
  Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";

function readNames(workbook: XmlElement, xml: string): DefinedName[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").map(
    ({ attributes, text, start, end }) => ({
      name: attributes.name ?? "",
      refersTo: text,
      sheet: attributes.localSheetId === undefined ? null : Number(attributes.localSheetId),
      hidden: flag(attributes.hidden),
      ...(attributes.comment ? { comment: attributes.comment } : {}),
      source: xml.slice(start, end),
    }),
  );
}

/** The part's XML with the spreadsheet namespace as the default one: some programs write `<x:row>` for `<row>`. */
export function mainPart(parts: Parts, path: string): string {
  const xml = textOf(parts, path);
  const prefix = [...xml.slice(0, 4000).matchAll(/xmlns:([\w.-]+)="([^"]*)"/g)].find(([, , uri]) =>
    MAIN.test(uri ?? ""),
  )?.[1];
  if (
    !prefix ||
    !new RegExp(`<${prefix}:(workbook|worksheet|styleSheet|sst|table|metadata)[\\s>]`).test(
      xml.slice(0, 4000),
    )
  )
    return xml;
  return xml
    .replace(new RegExp(`(</?)${prefix}:`, "g"), "$1")
    .replace(new RegExp(`xmlns:${prefix}=`, "g"), "xmlns=");
}
