// Workbooks of more cells than are kept, read through the reader alone: Excel's part is a sheet that answers.
import { condense, recognise } from "../../../src/figures";
import { RESPONSE_BYTES } from "../../../src/workbook/scan/areas";
import { keepersFor } from "../../../src/workbook/scan/keepers";
import { readAreas } from "../../../src/workbook/scan/readAreas";
import { KEPT_CELLS } from "../../../src/workbook/scan/shares";

type Cell = (row: number, column: number) => string | number;

interface Read {
  sheet: ReturnType<ReturnType<typeof keepersFor>[number]["kept"]>;
  heaviest: number;
}

/** One sheet of so many rows and columns, read as a scan reads it. */
async function read(rows: number, columns: number, cell: Cell, wanted: string[] = []): Promise<Read> {
  let heaviest = 0;
  const asked: { range: Record<string, unknown>; row: number; column: number; size: [number, number] }[] = [];
  const sheet = {
    getRangeByIndexes(row: number, column: number, height: number, width: number) {
      const range: Record<string, unknown> = { load: () => range };
      asked.push({ range, row, column, size: [height, width] });
      return range;
    },
  };
  const sync = (): Promise<void> => {
    for (const { range, row, column, size } of asked.splice(0)) {
      const cells = <T>(make: (r: number, c: number) => T): T[][] =>
        Array.from({ length: size[0] }, (_, r) =>
          Array.from({ length: size[1] }, (_, c) => make(row + r, column + c)),
        );
      const answer = {
        values: cells(cell),
        formulas: cells(cell),
        numberFormat: cells((r, c) => (c === 1 && typeof cell(r, c) === "number" ? "yyyy-mm-dd" : "General")),
      };
      heaviest = Math.max(heaviest, JSON.stringify(answer).length);
      Object.assign(range, answer);
    }
    return Promise.resolve();
  };
  const areas = [{ sheet: 0, row: 0, column: 0, rows, columns }];
  const places = wanted.map((address) => ({ sheet: "Data", address }));
  const keepers = keepersFor(areas, () => "Data", places, condense);
  const context = { sync } as unknown as Excel.RequestContext;
  await readAreas(context, [sheet as unknown as Excel.Worksheet], areas, keepers, {});
  const [keeper] = keepers;
  if (!keeper) throw new Error("nothing was read");
  return { sheet: keeper.kept(), heaviest };
}

const ORDERS: Cell = (row, column) => {
  if (row === 0) return ["Order ID", "Created at", "City", "Total"][column] ?? `Field ${column}`;
  if (column === 0) return `A-${row}`;
  if (column === 1) return 45_658 + Math.floor((row * 365) / 60_000); // 1 January 2025 and on
  return column === 2 ? "York" : 20 + (row % 37);
};

test("a list of sixty thousand orders is summed and counted, though few of its rows are kept", async () => {
  const { sheet, heaviest } = await read(60_000, 10, ORDERS);
  const kept = sheet.values.reduce((sum, row) => sum + row.length, 0);
  expect(kept).toBeGreaterThan(KEPT_CELLS / 2);
  expect(kept).toBeLessThanOrEqual(KEPT_CELLS);
  expect(heaviest).toBeLessThan(5_000_000);
  const findings = recognise({
    sheets: [{ name: "Data", visible: true, top: 0, left: 0, ...sheet }],
    tables: [],
    names: [],
  });
  const sum = Array.from({ length: 59_999 }, (_, at) => Number(ORDERS(at + 1, 3))).reduce((a, b) => a + b);
  expect(findings).toMatchObject([
    { figure: "orders", address: "A2:A60000", value: 59_999, period: "year", reduce: "count" },
    { figure: "revenue", address: "D2:D60000", value: sum, period: "year", reduce: "sum" },
  ]);
});

test("four times the rows keep no more cells", async () => {
  const cellsOf = async (rows: number): Promise<number> => {
    const { sheet } = await read(rows, 10, ORDERS);
    const tallied = sheet.stretches.length * 10;
    return tallied + sheet.values.reduce((sum, row) => sum + row.length, 0);
  };
  expect(await cellsOf(240_000)).toBeLessThanOrEqual((await cellsOf(60_000)) * 1.1);
});

test("rows too long for one response come whole", async () => {
  const columns = Math.ceil(RESPONSE_BYTES / 100) * 2;
  const long: Cell = (row, column) => row * columns + column;
  const { sheet, heaviest } = await read(3, columns, long);
  expect(heaviest).toBeLessThan(5_000_000);
  expect(sheet.values.map((row) => row.length)).toEqual([columns, columns, columns]);
  expect(sheet.values[2]?.[columns - 1]).toBe(3 * columns - 1);
});

test("cells that somebody will ask for are kept with the words above them", async () => {
  const { sheet } = await read(60_000, 10, ORDERS, ["D50000"]);
  expect(sheet.values[49_999]?.[3]).toBe(ORDERS(49_999, 3));
  expect(sheet.values[49_965]?.[0]).toBe("A-49965");
  expect(sheet.values[50_500]).toEqual([]);
});
