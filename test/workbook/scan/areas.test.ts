import fc from "fast-check";
import { type Area, GRID_CELLS, joined, strips, take, totalCells } from "../../../src/workbook/scan/areas";

const area = (sheet: number, row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

describe("planning what to read in one round trip", () => {
  test("small sheets go together", () => {
    const areas = [area(0, 0, 0, 10, 10), area(1, 5, 2, 3, 3)];
    expect(take(areas, 1000)).toEqual({ now: areas, later: [] });
  });

  test("a sheet that does not fit is cut between rows", () => {
    expect(take([area(0, 4, 1, 10, 10)], 35)).toEqual({
      now: [area(0, 4, 1, 3, 10)],
      later: [area(0, 7, 1, 7, 10)],
    });
  });

  test("a row that alone does not fit is cut between columns", () => {
    expect(take([area(0, 0, 0, 2, 10)], 4)).toEqual({
      now: [area(0, 0, 0, 1, 4)],
      later: [area(0, 0, 4, 1, 6), area(0, 1, 0, 1, 10)],
    });
  });

  test("every cell is asked for exactly once, and never more than the budget", () => {
    const rectangle = fc.record({
      sheet: fc.integer({ min: 0, max: 3 }),
      row: fc.nat(20),
      column: fc.nat(20),
      rows: fc.integer({ min: 1, max: 12 }),
      columns: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(
        fc.array(rectangle, { maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        (areas, budget) => {
          const cells = (list: readonly Area[]): string[] =>
            list.flatMap((one) =>
              Array.from({ length: one.rows * one.columns }, (_, index) =>
                [
                  one.sheet,
                  one.row + Math.floor(index / one.columns),
                  one.column + (index % one.columns),
                ].join(),
              ),
            );
          const asked: Area[] = [];
          let left: Area[] = areas;
          while (left.length > 0) {
            const { now, later } = take(left, budget);
            expect(totalCells(now)).toBeLessThanOrEqual(budget);
            expect(totalCells(now)).toBeGreaterThan(0);
            asked.push(...now);
            left = later;
          }
          expect(cells(asked).sort()).toEqual(cells(areas).sort());
        },
      ),
    );
  });
});

test("strips cover an area without overlapping", () => {
  expect(strips(area(0, 10, 3, 25, 4), "rows", 10)).toEqual([
    area(0, 10, 3, 10, 4),
    area(0, 20, 3, 10, 4),
    area(0, 30, 3, 5, 4),
  ]);
  expect(strips(area(0, 10, 3, 2, 5), "columns", 4)).toEqual([area(0, 10, 3, 2, 4), area(0, 10, 7, 2, 1)]);
});

describe("joining the filled stretches of a sheet", () => {
  test("near ones become one grid", () => {
    expect(joined([area(0, 0, 0, 10, 2), area(0, 1024, 1, 3, 4)])).toEqual([area(0, 0, 0, 1027, 5)]);
  });

  test("what would take too much memory stays apart", () => {
    const far = [area(0, 0, 0, 1, 1), area(0, 1_048_575, 16_383, 1, 1)];
    expect(joined(far)).toEqual(far);
    expect(totalCells(joined([area(0, 0, 0, 1, GRID_CELLS), area(0, 1, 0, 1, 1)]))).toBe(GRID_CELLS + 1);
  });

  test("nothing gives nothing", () => {
    expect(joined([])).toEqual([]);
  });
});
