import { functionsPl } from "../../../src/i18n/functions.pl";
import { ourCalls, withBareCalls } from "../../../src/workbook/sharing/formula/calls";
import { namesThatCall } from "../../../src/workbook/sharing/formula/names";
import { OUR_FUNCTIONS } from "../../../src/workbook/sharing/formula/ourFunctions";
import { filledFormula, referencesIn, rectOf } from "../../../src/workbook/sharing/formula/references";

test("every function of ours is known", () => {
  expect([...OUR_FUNCTIONS]).toEqual(Object.keys(functionsPl).sort());
});

test.each([
  ["=TCO(1,2,3)", ["TCO"]],
  ["=IF(A1>0,SUM(costperorder (B1,B2),TCO(1,2,3)),0)", ["COSTPERORDER", "TCO"]],
  ['="TCO(1)"&A1', []],
  ["='TCO (old)'!A1+Plan[TCO (net)]", []],
  ["=MYTCO(1)+TCO.NET(1)+TCO_2(1)+TCO", []],
  ["=Sheet1!TCO(1)", []],
  ["=CONTOSO.TCO(1)", []],
])("%s calls %j", (formula, names) => {
  expect(ourCalls(formula).map(({ name }) => name)).toEqual(names);
});

test.each([
  ["=_xldudf_TCO(1)", "=TCO(1)"],
  ["=_xlfn._xldudf_TCO(1)+ _xlfn.XLOOKUP(1,A:A,B:B)", "=TCO(1)+ _xlfn.XLOOKUP(1,A:A,B:B)"],
  ["=INFRAPLAN.TCO(1)+_xldudf_INFRAPLAN_TCO(2)", "=TCO(1)+TCO(2)"],
  ["=SUM(@TCO(1),@A1:A3)", "=SUM(TCO(1),@A1:A3)"],
  ["=[2]!TCO(1)+'C:\\It''s\\my add-in.xlam'!TCO(2)+tools.xlam!TCO(3)", "=TCO(1)+TCO(2)+TCO(3)"],
  ['="@TCO(1)"&@TCO(1)', '="@TCO(1)"&TCO(1)'],
  ["=TCO(1)", "=TCO(1)"],
])("the calls in %s are bare as %s", (formula, bare) => {
  expect(withBareCalls(formula)).toBe(bare);
});

test("a defined name whose formula calls us makes its users ours too, also through another name", () => {
  const calls = namesThatCall([
    { name: "Later", formula: "=cost_now*1.1" },
    { name: "Cost_Now", formula: "=COSTPERORDER(Costs!$B$1,Costs!$B$2)" },
    { name: "Plain", formula: "=Costs!$B$1" },
  ]);
  expect(["=LATER+1", "=Cost_Now", "=Plain", '="Later"', "=Sheet1!Later"].map(calls)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ["=A1+$B$2:C3+D:D+$4:5", ["A1", "B2:C3", "D1:D1048576", "A4:XFD5"]],
  ["='It''s'!A1+Costs!B2", ["It's A1", "Costs B2"]],
  ['=LOG10(A1)+"B2"+RATE2024+ZZZ1+Table1[C3]+[1]Sheet1!D4+Jan:Mar!E5', ["A1"]],
  ["=SUM(A1:INDEX(B:B,3))", ["A1", "B1:B1048576"]],
])("the references in %s are %j", (formula, expected) => {
  expect(
    referencesIn(formula).map((reference) => {
      const { row, column, rows, columns } = rectOf(reference);
      const name = (c: number) => (c < 26 ? String.fromCharCode(65 + c) : "XFD");
      const first = `${name(column)}${row + 1}`;
      const last = `${name(column + columns - 1)}${row + rows}`;
      const cells = first === last ? first : `${first}:${last}`;
      return reference.sheet === null ? cells : `${reference.sheet} ${cells}`;
    }),
  ).toEqual(expected);
});

test.each([
  ["=A1*$A$1+B$2-$C3", 2, 1, "=B3*$A$1+C$2-$C5"],
  ["='It''s'!A1&\"A1\"", 1, 0, "='It''s'!A2&\"A1\""],
  ["=SUM(A:A,1:1)", 1, 1, "=SUM(B:B,2:2)"],
  ["=A1", -1, 0, null],
])("%s filled %d down and %d right is %s", (formula, down, right, expected) => {
  expect(filledFormula(formula, down, right)).toBe(expected);
});
