// From one range to another, through Microsoft's client.
// https://learn.microsoft.com/javascript/api/excel/excel.range
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** The addresses of ranges, and null for null objects. */
async function addresses(find: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<(string | null)[]> {
  return Excel.run(async (context) => {
    const ranges = find(context.workbook.worksheets.getFirst());
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
}

test("parts of a range are counted from its corner, and may lie outside it", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("B2:D5");
    return [
      range.getCell(0, 0),
      range.getCell(9, 5),
      range.getRow(1),
      range.getColumn(2),
      range.getLastCell(),
    ];
  });
  expect(found).toEqual(["Sheet1!B2", "Sheet1!G11", "Sheet1!B3:D3", "Sheet1!D2:D5", "Sheet1!D5"]);
});

test("neighbours, offsets and other sizes", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("C3:D4");
    return [
      range.getOffsetRange(-1, 2),
      range.getResizedRange(1, -1),
      range.getRowsBelow(2),
      range.getColumnsBefore(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("A1"),
    ];
  });
  expect(found).toEqual([
    "Sheet1!E2:F3",
    "Sheet1!C3:C5",
    "Sheet1!C5:D6",
    "Sheet1!B3:B4",
    "Sheet1!3:4",
    "Sheet1!C:D",
    "Sheet1!A1:D4",
  ]);
});

test("an intersection that is empty is a null object, or not found", async () => {
  const found = await addresses((sheet) => [
    sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:Z9"),
    sheet.getRange("A1:C3").getIntersectionOrNullObject("E5"),
  ]);
  expect(found).toEqual(["Sheet1!B2:C3", null]);
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getIntersection("B2");
  });
  expect(code).toBe("ItemNotFound");
});

test("addresses may be whole columns and rows, absolute, or name their own sheet", async () => {
  const found = await addresses((sheet) =>
    ["A:B", "3:4", "$C$3", "Sheet1!D4:C3", undefined].map((address) => sheet.getRange(address)),
  );
  expect(found).toEqual(["Sheet1!A:B", "Sheet1!3:4", "Sheet1!C3", "Sheet1!C3:D4", "Sheet1!1:1048576"]);
});

test.each(["A0", "XFE1", "A1048577", "nonsense!", "A1:B2:C3", "No Such Name"])(
  "%s is no address",
  async (address) => {
    const code = await errorCode((context) => {
      context.workbook.worksheets.getFirst().getRange(address).load("values");
    });
    expect(code).toBe("InvalidArgument");
  },
);

test("cells outside the sheet are refused", async () => {
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0);
  });
  expect(code).toBe("InvalidArgument");
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
describe("the used range", () => {
  test("of a blank sheet is its first cell, or a null object", async () => {
    const found = await addresses((sheet) => [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)]);
    expect(found).toEqual(["Sheet1!A1", null]);
  });

  test("counts formats unless only values are asked for", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("F9").format.fill.color = "#FF0000";
      await context.sync();
    });
    const found = await addresses((sheet) => [
      sheet.getUsedRange(true),
      sheet.getUsedRange(),
      sheet.getRange("A:B").getUsedRange(true),
    ]);
    expect(found).toEqual(["Sheet1!B2:C3", "Sheet1!B2:F9", "Sheet1!B2"]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
test("a tracked range keeps its cells when rows come in above it", async () => {
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B5:B6");
    range.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!B7:B8");
});
