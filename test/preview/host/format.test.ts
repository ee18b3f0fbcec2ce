// Looks of cells, through Microsoft's client.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Formats a range of the first sheet and reads properties of another back. */
async function looks(
  address: string,
  change: (format: Excel.RangeFormat, range: Excel.Range) => void,
  read: string,
  from = address,
): Promise<Excel.RangeFormat> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange(address);
    change(range.format, range);
    const { format } = sheet.getRange(from);
    format.load(read);
    await context.sync();
    return format;
  });
}

test("a cell without a format has Excel's", async () => {
  const format = await looks(
    "A1",
    () => undefined,
    "font/name,font/size,font/color,font/bold,fill/color,horizontalAlignment,verticalAlignment,wrapText,indentLevel",
  );
  expect([format.font.name, format.font.size, format.font.color, format.font.bold]).toEqual([
    "Calibri",
    11,
    "#000000",
    false,
  ]);
  expect([format.fill.color, format.horizontalAlignment, format.verticalAlignment]).toEqual([
    "#FFFFFF",
    "General",
    "Bottom",
  ]);
  expect([format.wrapText, format.indentLevel]).toEqual([false, 0]);
});

test("font, fill and alignment are kept", async () => {
  const format = await looks(
    "B2:C3",
    (format) => {
      format.font.bold = true;
      format.font.italic = true;
      format.font.size = 14;
      format.font.color = "white";
      format.font.underline = "Single";
      format.fill.color = "#4472c4";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.indentLevel = 2;
    },
    "font,fill/color,horizontalAlignment,verticalAlignment,wrapText,indentLevel",
  );
  const { bold, italic, size, color, underline } = format.font;
  expect([bold, italic, size, color, underline]).toEqual([true, true, 14, "#FFFFFF", "Single"]);
  expect([format.fill.color, format.horizontalAlignment, format.verticalAlignment]).toEqual([
    "#4472C4",
    "Center",
    "Top",
  ]);
  expect([format.wrapText, format.indentLevel]).toEqual([true, 2]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-property-values-in-the-response
test("formats that differ within the range are null", async () => {
  const format = await looks(
    "A1",
    (format) => {
      format.font.bold = true;
      format.fill.color = "#FF0000";
    },
    "font/bold,font/size,fill/color",
    "A1:B1",
  );
  expect([format.font.bold, format.font.size, format.fill.color]).toEqual([null, 11, null]);
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#blank-input-for-a-property
test("a blank resets, null is refused", async () => {
  await looks("A1", (format) => (format.fill.color = "#FF0000"), "fill/color");
  expect((await looks("A1", (format) => (format.fill.color = ""), "fill/color")).fill.color).toBe("#FFFFFF");
  const code = await errorCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").format.fill.color = null as unknown as string;
  });
  expect(code).toBe("InvalidArgument");
});

test("formatting leaves contents alone, and writing leaves formats alone", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [[1, "=A1+1"]];
    range.format.font.bold = true;
    range.values = [[5, null]];
    range.load("values,formulas,format/font/bold");
    await context.sync();
    return [range.values, range.formulas, range.format.font.bold];
  });
  expect(values).toEqual([[[5, 6]], [[5, "=A1+1"]], true]);
});

test("whole columns keep their format for cells to come", async () => {
  const format = await looks("C:C", (format) => (format.font.color = "#112233"), "font/color", "C500");
  expect(format.font.color).toBe("#112233");
  expect((await looks("D1", () => undefined, "font/color")).font.color).toBe("#000000");
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-columnwidth-member
test("widths and heights are in points, and null where they differ", async () => {
  const wide = (format: Excel.RangeFormat) => {
    format.columnWidth = 90;
    format.rowHeight = 30;
  };
  const format = await looks("B2:C2", wide, "columnWidth,rowHeight");
  expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
  expect((await looks("A1", () => undefined, "columnWidth", "A1:B1")).columnWidth).toBeNull();
});

test("columns fit their longest text", async () => {
  const width = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [
      ["a rather long label in this cell", "x"],
      ["", "y"],
    ];
    range.format.autofitColumns();
    const [first, second] = [range.getColumn(0).format, range.getColumn(1).format];
    first.load("columnWidth");
    second.load("columnWidth");
    await context.sync();
    return [first.columnWidth, second.columnWidth];
  });
  expect(width[0]).toBeGreaterThan(150);
  expect(width[1]).toBeLessThan(30);
});

// https://learn.microsoft.com/javascript/api/excel/excel.rangeborder
test("borders are drawn on the range's edges and read from there", async () => {
  const borders = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { borders } = sheet.getRange("B2:D4").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#888888";
    borders.getItem("InsideHorizontal").style = "Dot";
    const cells = [sheet.getRange("C4"), sheet.getRange("C3"), sheet.getRange("C2")];
    const read = cells.map((cell) => cell.format.borders.getItem("EdgeBottom"));
    read.push(sheet.getRange("C2").format.borders.getItem("EdgeTop"));
    read.forEach((border) => border.load("style,weight,color"));
    await context.sync();
    return read.map(({ style, weight, color }) => [style, weight, color]);
  });
  expect(borders).toEqual([
    ["Continuous", "Medium", "#888888"],
    ["Dot", "Thin", "#000000"],
    ["Dot", "Thin", "#000000"],
    ["None", "Thin", "#000000"],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-merge-member(1)
test("merged cells keep the value of the first", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto
test.each<["Contents" | "Formats" | "All", unknown[]]>([
  ["Contents", ["", true]],
  ["Formats", [7, false]],
  ["All", ["", false]],
])("clear(%s) leaves the rest", async (kind, expected) => {
  const left = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [[7]];
    range.format.font.bold = true;
    range.clear(kind);
    range.load("values,format/font/bold");
    await context.sync();
    return [range.values[0]?.[0] as unknown, range.format.font.bold];
  });
  expect(left).toEqual(expected);
});

test("rows and columns are hidden and shown", async () => {
  const hidden = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    const [column, row, mixed] = [sheet.getRange("B1"), sheet.getRange("A3"), sheet.getRange("A1:C1")];
    column.load("columnHidden");
    row.load("rowHidden");
    mixed.load("columnHidden");
    await context.sync();
    return [column.columnHidden, row.rowHidden, mixed.columnHidden];
  });
  expect(hidden).toEqual([true, true, null]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member
test("the style Normal takes the place of all formatting of cells; contents and rules stay", async () => {
  const [color, format, value, rules] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
    range.format.fill.color = "#FF0000";
    range.numberFormat = [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ];
    range.getCell(0, 0).values = [[7]];
    range.conditionalFormats.add("Custom").custom.rule.formula = "=B2>1";
    range.getCell(0, 0).style = "Normal";
    const cell = range.getCell(0, 0).load("numberFormat,values,style,format/fill/color");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [cell.format.fill.color, String(cell.numberFormat), String(cell.values), count.value];
  });
  expect([color, format, value, rules]).toEqual(["#FFFFFF", "General", "7", 1]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-unmerge-member(1)
test("cells that are taken apart are single cells again, each with the look of the merged one", async () => {
  const areas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").merge(false);
    sheet.getRange("B2:C3").format.fill.color = "#FFEE00";
    sheet.getRange("E5:F5").merge(false);
    await context.sync();
    sheet.getRange("C3:D4").unmerge();
    await context.sync();
    return excel.book.univerAPI.getActiveWorkbook()?.getActiveSheet().getMergeData().length;
  });
  expect(areas).toBe(1);
  const format = await looks("B2:C3", () => undefined, "fill/color");
  expect(format.fill.color).toBe("#FFEE00");
});
