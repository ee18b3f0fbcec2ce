// Batches: what Microsoft's client sends and what it makes of the answers.
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const a1 = async (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
describe("loading", () => {
  test("a property that was not loaded cannot be read", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("address");
      await context.sync();
      expect(() => range.values).toThrow("The property 'values' is not available");
    });
  });

  test("goes through navigation properties and collections, by string, array or object", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Two").getRange("A1:A2").values = [["Head"], [1]];
      worksheets.getItem("Two").tables.add("A1:A2", true);
      const range = worksheets.getItem("Two").getRange("A1");
      range.load("format/font/name, format/fill/color, worksheet/name");
      worksheets.load({ name: true, tables: { name: true, columns: { name: true } } } as object);
      const other = worksheets.getFirst();
      other.load(["name", "visibility"]);
      await context.sync();
      expect([range.format.font.name, range.format.fill.color, range.worksheet.name]).toEqual([
        "Calibri",
        "#FFFFFF",
        "Two",
      ]);
      expect([other.name, other.visibility]).toEqual(["Sheet1", "Visible"]);
      const [table] = worksheets.items[1]?.tables.items ?? [];
      expect([table?.name, table?.columns.items[0]?.name]).toEqual(["Table1", "Head"]);
    });
  });

  test("without names brings all scalar properties", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toEqual([
        "Sheet1",
        0,
        "Visible",
        true,
      ]);
    });
  });

  test("takes a page of a collection", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ["B", "C", "D"].forEach((name) => worksheets.add(name));
      worksheets.load({ name: true, $top: 2, $skip: 1 } as object);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
    });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe("null objects", () => {
  test("pass their nullness on to what is reached through them", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItemOrNullObject("Nope").getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test("refuse changes", async () => {
    const code = await errorCode((context) =>
      context.workbook.worksheets.getItemOrNullObject("Nope").delete(),
    );
    expect(code).toBe("ItemNotFound");
  });
});

test("set() changes nested properties at once", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.set({ values: [[3]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    expect([range.values, range.format.fill.color, range.format.font.bold]).toEqual([[[3]], "#00FF00", true]);
  });
});

test("a batch that fails keeps what was done before, and says where it failed", async () => {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("B1").values = [[1, 2]];
      sheet.getRange("A1").values = [["never"]];
      await context.sync();
    });
    throw new Error("It did not fail.");
  } catch (problem) {
    const error = problem as OfficeExtension.Error;
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toBe("range1.values = ...;");
  }
  expect(await a1()).toBe("kept");
});

// https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
test("ranges are usable after a sync, and let go at the end of Excel.run", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("address");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  expect(await a1()).toBe(1);
  expect(excel.host.stats.releases).toBe(2);
});

test("large arrays, which the client sends in strips, arrive whole", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, `r${row}`]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 2_000, 2);
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B3").values = rows;
  });
  expect(code).toBe("InvalidArgument");
});
