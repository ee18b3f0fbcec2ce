// Sheets: found, added, renamed, moved, hidden, deleted, through Microsoft's client.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Does something to the sheets and returns their names in order. */
async function names(
  change: (sheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    change(worksheets);
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

test("a new sheet comes last and does not become the active one", async () => {
  expect(await names((sheets) => sheets.add("Matrix"))).toEqual(["Sheet1", "Matrix"]);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(active).toBe("Sheet1");
});

test("a sheet without a name is called by the next free number", async () => {
  expect(await names((sheets) => sheets.add())).toEqual(["Sheet1", "Sheet2"]);
});

test("a sheet is found by its name, case ignored, and by its id, also in a later batch", async () => {
  const same = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.load("id");
    await context.sync();
    const byName = context.workbook.worksheets.getItem("PLAN");
    const byId = context.workbook.worksheets.getItem(sheet.id);
    byName.load("id");
    byId.load("name");
    sheet.name = "Plan B";
    sheet.load("name");
    await context.sync();
    return [byName.id === sheet.id, byId.name, sheet.name];
  });
  expect(same).toEqual([true, "Plan", "Plan B"]);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
test("a sheet that is not there is a null object, or not found", async () => {
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    await context.sync();
    return sheet.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(await errorCode((context) => context.workbook.worksheets.getItem("Nowhere").load("name"))).toBe(
    "ItemNotFound",
  );
});

// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
test.each(["a".repeat(32), "a/b", "a?b", "[x]", "a:b", "a*b", "a\\b", "'a", "a'", " ", "History"])(
  "%s cannot be a sheet's name",
  async (name) => {
    expect(await errorCode((context) => context.workbook.worksheets.add(name))).toBe("InvalidArgument");
  },
);

test("a name that another sheet has, case ignored, is taken", async () => {
  expect(await errorCode((context) => context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
});

test("formulas follow a sheet that is renamed", async () => {
  const formula = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.add("Costs");
    source.getRange("A1").values = [[7]];
    const cell = worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Costs!A1*2"]];
    await context.sync();
    source.name = "Costs 2026";
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas[0]?.[0] as unknown, cell.values[0]?.[0] as unknown];
  });
  expect(formula).toEqual(["='Costs 2026'!A1*2", 14]);
});

test("sheets move to a position", async () => {
  const order = await names((sheets) => {
    sheets.add("Two");
    sheets.add("Three").position = 0;
  });
  expect(order).toEqual(["Three", "Sheet1", "Two"]);
});

test("hidden sheets are listed and left out of counts of visible ones", async () => {
  const result = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Hidden").visibility = "Hidden";
    worksheets.add("Deep").visibility = "VeryHidden";
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    worksheets.load("items/visibility");
    await context.sync();
    return [all.value, visible.value, worksheets.items.map(({ visibility }) => visibility)];
  });
  expect(result).toEqual([3, 1, ["Visible", "Hidden", "VeryHidden"]]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const hide = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().visibility = "Hidden";
  };
  expect(await errorCode(hide)).toBe("InvalidOperation");
  expect(await errorCode((context) => context.workbook.worksheets.getFirst().delete())).toBe(
    "InvalidOperation",
  );
});

test("a deleted sheet is gone, and formulas that spoke of it are #REF!", async () => {
  const value = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Gone");
    sheet.getRange("A1").values = [[1]];
    const cell = worksheets.getFirst().getRange("A1");
    cell.formulas = [["=Gone!A1"]];
    await context.sync();
    sheet.delete();
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe("#REF!");
  expect(await names()).toEqual(["Sheet1"]);
});

test("tab colour and gridlines are kept", async () => {
  const kept = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tabColor = "#FF8800";
    sheet.showGridlines = false;
    sheet.load("tabColor,showGridlines");
    await context.sync();
    return [sheet.tabColor, sheet.showGridlines];
  });
  expect(kept).toEqual(["#FF8800", false]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
test("a protected sheet denies every change, and says that it is protected", async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.protect();
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.tables.add("A1:B2", true),
    (sheet) => sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.freezePanes.freezeRows(1),
  ];
  for (const change of changes) {
    expect(await errorCode((context) => change(context.workbook.worksheets.getFirst()))).toBe("AccessDenied");
  }
});

test("a sheet protected here can be unprotected; one that came protected cannot; passwords are not feigned", async () => {
  const protection = (context: Excel.RequestContext): Excel.WorksheetProtection =>
    context.workbook.worksheets.getFirst().protection;
  expect(await errorCode((context) => protection(context).protect(undefined, "secret"))).toBe(
    "NotImplemented",
  );
  expect(await errorCode((context) => protection(context).protect())).toBe("none");
  expect(await errorCode((context) => protection(context).protect())).toBe("InvalidOperation");
  expect(await errorCode((context) => protection(context).unprotect())).toBe("none");
  excel.book.extras.protectedSheets.push(
    excel.book.univerAPI.getActiveWorkbook()?.getSheets()[0]?.getSheetId() ?? "",
  );
  expect(await errorCode((context) => protection(context).unprotect())).toBe("AccessDenied");
});

// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9: names are unique among
// all tabs; https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection lists worksheets alone.
test("the name of a chart sheet is taken, though the sheet is not listed", async () => {
  excel.book.extras.otherTabs.push("Chart1");
  expect(await names()).toEqual(["Sheet1"]);
  expect(await errorCode((context) => context.workbook.worksheets.add("CHART1"))).toBe("ItemAlreadyExists");
});
