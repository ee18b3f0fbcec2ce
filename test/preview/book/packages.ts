// Workbooks made by hand, part by part, for tests that care what exactly stands in a file.
import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface TableSpec {
  name: string;
  ref: string;
  columns: string[];
  totals?: boolean;
}

export interface SheetSpec {
  name: string;
  xml: string;
  state?: "hidden" | "veryHidden";
  tables?: TableSpec[];
}

export interface PackageSpec {
  sheets: SheetSpec[];
  names?: { name: string; refersTo: string; sheet?: number }[];
  styles?: string;
  /** Further parts, by path; they need no relation. */
  parts?: Record<string, string>;
}

/** `after` stands behind sheetData: merges, links, ... `before`: views, columns. */
export function sheetXml(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

const relations = (items: { id: string; type: string; target: string }[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export function packageOf(spec: PackageSpec): Uint8Array {
  const parts: Record<string, string> = {};
  const overrides: [path: string, type: string][] = [["xl/workbook.xml", `${SHEETML}.sheet.main+xml`]];
  let tables = 0;
  spec.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    overrides.push([path, `${SHEETML}.worksheet+xml`]);
    const own = (sheet.tables ?? []).map((table, position) => {
      tables += 1;
      const target = `xl/tables/table${tables}.xml`;
      overrides.push([target, `${SHEETML}.table+xml`]);
      parts[target] = tableXml(table, tables);
      return { id: `rId${position + 1}`, type: "table", target: `/${target}` };
    });
    if (own.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations(own);
    const references = own.map(({ id }) => `<tablePart r:id="${id}"/>`).join("");
    parts[path] = sheet.xml.replace(
      "</worksheet>",
      own.length > 0
        ? `<tableParts count="${own.length}">${references}</tableParts></worksheet>`
        : "</worksheet>",
    );
  });
  const sheets = spec.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const names = (spec.names ?? []).map(
    ({ name, refersTo, sheet }) =>
      `<definedName name="${name}"${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>${refersTo}</definedName>`,
  );
  parts["xl/workbook.xml"] =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}</workbook>`;
  const targets = spec.sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  if (spec.styles) {
    parts["xl/styles.xml"] = spec.styles;
    overrides.push(["xl/styles.xml", `${SHEETML}.styles+xml`]);
    targets.push({ id: "rIdStyles", type: "styles", target: "styles.xml" });
  }
  parts["xl/_rels/workbook.xml.rels"] = relations(targets);
  parts["_rels/.rels"] = relations([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
  parts["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join("")}</Types>`;
  const all = { ...parts, ...spec.parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])));
}

function tableXml({ name, ref, columns, totals }: TableSpec, id: number): string {
  const inner = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("");
  return `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${inner}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
}
