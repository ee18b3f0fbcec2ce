import {
  areaAddress,
  columnIndex,
  columnName,
  fixed,
  parseArea,
  qualified,
  splitAddress,
} from "../../src/workbook/a1";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is called %s, and back", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test("an address is read with and without dollars, as one cell or as a rectangle", () => {
  expect(parseArea("B3")).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(parseArea("$B$3:$D$10")).toEqual({ row: 2, column: 1, rows: 8, columns: 3 });
  expect(areaAddress({ row: 2, column: 1, rows: 8, columns: 3 })).toBe("B3:D10");
});

test.each(["", "3", "B", "B0", "B3:", "A1,B2", "ABCD1", "Sheet!A1"])(
  "%p is no address of one area",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("sheet names of any kind survive being quoted", () => {
  expect(qualified("It's 5!", "B3")).toBe("'It''s 5!'!B3");
  expect(splitAddress("'It''s 5!'!B3")).toEqual({ sheet: "It's 5!", address: "B3" });
  expect(splitAddress("Costs!B3:C4")).toEqual({ sheet: "Costs", address: "B3:C4" });
  expect(splitAddress("B3")).toEqual({ sheet: "", address: "B3" });
});

test("a fixed address has every row and column in dollars, once", () => {
  expect(fixed("B3:$C$4")).toBe("$B$3:$C$4");
});
