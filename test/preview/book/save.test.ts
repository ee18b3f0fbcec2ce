// What a person or the add-in has made stands in the file, as Excel would write it, and is there again after opening.
import { CellValueType } from "@univerjs/core";
import { loadFunctions, openBook, type Book, type BookChart } from "../../../src/preview/book";
import { descendants, parseXml } from "../../../src/preview/book/xml/parse";
import { enter, formulaAt, sheetOf, valueAt } from "./helpers";
import { packageOf, sheetXml } from "./packages";
import { soundParts, type Texts } from "./soundness";

const functions = loadFunctions(
  `CustomFunctions.associate("UNITCOST", (a, b) => a / b);
   CustomFunctions.associate("STEPS", (n) => Array.from({ length: n }, (_, i) => [i + 1, "step " + (i + 1)]));`,
  {
    functions: [
      { id: "UNITCOST", name: "UNITCOST", parameters: [{ name: "a" }, { name: "b" }] },
      { id: "STEPS", name: "STEPS", parameters: [{ name: "n" }], result: { dimensionality: "matrix" } },
    ],
  },
);

const open: Book[] = [];

async function opened(bytes?: Uint8Array): Promise<Book> {
  const book = await openBook({ functions, ...(bytes && { bytes }) });
  open.push(book);
  return book;
}

async function saved(book: Book): Promise<{ parts: Texts; again: Book }> {
  const bytes = await book.save();
  return { parts: soundParts(bytes), again: await opened(bytes) };
}

afterEach(() => open.splice(0).forEach((book) => book.dispose()));

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (parts: Texts, address: string, path = SHEET) =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(parts[path] ?? "")?.[0];

test("values are typed: numbers, text, booleans, errors, text that looks like something else", async () => {
  const book = await opened();
  const sheet = sheetOf(book);
  await enter(book, {
    A1: 0.1,
    A2: "text & <tags>",
    A3: "=1>2",
    A4: "=1/0",
    A5: '="a"&"b"',
    A6: '=IF(TRUE,"")',
  });
  sheet.getRange("A7").setValue({ v: "007", t: CellValueType.STRING });
  sheet.getRange("A8").setValue({ v: 1, t: CellValueType.BOOLEAN });
  sheet.getRange("A9").setValue({ v: "two\nlines ", t: CellValueType.STRING });
  const { parts, again } = await saved(book);
  expect(cell(parts, "A1")).toBe('<c r="A1"><v>0.1</v></c>');
  expect(cell(parts, "A3")).toBe('<c r="A3" t="b"><f>1&gt;2</f><v>0</v></c>');
  expect(cell(parts, "A4")).toBe('<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(cell(parts, "A5")).toBe('<c r="A5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>');
  expect(cell(parts, "A6")).toBe('<c r="A6" t="str"><f>IF(TRUE,"")</f><v></v></c>');
  expect(cell(parts, "A8")).toBe('<c r="A8" t="b"><v>1</v></c>');
  const values = ["A1", "A2", "A3", "A4", "A5", "A7", "A8", "A9"].map((address) => valueAt(again, address));
  expect(values).toEqual([0.1, "text & <tags>", false, "#DIV/0!", "ab", "007", true, "two\nlines "]);
});

test.each([
  ["=RANK.EQ(1,A1:A3)+STDEV.S(A1:A3)", "_xlfn.RANK.EQ(1,A1:A3)+_xlfn.STDEV.S(A1:A3)"],
  ["=rank(1,A1:A3)", "rank(1,A1:A3)"],
  ['=IFS(A1>0,CONCAT("SORT(",A1))', '_xlfn.IFS(A1&gt;0,_xlfn.CONCAT("SORT(",A1))'],
  ["=SUM(FILTER(A1:A3,A1:A3>0))", "SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;0))"],
  ["=LET(x,2,y,x*3,x+y)", "_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x*3,_xlpm.x+_xlpm.y)"],
  ["=XLOOKUP(1,A1:A3,'let it'!A1:A3)", "_xlfn.XLOOKUP(1,A1:A3,'let it'!A1:A3)"],
  ["=PERCENTILE.INC(A1:A3,0.5)", "_xlfn.PERCENTILE.INC(A1:A3,0.5)"],
  ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
  ["=unitcost(A1,A2)*2", "_xldudf_UNITCOST(A1,A2)*2"],
])("%s is stored as %s and read back", async (typed, stored) => {
  const book = await opened(
    packageOf({
      sheets: [
        { name: "S", xml: sheetXml("") },
        { name: "let it", xml: sheetXml("") },
      ],
    }),
  );
  await enter(book, { A1: 3, A2: 2, A3: 1, C1: typed });
  const { parts, again } = await saved(book);
  expect(/<f[^>]*>(.*?)<\/f>/.exec(cell(parts, "C1") ?? "")?.[1]).toBe(stored);
  expect(formulaAt(again, "C1").toLowerCase()).toBe(typed.toLowerCase());
  expect(valueAt(again, "C1")).toEqual(valueAt(book, "C1"));
});

test("a formula that spills is a dynamic array, with the values of all its cells", async () => {
  const book = await opened();
  await enter(book, { A1: "=STEPS(2)", D1: "=SORT({3;1;2})" });
  const { parts, again } = await saved(book);
  expect(cell(parts, "A1")).toBe(
    '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_STEPS(2)</f><v>1</v></c>',
  );
  expect(cell(parts, "B2")).toContain("step 2");
  expect(cell(parts, "D3")).toBe('<c r="D3"><v>3</v></c>');
  expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
  expect([valueAt(again, "B2"), valueAt(again, "D2")]).toEqual(["step 2", 2]);
  // And once more: the metadata is there already.
  const twice = await saved(again);
  expect(cell(twice.parts, "A1")).toContain('cm="1"');
});

test("looks come back", async () => {
  const book = await opened();
  const sheet = sheetOf(book);
  sheet
    .getRange("B2")
    .setValue(1234.5)
    .setFontWeight("bold")
    .setFontColor("#ff0000")
    .setBackgroundColor("#00ff00");
  sheet
    .getRange("B2")
    .setNumberFormat('#,##0.00 "zł"')
    .setHorizontalAlignment("center")
    .setVerticalAlignment("middle")
    .setWrap(true);
  sheet
    .getRange("B3:C4")
    .setBorder(book.univerAPI.Enum.BorderType.ALL, book.univerAPI.Enum.BorderStyleTypes.MEDIUM, "#0000FF");
  sheet.getRange("D1:E2").merge();
  sheet.setColumnWidth(1, 140).setRowHeight(1, 40);
  sheet.hideColumns(6, 2);
  sheet.hideRows(9, 1);
  sheet.setFrozenRows(2).setFrozenColumns(1);
  sheet.setTabColor("#123456");
  sheet.setHiddenGridlines(true);
  const { again } = await saved(book);
  const result = sheetOf(again).getSheet();
  expect(result.getComposedCellStyle(1, 1)).toMatchObject({
    bl: 1,
    cl: { rgb: "#FF0000" },
    bg: { rgb: "#00FF00" },
    n: { pattern: '#,##0.00 "zł"' },
    ht: 2,
    vt: 2,
    tb: 3,
  });
  expect(result.getComposedCellStyle(2, 1)).toMatchObject({
    bd: { t: { s: 8, cl: { rgb: "#0000FF" } }, l: { s: 8 } },
  });
  expect(result.getMergeData()).toMatchObject([{ startRow: 0, endRow: 1, startColumn: 3, endColumn: 4 }]);
  expect([result.getColumnWidth(1), result.getRowHeight(1)]).toEqual([140, 40]);
  expect([
    result.getColVisible(6),
    result.getColVisible(7),
    result.getColVisible(8),
    result.getRowVisible(9),
  ]).toEqual([false, false, true, false]);
  expect([result.getTabColor(), result.getConfig().showGridlines]).toEqual(["#123456", 0]);
  expect(result.getFreeze()).toMatchObject({ xSplit: 1, ySplit: 2 });
});

test("a style of the file that nobody changed keeps its number, whatever is new", async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fillId="2" applyFill="1"/></cellXfs></styleSheet>`;
  const book = await opened(
    packageOf({
      sheets: [{ name: "S", xml: sheetXml(`<row r="1"><c r="A1" s="1"><v>1</v></c></row>`) }],
      styles,
    }),
  );
  await enter(book, { A1: 2 });
  sheetOf(book).getRange("B1").setValue("new").setFontWeight("bold");
  const { parts } = await saved(book);
  expect(cell(parts, "A1")).toBe('<c r="A1" s="1"><v>2</v></c>');
  expect(cell(parts, "B1")).toMatch(/^<c r="B1" s="2"/);
  expect(parts["xl/styles.xml"]).toContain("gradientFill");
});

const whole = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test("tables, links, rules, print setup and custom XML are in the file and come back", async () => {
  const book = await opened();
  await enter(book, { A1: "Option", B1: "Cost", A2: "Own", B2: 5, D1: "=SUM(Costs[Cost])" });
  const sheetId = sheetOf(book).getSheetId();
  const { extras } = book;
  const columns = ["?", "?"].map((name, index) => ({ id: index + 1, name }));
  extras.tables.push({
    id: "9",
    name: "Costs",
    sheetId,
    rect: whole(0, 0, 2, 2),
    style: "TableStyleLight1",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    columns,
  });
  extras.links.push({ sheetId, rect: whole(1, 0, 1, 1), documentReference: "Sheet1!B2", screenTip: "there" });
  extras.links.push({ sheetId, rect: whole(2, 0, 1, 1), address: "https://example.com/?a=1&b=2" });
  extras.conditionalFormats.push({
    id: "1",
    sheetId,
    rects: [whole(1, 1, 3, 1), whole(1, 3, 1, 1)],
    type: "Custom",
    formula: '=$B2>"<"',
    fill: "#FFC7CE",
    fontColor: "#9C0006",
    bold: true,
  });
  extras.conditionalFormats.push({
    id: "2",
    sheetId,
    rects: [whole(1, 1, 1, 1)],
    type: "CellValue",
    operator: "GreaterThan",
    formula: "=3",
    fill: "#FFC7CE",
  });
  extras.validations.push({
    sheetId,
    rect: whole(1, 1, 4, 1),
    rule: { decimal: { operator: "Between", formula1: 0, formula2: "=$D$1" } },
    errorAlert: { title: "Score", message: "0 or more", style: "Warning" },
  });
  extras.validations.push({
    sheetId,
    rect: whole(1, 4, 1, 1),
    rule: { list: { inCellDropDown: true, source: 'max,"min"' } },
  });
  extras.pageLayouts[sheetId] = {
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "A1:D9",
    printTitleRows: "$1:$1",
  };
  extras.customXmlParts.push({
    id: "{B8C4E6A2-0000-4000-8000-000000000001}",
    namespaceUri: "urn:infraplan",
    xml: '<plan xmlns="urn:infraplan">ł</plan>',
  });
  const { parts, again } = await saved(book);
  expect(parts["xl/tables/table1.xml"]).toContain('ref="A1:B2"');
  expect(again.extras.tables).toMatchObject([
    { name: "Costs", rect: whole(0, 0, 2, 2), columns: [{ name: "Option" }, { name: "Cost" }] },
  ]);
  expect(again.extras.links).toEqual(extras.links);
  expect(again.extras.conditionalFormats).toMatchObject([
    {
      type: "Custom",
      formula: '=$B2>"<"',
      rects: [whole(1, 1, 3, 1), whole(1, 3, 1, 1)],
      fill: "#FFC7CE",
      fontColor: "#9C0006",
      bold: true,
    },
    { type: "CellValue", operator: "greaterThan", formula: "=3" },
  ]);
  expect(again.extras.validations).toMatchObject([
    {
      rule: { decimal: { operator: "Between", formula1: 0, formula2: "=$D$1" } },
      errorAlert: { title: "Score", message: "0 or more", style: "warning" },
    },
    { rule: { list: { inCellDropDown: true, source: 'max,"min"' } } },
  ]);
  expect(again.extras.pageLayouts[again.extras.links[0]?.sheetId ?? ""]).toEqual({
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "Sheet1!$A$1:$D$9",
    printTitleRows: "Sheet1!$1:$1",
  });
  expect(again.extras.customXmlParts).toMatchObject([
    { id: "{B8C4E6A2-0000-4000-8000-000000000001}", namespaceUri: "urn:infraplan" },
  ]);
  expect(again.extras.customXmlParts[0]?.xml).toContain('<plan xmlns="urn:infraplan">ł</plan>');
  expect(parts["customXml/itemProps1.xml"]).toContain('ds:uri="urn:infraplan"');
});

test("custom XML is changed in place, and removed without a trace", async () => {
  const book = await opened();
  book.extras.customXmlParts.push({ id: "{A}", namespaceUri: "urn:x", xml: '<a xmlns="urn:x">1</a>' });
  const first = await saved(book);
  const part = first.again.extras.customXmlParts[0];
  if (part) part.xml = '<a xmlns="urn:x">2</a>';
  const second = await saved(first.again);
  expect(second.parts["customXml/item1.xml"]).toContain(">2<");
  second.again.extras.customXmlParts = [];
  const third = await saved(second.again);
  expect(Object.keys(third.parts).filter((path) => path.startsWith("customXml"))).toEqual([]);
});

function chartOn(sheetId: string, more: Partial<BookChart>): BookChart {
  return {
    id: "c1",
    name: "Cost by volume",
    sheetId,
    type: "ColumnClustered",
    title: "Cost & volume",
    xTitle: "Orders",
    yTitle: "zł",
    showLegend: true,
    legendPosition: "Bottom",
    series: [
      {
        name: "",
        nameRef: "Sheet1!$B$1",
        values: "Sheet1!$B$2:$B$4",
        x: "Sheet1!$A$2:$A$4",
        color: "#112233",
      },
      { name: "Typed", values: "Sheet1!$C$2:$C$4", x: "Sheet1!$A$2:$A$4" },
    ],
    left: 240,
    top: 45,
    width: 300,
    height: 200,
    ...more,
  };
}

describe("native charts", () => {
  test.each([
    ["Line", "lineChart"],
    ["LineMarkers", "lineChart"],
    ["XYScatter", "scatterChart"],
    ["XYScatterLinesNoMarkers", "scatterChart"],
    ["XYScatterLines", "scatterChart"],
    ["XYScatterSmoothNoMarkers", "scatterChart"],
    ["ColumnClustered", "barChart"],
    ["ColumnStacked", "barChart"],
    ["BarClustered", "barChart"],
    ["BarStacked", "barChart"],
    ["BarStacked100", "barChart"],
    ["Area", "areaChart"],
    ["Pie", "pieChart"],
  ])("%s: kind, titles, series and place come back", async (type, element) => {
    const book = await opened();
    const chart = chartOn(sheetOf(book).getSheetId(), { type });
    book.extras.charts.push(chart);
    const { parts, again } = await saved(book);
    const root = parseXml(parts["xl/charts/chart1.xml"] ?? "");
    expect(descendants(root, element)).toHaveLength(1);
    const { id: _, sheetId: __, series, ...rest } = chart;
    const back = again.extras.charts[0];
    const pie = type === "Pie";
    expect(back).toMatchObject(pie ? { ...rest, xTitle: "", yTitle: "" } : rest);
    expect(back?.series.map(({ values, x, nameRef }) => ({ values, x, nameRef }))).toEqual(
      series.map(({ values, x, nameRef }) => ({ values, x, nameRef })),
    );
    expect(back?.series[1]?.name).toBe("Typed");
  });

  test("axes say what they are told", async () => {
    const book = await opened();
    const xAxis = { reversed: true, tickLabels: "Low", gridlines: false } as const;
    const yAxis = {
      minimum: 0,
      maximum: 10,
      numberFormat: "0.0",
      tickLabels: "NextToAxis",
      gridlines: true,
    } as const;
    book.extras.charts.push(
      chartOn(sheetOf(book).getSheetId(), { type: "BarStacked", xAxis, yAxis, dataLabels: true }),
    );
    const { again } = await saved(book);
    expect(again.extras.charts[0]).toMatchObject({ xAxis, yAxis, dataLabels: true });
  });

  const pointsAmongLines = {
    color: "#CC79A7",
    marker: { style: "Diamond", size: 9, fill: "#CC79A7", outline: "#112233" },
    line: "None",
  } as const;

  test.each(["XYScatterLinesNoMarkers", "Line"])(
    "%s: single points among lines, and dashes, come back as they were",
    async (type) => {
      const book = await opened();
      const [first, second] = chartOn("", {}).series;
      if (!first || !second) throw new Error("two series were expected");
      const series = [
        { ...first, line: "RoundDot" as const },
        { ...second, ...pointsAmongLines },
      ];
      book.extras.charts.push(chartOn(sheetOf(book).getSheetId(), { type, series }));
      const { parts, again } = await saved(book);
      expect(again.extras.charts).toMatchObject([{ type }]);
      expect(again.extras.charts[0]?.series).toEqual(series);
      const drawn = descendants(parseXml(parts["xl/charts/chart1.xml"] ?? ""), "ser")[1];
      // The schema's order (CT_ScatterSer, CT_LineSer): the line, the marker, the cells.
      expect(drawn?.children.map(({ name }) => name).slice(3, 5)).toEqual(["spPr", "marker"]);
      const xml = parts["xl/charts/chart1.xml"] ?? "";
      expect(xml).toMatch(/<a:ln w="\d+"><a:noFill\/><\/a:ln>/);
      expect(xml).toContain('<c:symbol val="diamond"/><c:size val="9"/>');
    },
  );

  test("a marker changed in an opened chart reaches its part", async () => {
    const book = await opened();
    const chart = chartOn(sheetOf(book).getSheetId(), { type: "XYScatterLines" });
    book.extras.charts.push({
      ...chart,
      series: chart.series.map((one) => ({ ...one, ...pointsAmongLines })),
    });
    const first = (await saved(book)).again;
    first.extras.charts = first.extras.charts.map((opened) => ({
      ...opened,
      series: opened.series.map((one, index) =>
        index === 1 ? { ...one, marker: { ...one.marker, style: "Plus" } } : one,
      ),
    }));
    const { again } = await saved(first);
    expect(again.extras.charts[0]?.series.map(({ marker }) => marker?.style)).toEqual(["Diamond", "Plus"]);
  });

  test("bars without an outline are bars, without lines or markers", async () => {
    const book = await opened();
    book.extras.charts.push(chartOn(sheetOf(book).getSheetId(), { type: "BarClustered" }));
    const { again } = await saved(book);
    for (const series of again.extras.charts[0]?.series ?? []) {
      expect(series).not.toHaveProperty("marker");
      expect(series).not.toHaveProperty("line");
    }
  });

  test("a second chart joins the first's drawing; a deleted one goes with its part; a moved one keeps its own", async () => {
    const book = await opened();
    const sheetId = sheetOf(book).getSheetId();
    book.extras.charts.push(chartOn(sheetId, {}));
    const first = (await saved(book)).again;
    first.extras.charts.push(
      chartOn(first.extras.charts[0]?.sheetId ?? "", { id: "c2", name: "Second", top: 300 }),
    );
    const second = await saved(first);
    expect(
      Object.keys(second.parts).filter((path) => /^xl\/(charts|drawings)\/[^/]*\.xml$/.test(path)),
    ).toEqual(
      expect.arrayContaining(["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml"]),
    );
    const [one, two] = second.again.extras.charts;
    if (!one || !two) throw new Error("two charts were expected");
    second.again.extras.charts = [{ ...two, top: 600 }];
    const third = await saved(second.again);
    expect(third.parts["xl/charts/chart1.xml"]).toBeUndefined();
    expect(third.parts["xl/charts/chart2.xml"]).toBe(second.parts["xl/charts/chart2.xml"]);
    expect(third.again.extras.charts).toMatchObject([{ name: "Second", top: 600, height: 200 }]);
  });
});

describe("sheets", () => {
  const three = () =>
    packageOf({
      sheets: ["One", "Two", "Three"].map((name) => ({
        name,
        xml: sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`),
      })),
      names: [
        { name: "Both", refersTo: "Two!$A$1" },
        { name: "_xlnm.Print_Area", refersTo: "Three!$A$1:$B$2", sheet: 2 },
        { name: "_xlnm._FilterDatabase", refersTo: "Three!$A$1:$B$2", sheet: 2 },
      ],
    });

  test("are added, renamed, moved, hidden and deleted, with the names that belong to them", async () => {
    const book = await opened(three());
    const workbook = book.univerAPI.getActiveWorkbook();
    const sheet = (name: string) => sheetOf(book, name);
    workbook?.deleteSheet(sheet("One"));
    sheet("Three").setName("It's third");
    workbook?.create("Fourth & last", 20, 10);
    workbook?.moveSheet(sheet("It's third"), 0);
    sheet("Two").hideSheet();
    const { parts, again } = await saved(book);
    const tabs = [
      ...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"[^>]*?(state="hidden")?[^>]*\/>/g),
    ];
    expect(tabs.map(([, name]) => name)).toEqual(["It's third", "Two", "Fourth &amp; last"]);
    expect(parts["xl/workbook.xml"]).toMatch(/<sheet name="Two"[^>]*state="hidden"/);
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0">'It''s third'!$A$1:$B$2</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'It''s third'!$A$1:$B$2</definedName>`,
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toBeUndefined();
    expect(
      again.univerAPI
        .getActiveWorkbook()
        ?.getSheets()
        .map((found) => found.getSheetName()),
    ).toEqual(["It's third", "Two", "Fourth & last"]);
  });

  test("the tab in front is the one that was in front", async () => {
    const book = await opened(three());
    const workbook = book.univerAPI.getActiveWorkbook();
    workbook?.setActiveSheet(sheetOf(book, "Three"));
    const { parts, again } = await saved(book);
    expect(again.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName()).toBe("Three");
    const selected = Object.entries(parts).filter(
      ([path, xml]) => path.includes("worksheets/sheet") && xml.includes('tabSelected="1"'),
    );
    expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet3.xml"]);
  });
});

test("the same book saved twice gives the same bytes", async () => {
  const book = await opened();
  await enter(book, { A1: 1, B1: "=A1*2" });
  expect(await book.save()).toEqual(await book.save());
});

test("a formula that would spill over what somebody typed leaves it as it is", async () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1:A3</f></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2" t="b"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>`;
  const book = await openBook({ bytes: packageOf({ sheets: [{ name: "S", xml: sheetXml(rows) }] }) });
  await enter(book, { D1: 5 });
  const saved = await book.save();
  book.dispose();
  const xml = soundParts(saved)["xl/worksheets/sheet1.xml"] ?? "";
  expect(xml).toContain('<c r="B2" t="b"><v>1</v></c>');
  expect(xml).not.toContain('t="array"');
});

test("text that looks like an escaped character stays that text", async () => {
  const book = await opened();
  const text = "_x0041_ and a bell \u0007";
  sheetOf(book).getRange("A1").setValue({ v: text, t: CellValueType.STRING });
  const { again } = await saved(book);
  expect(valueAt(again, "A1")).toBe(text);
});
