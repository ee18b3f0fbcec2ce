// What lies on a sheet beside values: links, rules, conditional formats, frozen panes, page layout; and cells that move.
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

// https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink
describe("hyperlinks", () => {
  test("show their text and lead to a place in the workbook", async () => {
    const result = await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.hyperlink = { documentReference: "Sheet1!C12", screenTip: "Go", textToDisplay: "=Source" };
      range.load("hyperlink,values,format/font/underline");
      const plain = first(context).getRange("B1");
      plain.load("hyperlink");
      await context.sync();
      return [range.hyperlink, range.values[0]?.[0] as unknown, range.format.font.underline, plain.hyperlink];
    });
    expect(result).toEqual([
      { documentReference: "Sheet1!C12", screenTip: "Go", textToDisplay: "=Source" },
      "=Source",
      "Single",
      null,
    ]);
  });

  test("without a text keep the cell's", async () => {
    const value = await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.values = [[5]];
      range.hyperlink = { documentReference: "Sheet1!C12" };
      range.load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
    expect(value).toBe(5);
  });

  test("go when they are cleared, and the contents stay", async () => {
    const result = await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.hyperlink = { address: "https://example.com/", textToDisplay: "site" };
      range.clear("Hyperlinks");
      range.load("hyperlink,values");
      await context.sync();
      return [range.hyperlink, range.values[0]?.[0] as unknown];
    });
    expect(result).toEqual([null, "site"]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
test("a validation rule is kept with its messages, and cleared", async () => {
  const result = await Excel.run(async (context) => {
    const { dataValidation } = first(context).getRange("A1:A5");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
    dataValidation.prompt = { showPrompt: true, title: "Score", message: "0 to 10" };
    dataValidation.load("rule,type,prompt");
    const list = first(context).getRange("B1").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: first(context).getRange("D1:D3") } };
    list.load("rule,type");
    await context.sync();
    first(context).getRange("A1:A5").dataValidation.clear();
    const after = first(context).getRange("A1:A5").dataValidation;
    after.load("type");
    await context.sync();
    return [
      dataValidation.type,
      dataValidation.rule,
      dataValidation.prompt.message,
      list.rule,
      list.type,
      after.type,
    ];
  });
  expect(result).toEqual([
    "Decimal",
    { decimal: { formula1: 0, formula2: 10, operator: "Between" } },
    "0 to 10",
    { list: { inCellDropDown: true, source: "=Sheet1!D1:D3" } },
    "List",
    "None",
  ]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting
test("conditional formats by formula have a colour, come first when new, and are cleared", async () => {
  const result = await Excel.run(async (context) => {
    const range = first(context).getRange("A1:A9");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>5";
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = '=$B1="x"';
    custom.format.fill.color = "#FFEEAA";
    custom.format.font.color = "red";
    range.conditionalFormats.load(
      "items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color",
    );
    await context.sync();
    const found = range.conditionalFormats.items.map((format) => [
      format.priority,
      format.custom.rule.formula,
      format.custom.format.fill.color,
    ]);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [found, count.value];
  });
  expect(result).toEqual([
    [
      [0, '=$B1="x"', "#FFEEAA"],
      [1, "=A1>5", ""],
    ],
    0,
  ]);
  const scale = (context: Excel.RequestContext) =>
    first(context).getRange("A1").conditionalFormats.add("ColorScale");
  expect(await errorCode(scale)).toBe("NotImplemented");
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
test("panes are frozen by rows, columns or a range, and unfrozen", async () => {
  const places = await Excel.run(async (context) => {
    const { freezePanes } = first(context);
    const location = async (): Promise<string | null> => {
      const range = freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    };
    freezePanes.freezeRows(3);
    const rows = await location();
    freezePanes.freezeAt("A1:B2");
    const corner = await location();
    freezePanes.unfreeze();
    return [rows, corner, await location()];
  });
  expect(places).toEqual(["Sheet1!1:3", "Sheet1!A1:B2", null]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
test("the page layout is kept", async () => {
  const result = await Excel.run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.load("orientation,zoom");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom];
  });
  expect(result[0]).toBe("Landscape");
  expect(result[1]).toMatchObject({ horizontalFitToPages: 1 });
  expect(Object.values(excel.book.extras.pageLayouts)).toContainEqual({
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "Sheet1!$A$1:$H$40",
    printTitleRows: "Sheet1!$1:$2",
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-insert
describe("cells that move", () => {
  beforeEach(async () => {
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:B3").values = [
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      sheet.getRange("D1").formulas = [["=SUM(A1:A3)"]];
      await context.sync();
    });
  });

  async function after(change: (sheet: Excel.Worksheet) => void, address: string): Promise<unknown[][]> {
    return Excel.run(async (context) => {
      change(first(context));
      const range = first(context).getRange(address);
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  }

  test("rows come in, and formulas follow their cells", async () => {
    const cells = await after((sheet) => sheet.getRange("2:2").insert("Down"), "A1:D2");
    expect(cells).toEqual([
      [1, 10, "", "=SUM(A1:A4)"],
      ["", "", "", ""],
    ]);
  });

  test("cells are pushed down in their columns alone", async () => {
    const cells = await after((sheet) => sheet.getRange("A2").insert("Down"), "A1:B4");
    expect(cells).toEqual([
      [1, 10],
      ["", 20],
      [2, 30],
      [3, ""],
    ]);
  });

  test("cells are pushed to the right, on a sheet that is not active too", async () => {
    const cells = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Other");
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1").insert("Right");
      const range = sheet.getRange("A1:C1");
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(cells).toEqual([["", 1, 2]]);
  });

  test("deleted rows take their cells along", async () => {
    const cells = await after((sheet) => sheet.getRange("1:2").delete("Up"), "A1:B2");
    expect(cells).toEqual([
      [3, 30],
      ["", ""],
    ]);
  });

  test("deleted cells are closed from below or from the right", async () => {
    expect(await after((sheet) => sheet.getRange("A1").delete("Up"), "A1:B3")).toEqual([
      [2, 10],
      [3, 20],
      ["", 30],
    ]);
    expect(await after((sheet) => sheet.getRange("A1").delete("Left"), "A1:B1")).toEqual([[10, ""]]);
  });
});
