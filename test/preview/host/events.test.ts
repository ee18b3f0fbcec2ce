// Events reach the add-in's handlers through Microsoft's client, and stop when they are removed.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
import { openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Until handlers, which the client calls in later turns, have run. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

// https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-onselectionchanged-member
test("the workbook tells of a new selection until the handler is removed", async () => {
  const seen: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.onSelectionChanged.add(async ({ workbook: _workbook }) => {
      await Excel.run(async (inner) => {
        const range = inner.workbook.getSelectedRange();
        range.load("address");
        await inner.sync();
        seen.push(range.address);
      });
    });
    await context.sync();
    return result;
  });
  const select = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).select();
      await context.sync();
    });
  await select("C3:D4");
  await settled();
  expect(seen.at(-1)).toBe("Sheet1!C3:D4");

  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  const before = seen.length;
  await select("A9");
  await settled();
  expect(seen).toHaveLength(before);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
test("a sheet tells which of its cells changed, whoever changed them", async () => {
  const seen: [string, string][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load("id");
    await context.sync();
    sheet.onChanged.add(({ address, changeType }) => {
      seen.push([address, changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.book.univerAPI
    .getActiveWorkbook()
    ?.getActiveSheet()
    .getRange("B2:B3")
    .setValues([[1], [2]]);
  await settled();
  expect(seen).toEqual([["B2:B3", "RangeEdited"]]);
});

test("the collection tells of changes on every sheet, with the sheet's id; formats are no changes", async () => {
  const seen: [string, string][] = [];
  const id = await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, worksheetId }) => {
      seen.push([worksheetId, address]);
      return Promise.resolve();
    });
    const sheet = context.workbook.worksheets.add("Two");
    sheet.load("id");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").format.font.bold = true;
    await context.sync();
    return sheet.id;
  });
  await settled();
  expect(seen).toEqual([[id, "A1"]]);
});
