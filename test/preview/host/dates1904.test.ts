// Workbooks whose dates count from 1904.
// https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
import { CellValueType, numfmt } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openBook } from "../../../src/preview/book";
import { createHost } from "../../../src/preview/host";
import { packageOf, sheetXml } from "../book/packages";
import { soundParts } from "../book/soundness";
import { excelClient } from "./support/excel";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** July 5th, 1998, the example of Microsoft's page: 34519 in this system, 35981 in the other. */
const CELLS = `<row r="1"><c r="A1" s="1"><v>34519</v></c><c r="B1"><f>YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)</f></c></row>`;

function file(): Uint8Array {
  const parts = unzipSync(packageOf({ sheets: [{ name: "S", xml: sheetXml(CELLS) }], styles: STYLES }));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? strToU8(""));
  parts["xl/workbook.xml"] = strToU8(workbook.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'));
  return zipSync(parts);
}

async function inBook(batch: (sheet: Excel.Worksheet) => Excel.Range): Promise<[Excel.Range, string]> {
  const { OfficeExtension } = excelClient();
  const book = await openBook({ bytes: file() });
  const host = createHost(book);
  host.session(OfficeExtension);
  const range = await Excel.run(async (context) => {
    const found = batch(context.workbook.worksheets.getItem("S"));
    found.load("values, text, numberFormat");
    await context.sync();
    return found;
  });
  const parts = soundParts(await book.save());
  host.dispose();
  book.dispose();
  expect(parts["xl/workbook.xml"]).toContain('<workbookPr date1904="1"/>');
  return [range, parts["xl/worksheets/sheet1.xml"] ?? ""];
}

test("a date of the file is shown as the day it is, and stays the number it is", async () => {
  const [range, xml] = await inBook((sheet) => sheet.getRange("A1:B1"));
  expect(range.values).toEqual([[34519, 19980705]]);
  expect(range.text[0]?.[0]).toMatch(/^0?7\/0?5\/(19)?98$/);
  expect(xml).toContain('<c r="A1" s="1"><v>34519</v></c>');
});

test("a date that is typed counts from 1904", async () => {
  const [range, xml] = await inBook((sheet) => {
    sheet.getRange("A3").values = [["1998-07-05"]];
    return sheet.getRange("A3");
  });
  expect(range.values).toEqual([[34519]]);
  expect(range.text).toEqual([["1998-07-05"]]);
  expect(xml).toMatch(/<c r="A3" s="\d+"><v>34519<\/v><\/c>/);
});

test.each<[string, unknown]>([
  ["=DATE(1998,7,5)", 34519],
  ['=DATEVALUE("1998-07-05")', 34519],
  ["=EDATE(A1,1)", 34550],
  ["=EOMONTH(A1,0)", 34545],
  ["=WORKDAY(A1,1)", 34520],
  ["=NETWORKDAYS(A1,A1+7)", 5],
  ["=WEEKDAY(A1)", 1],
  ['=DATEDIF(A1,A1+365,"y")', 1],
  ["=YEARFRAC(A1,A1+360)", 0.986111111111111],
  ['=TEXT(A1,"yyyy-mm-dd")', "1998-07-05"],
  ['=TEXT(A1,"0")', "34519"],
  ["=YEAR(D9)", 1904],
  ["=YEAR(TODAY())", new Date().getFullYear()],
  ["=INT(NOW())=TODAY()", true],
  ["=DATE(1903,12,31)", "#NUM!"],
  ["=A1-DATE(1998,7,1)", 4],
])("%s is %s", async (formula, answer) => {
  const [range] = await inBook((sheet) => {
    sheet.getRange("C3").numberFormat = [["0.0###"]];
    sheet.getRange("C3").formulas = [[formula]];
    return sheet.getRange("C3");
  });
  const [[value] = []] = range.values as unknown[][];
  if (typeof answer === "number") expect(value).toBeCloseTo(answer, 6);
  else expect(value).toBe(answer);
});

test("the grid shows the same day", async () => {
  const book = await openBook({ bytes: file() });
  const sheet = book.univerAPI.getActiveWorkbook()?.getSheetByName("S");
  expect(String(sheet?.getSheet().getCell(0, 0)?.v)).toMatch(/^(0?7\/0?5\/(19)?98|1998.0?7.0?5)$/);
  book.dispose();
});

test("a date that is typed into the grid counts from 1904", async () => {
  const book = await openBook({ bytes: file() });
  const facade = book.univerAPI.getActiveWorkbook()?.getSheetByName("S");
  if (!facade) throw new Error("no sheet");
  const cells = facade.getInject().get(SheetInterceptorService);
  // As the editor of the grid makes a number of what is typed.
  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler(cell, _context, next) {
      const parsed = numfmt.parseValue(String(cell?.v));
      return next(parsed ? { ...cell, v: Number(parsed.v), t: CellValueType.NUMBER } : cell);
    },
  });
  const typed = (text: string) =>
    cells.onWriteCell(facade.getWorkbook(), facade.getSheet(), 4, 0, { v: text })?.v;
  expect(typed("1998-07-05")).toBe(34519);
  expect(typed("34519")).toBe(34519);
  expect(typed("12:00")).toBe(0.5);
  expect(typed("1903-12-31")).toBe("1903-12-31");
  book.dispose();
});
