// How the user has formatted a sheet of ours: it stays when the sheet is built again, with its row where rows move.
import { withWorkbook } from "../../src/cli/withWorkbook";
import type { SheetPlan } from "../../src/matrix/types";
import { createSheet } from "../../src/workbook";
import { asUser, cellsAt, plan, STORE, workbookOf } from "./support";

jest.setTimeout(60_000);

const SHEET = "Decision Matrix";
const open = async (work: Parameters<typeof withWorkbook<void>>[1]) =>
  withWorkbook(await workbookOf(STORE), async (opened) => {
    await createSheet(plan());
    await work(opened);
  });
const ours = (workbook: Excel.Workbook) => workbook.worksheets.getItem(SHEET);

/** The same sheet with two more lines on top and a criterion between the two. */
function grown(): SheetPlan {
  const { rows, ...rest } = plan();
  return {
    ...rest,
    rows: [
      rows[0] ?? [],
      [{ text: "New" }],
      [{ text: "New" }],
      ...rows.slice(1, 6),
      [{ text: "Speed" }, { number: 2 }, { formula: "=B9/SUM($B$8:$B$10)", format: "0%" }],
      ...rows.slice(6),
    ],
    looks: [
      { address: "A1", look: "title" },
      { address: "B8:B10", look: "input" },
    ],
    tables: [
      {
        name: "CriteriaWeights",
        address: "A7:C10",
        rowIds: ["cost", "speed", "control"],
        columnIds: ["name", "weight", "share"],
      },
    ],
    links: [{ address: "A5", target: { sheet: "Costs", address: "B2" }, text: "Rent" }],
    conditionals: [{ address: "B8:B10", formula: "=$B8>2", look: "good" }],
    validations: [{ address: "B8:B10", rule: { min: 0, max: 10 }, message: "A weight is 0 or more." }],
    charts: [],
    names: [{ name: "Infraplan_Rent", address: "B5" }],
  };
}

/** Looks of one cell as Excel tells them. */
async function looksOf(address: string): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const range = ours(context.workbook).getRange(address).load("numberFormat,rowHidden,columnHidden");
    const { format } = range;
    format.load("horizontalAlignment,rowHeight,columnWidth,wrapText");
    format.fill.load("color");
    format.font.load("color,bold,size");
    const border = format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return {
      fill: format.fill.color,
      color: format.font.color,
      bold: format.font.bold,
      size: format.font.size,
      number: String(range.numberFormat[0]?.[0]),
      align: format.horizontalAlignment,
      height: format.rowHeight,
      width: format.columnWidth,
      border: border.style,
      rowHidden: range.rowHidden,
      columnHidden: range.columnHidden,
    };
  });
}

const MINE = {
  fill: "#FFFF00",
  color: "#FF0000",
  bold: true,
  size: 14,
  number: "0.0",
  align: "Center",
  height: 33,
  width: 99,
  border: "Double",
};

const format = (address: string) =>
  asUser((workbook) => {
    const range = ours(workbook).getRange(address);
    range.format.fill.color = MINE.fill;
    range.format.font.color = MINE.color;
    range.format.font.bold = true;
    range.format.font.size = MINE.size;
    range.numberFormat = [[MINE.number]];
    range.format.horizontalAlignment = "Center";
    range.format.rowHeight = MINE.height;
    range.format.columnWidth = MINE.width;
    range.format.borders.getItem("EdgeBottom").style = "Double";
  });

test("looks, number format, width and height of a cell of ours stay, also where its row has moved", () =>
  open(async () => {
    await format("B7");
    await createSheet(plan());
    expect(await looksOf("B7")).toMatchObject(MINE);
    expect(await looksOf("B6")).toMatchObject({ fill: "#FFF6DD", number: "General" });
    await createSheet(grown());
    expect(await looksOf("B10")).toMatchObject(MINE);
    expect((await cellsAt(SHEET, "A10:B10")).values).toEqual([["Control", 1]]);
    // A new row is dressed as planned, whatever the user has made of the one above or below.
    expect(await looksOf("B9")).toMatchObject({ fill: "#FFF6DD", bold: false, size: 11, border: "None" });
  }));

test("a new row below a row that the user has formatted is dressed as planned", () =>
  open(async () => {
    await format("B6");
    await createSheet(grown());
    expect(await looksOf("B8")).toMatchObject(MINE);
    expect(await looksOf("B9")).toMatchObject({
      fill: "#FFF6DD",
      bold: false,
      height: 15,
      number: "General",
    });
  }));

test("hidden rows and columns stay hidden", () =>
  open(async () => {
    await asUser((workbook) => {
      ours(workbook).getRange("C:C").columnHidden = true;
      ours(workbook).getRange("7:7").rowHidden = true;
    });
    await createSheet(plan());
    await createSheet(grown());
    expect(await looksOf("C10")).toMatchObject({ rowHidden: true, columnHidden: true });
    expect(await looksOf("B9")).toMatchObject({ rowHidden: false, columnHidden: false });
  }));

test("a cell made text by the user still calculates what we write there", () =>
  open(async () => {
    await asUser((workbook) => (ours(workbook).getRange("C6:C7").numberFormat = [["@"], ["@"]]));
    await createSheet(plan());
    expect((await cellsAt(SHEET, "C6:C7")).values).toEqual([[0.75], [0.25]]);
  }));

test("what the plan wants otherwise comes as planned", () =>
  open(async () => {
    await format("B6:B6");
    await createSheet(plan({ looks: [{ address: "B6:B7", look: "warning" }] }));
    expect(await looksOf("B6")).toMatchObject({ fill: "#FDE7E9", size: 11, border: "None" });
    expect(await looksOf("A1")).toMatchObject({ bold: false, size: 11 });
  }));

test("rules, links and merged cells of the user's on our cells stay; ours are there once", () =>
  open(async () => {
    await asUser((workbook) => {
      const sheet = ours(workbook);
      const { custom } = sheet.getRange("A6:C7").conditionalFormats.add("Custom");
      custom.rule.formula = '=$A6="Cost"';
      custom.format.fill.color = "#00FFFF";
      sheet.getRange("C6:C7").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("A1:C1").unmerge();
      sheet.getRange("A7").hyperlink = { documentReference: "Orders!A1" };
    });
    for (const [next, top] of [
      [plan(), 6],
      [grown(), 8],
    ] as const) {
      await createSheet(next);
      const bottom = top === 6 ? 7 : 10;
      const seen = await Excel.run(async (context) => {
        const sheet = ours(context.workbook);
        const rules = sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
        const mine = sheet.getRange(`C${top}`).dataValidation.load("type");
        const weight = sheet.getRange(`B${top}`).dataValidation.load("type");
        const link = sheet.getRange(`A${bottom}`).load("hyperlink");
        await context.sync();
        return {
          rules: rules.items.map(({ custom }) => custom.rule.formula).sort(),
          types: [mine.type, weight.type],
          link: link.hyperlink.documentReference,
        };
      });
      expect(seen.rules).toHaveLength(2);
      expect(seen.types).toEqual(["WholeNumber", "Decimal"]);
      expect(seen.link).toBe("Orders!A1");
    }
    await asUser((workbook) => (ours(workbook).getRange("B1").values = [["mine"]]));
    expect((await cellsAt(SHEET, "B1")).values).toEqual([["mine"]]);
  }));

test("frozen panes, print setup, tab colour, place of the sheet, filter and style of a table stay", () =>
  open(async () => {
    await asUser((workbook) => {
      const sheet = ours(workbook);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A3"));
      sheet.pageLayout.orientation = "Portrait";
      sheet.tabColor = "#FF00FF";
      sheet.position = 0;
      sheet.name = "My plan";
      sheet.showGridlines = true;
      const table = workbook.tables.getItem("CriteriaWeights");
      table.style = "TableStyleMedium9";
      table.showFilterButton = true;
    });
    await createSheet(grown());
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("My plan").load("tabColor,position,showGridlines");
      const layout = sheet.pageLayout.load("orientation");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const table = context.workbook.tables.getItem("CriteriaWeights").load("style,showFilterButton");
      await context.sync();
      return [
        sheet.tabColor,
        sheet.position,
        sheet.showGridlines,
        layout.orientation,
        frozen.address,
        table.style,
        table.showFilterButton,
      ];
    });
    expect(seen).toEqual(["#FF00FF", 0, true, "Portrait", "'My plan'!A1:A3", "TableStyleMedium9", true]);
  }));

test("a chart stays where the user has put it, with its title and colours, and shows the new cells", () =>
  open(async () => {
    const of = (workbook: Excel.Workbook) => ours(workbook).charts.getItem("Shares");
    await asUser((workbook) => {
      const chart = of(workbook);
      chart.title.text = "What counts";
      chart.left = 11;
      chart.width = 222;
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    });
    const [shares] = plan().charts;
    if (!shares) throw new Error("no chart");
    const moved = {
      ...shares,
      series: [{ name: "Share", values: "C8:C10", x: "A8:A10" }],
      at: "E4:J15",
    };
    for (const next of [plan(), { ...grown(), charts: [moved] }]) {
      await createSheet(next);
      const seen = await Excel.run(async (context) => {
        const { charts } = ours(context.workbook);
        charts.load("items/name,items/left,items/width,items/title/text");
        const series = of(context.workbook).series.getItemAt(0);
        const values = series.getDimensionDataSourceString("Values");
        await context.sync();
        const fills = charts.items.map(({ name, left, width, title }) => [name, left, width, title.text]);
        return { fills, values: values.value };
      });
      expect(seen.fills).toEqual([["Shares", 11, 222, "What counts"]]);
      expect(seen.values).toContain(next.charts[0]?.series[0]?.values.replace(/([A-Z])(\d+)/g, "$$$1$$$2"));
    }
    await createSheet({ ...grown(), charts: [{ ...moved, title: "Udziały" }] });
    const title = await Excel.run(async (context) => {
      const chart = of(context.workbook).load("title/text");
      await context.sync();
      return chart.title.text;
    });
    expect(title).toBe("Udziały");
  }));

test("a chart from which the user has taken a line is drawn anew", () =>
  open(async () => {
    await asUser((workbook) => ours(workbook).charts.getItem("Shares").series.getItemAt(0).delete());
    await createSheet(plan());
    const count = await Excel.run(async (context) => {
      const { series } = ours(context.workbook).charts.getItem("Shares").load("series/count");
      await context.sync();
      return series.count;
    });
    expect(count).toBe(1);
  }));

test("in a table that was sorted and is put back in order, colours and number formats go with their rows", () =>
  open(async () => {
    await asUser((workbook) => {
      const sheet = ours(workbook);
      // As Excel sorts: cells with their formats.
      sheet.getRange("A6:B7").values = [
        ["Control", 1],
        ["Cost", 3],
      ];
      sheet.getRange("A6").format.fill.color = "#00FF00";
      sheet.getRange("A6").format.font.bold = true;
      sheet.getRange("B7").numberFormat = [["0.000"]];
    });
    await createSheet(plan());
    expect((await cellsAt(SHEET, "A6:B7")).values).toEqual([
      ["Cost", 3],
      ["Control", 1],
    ]);
    expect(await looksOf("A6")).toMatchObject({ fill: "#FFFFFF", bold: false });
    expect(await looksOf("A7")).toMatchObject({ fill: "#00FF00", bold: true });
    expect((await looksOf("B6")).number).toBe("0.000");
    expect((await looksOf("B7")).number).toBe("General");
  }));
