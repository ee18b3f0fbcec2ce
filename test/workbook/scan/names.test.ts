import { rangesOf } from "../../../src/workbook/scan/names";

const item = (name: string, formula: string, visible = true): Excel.NamedItem =>
  ({ name, formula, visible }) as unknown as Excel.NamedItem;

test("names that stand for one range are kept, with their sheet", () => {
  expect(rangesOf([item("Orders", "=Costs!$B$3"), item("All", "='My ''own'' costs'!$B$3:$C$9")])).toEqual([
    { name: "Orders", sheet: "Costs", address: "B3" },
    { name: "All", sheet: "My 'own' costs", address: "B3:C9" },
  ]);
});

test.each([
  ["a constant", "=0.23"],
  ["a formula", "=OFFSET(Costs!$A$1,0,0,5,1)"],
  ["several areas", "=Costs!$A$1,Costs!$B$2"],
  ["a broken reference", "=#REF!"],
  ["another workbook", "='[other.xlsx]Costs'!$A$1"],
  ["a whole column", "=Costs!$A:$A"],
])("%s is left out", (_, formula) => {
  expect(rangesOf([item("x", formula)])).toEqual([]);
});

test("hidden names, which programs make for themselves, are left out", () => {
  expect(rangesOf([item("_xlnm._FilterDatabase", "=Costs!$A$1:$C$9", false)])).toEqual([]);
});
