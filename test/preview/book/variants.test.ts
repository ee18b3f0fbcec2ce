// Workbooks as other programs and other settings write them: opened, given another sheet, saved, opened again.
import { BooleanNumber } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { asStrict } from "../../../src/preview/book/package/strict";
import { openBook, type Book } from "../../../src/preview/book";
import { StyleWriter } from "../../../src/preview/book/write/styles";
import { enter, formulaAt, sheetOf, valueAt } from "./helpers";
import { soundParts, type Texts } from "./soundness";
import { everything } from "./support/everything";
import { withMacros } from "./support/features";

type Parts = Record<string, string | Uint8Array>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook after `change` to its parts. */
const variant = (path: string, change: (xml: string) => string): Uint8Array =>
  everything((parts) => (parts[path] = change(parts[path] as string)));

async function saved(
  bytes: Uint8Array,
  work: (book: Book) => Promise<void> | void = addSheet,
): Promise<{ parts: Texts; bytes: Uint8Array }> {
  const book = await openBook({ bytes });
  await work(book);
  const out = await book.save();
  book.dispose();
  const again = await openBook({ bytes: out });
  expect(valueAt(again, "B2", "Costs")).toBe(1200);
  again.dispose();
  return { parts: soundParts(out), bytes: out };
}

function addSheet(book: Book): void {
  book.univerAPI.getActiveWorkbook()?.create("Ours", 50, 20);
  sheetOf(book, "Ours").getRange("A1").setValue("bold").setFontWeight("bold");
}

const prefixes: [name: string, change: (xml: string) => string][] = [
  [
    "another prefix",
    (xml) => xml.replace(/ xmlns:r="[^"]*"/, ` xmlns:q="${OFFICE}"`).replace(/ r:id=/g, " q:id="),
  ],
  [
    "a prefix at each sheet",
    (xml) => xml.replace(/ xmlns:r="[^"]*"/, "").replace(/ r:id=/g, ` xmlns:r="${OFFICE}" r:id=`),
  ],
];
test.each(prefixes)("sheets listed with %s for relations stay listed", async (_, change) => {
  const { parts } = await saved(variant("xl/workbook.xml", change));
  const workbook = parts["xl/workbook.xml"] ?? "";
  expect(/<workbook\b[^>]*>/.exec(workbook)?.[0]).toContain(`xmlns:r="${OFFICE}"`);
  expect(workbook.match(/<sheet [^>]*\br:id="rId\d+"/g)).toHaveLength(change === prefixes[0]?.[1] ? 4 : 5);
});

test("into a strict workbook only strict namespaces are written", async () => {
  const strict = everything((parts) => {
    for (const [path, xml] of Object.entries(parts))
      if (typeof xml === "string" && !path.startsWith("[")) parts[path] = asStrict(xml);
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace(
      "<workbook ",
      '<workbook conformance="strict" ',
    );
  });
  const { parts } = await saved(strict, async (book) => {
    addSheet(book);
    await enter(book, { A1: "=SEQUENCE(3)" }, "Ours");
    book.extras.customXmlParts.push({ id: "{1}", namespaceUri: "urn:ours", xml: '<a xmlns="urn:ours"/>' });
  });
  for (const [path, xml] of Object.entries(parts)) {
    if (path.startsWith("customXml/item1") || path.startsWith("docProps")) continue;
    expect([
      path,
      /"http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument\/2006\/rel)[^"]*"/.exec(xml),
    ]).toEqual([path, null]);
  }
});

test("a formula that spills gets its record beside what the file's own metadata says", async () => {
  const { parts } = await saved(everything(), (book) => enter(book, { J1: "=SEQUENCE(3)" }, "Costs"));
  const metadata = parts["xl/metadata.xml"] ?? "";
  expect(metadata).toContain('<metadataTypes count="2">');
  expect(metadata).toMatch(
    /<futureMetadata name="XLRICHVALUE".*<futureMetadata name="XLDAPR".*<cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="J1" cm="1"><f t="array" ref="J1:J3">');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="G1" t="e" vm="1"><v>#VALUE!</v></c>');
});

test("a chart sheet that was in front is not selected together with the sheet that is in front now", async () => {
  const bytes = variant("xl/chartsheets/sheet1.xml", (xml) =>
    xml.replace("<sheetView ", '<sheetView tabSelected="1" '),
  );
  const { parts } = await saved(bytes);
  const selected = Object.entries(parts).filter(([, xml]) => xml.includes('tabSelected="1"'));
  expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet4.xml"]);
});

test("functions of add-ins that are not loaded are stored as such, also where their formula is written anew", async () => {
  const { parts } = await saved(everything(), async (book) => {
    await enter(book, { H9: "=CONTOSO_ADD(B2,B3)" }, "Costs");
    expect(formulaAt(book, "E5", "Costs")).toBe("=CONTOSO_ADD(B2,B3)");
  });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>_xldudf_CONTOSO_ADD(B2,B3)</f>");
  expect(parts["xl/worksheets/sheet1.xml"]?.match(/_xldudf_CONTOSO_ADD/g)).toHaveLength(2);
});

/** As Excel writes it: the project's type is that of all .bin, and a sheet of Excel 4 macros stands among the tabs. */
async function withMacroSheet(): Promise<Uint8Array> {
  const macros = unzipSync(await withMacros());
  return everything((parts: Parts) => {
    const types = parts["[Content_Types].xml"] as string;
    parts["[Content_Types].xml"] = types
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        /<Default Extension="bin"[^>]*\/>/,
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      )
      .replace(
        "</Types>",
        '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/></Types>',
      );
    parts["xl/vbaProject.bin"] = macros["xl/vbaProject.bin"] ?? strToU8("");
    parts["xl/macrosheets/sheet1.xml"] = "<xm:macrosheet xmlns:xm='urn:x'/>";
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId91" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Relationships>',
    );
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string)
      .replace("<sheets>", '<sheets><sheet name="Macro 1" sheetId="20" state="hidden" r:id="rId91"/>')
      .replace(/localSheetId="0"/g, 'localSheetId="1"')
      .replace('activeTab="0"', 'activeTab="1"')
      .replace(
        "<definedNames>",
        "<definedNames><definedName name=\"Auto_Open\">'Macro 1'!$A$1</definedName>",
      );
  });
}

test("macros of both kinds leave, with their types and names; tabs and names behind them move up", async () => {
  const bytes = await withMacroSheet();
  const book = await openBook({ bytes });
  expect(book.extras.lost).toContainEqual({ what: "macros", count: 1 });
  book.dispose();
  const { parts } = await saved(bytes);
  expect(Object.keys(parts).filter((path) => /vba|macro/i.test(path))).toEqual([]);
  expect(parts["[Content_Types].xml"]).not.toMatch(/macro|vba/i);
  const workbook = parts["xl/workbook.xml"] ?? "";
  expect(workbook).not.toContain("Macro 1");
  expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Costs!');
});

const strings = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? strToU8(""));
test("shared texts with runs and readings stay to the letter when a cell beside them changes", async () => {
  const before = everything();
  const { bytes, parts } = await saved(before, (book) => enter(book, { B3: 5000 }, "Costs"));
  expect(strings(bytes)).toBe(strings(before));
  for (const cell of [
    '<c r="A2" t="s" ph="1"><v>1</v></c>',
    "<is><r><t>in</t></r><r><rPr><i/></rPr><t>line</t></r></is>",
    '<f t="dataTable" ref="E6:E7" dt2D="0" dtr="0" r1="B2"/>',
  ])
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(cell);
});

/** Formulas that call what only another Excel can answer: a whole array of them, and one that spills nothing. */
const unanswerable = (): Uint8Array =>
  variant("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace("B2:B3*10", "CUBESET(B2:B3)").replace("[1]Rates!$A$1", "[1]Rates!$A$1+NOW()*0"),
  );

test("what the engine cannot calculate keeps the answer that Excel has left in the file", async () => {
  const before = unanswerable();
  const { parts } = await saved(before, (book) => enter(book, { H9: 1 }, "Costs"));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  for (const cell of [
    '<c r="D4"><f t="array" ref="D4:D5">CUBESET(B2:B3)</f><v>12000</v></c>',
    '<c r="D5"><v>54000.00000000001</v></c>',
    "<f>[1]Rates!$A$1+NOW()*0</f><v>7</v>",
  ])
    expect(sheet).toContain(cell);
});

test("array formulas stay array formulas of their kind when their values change", async () => {
  const arrays = variant("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      '<row r="7">',
      '<row r="7"><c r="A7"><f t="array" ref="A7">SUM(B2:B3*2)</f><v>13200</v></c><c r="B7" cm="1"><f t="array" ref="B7">SUM(B2:B3*3)</f><v>19800</v></c>',
    ),
  );
  const { parts } = await saved(arrays, (book) => enter(book, { B3: 800 }, "Costs"));
  for (const cell of [
    '<c r="D4"><f t="array" ref="D4:D5">B2:B3*10</f><v>12000</v></c>',
    '<c r="D5"><v>8000</v></c>',
    '<c r="A7"><f t="array" ref="A7">SUM(B2:B3*2)</f><v>4000</v></c>',
    '<c r="B7" cm="1"><f t="array" ref="B7">SUM(B2:B3*3)</f><v>6000</v></c>',
  ])
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(cell);
});

test("what speaks of cells that moved follows them: pivots, charts on their own sheets, sparklines, filters, controls", async () => {
  const { parts } = await saved(everything(), (book) => {
    sheetOf(book, "Costs").insertRowsBefore(1, 1);
    sheetOf(book, "Costs").deleteRows(1, 1);
    sheetOf(book, "Costs").insertRowsBefore(2, 2);
    sheetOf(book, "Deep & hidden").insertRowsBefore(0, 1);
    sheetOf(book, "Deep & hidden").setName("Deeper");
  });
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(sheet).toContain('<cellWatch r="B6"/>');
  expect(sheet).toContain("<xm:f>Costs!B2:B6</xm:f><xm:sqref>H6</xm:sqref>");
  expect(sheet).toContain("<xm:f>Deeper!$A$2:$A$3</xm:f>");
  expect(sheet).toMatch(/sqref="A11:A12"><formula1>"North,South"/);
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain(
    '<worksheetSource ref="A10:B12" sheet="Costs"/>',
  );
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>Costs!$B$2:$B$5</c:f>");
  expect(parts["xl/workbook.xml"]).toMatch(
    /"_xlnm\._FilterDatabase"[^>]*>Costs!\$A\$10:\$C\$12<\/definedName>/,
  );
});

test("cells that moved with their rows keep what the grid knows nothing of", async () => {
  const { parts } = await saved(everything(), (book) => {
    sheetOf(book, "Costs").insertRowsBefore(2, 2);
  });
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  for (const cell of [
    '<row r="5" outlineLevel="1" collapsed="1">',
    '<c r="E5" t="inlineStr"><is><r><t>in</t></r>',
    '<c r="D5" t="d">',
    "<f>[1]Rates!$A$1</f><v>7</v>",
    "<f>_xldudf_CONTOSO_ADD(B2,B5)</f>",
    '<f t="dataTable" ref="E8:E9" dt2D="0" dtr="0" r1="B2"/>',
    '<c r="A10" t="s"><v>6</v></c>',
    '<c r="D6"><f t="array" ref="D6:D7">B2:B5*10</f><v>12000</v></c>',
  ])
    expect(sheet).toContain(cell);
  // An array of Ctrl+Shift+Enter keeps its two cells, though its formula gives four now.
  expect(sheet).not.toMatch(/<c r="D[89]"/);
});

test("a workbook that has as many formats as Excel holds gets no more: what is new stands without a look", () => {
  const formats = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(65_489);
  const xml = `<styleSheet xmlns="urn:x"><cellXfs count="65489">${formats}</cellXfs></styleSheet>`;
  const writer = new StyleWriter(xml, {}, {});
  expect(writer.format({ bl: BooleanNumber.TRUE })).toBe(65_489);
  expect(writer.format({ it: BooleanNumber.TRUE })).toBe(0);
  expect(writer.format({ bl: BooleanNumber.TRUE })).toBe(65_489);
  expect(writer.toXml()).toContain('<cellXfs count="65490">');
});

test("dates keep the epoch of 1904, also those that a file writes out", async () => {
  const mac = variant("xl/workbook.xml", (xml) => xml.replace("<workbookPr ", '<workbookPr date1904="1" '));
  const { parts } = await saved(mac, async (book) => {
    expect(valueAt(book, "D3", "Costs")).toBe(45413 - 1462);
    await enter(book, { H9: 1 }, "Costs");
  });
  expect(parts["xl/workbook.xml"]).toContain('date1904="1"');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="D3" t="d"><v>2024-05-01T00:00:00</v></c>');
});
