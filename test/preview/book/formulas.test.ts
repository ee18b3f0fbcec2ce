// The engine under the stand-in against values that Excel gives, each formula in one workbook with the same data.
import { CellValueType } from "@univerjs/core";
import type { Book } from "../../../src/preview/book";
import { openBook } from "../../../src/preview/book";
import { packageOf, sheetXml } from "./packages";

/** A1:C6 and a sheet whose name needs quotes. */
const DATA = `
  <row r="1"><c r="A1" t="inlineStr"><is><t>Option</t></is></c><c r="B1" t="inlineStr"><is><t>Cost</t></is></c><c r="C1" t="inlineStr"><is><t>Orders</t></is></c></row>
  <row r="2"><c r="A2" t="inlineStr"><is><t>Own</t></is></c><c r="B2"><v>120</v></c><c r="C2"><v>30</v></c></row>
  <row r="3"><c r="A3" t="inlineStr"><is><t>3PL</t></is></c><c r="B3"><v>90</v></c><c r="C3"><v>30</v></c></row>
  <row r="4"><c r="A4" t="inlineStr"><is><t>Hybrid</t></is></c><c r="B4"><v>90</v></c><c r="C4"><v>45</v></c></row>
  <row r="5"><c r="A5" t="inlineStr"><is><t>Dropship</t></is></c><c r="B5" t="inlineStr"><is><t>n/a</t></is></c><c r="C5"><v>0</v></c></row>
  <row r="6"><c r="A6" t="inlineStr"><is><t>Own 2</t></is></c><c r="C6" t="b"><v>1</v></c></row>`;

type Expected = number | string | boolean;

const CASES: [formula: string, expected: Expected][] = [
  // What the planned sheet is made of.
  ['IF(B2>100,"dear","cheap")', "dear"],
  ["IF(D9,1)", false],
  ["AND(B2>1,C2>1)", true],
  ["OR(B2>1000,FALSE)", false],
  ["NOT(ISNUMBER(B5))", true],
  ["ISNUMBER(B2)", true],
  ["ISBLANK(B6)", true],
  ["SUM(B2:B6)", 300],
  ['SUM(B2,"3",TRUE)', 124],
  ['SUMIFS(B2:B6,C2:C6,">=30",A2:A6,"<>Own")', 180],
  ['SUMIF(A2:A6,"Own*",B2:B6)', 120],
  ["SUMPRODUCT(B2:B4,C2:C4)", 10350],
  ['SUMPRODUCT((A2:A6="3PL")*(C2:C6))', 30],
  ["SUMPRODUCT(--(B2:B4<100),C2:C4)", 75],
  ["MIN(B2:B6)", 90],
  ["MAX(A1:B6)", 120],
  ["MIN(A2:A6)", 0],
  ["RANK(B3,B2:B4,1)", 1],
  ["RANK(B2,B2:B4,1)", 3],
  ["RANK.EQ(B4,B2:B4)", 2],
  ['INDEX(B2:B6,MATCH("Hybrid",A2:A6,0))', 90],
  ["INDEX(A1:C6,3,2)", 90],
  ["MATCH(45,C2:C4,0)", 3],
  ['MATCH("own?2",A2:A6,0)', 5],
  ["MATCH(100,C2:C4,1)", 3],
  ["COUNT(A1:C6)", 7],
  ["COUNTA(A1:A6)", 6],
  ["COUNTBLANK(B2:B6)", 1],
  ['COUNTIF(B2:B6,"<100")', 2],
  ['COUNTIFS(B2:B6,90,C2:C6,">30")', 1],
  ['COUNTIF(A2:A6,"3pl")', 1],
  ["ROUND(2.5,0)", 3],
  ["ROUND(-1.005,2)", -1.01],
  ["ROUNDUP(1.21,1)", 1.3],
  ['HYPERLINK("#Costs!A1","go")', "go"],
  ['IFERROR(1/0,"missing")', "missing"],
  ['IFERROR(VLOOKUP("none",A2:C6,2,FALSE),0)', 0],
  ["ABS(-3.5)", 3.5],
  ["TODAY()>45000", true],
  // Errors are what Excel calls them.
  ["1/0", "#DIV/0!"],
  ["B5*1", "#VALUE!"],
  ["NOSUCHFUNCTION(1)", "#NAME?"],
  ['MATCH("x",A2:A6,0)', "#N/A"],
  ["SQRT(-1)", "#NUM!"],
  ["INDEX(A1:C6,9,1)", "#REF!"],
  // What analysts have in their own workbooks.
  ['VLOOKUP("3PL",A2:C6,3,FALSE)', 30],
  ['HLOOKUP("Cost",A1:C6,4,FALSE)', 90],
  ['XLOOKUP("Hybrid",A2:A6,C2:C6)', 45],
  ['TEXT(1234.5,"#,##0.00")', "1,234.50"],
  ['TEXT(0.256,"0.0%")', "25.6%"],
  ['TEXT(45658,"yyyy-mm-dd")', "2025-01-01"],
  ['A2&" "&B2', "Own 120"],
  ['CONCATENATE(A2,"-",C2)', "Own-30"],
  ['TEXTJOIN(", ",TRUE,A2:A4)', "Own, 3PL, Hybrid"],
  ["LEFT(A5,4)&MID(A5,5,2)&RIGHT(A5,2)", "Dropship"],
  ['LEN(TRIM("  a  b "))', 3],
  ['SUBSTITUTE("1 200,50"," ","")', "1200,50"],
  ['VALUE("1200.5")', 1200.5],
  ['UPPER("zł")', "ZŁ"],
  ["OFFSET(B2,1,1)", 30],
  ["SUM(OFFSET(B2,0,0,3,1))", 300],
  ['INDIRECT("C4")', 45],
  ['CHOOSE(2,"a","b")', "b"],
  ["EDATE(DATE(2024,1,31),1)", 45351],
  ["EOMONTH(DATE(2024,2,10),0)", 45351],
  ["YEAR(45658)*100+MONTH(45658)", 202501],
  ["DATE(2025,13,1)", 46023],
  ["AVERAGE(B2:B6)", 100],
  ["AVERAGEIF(C2:C6,30,B2:B6)", 105],
  ["MEDIAN(C2:C5)", 30],
  ["STDEV.S(B2:B4)", 17.320508075688775],
  ["PERCENTILE.INC(C2:C5,0.9)", 40.5],
  ["LARGE(C2:C5,1)-SMALL(C2:C5,1)", 45],
  ["MOD(-3,2)", 1],
  ["INT(-1.5)", -2],
  ["CEILING(7,5)", 10],
  ["2^10", 1024],
  ["-2^2", 4],
  ["50%*10", 5],
  ["NPV(0.1,100,100)", 173.55371900826444],
  ["PMT(0.01,12,-1000)", 88.84878867834168],
  ["'Costs 2025'!A1*2", 14],
  ["SUM('Costs 2025'!A1:A3)", 24],
  ["Rate*100", 25],
  ["SUM(Fees[Amount])", 24],
  ["LET(x,B2,y,x*2,y+1)", 241],
  ["SUM(FILTER(C2:C5,C2:C5>30))", 45],
  ["INDEX(SORT(C2:C5),1)", 0],
  ["C2", 30],
  ['IFS(B2<100,"a",B2>=100,"b")', "b"],
  ['SWITCH(C2,30,"thirty","other")', "thirty"],
  ["MAXIFS(B2:B4,C2:C4,30)", 120],
];

let book: Book;

beforeAll(async () => {
  const rows = CASES.map(([formula], index) => {
    const text = formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `<row r="${20 + index}"><c r="A${20 + index}"><f>${text}</f></c></row>`;
  });
  const costs = [7, 8, 9].map((n, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${n}</v></c></row>`).join("");
  const fees = `<row r="4"><c r="C4" t="inlineStr"><is><t>Fee</t></is></c><c r="D4" t="inlineStr"><is><t>Amount</t></is></c></row><row r="5"><c r="D5"><v>11</v></c></row><row r="6"><c r="D6"><v>13</v></c></row>`;
  const bytes = packageOf({
    sheets: [
      { name: "Data", xml: sheetXml(DATA + rows.join("")) },
      {
        name: "Costs 2025",
        xml: sheetXml(costs + fees),
        tables: [{ name: "Fees", ref: "C4:D6", columns: ["Fee", "Amount"] }],
      },
    ],
    names: [{ name: "Rate", refersTo: "0.25" }],
  });
  book = await openBook({ bytes });
});

afterAll(() => book.dispose());

function shown(row: number): Expected | null {
  const sheet = book.univerAPI.getActiveWorkbook()?.getSheets()[0];
  const cell = sheet?.getSheet().getCellRaw(row, 0);
  if (cell?.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell?.v ?? null;
}

test.each(CASES.map(([formula, expected], index) => [formula, expected, index] as const))(
  "%s is %p",
  (_, expected, index) => {
    const value = shown(19 + index);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  },
);
