// Recognition over sheets of which only some rows were kept finds what it finds in the whole, or is silent.
import { recognise, SURE } from "../../../src/figures";
import { serialOf } from "../../../src/figures/labels/timeMarks";
import type { CellValue, Finding, SheetGrid } from "../../../src/figures/types";
import { condensedBook, condensedSheet } from "../support/condensed";
import { drawBook } from "../support/drawBook";
import { judge } from "../support/judge";
import { blind } from "../workbooks/blind";
import { blindHeldOut } from "../workbooks/held";
import { heldOut, tuning } from "../workbooks/unseen";

const DAY = "yyyy-mm-dd";

function sheetOf(values: CellValue[][], dates: readonly number[] = []): SheetGrid {
  const formats = (row: CellValue[]): string[] =>
    row.map((value, column) =>
      dates.includes(column) && typeof value === "number"
        ? DAY
        : typeof value === "number"
          ? "#,##0.00 zł"
          : "General",
    );
  return {
    name: "Data",
    visible: true,
    top: 3,
    left: 1,
    values,
    formulas: values,
    numberFormats: values.map(formats),
  };
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ figure, address, value, period, perMonth, unit, reduce, confidence }) => ({
    figure,
    address,
    value: Number(value.toFixed(4)),
    period,
    perMonth: perMonth === null ? null : Number(perMonth.toFixed(4)),
    unit,
    reduce,
    sure: confidence >= SURE,
  }));

const bookOf = (sheet: SheetGrid) => ({ sheets: [sheet], tables: [], names: [] });
const whole = (sheet: SheetGrid) => brief(recognise(bookOf(sheet)));
const some = (sheet: SheetGrid, most = 800) => brief(recognise(bookOf(condensedSheet(sheet, most))));

const ROWS = 6000;
const dayOf = (row: number): number => serialOf(2025, 1, 1) + Math.floor((row * 365) / ROWS);
const orders = (cells: (row: number) => CellValue[], heads: string[]): CellValue[][] => [
  heads,
  ...Array.from({ length: ROWS }, (_, row) => cells(row)),
];
const HEADS = ["Order ID", "Created at", "City", "Total"];
const order = (row: number): CellValue[] => [`A-${row}`, dayOf(row), "York", 20 + (row % 37)];

describe("lists of orders, most of whose rows are not kept", () => {
  test.each<[string, SheetGrid]>([
    ["a year of orders", sheetOf(orders(order, HEADS), [1])],
    [
      "thirteen months and a half, of which the newest twelve count",
      sheetOf(
        orders(
          (row) => [
            `A-${row}`,
            serialOf(2024, 11, 10) + Math.floor((row * 410) / ROWS),
            "York",
            20 + (row % 37),
          ],
          HEADS,
        ),
        [1],
      ),
    ],
    [
      "newest first",
      sheetOf(
        orders((row) => order(ROWS - 1 - row), HEADS),
        [1],
      ),
    ],
    [
      "amounts and days typed as text",
      sheetOf(
        orders(
          (row) => [
            `A-${row}`,
            `2025-${String(1 + Math.floor((row * 12) / ROWS)).padStart(2, "0")}-15`,
            "York",
            `${20 + (row % 37)},50 zł`,
          ],
          HEADS,
        ),
      ),
    ],
    [
      "a row for each product of an order",
      sheetOf(
        orders(
          (row) => [
            `A-${Math.floor(row / 3)}`,
            dayOf(row - (row % 3)),
            "Tea",
            row % 3 === 0 ? 20 + (row % 37) : "",
          ],
          HEADS,
        ),
        [1],
      ),
    ],
    ["a total under the list", sheetOf([...orders(order, HEADS), ["", "", "Total", 228_000]], [1])],
    [
      "a gap within the list",
      sheetOf(
        orders((row) => (row === 3000 ? ["", "", "", ""] : order(row)), HEADS),
        [1],
      ),
    ],
  ])("%s", (_, sheet) => {
    expect(whole(sheet).length).toBeGreaterThan(0);
    expect(condensedSheet(sheet, 800).values.filter((row) => row.length > 0).length).toBeLessThan(400);
    expect(some(sheet)).toEqual(whole(sheet));
  });

  test("unsorted days of a whole year", () => {
    const sheet = sheetOf(
      orders((row) => order((row * 4001) % ROWS), HEADS),
      [1],
    );
    expect(some(sheet)).toEqual(whole(sheet));
  });

  test("unsorted days of more than a year leave the period open, as in the whole", () => {
    const sheet = sheetOf(
      orders((row) => [`A-${row}`, serialOf(2024, 11, 10) + ((row * 4001) % 410), "York", 20], HEADS),
      [1],
    );
    expect(some(sheet)).toEqual(whole(sheet));
  });

  test("totals between the rows, more than there is room for, leave the sum unsaid rather than doubled", () => {
    const sheet = sheetOf(
      orders(
        (row) => (row % 10 === 9 ? [`A-${row}`, dayOf(row), "Total of the day", 380] : order(row)),
        HEADS,
      ),
      [1],
    );
    const right = whole(sheet).find(({ figure }) => figure === "revenue");
    const found = some(sheet).find(({ figure }) => figure === "revenue");
    expect(found === undefined || found.value === right?.value).toBe(true);
  });
});

test("a column of dated costs comes to the same", () => {
  const rows: CellValue[][] = [
    ["Date", "Supplier", "Courier costs"],
    ...Array.from({ length: ROWS }, (_, row): CellValue[] => [
      dayOf(row),
      `Carrier ${row % 7}`,
      3 + (row % 11),
    ]),
  ];
  const sheet = sheetOf(rows, [0]);
  expect(whole(sheet)).toMatchObject([{ figure: "delivery", period: "year", reduce: "sum" }]);
  expect(some(sheet)).toEqual(whole(sheet));
});

test.each<[string, SheetGrid]>([
  [
    "people, one in a row",
    sheetOf([
      ["Employee name", "Department", "Job title", "Gross pay"],
      ...Array.from({ length: 1500 }, (_, row): CellValue[] => [
        `Person ${row}`,
        "Shop",
        "Clerk",
        4000 + (row % 9),
      ]),
    ]),
  ],
  [
    "an account history",
    sheetOf(
      [
        ["Date", "Description", "Amount"],
        ...Array.from({ length: 1200 }, (_, row): CellValue[] => [
          serialOf(2025, 1, 1) + Math.floor((row * 365) / 1200),
          row % 100 === 0 ? "Warehouse rent" : `Card payment ${row}`,
          row % 100 === 0 ? -8400 : -5,
        ]),
      ],
      [0],
    ),
  ],
  [
    "payments with their categories",
    sheetOf(
      [
        ["Date", "Category", "Amount"],
        ...Array.from({ length: 1200 }, (_, row): CellValue[] => [
          serialOf(2025, 1, 1) + Math.floor((row * 365) / 1200),
          row % 25 === 0 ? "Warehouse rent" : "Other",
          50,
        ]),
      ],
      [0],
    ),
  ],
])("what needs every row is not said of a part of them: %s", (_, sheet) => {
  const all = whole(sheet);
  expect(all.length).toBeGreaterThan(0);
  for (const most of [300, 900, 2000]) expect(all).toEqual(expect.arrayContaining(some(sheet, most)));
});

test("a statement far down in a long sheet is found with its headers", () => {
  const noise: CellValue[][] = Array.from({ length: 3000 }, (_, row) => [
    `SKU-${row}`,
    row % 97,
    "pcs",
    row % 13,
  ]);
  const statement: CellValue[][] = [
    ["", "", "", ""],
    ["Monthly costs", "Actual 2025", "Plan 2025", ""],
    ["Warehouse rent", 8400, 8500, ""],
    ["Wages", 23_100, 22_000, ""],
    ["", "", "", ""],
  ];
  const sheet = sheetOf([...noise, ...statement, ...noise]);
  const found = some(sheet).map(({ figure, address }) => [figure, address]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["facility", "C3006"],
      ["labor", "C3007"],
    ]),
  );
});

test("rows that are wanted are kept, wherever they stand", () => {
  const sheet = sheetOf(Array.from({ length: 3000 }, (_, row) => [`SKU-${row}`, row]));
  expect(condensedSheet(sheet, 200, [2000]).values[2000]).toEqual(["SKU-2000", 2000]);
  expect(condensedSheet(sheet, 200).values[2000]).toEqual([]);
});

test("of analysts' workbooks with a part of their rows nothing becomes sure that is wrong", () => {
  const cases = [...blind, ...blindHeldOut, ...tuning, ...heldOut];
  for (const share of [0.3, 0.5, 0.7]) {
    const wrong = { whole: 0, some: 0 };
    const sure = { whole: 0, same: 0 };
    for (const one of cases) {
      const book = drawBook(one.drawing, one.tables, one.names);
      const all = recognise(book);
      const left = recognise(condensedBook(book, (cells) => cells * share));
      wrong.whole += judge(one, all).sureWrong.length;
      wrong.some += judge(one, left).sureWrong.length;
      const sureOnes = all.filter(({ confidence }) => confidence >= SURE);
      sure.whole += sureOnes.length;
      sure.same += sureOnes.filter(({ figure, sheet, address, value }) =>
        left.some(
          (other) =>
            other.figure === figure &&
            other.sheet === sheet &&
            other.address === address &&
            other.value === value,
        ),
      ).length;
      expect(judge(one, left).traps).toEqual([]);
    }
    expect(wrong.some).toBeLessThanOrEqual(wrong.whole);
    expect(sure.same / sure.whole).toBeGreaterThan(0.85);
  }
});
