// Charts, through Microsoft's client.
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts
import { errorCode, openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C4").values = [
      ["Area", "Now", "Then"],
      ["it", 5, 6],
      ["hr", 2, 1],
      ["marketing", 9, 7],
    ];
    await context.sync();
  });
});
afterEach(() => excel.close());

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

// https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
test("a chart of a table takes its categories, names and values from it", async () => {
  const names = await Excel.run(async (context) => {
    const chart = sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:C4"), "Auto");
    chart.series.load("items/name");
    chart.load("name,chartType");
    await context.sync();
    expect([chart.name, chart.chartType]).toEqual(["Chart 1", "ColumnClustered"]);
    return chart.series.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Now", "Then"]);
  expect(excel.book.extras.charts[0]?.series).toEqual([
    { name: "Now", nameRef: "Sheet1!$B$1", values: "Sheet1!$B$2:$B$4", x: "Sheet1!$A$2:$A$4" },
    { name: "Then", nameRef: "Sheet1!$C$1", values: "Sheet1!$C$2:$C$4", x: "Sheet1!$A$2:$A$4" },
  ]);
});

test("series by rows", async () => {
  await Excel.run(async (context) => {
    sheet(context).charts.add("Line", sheet(context).getRange("A1:C3"), "Rows");
    await context.sync();
  });
  expect(excel.book.extras.charts[0]?.series.map(({ name, values }) => [name, values])).toEqual([
    ["it", "Sheet1!$B$2:$C$2"],
    ["hr", "Sheet1!$B$3:$C$3"],
  ]);
});

test("titles, legend, axes and series are as they were set", async () => {
  await Excel.run(async (context) => {
    const chart = sheet(context).charts.add("Line", sheet(context).getRange("B2:B4"), "Auto");
    chart.name = "Costs";
    chart.title.text = "Cost per order";
    chart.legend.position = "Right";
    chart.legend.visible = false;
    chart.axes.categoryAxis.title.text = "Orders";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
    chart.axes.valueAxis.title.text = "USD";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0.00";
    const series = chart.series.add("Then");
    series.setValues(sheet(context).getRange("C2:C4"));
    series.setXAxisValues(sheet(context).getRange("A2:A4"));
    series.format.line.color = "#C00000";
    chart.series.getItemAt(0).name = "=Sheet1!$B$1";
    chart.setPosition("E2", "J12");
    await context.sync();
  });
  const { id: _id, ...chart } = excel.book.extras.charts[0] ?? { id: "" };
  expect(chart).toMatchObject({
    name: "Costs",
    type: "Line",
    title: "Cost per order",
    xTitle: "Orders",
    yTitle: "USD",
    showLegend: false,
    legendPosition: "Right",
    xAxis: { reversed: true, tickLabels: "Low" },
    yAxis: { minimum: 0, numberFormat: "0.00" },
    series: [
      { name: "Now", nameRef: "Sheet1!$B$1", values: "Sheet1!$B$2:$B$4" },
      { name: "Then", values: "Sheet1!$C$2:$C$4", x: "Sheet1!$A$2:$A$4", color: "#C00000" },
    ],
  });
});

const lines = (context: Excel.RequestContext): Excel.ChartSeries =>
  sheet(context)
    .charts.add("XYScatterLinesNoMarkers", sheet(context).getRange("B1:C4"), "Columns")
    .series.getItemAt(0);

// https://learn.microsoft.com/javascript/api/excel/excel.chartmarkerstyle
// https://learn.microsoft.com/javascript/api/excel/excel.chartlinestyle
test("a series is single points among lines: markers with colours of their own, and no line", async () => {
  const read = await Excel.run(async (context) => {
    const series = lines(context);
    series.load("markerStyle");
    series.format.line.load("lineStyle");
    await context.sync();
    expect([series.markerStyle, series.format.line.lineStyle]).toEqual(["None", "Automatic"]);
    series.markerStyle = "Diamond";
    series.markerSize = 9;
    series.markerBackgroundColor = "#c00000";
    series.markerForegroundColor = "black";
    series.format.line.lineStyle = "None";
    series.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor");
    series.format.line.load("lineStyle");
    await context.sync();
    return [
      series.markerStyle,
      series.markerSize,
      series.markerBackgroundColor,
      series.markerForegroundColor,
      series.format.line.lineStyle,
    ];
  });
  expect(read).toEqual(["Diamond", 9, "#C00000", "#000000", "None"]);
  expect(excel.book.extras.charts[0]?.series[0]).toMatchObject({
    marker: { style: "Diamond", size: 9, fill: "#C00000", outline: "#000000" },
    line: "None",
  });
});

// "The supported size range is from 2 to 72. This method throws an InvalidArgument error if it's set with size
// outside of the supported range."
// https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-markersize-member
test.each<[string, string, (series: Excel.ChartSeries) => void]>([
  ["a marker too small", "InvalidArgument", (series) => (series.markerSize = 1)],
  ["a marker too large", "InvalidArgument", (series) => (series.markerSize = 73)],
  ["no marker's name", "InvalidArgument", (series) => (series.markerStyle = "Heart" as "Star")],
  ["no colour", "InvalidArgument", (series) => (series.markerBackgroundColor = "reddish")],
  ["no line's name", "InvalidArgument", (series) => (series.format.line.lineStyle = "Wavy" as "Dash")],
  ["pictures as markers", "NotImplemented", (series) => (series.markerStyle = "Picture")],
  ["patterned lines", "NotImplemented", (series) => (series.format.line.lineStyle = "Grey50")],
])("%s: %s", async (_, code, set) => {
  expect(await errorCode((context) => set(lines(context)))).toBe(code);
});

test("a type brings its own lines and markers", async () => {
  await Excel.run(async (context) => {
    const series = lines(context);
    series.markerStyle = "Diamond";
    series.format.line.lineStyle = "None";
    sheet(context).charts.getItemAt(0).chartType = "XYScatterLines";
    series.load("markerStyle");
    series.format.line.load("lineStyle");
    await context.sync();
    expect([series.markerStyle, series.format.line.lineStyle]).toEqual(["Automatic", "Automatic"]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.chart#excel-excel-chart-setposition-member(1)
test("it covers the cells from one corner to the other", async () => {
  const place = await Excel.run(async (context) => {
    const chart = sheet(context).charts.add("Pie", sheet(context).getRange("A1:B4"), "Auto");
    chart.setPosition("B3", "C4");
    const [from, to] = [sheet(context).getRange("B3"), sheet(context).getRange("B3:C4")];
    chart.load("left,top,width,height");
    from.load("left,top");
    to.load("width,height");
    await context.sync();
    return [
      [chart.left, chart.top, chart.width, chart.height],
      [from.left, from.top, to.width, to.height],
    ];
  });
  expect(place[0]).toEqual(place[1]);
});

test("it is found by name and deleted", async () => {
  const gone = await Excel.run(async (context) => {
    sheet(context).charts.add("Pie", sheet(context).getRange("A1:B4"), "Auto").name = "Shares";
    sheet(context).charts.getItem("shares").delete();
    const chart = sheet(context).charts.getItemOrNullObject("Shares");
    await context.sync();
    return chart.isNullObject;
  });
  expect(gone).toBe(true);
  expect(await errorCode((context) => sheet(context).charts.getItem("Shares").load("name"))).toBe(
    "ItemNotFound",
  );
});

test("kinds that the stand-in cannot draw are refused by name", async () => {
  const code = await errorCode((context) => {
    sheet(context).charts.add("Treemap", sheet(context).getRange("A1:B4"), "Auto");
  });
  expect(code).toBe("NotImplemented");
});

// https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-getdimensiondatasourcestring-member(1)
test("a series says which cells it draws", async () => {
  const drawn = await Excel.run(async (context) => {
    const chart = sheet(context).charts.add("ColumnClustered", sheet(context).getRange("A1:C4"), "Auto");
    const series = chart.series.getItemAt(1);
    const sources = (["Values", "YValues", "Categories"] as const).map((dimension) =>
      series.getDimensionDataSourceString(dimension),
    );
    await context.sync();
    return sources.map(({ value }) => value);
  });
  expect(drawn).toEqual(["Sheet1!$C$2:$C$4", "Sheet1!$C$2:$C$4", "Sheet1!$A$2:$A$4"]);
});
