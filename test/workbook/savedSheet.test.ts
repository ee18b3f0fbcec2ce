import { readXlsx, type Sheet } from "hucre";
import { withWorkbook } from "../../src/cli/withWorkbook";
import { createSheet } from "../../src/workbook";
import { plan, STORE, workbookOf } from "./support";

/** Our sheet as another program reads it from the saved file. */
async function savedSheet(): Promise<Sheet> {
  return withWorkbook(await workbookOf(STORE), async ({ book }) => {
    await createSheet(
      plan({ aligns: [{ address: "B6:B7", horizontal: "center", vertical: "top" }], wrap: ["A1:C1", "A3"] }),
    );
    const { sheets } = await readXlsx(await book.save(), { readStyles: true });
    const ours = sheets.find(({ name }) => name === "Decision Matrix");
    if (!ours) throw new Error("The saved file has no sheet of ours");
    return ours;
  });
}

let saved: Sheet;
beforeAll(async () => {
  saved = await savedSheet();
});

test("columns have the plan's widths, to a hundredth of a character and the cell's padding", () => {
  expect(saved.columns?.map(({ width = 0 }) => Math.floor(width))).toEqual([20, 12, 12]);
});

test("the top row stays, gridlines are hidden, and the page is as wide as the paper", () => {
  expect(saved.freezePane).toEqual({ rows: 1 });
  expect(saved.view?.showGridLines).toBe(false);
  expect(saved.pageSetup).toMatchObject({
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "$A$1:$C$7",
  });
});

test("cells have their looks, formats, links and places", () => {
  const cell = (place: string) => saved.cells?.get(place);
  expect(cell("0,0")?.style?.font).toMatchObject({ bold: true, size: 18, color: { rgb: "1F3864" } });
  expect(cell("5,1")?.style).toMatchObject({
    fill: { fgColor: { rgb: "FFF6DD" } },
    alignment: { horizontal: "center", vertical: "top" },
  });
  expect(cell("2,1")).toMatchObject({ formula: "Costs!B2", value: 1200, style: { numFmt: "0.00" } });
  expect(cell("2,0")).toMatchObject({ value: "Rent", hyperlink: { location: "'Costs'!B2" } });
  expect(saved.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
});

test("the table, the rule for weights and the rule for looks are native", () => {
  expect(saved.tables).toMatchObject([
    {
      name: "CriteriaWeights",
      range: "A5:C7",
      columns: [{ name: "Criterion" }, { name: "Weight" }, { name: "Share" }],
    },
  ]);
  expect(saved.dataValidations).toMatchObject([
    {
      type: "decimal",
      range: "B6:B7",
      formula1: "0",
      formula2: "10",
      errorMessage: "A weight is 0 or more.",
    },
  ]);
  expect(saved.conditionalRules).toMatchObject([{ type: "expression", range: "B6:B7", formula: "$B6>2" }]);
});

test("the chart shows the planned cells where it was planned, bars from the top", () => {
  expect(saved.charts).toMatchObject([
    {
      title: "Shares",
      series: [
        {
          name: "Share",
          valuesRef: "'Decision Matrix'!$C$6:$C$7",
          categoriesRef: "'Decision Matrix'!$A$6:$A$7",
          color: "0072B2",
        },
      ],
      axes: { x: { title: "Criterion", reverse: true, tickLblPos: "low" }, y: { title: "Share" } },
      anchor: { from: { row: 1, col: 4 } },
    },
  ]);
});

test("single points of a series have markers and no line; a point at #N/A does no harm", async () => {
  const points = await withWorkbook(await workbookOf(STORE), async ({ book }) => {
    const { rows, charts, ...rest } = plan();
    const crossings = [
      [{ formula: "=NA()" }, { formula: "=A8*2" }],
      [{ number: 430 }, { formula: "=A9*2" }],
    ];
    const lines = { name: "Own", values: "B6:B7", x: "C6:C7" };
    const breakEven = { name: "Break-even", values: "B8:B9", x: "A8:A9", points: true };
    const chart = { name: "Volume", type: "scatter", title: "Volume", at: "E2:J12" } as const;
    await createSheet({
      ...rest,
      rows: [...rows, ...crossings],
      charts: [...charts, { ...chart, series: [lines, breakEven] }],
    });
    const again = await withWorkbook(await book.save(), ({ book: { extras } }) =>
      Promise.resolve(extras.charts),
    );
    return again.find(({ name }) => name === "Volume");
  });
  expect(points?.type).toBe("XYScatterLinesNoMarkers");
  expect(points?.series).toMatchObject([
    { name: "Own", color: "#0072B2" },
    { name: "Break-even", marker: { style: "Diamond", size: 9, fill: "#D55E00" }, line: "None" },
  ]);
  expect(points?.series[0]).not.toHaveProperty("marker");
  expect(points?.series[0]).not.toHaveProperty("line");
});
