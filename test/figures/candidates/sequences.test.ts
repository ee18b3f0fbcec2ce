// Headers that only number the months of a year, or its quarters.
import { recognise } from "../../../src/figures";
import { drawBook } from "../support/drawBook";

const rent = (drawing: string) => recognise(drawBook(drawing)).find(({ figure }) => figure === "facility");
const twelve = Array.from({ length: 12 }, () => 4200).join(" | ");

test.each([
  ["roman numerals", "Miesiąc | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII | Suma"],
  ["numbers", "Month | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Total"],
  ["numbers that no word explains", "| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Total"],
])("twelve %s make a year", (_, header) => {
  expect(rent(`== Costs\n${header}\nRent | ${twelve} | 50400`)).toMatchObject({
    address: "N2",
    period: "year",
    perMonth: 4200,
  });
});

test("four roman numerals are quarters, and months where a word says so", () => {
  const drawing = (word: string): string =>
    `== Costs\n${word} | I | II | III | IV\nRent | 4200 | 4200 | 4200 | 4200`;
  expect(rent(drawing(""))?.perMonth).toBe(1400);
  expect(rent(drawing("Miesiąc"))?.perMonth).toBe(4200);
});

test("numbers that do not run from one are figures", () => {
  expect(rent("== Costs per month\nRent | 2 | 3 | 4")?.period).not.toBe("year");
  expect(recognise(drawBook("== Data\nOrders | 1 | 2 | 3 | 4 | 5"))[0]?.value).toBe(1);
});
