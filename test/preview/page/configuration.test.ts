import type { BookChart } from "../../../src/preview/book/types";
import { configuration, type ChartCell } from "../../../src/preview/page/charts/configuration";
import { KINDS, type Kind } from "../../../src/preview/page/charts/kinds";

const INK = { text: "#000", grid: "#ccc", series: ["#111", "#222"] };

const CELLS: Record<string, ChartCell[]> = {
  names: ["Jan", "Feb", "Mar"].map((text) => ({ value: text, text })),
  x: [100, 200, 300].map((value) => ({ value, text: String(value) })),
  a: [1, 2, 3].map((value) => ({ value, text: `${value} zł` })),
  holed: [
    { value: 1, text: "1" },
    { value: "missing", text: "missing" },
    { value: 3, text: "3" },
  ],
  title: [{ value: "Cost", text: "Cost" }],
};

function chart(type: string, change: Partial<BookChart> = {}): BookChart {
  return {
    id: "1",
    name: "Chart",
    sheetId: "s",
    type,
    title: "Title",
    xTitle: "Orders",
    yTitle: "Cost",
    showLegend: true,
    legendPosition: "Right",
    series: [{ name: "A", values: "a", x: "names" }],
    left: 0,
    top: 0,
    width: 100,
    height: 100,
    ...change,
  };
}

function drawn(given: BookChart) {
  const kind = KINDS[given.type] as Kind;
  return configuration(given, kind, (reference) => CELLS[reference] ?? [], INK, "en");
}

test("a column chart has its categories' texts, values and title", () => {
  const { type, data, options } = drawn(chart("ColumnClustered"));
  expect(type).toBe("bar");
  expect(data.labels).toEqual(["Jan", "Feb", "Mar"]);
  expect(data.datasets[0]).toMatchObject({ label: "A", data: [1, 2, 3], backgroundColor: "#111" });
  expect(options?.indexAxis).toBe("x");
  expect(options?.plugins?.title).toMatchObject({ display: true, text: "Title" });
  expect(options?.plugins?.legend).toMatchObject({ display: true, position: "right" });
});

test("bars that lie list their categories from the bottom up, as Excel does, unless they are reversed", () => {
  const reverse = (given: BookChart) => drawn(given).options?.scales?.["y"]?.reverse;
  expect(reverse(chart("BarClustered"))).toBe(true);
  expect(reverse(chart("BarClustered", { xAxis: { reversed: true } }))).toBe(false);
});

test("the axis titles of lying bars stand at the axes they name", () => {
  const { scales } = drawn(chart("BarStacked")).options ?? {};
  expect(scales?.["y"]).toMatchObject({ title: { text: "Orders" }, stacked: true });
  expect(scales?.["x"]).toMatchObject({ title: { text: "Cost" }, stacked: true });
});

test("a scatter chart joins its points, and leaves out those without a number", () => {
  const series = [{ name: "A", values: "holed", x: "x" }];
  const { data } = drawn(chart("XYScatterLinesNoMarkers", { series }));
  expect(data.datasets[0]).toMatchObject({
    showLine: true,
    pointRadius: 0,
    data: [
      { x: 100, y: 1 },
      { x: 300, y: 3 },
    ],
  });
});

test("a scatter chart over texts counts 1, 2, 3, as Excel does", () => {
  const { data } = drawn(chart("XYScatter"));
  expect(data.datasets[0]?.data).toEqual([
    { x: 1, y: 1 },
    { x: 2, y: 2 },
    { x: 3, y: 3 },
  ]);
});

test("a hole in a line stays a hole", () => {
  const { data } = drawn(chart("Line", { series: [{ name: "A", values: "holed", x: "names" }] }));
  expect(data.datasets[0]?.data).toEqual([1, null, 3]);
});

test("a series is called what its cell says, and has its own colour or the next of the palette", () => {
  const series = [
    { name: "old", nameRef: "title", values: "a", x: "names", color: "#D55E00" },
    { name: "B", nameRef: "gone", values: "a", x: "names" },
  ];
  const { data } = drawn(chart("ColumnClustered", { series }));
  expect(data.datasets[0]).toMatchObject({ label: "Cost", backgroundColor: "#D55E00" });
  expect(data.datasets[1]).toMatchObject({ label: "B", backgroundColor: "#222" });
});

test("an axis keeps its limits, and hides where it is told to", () => {
  const { scales } =
    drawn(chart("Line", { yAxis: { minimum: 5, maximum: 9 }, xAxis: { hidden: true } })).options ?? {};
  expect(scales?.["y"]).toMatchObject({ min: 5, max: 9, display: true });
  expect(scales?.["x"]).toMatchObject({ display: false });
});

test("labels beside bars are asked for only where the workbook asks", () => {
  expect(drawn(chart("BarClustered")).plugins).toEqual([]);
  expect(drawn(chart("BarClustered", { dataLabels: true })).plugins).toHaveLength(1);
});

test("a chart without series or with broken references is drawn empty", () => {
  expect(drawn(chart("Line", { series: [] })).data.datasets).toEqual([]);
  expect(
    drawn(chart("Line", { series: [{ name: "A", values: "#REF!", x: "#REF!" }] })).data.datasets[0]?.data,
  ).toEqual([]);
});
