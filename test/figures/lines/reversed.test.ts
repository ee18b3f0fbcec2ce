// Numbers before their labels: left of them, or over them on a card.
import { recognise } from "../../../src/figures";
import { drawBook } from "../support/drawBook";

const found = (drawing: string): string[] =>
  recognise(drawBook(drawing)).map(({ figure, address }) => `${figure} ${address}`);

test("numbers stand left of their labels", () => {
  expect(
    found(`
== Facts
What we know (per month)
2,050 | orders | from the shop
$7,300 | rent | incl. parking
$15,800 | wages | 5 people
$1,700 | boxes and tape`),
  ).toEqual(["orders A2", "facility A3", "labor A4", "supplies A5"]);
});

test("codes of accounts and numbers of rows are no amounts", () => {
  expect(found("== Chart of accounts\n400 | Rent\n410 | Wages\n420 | Shipping\n430 | Marketing")).toEqual([]);
  expect(found("== Costs to ask for\n1 | Rent\n2 | Wages\n3 | Shipping\n4 | Packaging")).toEqual([]);
});

test("a card's caption belongs to the number over it, not to the next card's", () => {
  expect(
    found(`
== Month at a glance - Aug 2025

€3,900 | €410
Ad spend | Software

412 | 3.8%
Newsletter sign-ups | Conversion rate`),
  ).toEqual(["marketing A2", "it B2"]);
});

test("a header under the last row of another table keeps the numbers below it", () => {
  expect(
    found(`
== Costs per month
12 | 14
Rent | Wages
2400 | 9100`),
  ).toEqual(["facility A3", "labor B3"]);
});
