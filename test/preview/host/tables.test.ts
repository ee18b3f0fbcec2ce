// Tables, through Microsoft's client.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [
      ["Area", "Now", "Then"],
      ["fulfillment", 10, 8],
      ["it", 5, 6],
      ["hr", 2, 1],
    ];
    sheet.tables.add("A1:C4", true).name = "Costs";
    sheet.getRange("A6").values = [["below"]];
    await context.sync();
  });
});
afterEach(() => excel.close());

const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Costs");

test("its parts have their addresses", async () => {
  const parts = await Excel.run(async (context) => {
    const costs = table(context);
    const ranges = [costs.getRange(), costs.getHeaderRowRange(), costs.getDataBodyRange()];
    ranges.push(costs.columns.getItem("Then").getDataBodyRange());
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(parts).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4", "Sheet1!C2:C4"]);
});

test("a new table has Excel's style, bands and filter buttons", async () => {
  const look = await Excel.run(async (context) => {
    const costs = table(context);
    costs.load("style,showBandedRows,showFilterButton,showHeaders,showTotals");
    await context.sync();
    return [costs.style, costs.showBandedRows, costs.showFilterButton, costs.showHeaders, costs.showTotals];
  });
  expect(look).toEqual(["TableStyleMedium2", true, true, true, false]);
});

test("formulas speak of its columns by name", async () => {
  const sum = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("E1");
    cell.formulas = [["=SUM(Costs[Now])"]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(sum).toBe(17);
});

test("a header that is a formula becomes the text of its result", async () => {
  const header = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("E1:F2").formulas = [
      ["Area", '="Year "&2026+1'],
      ["it", 1],
    ];
    const cells = sheet.tables.add("E1:F2", true).getHeaderRowRange().load("formulas");
    await context.sync();
    return cells.formulas[0] as unknown;
  });
  expect(header).toEqual(["Area", "Year 2027"]);
});

test("a header that is written renames its column", async () => {
  const names = await Excel.run(async (context) => {
    const costs = table(context);
    context.workbook.worksheets.getFirst().getRange("B1:C1").values = [["Today", 2027]];
    costs.columns.load("items/name");
    await context.sync();
    return costs.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Area", "Today", "2027"]);
});

test("rows are added at the end, and what stands below moves down", async () => {
  const result = await Excel.run(async (context) => {
    const costs = table(context);
    costs.rows.add(undefined, [["marketing", 3, 3]]);
    const [range, below] = [costs.getRange(), context.workbook.worksheets.getFirst().getRange("A7")];
    range.load("address");
    below.load("values");
    costs.rows.load("count");
    await context.sync();
    return [range.address, below.values[0]?.[0] as unknown, costs.rows.count];
  });
  expect(result).toEqual(["Sheet1!A1:C5", "below", 4]);
});

test("rows are deleted, and what stands below moves up", async () => {
  const result = await Excel.run(async (context) => {
    const costs = table(context);
    costs.rows.getItemAt(1).delete();
    const body = costs.getDataBodyRange();
    body.load("values");
    const below = context.workbook.worksheets.getFirst().getRange("A5");
    below.load("values");
    await context.sync();
    return [body.values.map(([area]) => area as string), below.values[0]?.[0] as unknown];
  });
  expect(result).toEqual([["fulfillment", "hr"], "below"]);
});

test("columns are added with a name and values", async () => {
  const result = await Excel.run(async (context) => {
    const costs = table(context);
    costs.columns.add(undefined, [["Saving"], ["=B2-C2"], ["=B3-C3"], ["=B4-C4"]]);
    const column = costs.columns.getItem("saving").getRange();
    column.load("values,address");
    await context.sync();
    return [column.address, column.values.flat() as unknown[]];
  });
  expect(result).toEqual(["Sheet1!D1:D4", ["Saving", 2, -1, 1]]);
});

test("it is resized with its header row in place", async () => {
  const address = await Excel.run(async (context) => {
    const costs = table(context);
    costs.resize("A1:D5");
    const range = costs.getRange();
    range.load("address");
    costs.columns.load("items/name");
    await context.sync();
    expect(costs.columns.items.map(({ name }) => name)).toEqual(["Area", "Now", "Then", "Column4"]);
    return range.address;
  });
  expect(address).toBe("Sheet1!A1:D5");
  expect(await errorCode((context) => table(context).resize("A2:C5"))).toBe("InvalidArgument");
});

test("its totals row is shown below it and hidden again", async () => {
  const result = await Excel.run(async (context) => {
    const costs = table(context);
    costs.showTotals = true;
    const total = costs.getTotalRowRange();
    total.load("address,values");
    await context.sync();
    return [total.address, total.values[0]];
  });
  expect(result).toEqual(["Sheet1!A5:C5", ["Total", "", 15]]);
});

test("a table without headers gets a row of them, and its data moves down", async () => {
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Bare");
    sheet.getRange("A1:B1").values = [[1, 2]];
    const range = sheet.tables.add("A1:B1", false).getRange();
    range.load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(result).toEqual([
    "Bare!A1:B2",
    [
      ["Column1", "Column2"],
      [1, 2],
    ],
  ]);
});

test("tables do not overlap, and names are taken once", async () => {
  expect(await errorCode((context) => context.workbook.tables.add("Sheet1!C3:D9", true))).toBe(
    "MergedRangeConflict",
  );
  const rename = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().tables.add("F1:G2", true).name = "COSTS";
  };
  expect(await errorCode(rename)).toBe("ItemAlreadyExists");
  expect(await errorCode((context) => (table(context).name = "not a name"))).toBe("InvalidArgument");
});

test("turned into a range it keeps its cells; deleted it takes them along", async () => {
  const values = await Excel.run(async (context) => {
    table(context).convertToRange();
    const cell = context.workbook.worksheets.getFirst().getRange("A2");
    const gone = context.workbook.tables.getItemOrNullObject("Costs");
    cell.load("values");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    const again = context.workbook.tables.add("Sheet1!A1:C4", true);
    again.delete();
    const range = context.workbook.worksheets.getFirst().getRange("A1:A4").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(range.isNullObject).toBe(true);
    return cell.values;
  });
  expect(values).toEqual([["fulfillment"]]);
});

test("rows inserted above move it", async () => {
  const address = await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:2").insert("Down");
    const range = table(context).getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A3:C6");
});

test("a formula entered before and after rows were inserted above finds the columns where they are now", async () => {
  const sums = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("F1").formulas = [["=SUM(Costs[Now])"]];
    await context.sync();
    sheet.getRange("1:3").insert("Down");
    await context.sync();
    const cell = sheet.getRange("F1");
    cell.formulas = [["=SUM(Costs[Now])"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(sums).toEqual([[17]]);
});

test("a shift of cells that would take it apart is refused", async () => {
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("B2:B2").insert("Down");
  });
  expect(code).toBe("InsertDeleteConflict");
});
