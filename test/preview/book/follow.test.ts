// What stands beside the grid follows it, in the book and in the file.
import { openBook, type Book } from "../../../src/preview/book";
import {
  mapReferences,
  renameSheet,
  shiftFormula,
  shiftStretch,
} from "../../../src/preview/book/formulas/references";
import { enter, formulaAt, sheetOf, valueAt } from "./helpers";
import { packageOf, sheetXml } from "./packages";
import { soundParts } from "./soundness";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

async function bookWithExtras(): Promise<Book> {
  const book = await openBook();
  await enter(book, { A3: "Fee", B3: "Amount", A4: "a", B4: 10, A5: "b", B5: 20, D1: "=SUM(Fees[Amount])" });
  const sheetId = sheetOf(book).getSheetId();
  const { extras } = book;
  const columns = ["Fee", "Amount"].map((name, index) => ({ id: index + 1, name }));
  extras.tables.push({
    id: "1",
    name: "Fees",
    sheetId,
    rect: area(2, 0, 3, 2),
    style: "",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns,
  });
  extras.links.push({ sheetId, rect: area(4, 0, 1, 1), documentReference: "Sheet1!$B$5" });
  extras.conditionalFormats.push({
    id: "1",
    sheetId,
    rects: [area(3, 1, 2, 1)],
    type: "Custom",
    formula: "=$B4>Sheet1!$D$1",
    fill: "#FFC7CE",
  });
  extras.validations.push({
    sheetId,
    rect: area(3, 1, 2, 1),
    rule: { wholeNumber: { operator: "Between", formula1: 0, formula2: "=$B$5" } },
  });
  extras.charts.push({
    id: "1",
    name: "C",
    sheetId,
    type: "Line",
    title: "",
    xTitle: "",
    yTitle: "",
    showLegend: false,
    legendPosition: "Right",
    series: [{ name: "", nameRef: "Sheet1!$B$3", values: "Sheet1!$B$4:$B$5", x: "Sheet1!$A$4:$A$5" }],
    left: 10,
    top: 150,
    width: 100,
    height: 60,
  });
  extras.pageLayouts[sheetId] = {
    orientation: "Portrait",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "A1:D9",
    printTitleRows: null,
  };
  return book;
}

test("rows inserted above move tables, links, rules, charts and all that refers to them", async () => {
  const book = await bookWithExtras();
  await book.calculated();
  sheetOf(book).insertRowsBefore(1, 2);
  const { tables, links, conditionalFormats, validations, charts, pageLayouts } = book.extras;
  expect(tables[0]?.rect).toEqual(area(4, 0, 3, 2));
  expect(links[0]).toMatchObject({ rect: area(6, 0, 1, 1), documentReference: "Sheet1!$B$7" });
  expect(conditionalFormats[0]).toMatchObject({ rects: [area(5, 1, 2, 1)], formula: "=$B6>Sheet1!$D$1" });
  expect(validations[0]).toMatchObject({
    rect: area(5, 1, 2, 1),
    rule: { wholeNumber: { formula1: 0, formula2: "=$B$7" } },
  });
  expect(charts[0]?.series[0]).toMatchObject({
    nameRef: "Sheet1!$B$5",
    values: "Sheet1!$B$6:$B$7",
    x: "Sheet1!$A$6:$A$7",
  });
  expect(charts[0]?.top).toBe(180);
  expect(Object.values(pageLayouts)[0]?.printArea).toBe("A1:D11");
  await enter(book, { B7: 25 });
  expect(valueAt(book, "D1")).toBe(35);
  const parts = soundParts(await book.save());
  expect(parts["xl/tables/table1.xml"]).toContain('ref="A5:B7"');
  book.dispose();
});

test("rows inserted within make tables and series longer; deleted ones shorter, or nothing", async () => {
  const book = await bookWithExtras();
  sheetOf(book).insertRowsBefore(4, 1);
  expect(book.extras.tables[0]?.rect).toEqual(area(2, 0, 4, 2));
  expect(book.extras.charts[0]?.series[0]?.values).toBe("Sheet1!$B$4:$B$6");
  sheetOf(book).deleteRows(3, 3);
  expect(book.extras.tables[0]?.rect).toEqual(area(2, 0, 1, 2));
  expect(book.extras.links).toEqual([]);
  expect(book.extras.validations).toEqual([]);
  expect(book.extras.charts[0]?.series[0]?.values).toBe("Sheet1!#REF!");
  book.dispose();
});

test("columns likewise", async () => {
  const book = await bookWithExtras();
  sheetOf(book).insertColumnsBefore(1, 1);
  expect(book.extras.tables[0]?.rect).toEqual(area(2, 0, 3, 3));
  expect(book.extras.charts[0]?.series[0]?.values).toBe("Sheet1!$C$4:$C$5");
  expect(book.extras.conditionalFormats[0]).toMatchObject({
    rects: [area(3, 2, 2, 1)],
    formula: "=$C4>Sheet1!$E$1",
  });
  book.dispose();
});

test("a renamed sheet is renamed in all references", async () => {
  const book = await bookWithExtras();
  sheetOf(book).setName("Costs 2025");
  const { links, charts, conditionalFormats } = book.extras;
  expect(links[0]?.documentReference).toBe("'Costs 2025'!$B$5");
  expect(charts[0]?.series[0]?.values).toBe("'Costs 2025'!$B$4:$B$5");
  expect(conditionalFormats[0]?.formula).toBe("=$B4>'Costs 2025'!$D$1");
  book.dispose();
});

test("a deleted sheet takes along what stands on it", async () => {
  const book = await bookWithExtras();
  const workbook = book.univerAPI.getActiveWorkbook();
  workbook?.create("Other", 20, 10);
  workbook?.deleteSheet(sheetOf(book, "Sheet1"));
  const { tables, links, conditionalFormats, validations, charts, pageLayouts } = book.extras;
  expect([tables, links, conditionalFormats, validations, charts, Object.keys(pageLayouts)]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
  soundParts(await book.save());
  book.dispose();
});

test("formulas and names follow too, which Univer does", async () => {
  const book = await bookWithExtras();
  const workbook = book.univerAPI.getActiveWorkbook();
  book.univerAPI.syncExecuteCommand("formula.mutation.set-defined-name", {
    unitId: workbook?.getId(),
    id: "n",
    name: "Big",
    formulaOrRefString: "Sheet1!$B$5",
    localSheetId: "AllDefaultWorkbook",
  });
  await enter(book, { F1: "=B5*2", G1: "=Big" });
  sheetOf(book).insertRowsBefore(1, 2);
  await book.calculated();
  expect(formulaAt(book, "F1")).toBe("=B7*2");
  expect(workbook?.getDefinedNames()[0]?.getFormulaOrRefString()).toBe("Sheet1!$B$7");
  expect(valueAt(book, "G1")).toBe(20);
  book.dispose();
});

describe("references in formulas", () => {
  const rows = (at: number, count: number) => ({ along: "rows", at, count }) as const;

  test.each([
    ["=A1+B5", "=A1+B7"],
    ["=SUM($B$2:B$9)", "=SUM($B$2:B$11)"],
    ["=SUM(A:A,3:5)", "=SUM(A:A,3:7)"],
    ["='My costs'!B5+Other!B5", "='My costs'!B7+Other!B5"],
    ['="B5"&B5', '="B5"&B7'],
    ["=LOG10(B5)+B5x+_B5", "=LOG10(B7)+B5x+_B5"],
    ["=Table1[B5]+B5", "=Table1[B5]+B7"],
  ])("%s becomes %s when two rows are inserted at row 4", (before, after) => {
    expect(shiftFormula(before, "My costs", true, rows(3, 2))).toBe(after);
  });

  test.each([
    ["=B5", "=#REF!"],
    ["=SUM(B2:B9)", "=SUM(B2:B7)"],
    ["=SUM(B5:B9)", "=SUM(B4:B7)"],
    ["=SUM(B4:B5)", "=SUM(#REF!)"],
    ["=B9", "=B7"],
    ["='My costs'!B5", "='My costs'!#REF!"],
  ])("%s becomes %s when rows 4 and 5 are deleted", (before, after) => {
    expect(shiftFormula(before, "my costs", true, rows(3, -2))).toBe(after);
  });

  test("columns, with their $", () => {
    expect(shiftFormula("=$C$1+D:E+$2:3", "S", true, { along: "columns", at: 2, count: 1 })).toBe(
      "=$D$1+E:F+$2:3",
    );
  });

  test("a sheet's name is found whatever its case, and quoted where it has to be", () => {
    expect(renameSheet("=costs!A1+'Costs'!B2+Costs2!C3", "Costs", "It's")).toBe(
      "='It''s'!A1+'It''s'!B2+Costs2!C3",
    );
  });

  test("nothing is changed where nothing is meant", () => {
    const formulas = ['="A1:B2"', "=Sheet1[[#This Row],[A1]]", "=A1(2)", "=NAME.A1"];
    for (const formula of formulas) expect(mapReferences(formula, () => "X")).toBe(formula);
  });

  test("inserting and deleting again gives back the stretch, unless it was cut", () => {
    for (let start = 0; start < 6; start += 1) {
      for (let length = 1; length < 5; length += 1) {
        for (let at = 0; at < 10; at += 1) {
          const moved = shiftStretch(start, length, rows(at, 3));
          expect(moved && shiftStretch(moved.start, moved.length, rows(at, -3))).toEqual({ start, length });
        }
      }
    }
  });
});

describe("what the stand-in does not model is moved in the file", () => {
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
  const picture = (row: number) =>
    `<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:pic/></xdr:oneCellAnchor>`;
  const bytes = packageOf({
    sheets: [
      {
        name: "Own data",
        xml: sheetXml(
          `<row r="5"><c r="B5"><v>1</v></c></row>`,
          `<autoFilter ref="A4:C9"/><rowBreaks count="1"><brk id="6"/></rowBreaks><drawing r:id="r3"/><legacyDrawing r:id="r2"/>` +
            `<extLst><ext><x14:sparkline xmlns:x14="x" xmlns:xm="y"><xm:f>'Own data'!B5:B7</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline></ext></extLst>`,
        ),
      },
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relation("r1", "comments", "xl/comments1.xml")}${relation("r2", "vmlDrawing", "xl/vml1.xml")}${relation("r3", "drawing", "xl/own/drawing1.xml")}</Relationships>`,
      "xl/comments1.xml": `<comments><commentList><comment ref="B5" authorId="0"><text><t>kept</t></text></comment><comment ref="A2" authorId="0"><text/></comment></commentList></comments>`,
      "xl/vml1.xml": `<xml><x:ClientData><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></xml>`,
      "xl/own/drawing1.xml": `<xdr:wsDr xmlns:xdr="x">${picture(4)}${picture(0)}</xdr:wsDr>`,
    },
  });

  test("down with inserted rows, and away with deleted ones", async () => {
    const book = await openBook({ bytes });
    sheetOf(book).insertRowsBefore(2, 3);
    sheetOf(book).deleteRows(1, 1);
    const parts = soundParts(await book.save());
    const sheet = parts["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<autoFilter ref="A6:C11"/>');
    expect(sheet).toContain('<brk id="8"/>');
    expect(sheet).toContain("<xm:f>'Own data'!B7:B9</xm:f><xm:sqref>D7</xm:sqref>");
    expect(sheet).toContain('<c r="B7"><v>1</v></c>');
    expect(parts["xl/comments1.xml"]).toContain('<comment ref="B7" authorId="0"><text><t>kept</t>');
    expect(parts["xl/comments1.xml"]).not.toContain("A2");
    expect(parts["xl/vml1.xml"]).toContain("<x:Row>6</x:Row><x:Column>1</x:Column>");
    expect(parts["xl/own/drawing1.xml"]).toBe(
      `<xdr:wsDr xmlns:xdr="x">${picture(6)}${picture(0)}</xdr:wsDr>`,
    );
    book.dispose();
  });
});
