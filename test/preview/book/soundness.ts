// What Excel would "repair": checked on every workbook that the tests save.
import { strFromU8, unzipSync } from "fflate";
import { relationsPath, resolvePath } from "../../../src/preview/book/package/relations";
import { childrenOf, descendants, parseXml } from "../../../src/preview/book/xml/parse";

export type Texts = Record<string, string>;

export function partsOf(bytes: Uint8Array): Texts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** Throws what is wrong with the package; gives its parts otherwise. */
export function soundParts(bytes: Uint8Array): Texts {
  const parts = partsOf(bytes);
  const problems = [
    ...wrongRelations(parts),
    ...wrongTypes(parts),
    ...wrongSheets(parts),
    ...wrongTables(parts),
    ...wrongStyles(parts),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return parts;
}

function* wrongRelations(parts: Texts): Generator<string> {
  for (const [path, xml] of Object.entries(parts)) {
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (owner !== "" && !(owner in parts)) yield `${path} belongs to no part`;
    const relations = childrenOf(parseXml(xml), "Relationship").map(({ attributes }) => attributes);
    if (new Set(relations.map(({ Id }) => Id)).size < relations.length) yield `${path} has an id twice`;
    for (const { Target = "", TargetMode } of relations) {
      // A link within the workbook: "#Sheet1!A1".
      if (Target.startsWith("#")) continue;
      if (TargetMode !== "External" && !(resolvePath(owner, Target) in parts))
        yield `${path} points at ${Target}, which is not there`;
    }
  }
}

function* wrongTypes(parts: Texts): Generator<string> {
  const root = parseXml(parts["[Content_Types].xml"] ?? "");
  const overrides = childrenOf(root, "Override").map(({ attributes }) =>
    (attributes.PartName ?? "").slice(1),
  );
  const extensions = childrenOf(root, "Default").map(({ attributes }) => attributes.Extension?.toLowerCase());
  for (const path of overrides) if (!(path in parts)) yield `a type is named for ${path}, which is not there`;
  if (new Set(overrides).size < overrides.length) yield "a part has two types";
  for (const path of Object.keys(parts)) {
    const known = overrides.includes(path) || extensions.includes(path.split(".").pop()?.toLowerCase());
    if (!known && path !== "[Content_Types].xml") yield `${path} has no type`;
    if (/^xl\/(worksheets|charts|drawings|tables)\/[^/]*\.xml$/.test(path) && !overrides.includes(path))
      yield `${path} has no type of its own`;
  }
}

function* wrongSheets(parts: Texts): Generator<string> {
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) continue;
    const root = parseXml(xml);
    // What only newer versions know stands where its element would.
    const known = root.children.filter(({ tag }) => tag !== "mc:AlternateContent");
    const places = known.map(({ name }) => SHEET_ORDER.indexOf(name));
    if (places.some((place, index) => place < (places[index - 1] ?? 0)))
      yield `${path}: elements out of order: ${root.children.map(({ name }) => name).join()}`;
    const relations = parts[relationsPath(path)];
    const ids = relations
      ? childrenOf(parseXml(relations), "Relationship").map(({ attributes }) => attributes.Id)
      : [];
    for (const [, id] of xml.matchAll(/\br:id="([^"]*)"/g))
      if (!ids.includes(id)) yield `${path} uses ${id}, which is no relation`;
    const cells = descendants(root, "c").map(({ attributes }) => attributes.r);
    if (new Set(cells).size < cells.length) yield `${path} has a cell twice`;
    const rows = descendants(root, "row").map(({ attributes }) => Number(attributes.r));
    if (rows.some((row, index) => row <= (rows[index - 1] ?? 0))) yield `${path}: rows out of order`;
  }
}

/** Header cells and column names must say the same, ids and names be the table's own. */
function* wrongTables(parts: Texts): Generator<string> {
  const tables = Object.entries(parts).filter(
    ([path]) => path.startsWith("xl/tables/") && !path.includes("_rels"),
  );
  const roots = tables.map(([, xml]) => parseXml(xml));
  for (const key of ["id", "displayName"] as const) {
    const values = roots.map(({ attributes }) => attributes[key]?.toLowerCase());
    if (new Set(values).size < values.length) yield `two tables have the same ${key}`;
  }
}

function* wrongStyles(parts: Texts): Generator<string> {
  const xml = parts["xl/styles.xml"];
  if (!xml) return;
  const root = parseXml(xml);
  const count = (section: string) => childrenOf(root, section)[0]?.children.length ?? 0;
  for (const section of root.children) {
    const said = section.attributes.count;
    if (said !== undefined && section.name !== "extLst" && Number(said) !== section.children.length)
      yield `styles: ${section.name} counts wrong`;
  }
  for (const xf of childrenOf(childrenOf(root, "cellXfs")[0], "xf")) {
    const { fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    if (
      Number(fontId) >= count("fonts") ||
      Number(fillId) >= count("fills") ||
      Number(borderId) >= count("borders")
    )
      yield "styles: a format points at nothing";
  }
  for (const [path, sheet] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) continue;
    for (const [, s] of sheet.matchAll(/<c [^>]*\bs="(\d+)"/g))
      if (Number(s) >= count("cellXfs")) yield `${path} uses format ${s}, which is not there`;
    for (const [, id] of sheet.matchAll(/dxfId="(\d+)"/g))
      if (Number(id) >= count("dxfs")) yield `${path} uses differential format ${id}, which is not there`;
  }
}
