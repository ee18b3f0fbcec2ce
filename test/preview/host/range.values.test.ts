// What a range's cells hold, read and written through Microsoft's client.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Writes values at A1 of the first sheet and reads them back, with what goes with them. */
async function written(values: unknown[][]) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getFirst()
      .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    range.load("values,formulas,text,valueTypes,numberFormat,address");
    await context.sync();
    return range.toJSON();
  });
}

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
describe("values", () => {
  test("keep numbers, text and truth values, and blanks are empty text", async () => {
    const { values, valueTypes, address } = await written([[1.5, "apples", true, ""]]);
    expect(values).toEqual([[1.5, "apples", true, ""]]);
    expect(valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
    expect(address).toBe("Sheet1!A1:D1");
  });

  test("starting with = are formulas, and their results come back calculated", async () => {
    const { values, formulas } = await written([[2, 3, "=A1*B1", '=IF(C1>5,"big","small")']]);
    expect(values).toEqual([[2, 3, 6, "big"]]);
    expect(formulas).toEqual([[2, 3, "=A1*B1", '=IF(C1>5,"big","small")']]);
  });

  test("starting with + or - are formulas too, unless they are numbers", async () => {
    const { values, formulas } = await written([[4, "+A1*2", "-A1", "-7", "+8"]]);
    expect(values).toEqual([[4, 8, -4, -7, 8]]);
    expect(formulas?.[0]?.slice(1, 3)).toEqual(["=+A1*2", "=-A1"]);
  });

  test("starting with an apostrophe are text, whatever they look like", async () => {
    const { values, valueTypes } = await written([["'=1+1", "'007", "'-x"]]);
    expect(values).toEqual([["=1+1", "007", "-x"]]);
    expect(valueTypes).toEqual([["String", "String", "String"]]);
  });

  test("that look like numbers become numbers, with the format that was typed", async () => {
    const { values, numberFormat } = await written([["12", "12.5%", "2024-01-05", "1,200"]]);
    expect(values).toEqual([[12, 0.125, 45296, 1200]]);
    expect(numberFormat?.[0]?.[0]).toBe("General");
    expect(numberFormat?.[0]?.[1]).toMatch(/%$/);
    expect(numberFormat?.[0]?.[2]).toMatch(/y/);
  });

  test("stay text in cells formatted as text", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["007", "=1+1"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["007", "=1+1"]]);
  });

  test("that are errors are their text, of the kind Error", async () => {
    const { values, valueTypes } = await written([["=1/0", "#N/A", "=NOSUCH()", "'#N/A"]]);
    expect(values).toEqual([["#DIV/0!", "#N/A", "#NAME?", "#N/A"]]);
    expect(valueTypes).toEqual([["Error", "Error", "Error", "String"]]);
  });

  test("of null leave the cell as it is", async () => {
    await written([[1, 2]]);
    const { values } = await written([[null, 5]]);
    expect(values).toEqual([[1, 5]]);
  });

  test("of another shape than the range are refused", async () => {
    const code = await errorCode((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1, 2]];
    });
    expect(code).toBe("InvalidArgument");
  });

  test("given once go to every cell of the range", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });
});

describe("formulas", () => {
  test("with a mistake are refused, and nothing of the range is written", async () => {
    const code = await errorCode((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [["=1+1", "=SUM(("]];
    });
    expect(code).toBe("InvalidArgument");
    expect((await written([[null, null]])).values).toEqual([["", ""]]);
  });

  test("on other sheets and by name see each other's values in the same batch", async () => {
    const total = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const first = sheets.getFirst();
      first.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
      context.workbook.names.add("Total", first.getRange("A3"));
      const other = sheets.add("Matrix").getRange("A1:A2");
      other.formulas = [["=Total*2"], ["=SUM(Sheet1!A1:A3)"]];
      other.load("values");
      await context.sync();
      return other.values;
    });
    expect(total).toEqual([[6], [6]]);
  });

  test("in R1C1 notation are relative to their cell", async () => {
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:B3");
      range.formulas = [["=A1+$C$4"], ['=B2&"A1"']];
      range.load("formulasR1C1");
      await context.sync();
      return range.formulasR1C1;
    });
    expect(formulas).toEqual([["=R[-1]C[-1]+R4C3"], ['=R[-1]C&"A1"']]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-dynamic-arrays
test("a spilled result fills the cells beside its formula, which hold no formula of their own", async () => {
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
    const filled = sheet.getRange("A1").getSpillingToRange();
    filled.load("address,values");
    const range = sheet.getRange("A1:A3");
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas, address: filled.address };
  });
  expect(result.values).toEqual([[1], [2], [3]]);
  expect(result.formulas).toEqual([["=SEQUENCE(3)"], [2], [3]]);
  expect(result.address).toBe("Sheet1!A1:A3");
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-savedasarray-member
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member
// https://learn.microsoft.com/office/vba/api/excel.range.savedasarray ("formulas and their associated spilled cells")
test.each([
  ["A1", true],
  ["A1:A3", true],
  ["A2", true],
  ["A4", false],
  ["B1:C3", false],
  ["A1:A4", null],
])("%s is saved as an array formula, and lies in a spill: %p", async (address, expected) => {
  const { savedAsArray, hasSpill } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [["=SEQUENCE(3)", "=SUM(1,2)"]];
    await context.sync();
    const range = sheet.getRange(address).load("savedAsArray,hasSpill");
    await context.sync();
    return range;
  });
  expect({ savedAsArray, hasSpill }).toEqual({ savedAsArray: expected, hasSpill: expected });
});

describe("text", () => {
  test("is what the cell shows by its number format", async () => {
    const text = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
      range.values = [[1234.5, 0.256, 45296, true]];
      range.numberFormat = [["#,##0.00", "0%", "yyyy-mm-dd", "General"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["1,234.50", "26%", "2024-01-05", "TRUE"]]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
describe("whole columns and rows", () => {
  test("answer null for what single cells hold, and still know their place", async () => {
    const column = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B:C");
      range.load("values,address,rowCount,cellCount,isEntireColumn");
      await context.sync();
      return range.toJSON();
    });
    expect(column.values).toBeNull();
    expect(column.address).toBe("Sheet1!B:C");
    expect(column.rowCount).toBe(1048576);
    expect(column.cellCount).toBe(2097152);
    expect(column.isEntireColumn).toBe(true);
  });

  test("take no values", async () => {
    const code = await errorCode((context) => {
      context.workbook.worksheets.getFirst().getRange("A:A").values = [[1]];
    });
    expect(code).toBe("InvalidArgument");
  });
});
