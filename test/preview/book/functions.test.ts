// Custom functions in the grid are called as Excel calls them.
import { CellValueType } from "@univerjs/core";
import { loadFunctions, openBook, type Book, type FunctionMetadata } from "../../../src/preview/book";

/** Each function answers with what it was given, as text, so that a cell shows the call. */
const SOURCE = `
  const show = (value) => JSON.stringify(value);
  CustomFunctions.associate("SCALAR", (a, b) => show([a, b]));
  CustomFunctions.associate("MATRIX", (m) => show(m));
  CustomFunctions.associate("NUMBER", (n) => show(n));
  CustomFunctions.associate("TEXT1", (t) => show(t));
  CustomFunctions.associate("FLAG", (f) => show(f));
  CustomFunctions.associate("MANY", (first, rest) => show([first, rest]));
  CustomFunctions.associate("SEES", (m) => m.map((row) => row.map((v) => v && v.basicValue ? v.basicValue : v)).join("|"));
  CustomFunctions.associate("TWICE", (n) => n * 2);
  CustomFunctions.associate("GRID", (n) => Array.from({ length: n }, (_, i) => [i + 1, "row " + (i + 1)]));
  CustomFunctions.associate("GIVE", (what) => ({
    nan: NaN, infinity: 1 / 0, nothing: null, ragged: [[1, 2], [3]], empty: [], none: [[]], object: {}, texty: "#VALUE!",
    yes: true, digits: "007", array: "{1,2}", one: [[5]], promise: Promise.resolve(1),
  })[what]);
  CustomFunctions.associate("REFUSE", (code) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], "because " + code);
  });
  CustomFunctions.associate("CRASH", () => { throw new TypeError("a secret"); });
  CustomFunctions.associate("MIXED", () => [[1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no second")], [3]]);
  CustomFunctions.associate("GLOBALS", () => [typeof window, typeof process, typeof require, typeof Office, typeof setTimeout].join());
`;

type Spec = [
  id: string,
  ...parameters: (Partial<FunctionMetadata["parameters"][number]> & { more?: undefined })[],
];
const SPECS: Spec[] = [
  ["SCALAR", { type: "any" }, { type: "any", optional: true }],
  ["MATRIX", { type: "any", dimensionality: "matrix", optional: true }],
  ["NUMBER", { type: "number" }],
  ["TEXT1", { type: "string" }],
  ["FLAG", { type: "boolean" }],
  ["MANY", { type: "any" }, { type: "any", dimensionality: "matrix", repeating: true }],
  ["SEES", { type: "any", dimensionality: "matrix" }],
  ["TWICE", { type: "number" }],
  ["GRID", { type: "number" }],
  ["GIVE", { type: "string" }],
  ["REFUSE", { type: "string" }],
  ["CRASH"],
  ["MIXED"],
  ["GLOBALS"],
  ["UNWRITTEN"],
];
const METADATA: FunctionMetadata[] = SPECS.map(([id, ...parameters]) => ({
  id,
  name: id,
  parameters: parameters.map((parameter, index) => ({ name: `p${index}`, ...parameter })),
  ...(id === "SEES" ? { allowErrorForDataTypeAny: true } : {}),
}));

it("takes from the file's own level whether error cells reach the functions", () => {
  const flags = (file: Parameters<typeof loadFunctions>[1]) =>
    loadFunctions(SOURCE, file).metadata.map(({ allowErrorForDataTypeAny }) => allowErrorForDataTypeAny);
  expect(flags({ functions: [{ id: "SEES", name: "SEES", parameters: [] }] })).toEqual([false]);
  expect(
    flags({ functions: [{ id: "SEES", name: "SEES", parameters: [] }], allowErrorForDataTypeAny: true }),
  ).toEqual([true]);
});

let book: Book;

beforeAll(async () => {
  const functions = { ...loadFunctions(SOURCE, { functions: METADATA }), metadata: METADATA };
  book = await openBook({ functions });
  await enter({ H1: 1, H2: 2, H3: 3, I1: "a", I3: true, J1: "=1/0", K1: 10 });
});

afterAll(() => book.dispose());

type Content = number | string | boolean;

function sheet() {
  const found = book.univerAPI.getActiveWorkbook()?.getSheets()[0];
  if (!found) throw new Error("the book has no sheet");
  return found;
}

async function enter(cells: Record<string, Content>): Promise<void> {
  for (const [address, content] of Object.entries(cells)) {
    const formula = typeof content === "string" && content.startsWith("=");
    sheet()
      .getRange(address)
      .setValue(formula ? { f: content } : content);
  }
  await book.calculated();
}

/** Spilled values too, which are not in the cells themselves. */
function value(address: string): unknown {
  const range = sheet().getRange(address);
  const { v, t } = sheet().getSheet().getCell(range.getRow(), range.getColumn()) ?? {};
  return t === CellValueType.BOOLEAN ? v === 1 : (v ?? null);
}

async function result(formula: string): Promise<unknown> {
  sheet().getRange("A1:F20").clearContent();
  await enter({ A1: formula });
  return value("A1");
}

test.each([
  ["a number, a text", '=SCALAR(1.5,"x")', [1.5, "x"]],
  ["booleans", "=SCALAR(TRUE,1>2)", [true, false]],
  ["cells, each by its kind", "=SCALAR(H1,I1)", [1, "a"]],
  ["a blank cell", "=SCALAR(I2,I3)", [null, true]],
  ["an omitted argument", "=SCALAR(1)", [1, null]],
  ["a skipped argument", "=SCALAR(,2)", [null, 2]],
  ["one cell for a matrix", "=MATRIX(H1)", [[1]]],
  ["a number for a matrix", "=MATRIX(7)", [[7]]],
  [
    "a range, with blanks",
    "=MATRIX(H1:I3)",
    [
      [1, "a"],
      [2, null],
      [3, true],
    ],
  ],
  [
    "an array constant",
    '=MATRIX({1,"b";2,TRUE})',
    [
      [1, "b"],
      [2, true],
    ],
  ],
  ["a calculated array", "=MATRIX(H1:H3*10)", [[10], [20], [30]]],
  ["an omitted matrix", "=MATRIX()", null],
  ["repeating arguments", "=MANY(1,H1:H2,3)", [1, [[[1], [2]], [[3]]]]],
  ["no repeating argument", "=MANY(1)", [1, []]],
  ["text for a number parameter", '=NUMBER("12.5")', 12.5],
  ["TRUE for a number parameter", "=NUMBER(TRUE)", 1],
  ["a number for a text parameter", "=TEXT1(12.5)", "12.5"],
  ["a number for a boolean parameter", "=FLAG(0)", false],
] as const)("%s: %s", async (_, formula, expected) => {
  expect(JSON.parse(String(await result(formula)))).toEqual(expected);
});

test("a range for a single value is calculated for each cell", async () => {
  await result("=TWICE(H1:H3)");
  expect(["A1", "A2", "A3"].map(value)).toEqual([2, 4, 6]);
  // Column and row make a table; lengths that do not fit are #N/A, as with Excel's own functions.
  await result("=SCALAR(H1:H2,H1:I1)");
  expect(["A1", "B1", "A2", "B2"].map(value)).toEqual(["[1,1]", '[1,"a"]', "[2,1]", '[2,"a"]']);
  await result("=SCALAR(H1:H3,K1:K2)");
  expect(value("A3")).toBe("#N/A");
});

test("text that is no number is refused for a number parameter before the function is called", async () => {
  expect(await result("=TWICE(I1)")).toBe("#VALUE!");
});

test("an error among the arguments is the result, and the function is not called", async () => {
  expect(await result("=SCALAR(1,J1)")).toBe("#DIV/0!");
  expect(await result("=MATRIX(H1:J1)")).toBe("#DIV/0!");
});

test("a function that may see errors gets them", async () => {
  expect(await result("=SEES(J1:K1)")).toBe("#DIV/0!,10");
});

test("a table spills, and blocks make no difference to its values", async () => {
  await result("=GRID(3)");
  const shown = sheet().getRange("A1:B3").getValues();
  expect(shown).toEqual([
    [1, "row 1"],
    [2, "row 2"],
    [3, "row 3"],
  ]);
});

test.each([
  ["nan", "#NUM!"],
  ["infinity", "#NUM!"],
  ["nothing", 0],
  ["ragged", "#VALUE!"],
  ["empty", "#VALUE!"],
  ["none", "#VALUE!"],
  ["object", "#VALUE!"],
  ["promise", "#VALUE!"],
  ["yes", true],
  ["digits", "007"],
  ["array", "{1,2}"],
  ["one", 5],
] as const)("a function that gives %s shows %p", async (what, expected) => {
  expect(await result(`=GIVE("${what}")`)).toBe(expected);
});

test.each([
  ["invalidValue", "#VALUE!", "because invalidValue"],
  ["notAvailable", "#N/A", "because notAvailable"],
  ["divisionByZero", "#DIV/0!", ""],
  ["invalidNumber", "#NUM!", ""],
] as const)("CustomFunctions.Error with %s is %s, its message readable", async (code, shown, message) => {
  expect(await result(`=REFUSE("${code}")`)).toBe(shown);
  expect(book.functionError(sheet().getSheetId(), 0, 0)).toEqual({ code: shown, message });
});

test("the message goes when the cell does", async () => {
  await result('=REFUSE("invalidValue")');
  await result("=1+1");
  expect(book.functionError(sheet().getSheetId(), 0, 0)).toBeNull();
  await result('=REFUSE("invalidValue")');
  sheet().getRange("A1").clearContent();
  expect(book.functionError(sheet().getSheetId(), 0, 0)).toBeNull();
});

test("a function that breaks is #VALUE! and says nothing of its insides", async () => {
  expect(await result("=CRASH()")).toBe("#VALUE!");
  expect(book.functionError(sheet().getSheetId(), 0, 0)).toEqual({ code: "#VALUE!", message: "" });
});

test("an error within a table is the error of that cell, and its message stands there", async () => {
  await result("=MIXED()");
  expect(["A1", "A2", "A3"].map((address) => sheet().getRange(address).getValue())).toEqual([1, "#N/A", 3]);
  expect(book.functionError(sheet().getSheetId(), 1, 0)).toEqual({ code: "#N/A", message: "no second" });
  expect(book.functionError(sheet().getSheetId(), 0, 0)).toBeNull();
});

test("a function that is described and not written is #NAME?", async () => {
  expect(await result("=UNWRITTEN()")).toBe("#NAME?");
});

test("functions see nothing but the language and CustomFunctions", async () => {
  expect(await result("=GLOBALS()")).toBe("undefined,undefined,undefined,undefined,undefined");
});

test("a change of an argument's cell calls the function again", async () => {
  await enter({ A1: "=TWICE(K1)" });
  expect(value("A1")).toBe(20);
  await enter({ K1: 21 });
  expect(value("A1")).toBe(42);
});

test("functions nest in each other and in Excel's own", async () => {
  expect(await result("=SUM(TWICE(TWICE(H2)),GRID(2))")).toBe(11);
});
