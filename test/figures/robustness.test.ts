// Whatever a workbook holds: no crash, no address outside the cells that were read, no number that is none, no change to the input.
import fc from "fast-check";
import { recognise, type CellValue, type SheetGrid, type WorkbookGrid } from "../../src/figures";
import { parseArea } from "../../src/figures/grid/address";

const WORDS = [
  "Rent",
  "Czynsz",
  "Orders",
  "Liczba zamówień",
  "Total",
  "Razem",
  "Wages",
  "Wynagrodzenia",
  "Marketing",
  "Delivery",
  "Jan",
  "luty",
  "2024",
  "Q1 2025",
  "Year 1",
  "Budget",
  "Wykonanie",
  "per month",
  "zł/mies.",
  "$",
  "#",
  "%",
  "NA",
  "#REF!",
  "1 200,50 zł",
  "(1,200)",
  "Order ID",
  "Date",
  "Oferta 3PL",
  "3PL quote",
  "Monthly total",
  '=HYPERLINK("x")',
  "<script>",
  "שלום",
  "🙂 rent",
  "",
  "'",
  "Base case",
  "Best case",
  "Revenue",
  "Przychody",
  "Units sold",
];
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: -5000, max: 60000 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant("") },
) as fc.Arbitrary<CellValue>;
const format = fc.constantFrom(
  "General",
  "0%",
  '#,##0.00 "zł"',
  "yyyy-mm-dd",
  "mmm yy",
  "[$€-407]#,##0",
  '"',
  "[",
  "@",
);

const sheet: fc.Arbitrary<SheetGrid> = fc
  .record({ rows: fc.integer({ min: 0, max: 14 }), columns: fc.integer({ min: 1, max: 8 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      name: fc.oneof(
        fc.constantFrom("Costs 2024", "Oferta 3PL", "Budżet", "Staff"),
        fc.string({ maxLength: 31 }),
      ),
      visible: fc.boolean(),
      top: fc.integer({ min: 0, max: 1048000 }),
      left: fc.integer({ min: 0, max: 16000 }),
      values: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      numberFormats: fc.array(fc.array(format, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  )
  .map((drawn) => ({ ...drawn, formulas: drawn.values }));

const workbook: fc.Arbitrary<WorkbookGrid> = fc.record({
  sheets: fc.array(sheet, { maxLength: 3 }),
  tables: fc.array(
    fc.record({
      name: fc.string(),
      sheet: fc.constantFrom("Costs 2024", "x"),
      address: fc.constantFrom("A1:C4", "B2", "nonsense", ""),
      hasHeader: fc.boolean(),
      hasTotals: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  names: fc.array(
    fc.record({
      name: fc.constantFrom("MonthlyRent", "Orders", "x"),
      sheet: fc.constantFrom("Costs 2024", "y"),
      address: fc.constantFrom("A1", "A1:B9", "XFD1048576", "?"),
    }),
    { maxLength: 2 },
  ),
});

function freeze<T>(thing: T): T {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(freeze);
  }
  return thing;
}

it("names only cells that were read, with numbers that are numbers", () => {
  fc.assert(
    fc.property(workbook, (grid) => {
      for (const finding of recognise(freeze(grid))) {
        for (const one of [finding, ...finding.alternatives]) {
          const homes = grid.sheets.filter(({ name }) => name === one.sheet);
          expect(homes.length).toBeGreaterThan(0);
          for (const part of [...one.address.split(","), one.labelAddress]) {
            const area = parseArea(part);
            expect(area && homes.some((home) => holds(home, area))).toBe(true);
          }
          expect(Number.isFinite(one.value)).toBe(true);
          expect(one.value).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThan(1);
          expect(one.perMonth === null || Number.isFinite(one.perMonth)).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

function holds(
  { top, left, values }: SheetGrid,
  area: { top: number; left: number; bottom: number; right: number },
): boolean {
  const width = Math.max(0, ...values.map((row) => row.length));
  return (
    area.top >= top && area.bottom < top + values.length && area.left >= left && area.right < left + width
  );
}

it("gives the same answer every time", () => {
  fc.assert(
    fc.property(workbook, (grid) => {
      expect(recognise(grid)).toEqual(recognise(structuredClone(grid)));
    }),
    { numRuns: 60 },
  );
});
