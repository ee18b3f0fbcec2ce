import { quoteAt } from "../../src/taskpane/quoteAt";
import { quotesOn, QUOTE } from "../matrix/support/quoted";

const QUOTES = quotesOn(QUOTE);

test.each([
  ["a selected range is taken as it is", "B2:G9", "B2:G9"],
  ["one cell of a found quote means all of it", "C7", "A3:F16"],
  ["one row of a found quote means all of it", "A7:F7", "A3:F16"],
  ["a cell outside of every quote means none", "C40", undefined],
])("%s", (_, address, range) => {
  expect(quoteAt({ sheet: "3PL quote", address }, QUOTES)?.range).toBe(range);
});

test("a cell of another sheet means none", () => {
  expect(quoteAt({ sheet: "Costs", address: "C7" }, QUOTES)).toBeNull();
});
