// Defined names, through Microsoft's client.
// https://learn.microsoft.com/javascript/api/excel/excel.nameditem
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

test("a name for cells knows its reference, address and range", async () => {
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("My costs");
    const name = context.workbook.names.add("Orders", sheet.getRange("B2:B5"), "orders a month");
    const range = name.getRange();
    name.load("name,formula,value,type,scope,comment,visible");
    range.load("address");
    await context.sync();
    return [name.toJSON(), range.address];
  });
  expect(result[0]).toMatchObject({
    name: "Orders",
    formula: "='My costs'!$B$2:$B$5",
    value: "'My costs'!B2:B5",
    type: "Range",
    scope: "Workbook",
    comment: "orders a month",
    visible: true,
  });
  expect(result[1]).toBe("'My costs'!B2:B5");
});

test("a formula entered later, when everything is calculated, knows the name", async () => {
  const value = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2").values = [[430]];
    context.workbook.names.add("Orders", sheet.getRange("B2"));
    await context.sync();
    sheet.calculate(true);
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const cell = sheet.getRange("D1");
    cell.formulas = [["=Orders*2"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(value).toEqual([[860]]);
});

test("names for constants have a value and no range", async () => {
  const result = await Excel.run(async (context) => {
    const rate = context.workbook.names.add("Rate", "=0.23");
    const word = context.workbook.names.add("Word", "plain");
    const range = rate.getRangeOrNullObject();
    rate.load("value,type");
    word.load("value,type");
    await context.sync();
    return [rate.value as unknown, rate.type, word.value as unknown, word.type, range.isNullObject];
  });
  expect(result).toEqual([0.23, "Double", "plain", "String", true]);
});

test("a sheet's names are its own; the workbook lists its own", async () => {
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.names.add("Local", sheet.getRange("A1"));
    context.workbook.names.add("Global", sheet.getRange("A2"));
    context.workbook.names.load("items/name");
    sheet.names.load("items/name,items/scope");
    await context.sync();
    return [
      context.workbook.names.items.map(({ name }) => name),
      sheet.names.items.map(({ name, scope }) => [name, scope] as const),
    ];
  });
  expect(result).toEqual([["Global"], [["Local", "Worksheet"]]]);
});

test("names are found case ignored, changed and deleted", async () => {
  const result = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[1], [20]];
    context.workbook.names.add("Total", sheet.getRange("A1"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=Total*2"]];
    context.workbook.names.getItem("TOTAL").formula = "=Sheet1!$A$2";
    cell.load("values");
    await context.sync();
    const before = cell.values[0]?.[0] as unknown;
    context.workbook.names.getItem("Total").delete();
    cell.load("values");
    const gone = context.workbook.names.getItemOrNullObject("Total");
    await context.sync();
    return [before, cell.values[0]?.[0] as unknown, gone.isNullObject];
  });
  expect(result).toEqual([40, "#NAME?", true]);
});

test("a formula that was there first sees a name that comes later", async () => {
  const values = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("C1");
    cell.formulas = [["=Later+1"]];
    cell.load("values");
    await context.sync();
    const before = cell.values[0]?.[0] as unknown;
    context.workbook.names.add("Later", "=41");
    cell.load("values");
    await context.sync();
    return [before, cell.values[0]?.[0] as unknown];
  });
  expect(values).toEqual(["#NAME?", 42]);
});

test("a name stands for its range in getRange", async () => {
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.workbook.names.add("Spot", sheet.getRange("D4"));
    const range = sheet.getRange("Spot");
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!D4");
});

test("a name follows its cells when rows come in above them", async () => {
  const formula = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const name = context.workbook.names.add("Spot", sheet.getRange("D4"));
    sheet.getRange("1:2").insert("Down");
    name.load("formula");
    await context.sync();
    return name.formula as unknown;
  });
  expect(formula).toBe("=Sheet1!$D$6");
});

test.each(["A1", "R1C1", "1st", "two words", "R", ""])("%s cannot be a name", async (name) => {
  expect(await errorCode((context) => context.workbook.names.add(name, "=1"))).toBe("InvalidArgument");
});

test("a name is taken once in its scope", async () => {
  const code = await errorCode((context) => {
    context.workbook.names.add("Once", "=1");
    context.workbook.names.add("ONCE", "=2");
  });
  expect(code).toBe("ItemAlreadyExists");
});
