import { placesNow, restOf } from "../../../src/workbook/links/references";

const at = (sheet: string, address: string) => ({ sheet, address });

test.each([
  ["=IF(ISNUMBER(Costs!C5),Costs!C5,1200)/12", [at("Costs", "C5")], [at("Costs", "C5")]],
  ["=-IF(ISNUMBER('It''s P&L'!$E$17),'It''s P&L'!$E$17,-1200)", [at("P&L", "E9")], [at("It's P&L", "E17")]],
  ["=IF(COUNT(K!B5,K!B9)=2,SUM(K!B5,K!B9),1)", [at("K", "B4,B8")], [at("K", "B5,B9")]],
  [
    "=IF(COUNT(Płace!B5:M5)>0,IFERROR(SUM(Płace!B5:M5),1),1)*$B$9",
    [at("P", "B4:L4")],
    [at("Płace", "B5:M5")],
  ],
  [
    `=IF(AND(ISREF(Q!A3:F9),ISREF(V!A1:B4)),IF(SUMPRODUCT(1*(LEFT($B$4:$B$9,10)="last value"))>0,"x","Q!A3:F9"),"last value: the cell is gone")`,
    [at("Q", "A3:F9"), at("V", "A1:B4")],
    [at("Q", "A3:F9"), at("V", "A1:B4")],
  ],
  ["=IF(ISNUMBER(#REF!),#REF!,1200)/12", [at("Costs", "C5")], [null]],
  ["=IF(ISNUMBER(Costs!#REF!),Costs!#REF!,1200)/12", [at("Costs", "C5")], [null]],
  ["=IF(ISNUMBER(#REF!C5),#REF!C5,1200)", [at("Costs", "C5")], [null]],
  ["=IF(COUNT(K!B5,#REF!)=2,SUM(K!B5,#REF!),1)", [at("K", "B4,B8")], [null]],
  [`=IF(ISNUMBER(K!B5),"K!B5",IF(ISREF(K!B5),"shows #REF!","gone"))`, [at("K", "B4")], [at("K", "B5")]],
])("%s", (formula, then, now) => {
  expect(placesNow(formula, then)).toEqual(now);
});

test.each(["1200", 1200, "=B5*2", "=Costs!C5+Costs!C6", ""])("%p tells nothing of one cell", (content) => {
  expect(placesNow(content, [at("Costs", "C5")])).toBeNull();
});

test("of joined cells those that are left are told where some are deleted", () => {
  const three = [at("K", "B4,B8,C9")];
  expect(restOf("=IF(COUNT(L!B5,#REF!,L!C9)=3,SUM(L!B5,#REF!,L!C9),1)", three)).toEqual(at("L", "B5,C9"));
  expect(restOf("=IF(COUNT(L!B5,L!B9,L!C9)=3,SUM(L!B5,L!B9,L!C9),1)", three)).toBeNull();
  expect(restOf("=IF(COUNT(#REF!,#REF!)=2,SUM(#REF!,#REF!),1)", [at("K", "B4,B8")])).toBeNull();
  expect(restOf("=IF(ISNUMBER(#REF!),#REF!,1)", [at("K", "B4")])).toBeNull();
});
