import { freeName, freeSheetName } from "../../../src/workbook/write/freeNames";

test("a sheet name that the user has gets the next free number, whatever its case", () => {
  expect(freeSheetName("Decision Matrix", ["Costs"])).toBe("Decision Matrix");
  expect(freeSheetName("Decision Matrix", ["DECISION MATRIX", "Decision Matrix (2)"])).toBe(
    "Decision Matrix (3)",
  );
});

test("a long sheet name stays within Excel's 31 characters", () => {
  const name = "A decision matrix with a name 3";
  expect(freeSheetName(name, [name])).toBe("A decision matrix with a na (2)");
  expect(freeSheetName(name, [name])).toHaveLength(31);
});

test("a table name that the user has gets a number", () => {
  expect(freeName("PlanFigures", ["planfigures"])).toBe("PlanFigures2");
});
