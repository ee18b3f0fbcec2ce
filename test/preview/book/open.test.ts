// What is read from a file, and what is said of a file that is no workbook.

import { strToU8, unzipSync, zipSync } from "fflate";
import { BookError, openBook, type Book, type BookErrorCode } from "../../../src/preview/book";
import { sheetOf, valueAt } from "./helpers";
import { packageOf, sheetXml } from "./packages";

const open: Book[] = [];

async function opened(bytes: Uint8Array): Promise<Book> {
  const book = await openBook({ bytes });
  open.push(book);
  return book;
}

afterEach(() => open.splice(0).forEach((book) => book.dispose()));

const sound = packageOf({
  sheets: [{ name: "S", xml: sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`) }],
});

function without(path: string): Uint8Array {
  const others = Object.entries(unzipSync(sound)).filter(([name]) => name !== path);
  return zipSync(Object.fromEntries(others));
}

function withPart(path: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(sound), [path]: strToU8(text) });
}

/** A ZIP whose directory promises another size of a part than it has. */
function promising(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + part.length));
    if (name === part) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const bomb = () =>
  promising(
    zipSync({ ...unzipSync(sound), "xl/media/big.bin": new Uint8Array(1000) }),
    "xl/media/big.bin",
    0xf0000000,
  );

/** 80 MB of nothing. */
const swollen = () => zipSync({ ...unzipSync(sound), "xl/media/big.bin": new Uint8Array(80 << 20) });

function binaryWorkbook(): Uint8Array {
  const { "xl/workbook.xml": _text, ...parts } = unzipSync(sound);
  const relations = new TextDecoder().decode(parts["_rels/.rels"]);
  return zipSync({
    ...parts,
    "_rels/.rels": strToU8(relations.replace("workbook.xml", "workbook.bin")),
    "xl/workbook.bin": new Uint8Array([0x83, 1, 0]),
  });
}

function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 2 * index));
  return bytes;
}

const workbookXml = new TextDecoder().decode(unzipSync(sound)["xl/workbook.xml"]);

test.each<[string, BookErrorCode, () => Uint8Array]>([
  ["nothing", "empty", () => new Uint8Array()],
  ["a CSV file", "plain_text", () => strToU8("a,b\n1,2")],
  ["a PDF", "not_xlsx", () => strToU8("%PDF-1.7 ...")],
  ["an old .xls", "old_xls", () => compoundFile("Workbook")],
  ["a workbook with a password", "encrypted", () => compoundFile("EncryptedPackage")],
  ["a ZIP of something else", "not_xlsx", () => zipSync({ "a.txt": strToU8("a") })],
  ["a Word document", "not_xlsx", () => withPart("xl/workbook.xml", "<w:document xmlns:w='w'/>")],
  ["a file cut off in the middle", "damaged", () => sound.slice(0, Math.floor(sound.length / 2))],
  ["a file cut off at the end", "damaged", () => sound.slice(0, -10)],
  ["a workbook that lacks a sheet", "damaged", () => without("xl/worksheets/sheet1.xml")],
  ["a workbook that lacks its list of sheets", "not_xlsx", () => without("xl/workbook.xml")],
  [
    "a sheet whose XML ends in the middle",
    "damaged",
    () => withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"),
  ],
  ["a workbook whose XML is garbage", "damaged", () => withPart("xl/workbook.xml", "\u0000\u0001 garbage")],
  [
    "a workbook without sheets",
    "damaged",
    () => withPart("xl/workbook.xml", workbookXml.replace(/<sheet .*?\/>/, "")),
  ],
  ["a bomb", "too_large", bomb],
  ["a bomb whose directory does not lie", "too_large", () => swollen()],
  ["a bomb whose directory says it is small", "damaged", () => promising(swollen(), "xl/media/big.bin", 10)],
  ["a binary workbook", "xlsb", binaryWorkbook],
  [
    "an .ods",
    "open_document",
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
        "content.xml": strToU8("<x/>"),
      }),
  ],
  [
    "a web page by the name of a workbook",
    "plain_text",
    () => strToU8("\ufeff<html><table><tr><td>1</td></tr></table>"),
  ],
  ["text in UTF-16", "plain_text", () => new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3b, 0, 0x31, 0])],
  [
    "a picture",
    "not_xlsx",
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  ],
])("%s is %s", async (_, code, make) => {
  const problem = await openBook({ bytes: make() }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(BookError);
  expect((problem as BookError).code).toBe(code);
});

test("a byte that changed on the way is seen, also where the text stays readable", async () => {
  const bytes = zipSync(unzipSync(sound), { level: 0 }); // stored as it is: <v>1</v> stands there in plain sight
  const at = Buffer.from(bytes).indexOf("<v>1</v>") + 3;
  (await opened(bytes)).dispose();
  bytes[at] = "7".charCodeAt(0);
  await expect(openBook({ bytes })).rejects.toMatchObject({ code: "damaged" });
});

test("garbage in the middle of a file never ends in anything but a BookError or a book", async () => {
  for (let at = 40; at < sound.length; at += Math.ceil(sound.length / 60)) {
    const bytes = sound.slice();
    bytes.fill(0xa5, at, at + 4);
    const outcome = await openBook({ bytes }).then(
      (book) => book.dispose(),
      (error: unknown) => error,
    );
    if (outcome !== undefined) expect(outcome).toBeInstanceOf(BookError);
  }
});

test("entities are not expanded, so that no file can grow in memory", async () => {
  const bytes = withPart(
    "xl/worksheets/sheet1.xml",
    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`,
  );
  expect(valueAt(await opened(bytes), "A1")).toBe("&b;");
});

test("values of every kind", async () => {
  const rows = `<row r="1">
    <c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>
    <c r="E1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="F1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>
    <c r="G1" t="d"><v>2025-01-01</v></c><c r="H1" t="s"><v>0</v></c><c r="I1"/><c r="J1" t="b"><f>1&gt;2</f><v>0</v></c></row>
    <row><c><v>7</v></c><c><v>8</v></c></row>`;
  const parts = unzipSync(packageOf({ sheets: [{ name: "S", xml: sheetXml(rows) }] }));
  const relations = new TextDecoder().decode(parts["xl/_rels/workbook.xml.rels"]);
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    relations.replace(
      "</Relationships>",
      `<Relationship Id="rS" Type="${type}" Target="sharedStrings.xml"/></Relationships>`,
    ),
  );
  parts["xl/sharedStrings.xml"] = strToU8(
    `<sst xmlns="x"><si><t xml:space="preserve"> a &amp; b_x000A_</t></si><si><r><t>zł</t></r><r><t>oty</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>`,
  );
  const book = await opened(zipSync(parts));
  const values = Array.from("ABCDEFGHIJ").map((column) => valueAt(book, `${column}1`));
  expect(values).toEqual([1.5, "złoty", true, "#REF!", "ab", "rich text", 45658, " a & b\n", null, false]);
  // Rows and cells without an address follow the one before.
  expect([valueAt(book, "A2"), valueAt(book, "B2")]).toEqual([7, 8]);
});

test("parts with a prefix for the spreadsheet's namespace, as some programs write them", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bytes = withPart(
    "xl/worksheets/sheet1.xml",
    `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>seen</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  expect(valueAt(await opened(bytes), "A1")).toBe("seen");
});

test("looks: fonts, fills, borders, alignment, formats, sizes, panes, hidden rows and columns", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00&quot; zł&quot;"/></numFmts>
    <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i/><u/><strike/><sz val="14"/><color rgb="FFFF0000"/><name val="Arial"/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
    <borders count="2"><border/><border><left style="thin"><color rgb="FF00FF00"/></left><bottom style="double"/></border></borders>
    <cellXfs count="2"><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
  const before = `<sheetPr><tabColor rgb="FF123456"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>`;
  const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"><c r="A3"><v>2</v></c></row>`;
  const xml = sheetXml(rows, `<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>`, before);
  const book = await opened(packageOf({ sheets: [{ name: "S", xml }], styles }));
  const sheet = sheetOf(book).getSheet();
  expect(sheet.getComposedCellStyle(0, 0)).toMatchObject({
    ff: "Arial",
    fs: 14,
    bl: 1,
    it: 1,
    ul: { s: 1 },
    st: { s: 1 },
    cl: { rgb: "#FF0000" },
    bg: { rgb: "#FFFF00" },
    bd: { l: { s: 1, cl: { rgb: "#00FF00" } }, b: { s: 7 } },
    ht: 2,
    vt: 1,
    tb: 3,
    n: { pattern: '#,##0.00" zł"' },
  });
  expect(sheet.getColumnWidth(1)).toBe(140);
  expect([sheet.getRowHeight(1), sheet.getRowVisible(2), sheet.getColVisible(3)]).toEqual([40, false, false]);
  expect(sheet.getMergeData()).toMatchObject([{ startRow: 4, startColumn: 0, endRow: 5, endColumn: 1 }]);
  expect(sheet.getFreeze()).toMatchObject({ xSplit: 1, ySplit: 2 });
  expect([sheet.getConfig().showGridlines, sheet.getTabColor()]).toEqual([0, "#123456"]);
});

test("theme colours count light before dark", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><color theme="1"/></font></fonts><fills count="3"><fill><patternFill/></fill><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fillId="2"/></cellXfs></styleSheet>`;
  const parts = unzipSync(
    packageOf({
      sheets: [{ name: "S", xml: sheetXml(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`) }],
      styles,
    }),
  );
  const colours = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];
  const slots = ["dk1", "lt1", "dk2", "lt2", "accent1"].map(
    (slot, index) => `<a:${slot}><a:srgbClr val="${colours[index]}"/></a:${slot}>`,
  );
  parts["xl/theme/theme1.xml"] = strToU8(
    `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>${slots.join("")}</a:clrScheme></a:themeElements></a:theme>`,
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";
  const relations = new TextDecoder().decode(parts["xl/_rels/workbook.xml.rels"]);
  parts["xl/_rels/workbook.xml.rels"] = strToU8(
    relations.replace(
      "</Relationships>",
      `<Relationship Id="rT" Type="${type}" Target="theme/theme1.xml"/></Relationships>`,
    ),
  );
  const style = sheetOf(await opened(zipSync(parts)))
    .getSheet()
    .getComposedCellStyle(0, 0);
  expect([style.cl?.rgb, style.bg?.rgb]).toEqual(["#000000", "#A2B9E2"]);
});

test("hidden sheets, names of the workbook and of a sheet, links, rules, print setup", async () => {
  const after = `<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" priority="3"><formula>_xlfn.XOR(A1,B1)</formula></cfRule></conditionalFormatting>
    <dataValidations count="2"><dataValidation type="list" sqref="B1:B9" showDropDown="1"><formula1>"a,b"</formula1></dataValidation><dataValidation type="decimal" operator="greaterThan" sqref="C1" error="no"><formula1>0.5</formula1></dataValidation></dataValidations>
    <hyperlinks><hyperlink ref="D1" location="'Second one'!A1" tooltip="tip"/></hyperlinks>
    <pageSetup orientation="landscape" fitToHeight="0"/>`;
  const book = await opened(
    packageOf({
      sheets: [
        { name: "First", xml: sheetXml("", after, "<sheetPr><pageSetUpPr fitToPage='1'/></sheetPr>") },
        { name: "Second one", xml: sheetXml(""), state: "veryHidden" },
      ],
      names: [
        { name: "Rate", refersTo: "First!$A$1" },
        { name: "Own", refersTo: "'Second one'!$B$2", sheet: 1 },
        { name: "_xlnm.Print_Area", refersTo: "First!$A$1:$C$9", sheet: 0 },
      ],
    }),
  );
  const { extras } = book;
  expect(extras.veryHiddenSheets).toEqual(["sheet-2"]);
  expect(sheetOf(book, "Second one").isSheetHidden()).toBe(true);
  expect(
    book.univerAPI
      .getActiveWorkbook()
      ?.getDefinedNames()
      .map((name) => [name.getName(), name.getFormulaOrRefString()]),
  ).toEqual([
    ["Rate", "First!$A$1"],
    ["Own", "'Second one'!$B$2"],
  ]);
  expect(extras.links).toEqual([
    {
      sheetId: "sheet-1",
      rect: { row: 0, column: 3, rows: 1, columns: 1 },
      documentReference: "'Second one'!A1",
      screenTip: "tip",
    },
  ]);
  expect(extras.conditionalFormats).toMatchObject([
    { type: "Custom", formula: "=XOR(A1,B1)", rects: [{ rows: 9 }, { column: 2 }], priority: 3 },
  ]);
  expect(extras.validations.map(({ rule }) => rule)).toEqual([
    { list: { inCellDropDown: false, source: "a,b" } },
    { decimal: { operator: "GreaterThan", formula1: 0.5 } },
  ]);
  expect(extras.pageLayouts["sheet-1"]).toEqual({
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "First!$A$1:$C$9",
    printTitleRows: null,
  });
});
