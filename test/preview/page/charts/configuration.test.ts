// What chart.js is told to draw of a workbook's chart.
import type { BookChart } from "../../../../src/preview/book/types";
import { configuration, type ChartCell } from "../../../../src/preview/page/charts/configuration";
import { KINDS } from "../../../../src/preview/page/charts/kinds";

const CELLS: Record<string, (string | number)[]> = {
  orders: [400, 4000],
  cost: [28, 12],
  "crossing orders": ["#N/A", 1437],
  "crossing cost": ["#N/A", 15],
  "no orders": ["#N/A"],
  "no cost": ["#N/A"],
};
const read = (reference: string): ChartCell[] =>
  (CELLS[reference] ?? []).map((value) => ({ value, text: String(value) }));

const chart: BookChart = {
  id: "1",
  name: "Volume",
  sheetId: "s",
  type: "XYScatterLinesNoMarkers",
  title: "",
  xTitle: "",
  yTitle: "",
  showLegend: true,
  legendPosition: "Bottom",
  series: [
    { name: "Own", x: "orders", values: "cost", color: "#0072B2" },
    {
      name: "Break-even",
      x: "crossing orders",
      values: "crossing cost",
      marker: { style: "Diamond", size: 9, fill: "#CC79A7", outline: "#000000" },
      line: "None",
    },
    { name: "Never", x: "no orders", values: "no cost", marker: { style: "Circle" }, line: "None" },
  ],
  left: 0,
  top: 0,
  width: 300,
  height: 200,
};

function drawn(of: BookChart = chart) {
  const kind = KINDS[of.type];
  if (!kind) throw new Error("a kind that is drawn was expected");
  return configuration(of, kind, read, { text: "#000000", grid: "#D9D9D9", series: ["#4472C4"] }, "en");
}

test("single points are markers without a line; lines have no markers", () => {
  const [line, points] = drawn().data.datasets;
  expect(line).toMatchObject({ showLine: true, pointRadius: 0, pointStyle: "line", borderColor: "#0072B2" });
  expect(points).toMatchObject({
    showLine: false,
    // 9 points across are 12 pixels.
    pointRadius: 6,
    pointStyle: "rectRot",
    pointBackgroundColor: "#CC79A7",
    pointBorderColor: "#000000",
  });
});

test("a point at #N/A is not drawn, and does not move the others", () => {
  expect(drawn().data.datasets.map(({ data }) => data)).toEqual([
    [
      { x: 400, y: 28 },
      { x: 4000, y: 12 },
    ],
    [{ x: 1437, y: 15 }],
    [],
  ]);
});

test("the legend shows each series as it is drawn: lines and markers, and boxes for bars", () => {
  expect(drawn().options?.plugins?.legend?.labels?.usePointStyle).toBe(true);
  const bars = drawn({ ...chart, type: "ColumnClustered" });
  expect(bars.options?.plugins?.legend?.labels?.usePointStyle).toBeUndefined();
});

test("dashes are drawn as dashes", () => {
  const [first] = chart.series;
  if (!first) throw new Error("a series was expected");
  const [line] = drawn({ ...chart, series: [{ ...first, line: "RoundDot" }] }).data.datasets;
  expect(line).toMatchObject({ showLine: true, borderDash: [2, 2] });
});
