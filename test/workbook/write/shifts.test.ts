import fc from "fast-check";
import type { Rect } from "../../../src/workbook/a1";
import { deletedRows, rowShifts, shiftAreas, shiftRows } from "../../../src/workbook/write/shifts";

const rect = (row: number, rows: number, column = 0): Rect => ({ row, column, rows, columns: 3 });

test("a table that stays where it is needs no shift", () => {
  expect(rowShifts([{ now: rect(4, 3), next: rect(4, 3) }])).toEqual([]);
});

test("a table moves by rows above it and grows by rows within it", () => {
  expect(rowShifts([{ now: rect(4, 3), next: rect(6, 4) }])).toEqual([
    { at: 4, rows: 2 },
    { at: 8, rows: 1 },
  ]);
});

test("a table moves up and shrinks by rows deleted", () => {
  expect(rowShifts([{ now: rect(6, 4), next: rect(4, 3) }])).toEqual([
    { at: 4, rows: -2 },
    { at: 6, rows: -1 },
  ]);
});

test.each([
  [
    "change their order",
    [
      { now: rect(0, 3), next: rect(10, 3) },
      { now: rect(5, 3), next: rect(1, 3) },
    ],
  ],
  [
    "stand beside each other",
    [
      { now: rect(0, 3), next: rect(0, 3) },
      { now: rect(0, 3, 5), next: rect(4, 3, 5) },
    ],
  ],
  ["change their column", [{ now: rect(0, 3), next: rect(0, 3, 1) }]],
])("tables that %s cannot be moved", (_, tables) => {
  expect(rowShifts(tables)).toBeNull();
});

test("areas follow the rows: moved, grown, shrunk or gone", () => {
  const areas = [rect(0, 2), rect(3, 4), rect(9, 1)];
  expect(shiftAreas(areas, [{ at: 5, rows: 2 }])).toEqual([rect(0, 2), rect(3, 6), rect(11, 1)]);
  expect(shiftAreas(areas, [{ at: 5, rows: -5 }])).toEqual([rect(0, 2), rect(3, 2)]);
});

test("whatever tables are stacked, each is where the plan has it, with its header and its last row", () => {
  const stack = fc
    .array(fc.record({ gap: fc.nat(5), rows: fc.integer({ min: 2, max: 6 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((items) => {
      let row = 0;
      return items.map(({ gap, rows }) => {
        const place = rect(row + gap, rows);
        row = place.row + rows;
        return place;
      });
    });
  fc.assert(
    fc.property(stack, stack, (now, next) => {
      const tables = now.flatMap((place, index) => {
        const to = next[index];
        return to ? [{ now: place, next: to }] : [];
      });
      const shifts = rowShifts(tables) ?? [];
      const marked: string[][] = Array.from({ length: 60 }, () => []);
      tables.forEach(({ now: place }, index) => {
        marked[place.row] = [`header ${index}`];
        marked[place.row + place.rows - 1] = [`last ${index}`];
      });
      const after = shiftRows(marked, shifts);
      tables.forEach(({ now: place, next: to }, index) => {
        expect(after[to.row]).toEqual([`header ${index}`]);
        expect(after[to.row + to.rows - 1]).toEqual([`last ${index}`]);
        expect(shiftAreas([place], shifts)).toEqual([to]);
      });
    }),
  );
});

test("deleted rows are told as they were counted before", () => {
  expect(
    deletedRows(
      [
        { at: 1, rows: 2 },
        { at: 5, rows: -2 },
      ],
      8,
    ),
  ).toEqual([3, 4]);
});
