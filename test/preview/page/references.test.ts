import { parseReference } from "../../../src/preview/page/references";

test.each([
  ["Orders!$B$2:$B$9", { sheet: "Orders", rect: { row: 1, column: 1, rows: 8, columns: 1 } }],
  ["'Orders 2025'!A1", { sheet: "Orders 2025", rect: { row: 0, column: 0, rows: 1, columns: 1 } }],
  ["'It''s'!AA10:Z1", { sheet: "It's", rect: { row: 0, column: 25, rows: 10, columns: 2 } }],
  ["Sprzedaż!$C$3", { sheet: "Sprzedaż", rect: { row: 2, column: 2, rows: 1, columns: 1 } }],
])("%s is read", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test.each(["", "B2", "#REF!", "Orders!#REF!", "{1,2,3}", "Orders!B2,Orders!B5", "Orders!ABCD1"])(
  "%p is no reference",
  (text) => {
    expect(parseReference(text)).toBeNull();
  },
);
