// Low and high beside a figure, on the smallest workbooks that show them.
import { recognise } from "../../../src/figures";
import { findRanges } from "../../../src/figures/ranges/findRanges";
import { isEnd } from "../../../src/figures/ranges/words";
import { drawBook } from "../support/drawBook";

function rangesIn(drawing: string) {
  const grid = drawBook(drawing);
  return findRanges(grid, recognise(grid));
}

test("columns low, likely, high", () => {
  const found = rangesIn(
    "Cost per month | Low | Most likely | High\nWarehouse rent | 1000 | 1200 | 1500\nOrders per month | 300 | 400 | 450",
  );
  expect(found).toContainEqual({
    figure: "facility",
    low: { address: "B2", value: 1000 },
    high: { address: "D2", value: 1500 },
  });
  expect(found).toContainEqual({
    figure: "orders",
    low: { address: "B3", value: 300 },
    high: { address: "D3", value: 450 },
  });
});

test("a pessimistic cost is high, pessimistic orders are low, in Polish too", () => {
  const found = rangesIn(
    "Miesięcznie | Pesymistyczny | Bazowy | Optymistyczny\nCzynsz za magazyn | 7000 | 6200 | 6000\nLiczba zamówień | 900 | 1200 | 1600",
  );
  expect(found).toContainEqual({
    figure: "facility",
    low: { address: "D2", value: 6000 },
    high: { address: "B2", value: 7000 },
  });
  expect(found.find(({ figure }) => figure === "orders")).toMatchObject({
    low: { value: 900 },
    high: { value: 1600 },
  });
});

test("a figure without such neighbours has no range", () => {
  expect(rangesIn("Warehouse rent per month | 1200\nOrders per month | 400")).toEqual([]);
  expect(rangesIn("Month | Low season | High season\nWarehouse rent | 1200 | 1500")).toEqual([]);
});

test.each([
  ["low", true],
  ["max (pln)", true],
  ["best case", true],
  ["wariant pesymistyczny", true],
  ["low season", false],
  ["best sellers", false],
  ["minimum order", false],
  ["high street", false],
])("the heading “%s”: %s", (heading, end) => {
  expect(isEnd(heading)).toBe(end);
});
