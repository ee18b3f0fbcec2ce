// When values are there, what is calculated on opening, and what calculation must not change.
import { openBook, type Book } from "../../../src/preview/book";
import { enter, formulaAt, sheetOf, valueAt } from "./helpers";
import { packageOf, sheetXml } from "./packages";

const open: Book[] = [];

async function opened(options: Parameters<typeof openBook>[0] = {}): Promise<Book> {
  const book = await openBook(options);
  open.push(book);
  return book;
}

afterEach(() => open.splice(0).forEach((book) => book.dispose()));

const bytesOf = (rows: string, more: Partial<Parameters<typeof packageOf>[0]> = {}) =>
  packageOf({ sheets: [{ name: "S", xml: sheetXml(rows) }], ...more });

test("a formula whose value the file holds keeps it; one without is calculated", async () => {
  const book = await opened({
    bytes: bytesOf(
      `<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>99</v></c><c r="C1"><f>A1*3</f></c></row>`,
    ),
  });
  expect(valueAt(book, "B1")).toBe(99);
  expect(valueAt(book, "C1")).toBe(6);
});

test("an empty value, as programs write it that do not calculate, is none; an empty text is one", async () => {
  const cells = [
    `<c r="A1"><v>2</v></c>`,
    `<c r="B1"><f>A1*2</f><v /></c>`,
    `<c r="C1"><f>A1*3</f><v></v></c>`,
    `<c r="D1" t="str"><f>IF(A1=2,"other","")</f><v></v></c>`,
    `<c r="E1" s="0"><v/></c>`,
    `<c r="F1" t="s"><v/></c>`,
  ];
  const book = await opened({ bytes: bytesOf(`<row r="1">${cells.join("")}</row>`) });
  expect(["B1", "C1", "D1", "E1", "F1"].map((cell) => valueAt(book, cell))).toEqual([4, 6, "", null, null]);
});

test("a change recalculates what hangs on it, through other sheets and names", async () => {
  const book = await opened({
    bytes: packageOf({
      sheets: [
        { name: "Costs", xml: sheetXml(`<row r="1"><c r="A1"><v>2</v></c></row>`) },
        {
          name: "Plan",
          xml: sheetXml(`<row r="1"><c r="A1"><f>Total*10</f></c><c r="B1"><f>A1+1</f></c></row>`),
        },
      ],
      names: [{ name: "Total", refersTo: "Costs!$A$1" }],
    }),
  });
  expect(valueAt(book, "B1", "Plan")).toBe(21);
  await enter(book, { A1: 5 }, "Costs");
  expect(valueAt(book, "B1", "Plan")).toBe(51);
});

test("where nothing has to be calculated, nobody waits", async () => {
  const book = await opened();
  await book.calculated();
  const start = performance.now();
  sheetOf(book).getRange("A1").setFontWeight("bold");
  await book.calculated();
  expect(performance.now() - start).toBeLessThan(60);
});

test("a change that no formula hangs on ends too", async () => {
  const book = await opened();
  await enter(book, { A1: 1 });
  await enter(book, { B7: "text" });
  expect(valueAt(book, "B7")).toBe("text");
});

test("changes made while others are waited for are calculated as well", async () => {
  const book = await opened();
  await enter(book, { A1: 1, B1: "=A1*2" });
  sheetOf(book).getRange("A1").setValue(2);
  const calculated = book.calculated();
  sheetOf(book).getRange("A1").setValue(3);
  await calculated;
  expect(valueAt(book, "B1")).toBe(6);
});

test("TODAY is today's, whatever the file says", async () => {
  const book = await opened({ bytes: bytesOf(`<row r="1"><c r="A1"><f>TODAY()</f><v>1</v></c></row>`) });
  const days = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;
  expect(Math.abs(Number(valueAt(book, "A1")) - days)).toBeLessThanOrEqual(1);
});

test("SORT leaves the cells it sorts as they are for other formulas", async () => {
  const book = await opened();
  await enter(book, {
    A1: 3,
    A2: 1,
    A3: 2,
    C1: "=SORT(A1:A3)",
    E1: "=INDEX(A1:A3,1)",
    F1: "=SORTBY(A1:A3,A1:A3,-1)",
    H1: "=INDEX(A1:A3,3)",
  });
  expect(["C1", "C2", "C3"].map((address) => valueAt(book, address))).toEqual([1, 2, 3]);
  expect(["F1", "F2", "F3"].map((address) => valueAt(book, address))).toEqual([3, 2, 1]);
  expect([valueAt(book, "E1"), valueAt(book, "H1"), valueAt(book, "A1")]).toEqual([3, 2, 3]);
});

test("an array formula of the file fills its range again", async () => {
  const book = await opened({
    bytes: bytesOf(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*10</f><v>10</v></c></row>
       <row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c></row>`,
    ),
  });
  expect([valueAt(book, "B1"), valueAt(book, "B2")]).toEqual([10, 20]);
  await enter(book, { A2: 7 });
  expect(valueAt(book, "B2")).toBe(70);
});

test("shared formulas are each cell's own", async () => {
  const book = await opened({
    bytes: bytesOf(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+1</f><v>2</v></c></row>
       <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>
       <row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>`,
    ),
  });
  expect(formulaAt(book, "B3")).toBe("=A3*$A$1+1");
  await enter(book, { A3: 10 });
  expect(valueAt(book, "B3")).toBe(11);
});

test("prefixes of the file are not seen, and the functions calculate", async () => {
  const book = await opened({
    bytes: bytesOf(
      `<row r="1"><c r="A1"><f>_xlfn.CONCAT("a","_xlfn.b")</f></c><c r="B1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x*3)</f></c></row>`,
    ),
  });
  expect(formulaAt(book, "A1")).toBe('=CONCAT("a","_xlfn.b")');
  expect(formulaAt(book, "B1")).toBe("=LET(x,2,x*3)");
  expect([valueAt(book, "A1"), valueAt(book, "B1")]).toEqual(["a_xlfn.b", 6]);
});

test("a recalculation leaves the looks of the analyst's cells alone; a formula typed in takes on a format", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
  const book = await opened({
    bytes: bytesOf(`<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1"><f>A1</f><v>0.5</v></c></row>`, {
      styles,
    }),
  });
  await enter(book, { A1: 0.25, C1: "=A1" });
  const format = (address: string) => sheetOf(book).getRange(address).getNumberFormat();
  expect(valueAt(book, "B1")).toBe(0.25);
  expect([format("B1"), format("C1")]).toEqual(["", "0.00%"]);
});

describe("structured references", () => {
  const rows = `
    <row r="1"><c r="A1" t="inlineStr"><is><t>Fee</t></is></c><c r="B1" t="inlineStr"><is><t>Amount</t></is></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><v>10</v></c><c r="D2"><f>Fees[[#This Row],[Amount]]*2</f></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c><c r="B3"><v>20</v></c></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>Total</t></is></c><c r="B4"><f>SUBTOTAL(109,Fees[Amount])</f></c></row>`;
  const bytes = packageOf({
    sheets: [
      {
        name: "S",
        xml: sheetXml(rows),
        tables: [{ name: "Fees", ref: "A1:B4", columns: ["Fee", "Amount"], totals: true }],
      },
    ],
  });

  test("have the values of the data, without the totals row", async () => {
    const book = await opened({ bytes });
    expect([valueAt(book, "D2"), valueAt(book, "B4")]).toEqual([20, 30]);
  });

  test.each([
    ["=SUM(fees[amount])", "=SUM(Fees[Amount])", 30],
    ["=Fees[@Amount]+1", "=Fees[[#This Row],[Amount]]+1", 11],
    ["=SUM(Fees[@])", "=SUM(Fees[#This Row])", 10],
    ["=SUM(Fees[@[Fee]:[Amount]])", "=SUM(Fees[[#This Row],[Fee]:[Amount]])", 10],
    ['="[@Amount]"&1', '="[@Amount]"&1', "[@Amount]1"],
  ])("%s as people type it", async (typed, stored, value) => {
    const book = await opened({ bytes });
    await enter(book, { E2: typed });
    expect(formulaAt(book, "E2")).toBe(stored);
    expect(valueAt(book, "E2")).toBe(value);
  });

  test("within the table its name may be left out", async () => {
    const book = await opened({ bytes });
    await enter(book, { A3: "=[@Amount]*3" });
    expect(valueAt(book, "A3")).toBe(60);
  });
});

test("a loop is told, through ranges, names and other sheets, and what only hangs on it is not", async () => {
  const book = await opened({
    bytes: packageOf({
      sheets: [
        {
          name: "S",
          xml: sheetXml(
            `<row r="1"><c r="A1"><f>'Other one'!B2+1</f></c><c r="B1"><f>A1</f></c><c r="D1"><f>1+1</f></c></row>`,
          ),
        },
        {
          name: "Other one",
          xml: sheetXml(`<row r="2"><c r="B2"><f>SUM(C1:C9)</f></c><c r="C2"><f>Start*2</f></c></row>`),
        },
      ],
      names: [{ name: "Start", refersTo: "S!$A$1" }],
    }),
  });
  const loop = () => book.circular().map(({ sheetId, row, column }) => `${sheetId} ${row} ${column}`);
  expect(loop()).toEqual(["sheet-1 0 0", "sheet-2 1 1", "sheet-2 1 2"]);
  await enter(book, { C2: 5 }, "Other one");
  expect(loop()).toEqual([]);
  expect(valueAt(book, "B1")).toBe(6);
});
