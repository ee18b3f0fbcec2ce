// What the stand-in does not touch stays as it was, part by part and byte for byte.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openBook } from "../../../src/preview/book";
import { enter, sheetOf } from "./helpers";
import { packageOf, sheetXml } from "./packages";
import { soundParts } from "./soundness";
import { rich, withMacros } from "./support/features";

/** Workbooks of real analysts, beside the checkout; they are not part of the project. */
const FOLDER = join(__dirname, "..", "..", "..", "..", "shared", "cases", "workbooks");
const found = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")) : [];
if (found.length === 0) console.info(`No workbooks in ${FOLDER}: those of real analysts are not checked.`);

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** With everything that the stand-in knows nothing of. */
const unknown = packageOf({
  sheets: [
    {
      name: "Data",
      xml: sheetXml(
        `<row r="1" spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="x"><c r="A1" s="0"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>
         <row r="2"><c r="A2" t="inlineStr"><is><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></is></c></row>`,
        `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>
         <conditionalFormatting sqref="A1"><cfRule type="timePeriod" timePeriod="lastWeek" priority="1"/></conditionalFormatting>
         <legacyDrawing r:id="rId9"/><extLst><ext uri="{x}"><x14:sparklineGroups xmlns:x14="y"/></ext></extLst>`,
      ),
    },
    { name: "Other", xml: sheetXml(`<row r="1"><c r="A1"><v>5</v></c></row>`) },
  ],
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/vmlDrawing" Target="../vml/vmlDrawing1.xml"/><Relationship Id="rId10" Type="${OFFICE}/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>`,
    "xl/vml/vmlDrawing1.xml": "<xml/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/vbaProject.xml": "not really",
    "docProps/custom.xml": "<Properties/>",
  },
});

const SAMPLES = join(__dirname, "..", "..", "..", "assets", "samples");
const fromFile = (folder: string, name: string): Workbook => [
  name,
  () => Promise.resolve(new Uint8Array(readFileSync(join(folder, name)))),
];

type Workbook = [name: string, read: () => Promise<Uint8Array>];
const workbooks: Workbook[] = [
  ["a workbook full of unknown things", () => Promise.resolve(unknown)],
  ["a workbook with comments, pictures, sparklines, a pivot table, icon sets, protection", rich],
  ...readdirSync(SAMPLES).map((name) => fromFile(SAMPLES, name)),
  ...found.map((name) => fromFile(FOLDER, name)),
];

function differing(a: Uint8Array, b: Uint8Array): string[] {
  const [before, after] = [unzipSync(a), unzipSync(b)];
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter(
      (path) => Buffer.compare(before[path] ?? Buffer.from("none"), after[path] ?? Buffer.from("none")) !== 0,
    )
    .sort();
}

test.each(workbooks)("%s opened and saved is the same in every part", async (_, read) => {
  const bytes = await read();
  const book = await openBook({ bytes });
  const saved = await book.save();
  book.dispose();
  expect(differing(bytes, saved)).toEqual([]);
});

test.each(workbooks)("%s: a new sheet leaves the others' parts alone", async (_, read) => {
  const bytes = await read();
  const book = await openBook({ bytes });
  const front = book.univerAPI.getActiveWorkbook()?.getActiveSheet();
  book.univerAPI.getActiveWorkbook()?.create("Plan of ours", 50, 20);
  if (front) book.univerAPI.getActiveWorkbook()?.setActiveSheet(front);
  sheetOf(book, "Plan of ours").getRange("A1").setValue("bold").setFontWeight("bold");
  await enter(book, { A2: "=1+1" }, "Plan of ours");
  const saved = await book.save();
  book.dispose();
  soundParts(saved);
  const allowed =
    /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml)$/;
  const others = differing(bytes, saved).filter((path) => !allowed.test(path));
  expect(others).toHaveLength(1);
  expect(others[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
});

test.each(workbooks)(
  "%s: one changed cell changes its sheet, and there nothing but cells",
  async (_, read) => {
    const bytes = await read();
    const book = await openBook({ bytes });
    await enter(book, { Z90: 42 });
    const saved = await book.save();
    book.dispose();
    const changed = differing(bytes, saved).filter((path) => path.startsWith("xl/worksheets/"));
    expect(changed).toHaveLength(1);
    const [before, after] = [bytes, saved].map((file) =>
      new TextDecoder().decode(unzipSync(file)[changed[0] ?? ""]),
    );
    const frame = (xml = "") =>
      xml.replace(/<sheetData[\s\S]*<\/sheetData>/, "").replace(/<dimension[^>]*>/, "");
    expect(frame(after)).toBe(frame(before));
    const cells = (xml = "") => [...xml.matchAll(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell]) => cell);
    const added = cells(after).filter((cell) => !cells(before).includes(cell));
    // Formulas that share their text with others keep it as their own.
    expect(added.filter((cell) => !cell.includes("<f>"))).toEqual(['<c r="Z90"><v>42</v></c>']);
  },
);

test("macros are named when the file is opened, and the saved .xlsx is one without", async () => {
  const book = await openBook({ bytes: await withMacros() });
  expect(book.extras.lost).toEqual([{ what: "macros", count: 1 }]);
  const parts = soundParts(await book.save());
  book.dispose();
  expect(Object.keys(parts).filter((path) => /vba/i.test(path))).toEqual([]);
  expect(parts["[Content_Types].xml"]).not.toMatch(/macroEnabled|vbaProject/);
});
